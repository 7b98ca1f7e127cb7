import {
  ArrowLeft,
  ChevronDown,
  ChevronUp,
  ClipboardList,
  EllipsisVertical,
  ExternalLink,
  Link2,
  X,
} from "lucide-react";
import { drawerMessages } from "#web/i18n/drawer-messages.ts";
import { uiMessages } from "#web/i18n/ui-messages.ts";
import { useFormat, useMessages } from "#web/i18n/use-messages.ts";
import { CopyButton } from "#web/ui/copy-button.tsx";
import { IconButton, iconButtonClass } from "#web/ui/icon-button.tsx";
import { MenuButton } from "#web/ui/menu-button.tsx";
import type { MenuSection } from "#web/ui/menu-items.ts";
import { sayCopied } from "#web/ui/say-copied.ts";
import { tooltip } from "#web/ui/tooltip.ts";
import { ExplainButton } from "../glossary/explain-button.tsx";

export interface DrawerPlace {
  /** From 1; null where the customer is not among the rows of the list. */
  position: number | null;
  total: number;
  /** Null at either end. */
  goToPrevious: (() => void) | null;
  goToNext: (() => void) | null;
}

export interface DrawerToolbarProps {
  place: DrawerPlace;
  /** The address of this drawer, for another tab or another person. */
  href: string;
  /** The entries that hand the customer over. */
  handOff: MenuSection[];
  onClose: () => void;
}

/** Line 1 beside the list. Close comes last, so that Shift+Tab from the record leads to it. */
export function WideToolbar({ place, href, handOff, onClose }: DrawerToolbarProps) {
  const t = useMessages(drawerMessages);
  return (
    <div className="print:hidden flex h-11 shrink-0 items-center gap-1 px-3.5">
      <Steps place={place} />
      <Place place={place} />
      <span className="flex-1" />
      <ExplainButton />
      <MenuButton
        label={t.handOff.button}
        aria-label={t.handOff.button}
        align="end"
        className={iconButtonClass()}
        sections={handOff}
        {...tooltip(t.handOff.button)}
      >
        <ClipboardList size={16} strokeWidth={1.75} aria-hidden />
      </MenuButton>
      <CopyButton name={t.copyLink} text={absolute(href)} icon={Link2} size="normal" />
      <a
        href={href}
        target="_blank"
        rel="noopener noreferrer"
        aria-label={t.openInNewTab}
        className={iconButtonClass()}
        {...tooltip(t.openInNewTab)}
      >
        <ExternalLink size={16} strokeWidth={1.75} aria-hidden />
      </a>
      <span className="mx-1.5 h-4 w-px bg-line" />
      <IconButton name={t.close} icon={X} shortcut="close" onClick={onClose} />
    </div>
  );
}

/** Line 1 on a phone: the way back first, where the thumb expects it; the rarer actions in a menu. */
export function NarrowToolbar({ place, href, handOff, onClose }: DrawerToolbarProps) {
  const t = useMessages(drawerMessages);
  const ui = useMessages(uiMessages);
  return (
    <div className="print:hidden flex min-h-13 shrink-0 flex-wrap items-center border-b border-line bg-surface-1 px-1">
      <IconButton name={t.close} icon={ArrowLeft} size="touch" onClick={onClose} />
      <Place place={place} />
      <span className="flex-1" />
      <Steps place={place} size="touch" />
      <ExplainButton size="touch" />
      <MenuButton
        label={t.moreActions}
        aria-label={t.moreActions}
        align="end"
        className={iconButtonClass("touch")}
        sections={[
          {
            key: "actions",
            items: [
              {
                key: "copy",
                label: t.copyLink,
                onSelect: () => sayCopied(navigator.clipboard.writeText(absolute(href)), ui),
              },
              {
                key: "open",
                label: t.openInNewTab,
                onSelect: () => void window.open(href, "_blank", "noopener,noreferrer"),
              },
            ],
          },
          ...handOff,
        ]}
      >
        <EllipsisVertical size={20} strokeWidth={1.5} aria-hidden />
      </MenuButton>
    </div>
  );
}

function Steps({ place, size = "normal" }: { place: DrawerPlace; size?: "normal" | "touch" }) {
  const t = useMessages(drawerMessages);
  return (
    <>
      <Step
        name={t.previousCustomer}
        shortcut="previousCustomer"
        icon={ChevronUp}
        size={size}
        go={place.goToPrevious}
      />
      <Step
        name={t.nextCustomer}
        shortcut="nextCustomer"
        icon={ChevronDown}
        size={size}
        go={place.goToNext}
      />
    </>
  );
}

interface StepProps {
  name: string;
  shortcut: string;
  icon: typeof ChevronUp;
  size: "normal" | "touch";
  go: (() => void) | null;
}

/** Stays focusable at the end of the list: a disabled button would drop the focus of who steps by keyboard. */
function Step({ name, shortcut, icon, size, go }: StepProps) {
  return (
    <IconButton
      name={name}
      shortcut={shortcut}
      icon={icon}
      size={size}
      aria-disabled={go === null}
      className="aria-disabled:bg-transparent aria-disabled:text-line-strong"
      onClick={() => go?.()}
    />
  );
}

function Place({ place: { position, total } }: { place: DrawerPlace }) {
  const t = useMessages(drawerMessages);
  const format = useFormat();
  if (position === null) return null;
  return (
    <span className="ml-2 text-ink-2 tabular-nums max-sm:text-15">
      {t.place(format.number(position), format.number(total))}
    </span>
  );
}

function absolute(href: string): string {
  return new URL(href, window.location.origin).href;
}
