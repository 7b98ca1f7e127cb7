import type { CustomerRecord } from "#contract/customer-record.ts";
import { withTurnsEscaped } from "#insight/direction-marks.ts";
import { drawerMessages } from "#web/i18n/drawer-messages.ts";
import { useMessages } from "#web/i18n/use-messages.ts";
import { CopyButton } from "#web/ui/copy-button.tsx";
import { DrawerSection } from "./drawer-section.tsx";

/** The whole object as it came. Wrong names, odd types, everything: what the sections above were made of. */
export function RawSection({ record }: { record: CustomerRecord }) {
  const t = useMessages(drawerMessages);
  const json = withTurnsEscaped(JSON.stringify(record.raw, null, 2));
  return (
    <DrawerSection
      id="raw"
      title={t.raw}
      hint={
        <span className="flex items-center gap-2">
          {t.rawHint}
          <CopyButton name={t.copy(t.rawData)} text={json} />
        </span>
      }
    >
      {/* Wide lines scroll in here; the keyboard gets in by focus. */}
      <section
        // biome-ignore lint/a11y/noNoninteractiveTabindex: a region that scrolls must be reachable without a pointer.
        tabIndex={0}
        aria-label={t.rawData}
        className="overflow-x-auto py-1"
      >
        <pre dir="ltr" className="font-mono text-12">
          {json}
        </pre>
      </section>
    </DrawerSection>
  );
}
