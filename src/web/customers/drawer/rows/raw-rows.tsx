import { Fragment, type ReactNode } from "react";
import { secretSchema } from "#contract/customer.ts";
import { drawerMessages } from "#web/i18n/drawer-messages.ts";
import { useMessages } from "#web/i18n/use-messages.ts";
import { FieldRow } from "#web/ui/field-row.tsx";
import { type JsonLeaf, jsonLeaves } from "../json-leaves.ts";
import { SecretRow } from "../secrets/secret-row.tsx";
import { StoredText } from "./stored-text.tsx";

interface RawRowsProps {
  customerId: string;
  /** Where `value` stands in the customer. */
  path: readonly string[];
  value: unknown;
  /** How many of the leading names are left out of the labels, because the heading has them. */
  skip?: number;
  /** Why it is shown raw, behind each value. */
  hint?: ReactNode;
  nested?: boolean;
}

/** Whatever came, one row for each value, under the names it came with. */
export function RawRows({ customerId, path, value, skip = 0, hint, nested = false }: RawRowsProps) {
  return jsonLeaves(value, path).map((leaf) => (
    <RawRow
      key={JSON.stringify(leaf.path)}
      customerId={customerId}
      leaf={leaf}
      skip={skip}
      hint={hint}
      nested={nested}
    />
  ));
}

interface RawRowProps extends Pick<RawRowsProps, "customerId" | "hint" | "nested"> {
  leaf: JsonLeaf;
  skip: number;
}

function RawRow({ customerId, leaf, skip, hint, nested = false }: RawRowProps) {
  const t = useMessages(drawerMessages);
  const path = leaf.path.join(".");
  const name = leaf.path.slice(skip).join(".") || path;
  const secret = secretSchema.safeParse(leaf.value);
  if (secret.success)
    return (
      <SecretRow customerId={customerId} path={path} label={name} secret={secret.data} nested={nested} />
    );
  const text = typeof leaf.value === "string" ? leaf.value : JSON.stringify(leaf.value, null, 2);
  return (
    <FieldRow
      label={<RawName name={name} />}
      apiName={path}
      hint={hint}
      copy={{ name: t.copy(name), text, quiet: true }}
      nested={nested}
    >
      <RawValue name={name} value={leaf.value} text={text} />
    </FieldRow>
  );
}

/** A name as received; it breaks between its words (`mvno.` `data` `Top` `Up`), not inside them. */
function RawName({ name }: { name: string }) {
  return (
    <bdi className="wrap-anywhere">
      {name.split(/(?<=[._])|(?<=[a-z])(?=[A-Z])/).map((word, index) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: parts of one name, which never move.
        <Fragment key={index}>
          {word}
          <wbr />
        </Fragment>
      ))}
    </bdi>
  );
}

function RawValue({ name, value, text }: { name: string; value: unknown; text: string }) {
  const t = useMessages(drawerMessages);
  if (typeof value === "boolean") return value ? t.yes : t.no;
  if (typeof value === "string") return <StoredText text={text} className="whitespace-pre-wrap" />;
  if (typeof value !== "object" || value === null) return <span className="tabular-nums">{text}</span>;
  if (!text.includes("\n")) return <code className="font-mono text-12">{text}</code>;
  return (
    // What is nested deeper than a line is wide scrolls in here; the keyboard gets in by focus.
    <section
      // biome-ignore lint/a11y/noNoninteractiveTabindex: a region that scrolls must be reachable without a pointer.
      tabIndex={0}
      aria-label={name}
      className="overflow-x-auto"
    >
      <pre dir="ltr" className="font-mono text-12 print:whitespace-pre-wrap">
        {text}
      </pre>
    </section>
  );
}
