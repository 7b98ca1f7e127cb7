import { drawerMessages } from "#web/i18n/drawer-messages.ts";
import { useMessages } from "#web/i18n/use-messages.ts";
import { DocumentedRow, type RowProps } from "./documented-row.tsx";

interface FlagRowProps extends RowProps {
  value: boolean | null | undefined;
  /** Words for true and false, where yes and no say too little. */
  words?: readonly [string, string];
}

export function FlagRow({ value, words, ...row }: FlagRowProps) {
  const t = useMessages(drawerMessages);
  const [yes, no] = words ?? [t.yes, t.no];
  return (
    <DocumentedRow {...row} copyText={value == null ? null : String(value)} quietCopy>
      {value == null ? null : value ? yes : no}
    </DocumentedRow>
  );
}
