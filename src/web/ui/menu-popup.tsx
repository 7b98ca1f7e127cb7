import { Check } from "lucide-react";
import { Fragment, type ReactNode, type RefObject, useLayoutEffect, useRef } from "react";
import type { MenuItem, MenuSection } from "./menu-items.ts";
import { handleMenuKey } from "./menu-keys.ts";
import { placeUnder } from "./place-under.ts";

interface MenuPopupProps {
  label: string;
  sections: MenuSection[];
  head?: ReactNode;
  align: "start" | "end";
  anchor: RefObject<HTMLElement | null>;
  onClose: () => void;
}

/**
 * The open menu: a native popover, so it is above everything, a click beside it closes it, and it works inside a
 * dialog. Base UI's menu was tried first: it surrounds itself with focusable elements that are hidden from screen
 * readers (axe: aria-hidden-focus), and weighs 41 kB.
 */
export function MenuPopup({ label, sections, head, align, anchor, onClose }: MenuPopupProps) {
  const menu = useRef<HTMLDivElement>(null);
  const hasMarks = sections.some(({ items }) =>
    items.some(({ checked, icon }) => checked !== undefined || icon),
  );

  // Shown, placed and focused before anything is drawn; hidden while still in the page, which returns the focus.
  useLayoutEffect(() => {
    const element = menu.current;
    const button = anchor.current;
    if (!element || !button) return;
    const place = () => placeUnder(element, button, align);
    element.showPopover();
    place();
    const first = element.querySelector<HTMLElement>("[aria-checked=true], [role^=menuitem]");
    first?.focus();
    window.addEventListener("resize", place);
    return () => {
      window.removeEventListener("resize", place);
      element.hidePopover();
    };
  }, [anchor, align]);

  return (
    <div
      ref={menu}
      popover="auto"
      role="menu"
      tabIndex={0} // where it scrolls, that must be in the keyboard's reach
      aria-label={label}
      className="fixed inset-auto m-0 min-w-40 overflow-y-auto rounded-8 border border-line-strong bg-menu p-1 text-left font-400 text-ink shadow-menu motion-safe:animate-rise"
      onToggle={(event) => event.newState === "closed" && onClose()}
      onKeyDown={(event) => handleMenuKey(event, onClose)}
    >
      {head && <div className="mb-1 border-b border-line px-2.5 pt-1 pb-2">{head}</div>}
      {sections.map((section, index) => (
        <Fragment key={section.key}>
          {index > 0 && <hr className="my-1 border-line" />}
          {/* biome-ignore lint/a11y/useSemanticElements: a fieldset is no part of a menu. */}
          <div role="group" aria-label={section.label}>
            {section.items.map((item) => (
              <Entry key={item.key} item={item} ticks={section.ticks} hasMarks={hasMarks} onClose={onClose} />
            ))}
          </div>
        </Fragment>
      ))}
    </div>
  );
}

interface EntryProps {
  item: MenuItem;
  ticks: MenuSection["ticks"];
  hasMarks: boolean;
  onClose: () => void;
}

function Entry({ item, ticks, hasMarks, onClose }: EntryProps) {
  const { label, hint, icon, checked, disabled = false, keepsOpen = false, onSelect } = item;
  const isSetting = checked !== undefined;
  const role = isSetting ? (ticks === "one" ? "menuitemradio" : "menuitemcheckbox") : "menuitem";
  return (
    <button
      type="button"
      role={role}
      tabIndex={-1}
      {...(isSetting && { "aria-checked": checked })}
      aria-disabled={disabled}
      // The outline is for forced colours, where the background is not drawn.
      className="flex h-7 w-full items-center gap-2.5 rounded-4 px-2.5 text-left text-13 outline-2 -outline-offset-2 outline-transparent select-none focus:bg-menu-hover aria-disabled:text-ink-3 max-sm:h-11"
      onPointerMove={(event) => event.currentTarget.focus()}
      onClick={() => {
        if (disabled) return;
        onSelect();
        if (role !== "menuitemcheckbox" && !keepsOpen) onClose();
      }}
    >
      {hasMarks && (
        <span className="w-3.5 shrink-0 text-ink-2">
          {checked ? <Check size={14} strokeWidth={1.75} aria-hidden /> : icon}
        </span>
      )}
      <span className="flex-1 whitespace-nowrap">{label}</span>
      {hint && <span className="pl-4 text-ink-3 tabular-nums max-sm:hidden">{hint}</span>}
    </button>
  );
}
