import { Eye, EyeOff } from "lucide-react";
import type { Secret } from "#contract/customer.ts";
import { documentedFields } from "#insight/documented-fields.ts";
import { drawerMessages } from "#web/i18n/drawer-messages.ts";
import { useMessages } from "#web/i18n/use-messages.ts";
import { Button } from "#web/ui/button.tsx";
import { FieldRow } from "#web/ui/field-row.tsx";
import { announce } from "#web/ui/live-region.tsx";
import { StateMark } from "#web/ui/state-mark.tsx";
import { tooltip } from "#web/ui/tooltip.ts";
import { FieldLabel } from "../glossary/field-label.tsx";
import { Missing, NotSet } from "../rows/not-set.tsx";
import { CountdownRing } from "./countdown-ring.tsx";
import { revealProblem } from "./reveal-problem.ts";
import { revealedFor, useRevealedValue } from "./use-revealed-value.ts";

interface SecretRowProps {
  customerId: string;
  /** Where it stands in the customer, names joined by dots, as the server takes it. */
  path: string;
  label: string;
  secret: Secret | null | undefined;
  /** Without it the integration cannot work, so its absence is a fault. */
  needed?: boolean;
  nested?: boolean;
}

/** A credential: known to be set, shown only on demand, one at a time, on record. */
export function SecretRow({ secret, needed = false, ...row }: SecretRowProps) {
  if (secret?.set) return <SetSecretRow {...row} />;
  return (
    <FieldRow
      label={<SecretLabel path={row.path} label={row.label} />}
      apiName={row.path}
      isExplained
      nested={row.nested ?? false}
    >
      {needed ? <Missing /> : <NotSet />}
    </FieldRow>
  );
}

function SetSecretRow({
  customerId,
  path,
  label,
  nested = false,
}: Omit<SecretRowProps, "secret" | "needed">) {
  const t = useMessages(drawerMessages);
  const { value, secondsLeft, isPending, error, reveal, hide, fetchValue } = useRevealedValue(
    customerId,
    path,
  );
  const isShown = value !== null;

  async function toggle() {
    if (isShown) {
      hide();
      announce(t.hiddenAgain);
    } else if (await reveal()) {
      // That it is there, not what it is: a live region is read aloud in an office.
      announce(t.revealed);
    }
  }

  return (
    <FieldRow
      label={<SecretLabel path={path} label={label} />}
      apiName={path}
      isExplained
      nested={nested}
      copy={{ name: t.copy(label), text: value ?? fetchValue }}
      note={
        error !== null && (
          <p role="alert" className="mt-1 flex items-start gap-1.5 text-12 text-bad">
            <StateMark shape="octagon" className="mt-0.5" />
            {revealProblem(error, t)}
          </p>
        )
      }
      actions={
        <span className="-my-0.5 flex items-center gap-3">
          {isShown && (
            <span className="flex items-center gap-1.5 text-12 text-ink-2 tabular-nums" aria-hidden>
              <CountdownRing seconds={secondsLeft} of={revealedFor} />
              {t.secondsLeft(secondsLeft)}
            </span>
          )}
          <Button
            size="row"
            aria-label={isShown ? t.hide(label) : t.reveal(label)}
            aria-busy={isPending}
            onClick={() => void toggle()}
          >
            {isShown ? <EyeOff size={13} aria-hidden /> : <Eye size={13} aria-hidden />}
            {isShown ? t.hideShort : t.revealShort}
          </Button>
        </span>
      }
    >
      {isShown ? (
        <code className="font-mono text-12 print:hidden">{value}</code>
      ) : (
        <>
          <span aria-hidden className="tracking-[0.15em]">
            ••••••••••••
          </span>
          <span className="sr-only">{t.hiddenValue}</span>
        </>
      )}
    </FieldRow>
  );
}

/** A documented field explains itself; what else is masked for its name is known by its path. */
function SecretLabel({ path, label }: Pick<SecretRowProps, "path" | "label">) {
  const field = documentedFields.find((documented) => documented === path);
  if (field) return <FieldLabel field={field}>{label}</FieldLabel>;
  return <span {...tooltip(path)}>{label}</span>;
}
