import { Menu } from "@base-ui/react/menu";
import { Check } from "lucide-react";
import { Fragment, type ReactNode, type RefObject } from "react";
import { BaseUiCsp } from "./base-ui-csp.tsx";
import type { MenuItem, MenuSection } from "./menu-items.ts";

interface MenuPopupProps {
  label: string;
  sections: MenuSection[];
  head?: ReactNode;
  align: "start" | "end";
  anchor: RefObject<HTMLElement | null>;
  onClose: () => void;
}

const entryClass =
  "flex h-7 cursor-default items-center gap-2.5 rounded-4 px-2.5 text-13 outline-none select-none " +
  "data-highlighted:bg-menu-hover data-disabled:text-ink-3 max-sm:h-11";

/** The open menu: arrows, first letters, Esc and the way back to the button are Base UI's. */
export function MenuPopup({ label, sections, head, align, anchor, onClose }: MenuPopupProps) {
  const hasMarks = sections.some(({ ticks, items }) => ticks || items.some(({ icon }) => icon));
  return (
    <BaseUiCsp>
      <Menu.Root open modal={false} onOpenChange={(open) => !open && onClose()}>
        {/* Inside a modal dialog everything outside it is inert, a menu at the end of the body too. */}
        <Menu.Portal container={anchor.current?.closest("dialog") ?? document.body}>
          <Menu.Positioner anchor={anchor} align={align} sideOffset={4} className="z-50 outline-none">
            <Menu.Popup
              aria-label={label}
              finalFocus={anchor}
              className="max-h-(--available-height) min-w-40 overflow-y-auto rounded-8 border border-line-strong bg-menu p-1 shadow-menu outline-none motion-safe:animate-rise"
            >
              {head && <div className="mb-1 border-b border-line px-2.5 pt-1 pb-2">{head}</div>}
              {sections.map((section, index) => (
                <Fragment key={section.key}>
                  {index > 0 && <Menu.Separator className="my-1 h-px bg-line" />}
                  <Section section={section} hasMarks={hasMarks} />
                </Fragment>
              ))}
            </Menu.Popup>
          </Menu.Positioner>
        </Menu.Portal>
      </Menu.Root>
    </BaseUiCsp>
  );
}

function Section({ section, hasMarks }: { section: MenuSection; hasMarks: boolean }) {
  const { label, ticks, items } = section;
  if (ticks === "one")
    return (
      <Menu.RadioGroup
        aria-label={label}
        value={items.find(({ checked }) => checked)?.key}
        onValueChange={(chosen) => items.find(({ key }) => key === chosen)?.onSelect()}
      >
        {items.map((item) => (
          <Menu.RadioItem key={item.key} value={item.key} closeOnClick {...entryProps(item)}>
            <Entry item={item} hasMarks={hasMarks} />
          </Menu.RadioItem>
        ))}
      </Menu.RadioGroup>
    );
  return (
    <Menu.Group aria-label={label}>
      {items.map((item) =>
        ticks === "any" ? (
          <Menu.CheckboxItem
            key={item.key}
            checked={item.checked ?? false}
            onCheckedChange={item.onSelect}
            {...entryProps(item)}
          >
            <Entry item={item} hasMarks={hasMarks} />
          </Menu.CheckboxItem>
        ) : (
          <Menu.Item key={item.key} onClick={item.onSelect} {...entryProps(item)}>
            <Entry item={item} hasMarks={hasMarks} />
          </Menu.Item>
        ),
      )}
    </Menu.Group>
  );
}

function entryProps({ label, disabled = false }: MenuItem) {
  return { label, disabled, className: entryClass };
}

function Entry({ item, hasMarks }: { item: MenuItem; hasMarks: boolean }) {
  return (
    <>
      {hasMarks && (
        <span className="w-3.5 shrink-0 text-ink-2">
          {item.checked ? <Check size={14} strokeWidth={1.75} aria-hidden /> : item.icon}
        </span>
      )}
      <span className="flex-1">{item.label}</span>
      {item.hint && <span className="pl-4 text-ink-3 tabular-nums">{item.hint}</span>}
    </>
  );
}
