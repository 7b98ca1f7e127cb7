import { useId } from "react";
import { useMediaQuery } from "#web/use-media-query.ts";
import type { CustomerDetail } from "./customer-detail.ts";
import { DrawerBody } from "./drawer-body.tsx";
import type { DrawerFacts } from "./drawer-facts.ts";
import { useFindings } from "./findings/use-findings.ts";
import { DrawerAside } from "./frame/drawer-aside.tsx";
import { DrawerDialog } from "./frame/drawer-dialog.tsx";
import { useAnnouncedStep } from "./frame/use-announced-step.ts";
import { useDrawerFocus } from "./frame/use-drawer-focus.ts";
import { useHandOffMenu } from "./hand-off/use-hand-off-menu.tsx";
import { type DrawerPlace, NarrowToolbar, WideToolbar } from "./header/drawer-toolbar.tsx";
import { useDrawerCommands } from "./use-drawer-commands.ts";

interface CustomerDrawerProps {
  /** As in the address; the record's own may differ in case. */
  id: string;
  detail: CustomerDetail;
  place: DrawerPlace;
  facts: DrawerFacts;
  accessLevel: string;
  /** The address of this drawer, and the list's part of it. */
  href: string;
  search: string;
  /** Opened by a click just now. */
  arrives: boolean;
  onClose: () => void;
  onCompare: () => void;
  onRetry: () => void;
}

/** One customer, read from top to bottom: beside the list where there is room, over the whole screen where not. */
export function CustomerDrawer(props: CustomerDrawerProps) {
  const { id, detail, place, facts, accessLevel, href, search, arrives, onClose, onCompare, onRetry } = props;
  const isWide = useMediaQuery("(width >= 60rem)");
  const headingId = useId();
  useDrawerFocus(id, headingId, detail.record !== null);
  useAnnouncedStep(id, detail.record?.customer.name ?? null, headingId);

  const record = detail.isFull ? detail.record : null;
  const findings = useFindings(record, facts.today);
  const handOff = useHandOffMenu({ record, facts, findings, onCompare });

  useDrawerCommands({ id, place, handOff, onClose });

  const Frame = isWide ? DrawerAside : DrawerDialog;
  const Toolbar = isWide ? WideToolbar : NarrowToolbar;
  return (
    <Frame labelledBy={headingId} onClose={onClose} arrives={arrives}>
      <Toolbar place={place} href={href} handOff={handOff} onClose={onClose} />
      <DrawerBody
        key={id}
        headingId={headingId}
        detail={detail}
        findings={findings}
        facts={facts}
        accessLevel={accessLevel}
        search={search}
        onRetry={onRetry}
      />
    </Frame>
  );
}
