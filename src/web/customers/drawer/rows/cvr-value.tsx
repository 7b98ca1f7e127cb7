import { readCvr } from "#insight/identifiers/cvr.ts";
import { drawerMessages } from "#web/i18n/drawer-messages.ts";
import { useMessages } from "#web/i18n/use-messages.ts";
import { CheckNote } from "./check-note.tsx";
import { StoredText } from "./stored-text.tsx";

/** A company number in pairs with what its check digit says; a foreign or broken one as it is. */
export function CvrValue({ text }: { text: string }) {
  const t = useMessages(drawerMessages);
  const cvr = readCvr(text);
  return (
    <span className="inline-flex flex-wrap items-center gap-x-2.5">
      <StoredText text={cvr?.display ?? text} className="font-500 tabular-nums" />
      {cvr ? (
        <CheckNote good={cvr.checkDigitValid}>
          {cvr.checkDigitValid ? t.checkDigitValid : t.checkDigitWrong}
        </CheckNote>
      ) : (
        <span className="text-12 text-ink-3">{t.notACvr}</span>
      )}
    </span>
  );
}
