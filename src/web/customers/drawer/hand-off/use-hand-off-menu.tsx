import type { CustomerRecord } from "#contract/customer-record.ts";
import { withoutTurns } from "#insight/direction-marks.ts";
import type { AnyFinding } from "#insight/findings/find-findings.ts";
import { Keys } from "#web/commands/keys.tsx";
import { drawerMessages } from "#web/i18n/drawer-messages.ts";
import { useLanguage } from "#web/i18n/language-context.tsx";
import { uiMessages } from "#web/i18n/ui-messages.ts";
import { useMessages } from "#web/i18n/use-messages.ts";
import { paths } from "#web/paths.ts";
import { confirmFailed } from "#web/ui/confirm.ts";
import type { MenuItem, MenuSection } from "#web/ui/menu-items.ts";
import { sayCopied } from "#web/ui/say-copied.ts";
import type { DrawerFacts } from "../drawer-facts.ts";
import type { CopyForm } from "./copy-customer.ts";
import type { HandOff } from "./hand-off.ts";

interface HandOffMenuOptions {
  /** The full customer; null while only its row is known, which would hand over half of it. */
  record: CustomerRecord | null;
  facts: DrawerFacts;
  findings: AnyFinding[];
  /** Goes to the page that compares this customer with others. */
  onCompare: () => void;
}

const forms: readonly CopyForm[] = ["plain", "markdown", "formatted", "json", "row"];

/** The entries that hand a customer over. What they do is fetched when one is chosen. */
export function useHandOffMenu({ record, facts, findings, onCompare }: HandOffMenuOptions): MenuSection[] {
  const t = useMessages(drawerMessages);
  const ui = useMessages(uiMessages);
  const language = useLanguage();

  const handOffOf = (of: CustomerRecord): HandOff => ({
    record: of,
    findings,
    resellers: facts.resellerPath.map(({ name }) => name),
    link: new URL(paths.customer(of.customer._id), window.location.origin).href,
    language,
    now: new Date(),
  });
  const item = (key: string, label: string, act: (of: CustomerRecord) => void): MenuItem => ({
    key,
    label,
    disabled: record === null,
    onSelect: () => (record ? act(record) : confirmFailed(t.handOff.notYet)),
  });

  return [
    {
      key: "copy",
      label: t.handOff.copy,
      items: forms.map((form) => ({
        ...item(form, t.handOff.forms[form], (of) => {
          sayCopied(writeToClipboard(form, handOffOf(of)), ui, withoutTurns(of.customer.name?.trim() ?? ""));
        }),
        ...(form === "plain" && { hint: <Keys shortcut="ticket" /> }),
      })),
    },
    {
      key: "take",
      items: [
        item("vcard", t.handOff.vCard, ({ customer }) => {
          import("./download-v-card.ts").then(
            ({ downloadVCard }) => downloadVCard(customer, new Date()),
            () => confirmFailed(t.handOff.failed),
          );
        }),
        // After this menu has gone from the page that is printed.
        item("print", t.handOff.print, () => requestAnimationFrame(() => window.print())),
      ],
    },
    { key: "compare", items: [item("compare", t.handOff.compare, onCompare)] },
  ];
}

/**
 * The clipboard is opened at once and filled when the texts are ready: browsers allow it only in the moment of the
 * click, which is over when a chunk has arrived.
 */
async function writeToClipboard(form: CopyForm, handOff: HandOff): Promise<void> {
  const texts = import("./copy-customer.ts").then(({ copiedCustomer }) => copiedCustomer(form, handOff));
  const blobOf = (type: "text/plain" | "text/html") =>
    texts.then((byType) => new Blob([byType[type] ?? ""], { type }));
  const isFormatted = form === "formatted";
  const item = new ClipboardItem({
    "text/plain": blobOf("text/plain"),
    ...(isFormatted && { "text/html": blobOf("text/html") }),
  });
  await navigator.clipboard.write([item]);
}
