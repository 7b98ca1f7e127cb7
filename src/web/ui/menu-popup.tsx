import { Menu } from "@base-ui/react/menu";
import { Check } from "lucide-react";
import type { ReactNode, RefObject } from "react";
import { BaseUiCsp } from "./base-ui-csp.tsx";
import type { MenuItem } from "./menu-items.ts";

interface MenuPopupProps {
  label: string;
  items: MenuItem[];
  head?: ReactNode;
  align: "start" | "end";
  anchor: RefObject<HTMLElement | null>;
  onClose: () => void;
}

const rowClass =
  "flex h-7 cursor-default items-center gap-2.5 rounded-4 px-2.5 text-13 outline-none select-none " +
  "data-highlighted:bg-menu-hover data-disabled:text-ink-3 max-sm:h-11";

/** The open menu: arrows, first letters, Esc and the way back to the button are Base UI's. */
export function MenuPopup({ label, items, head, align, anchor, onClose }: MenuPopupProps) {
  const hasTicks = items.some(({ checked }) => checked !== undefined);
  return (
    <BaseUiCsp>
      <Menu.Root open modal={false} onOpenChange={(open) => !open && onClose()}>
        {/* Inside a modal dialog everything outside it is inert, a menu at the end of the body too. */}
        <Menu.Portal container={anchor.current?.closest("dialog") ?? document.body}>
          <Menu.Positioner anchor={anchor} align={align} sideOffset={4} className="z-50 outline-none">
            <Menu.Popup
              aria-label={label}
              finalFocus={anchor}
              className="min-w-40 rounded-8 border border-line-strong bg-menu p-1 shadow-menu outline-none motion-safe:animate-rise"
            >
              {head && <div className="mb-1 border-b border-line px-2 pt-1 pb-2">{head}</div>}
              {items.map((item) => (
                <Row key={item.key} item={item} hasTicks={hasTicks} />
              ))}
            </Menu.Popup>
          </Menu.Positioner>
        </Menu.Portal>
      </Menu.Root>
    </BaseUiCsp>
  );
}

function Row({ item, hasTicks }: { item: MenuItem; hasTicks: boolean }) {
  const { label, hint, icon, checked, group, onSelect, disabled = false } = item;
  const content = (
    <>
      {hasTicks && <span className="w-3.5 shrink-0">{checked && <Check size={14} aria-hidden />}</span>}
      {icon && <span className="text-ink-2">{icon}</span>}
      <span className="flex-1">{label}</span>
      {hint && <span className="pl-4 text-ink-3 tabular-nums">{hint}</span>}
    </>
  );
  if (checked === undefined)
    return (
      <Menu.Item label={label} disabled={disabled} className={rowClass} onClick={onSelect}>
        {content}
      </Menu.Item>
    );
  if (group === undefined)
    return (
      <Menu.CheckboxItem
        label={label}
        disabled={disabled}
        checked={checked}
        className={rowClass}
        onCheckedChange={onSelect}
      >
        {content}
      </Menu.CheckboxItem>
    );
  return (
    <Menu.RadioGroup value={checked} onValueChange={onSelect}>
      <Menu.RadioItem value={true} label={label} disabled={disabled} closeOnClick className={rowClass}>
        {content}
      </Menu.RadioItem>
    </Menu.RadioGroup>
  );
}
