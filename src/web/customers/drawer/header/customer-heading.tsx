import type { Ref } from "react";
import type { Customer } from "#contract/customer.ts";
import { customerFieldsMessages } from "#web/i18n/customer-fields-messages.ts";
import { drawerMessages } from "#web/i18n/drawer-messages.ts";
import { useMessages } from "#web/i18n/use-messages.ts";
import { CopyButton } from "#web/ui/copy-button.tsx";
import { AlsoHere } from "../glossary/also-here.tsx";
import { isBlank } from "../rows/documented-row.tsx";
import { StoredText } from "../rows/stored-text.tsx";
import { CustomerState } from "./customer-state.tsx";

interface CustomerHeadingProps {
  headingId: string;
  headingRef: Ref<HTMLHeadingElement>;
  customer: Customer;
}

/** Name, state and id. The name is never cut here: this is where the whole of it can be read. */
export function CustomerHeading({ headingId, headingRef, customer }: CustomerHeadingProps) {
  const t = useMessages(drawerMessages);
  const labels = useMessages(customerFieldsMessages);
  return (
    <div className="flex flex-wrap items-center gap-x-3.5 gap-y-0.5 px-5 pb-3 max-sm:gap-x-3 max-sm:px-4 in-[dialog]:pt-3">
      <h2
        ref={headingRef}
        id={headingId}
        tabIndex={-1}
        className={`min-w-0 text-17 font-600 wrap-anywhere max-sm:basis-full max-sm:text-20 ${
          customer.state === "DELETED" ? "line-through" : ""
        }`}
      >
        {isBlank(customer.name) ? t.unnamed : <StoredText text={customer.name} />}
      </h2>
      {!isBlank(customer.state) && <CustomerState state={customer.state} />}
      <div className="flex items-center gap-2 text-ink-2 tabular-nums sm:basis-full">
        <span className="wrap-anywhere">{customer._id}</span>
        <CopyButton name={t.copy(labels._id)} text={customer._id} />
        <AlsoHere fields={["name", "state", "_id"]} />
      </div>
    </div>
  );
}

/** What stays of the heading when it is scrolled away. Only for the eye: the heading is still there to be found. */
export function CondensedHeading({ customer }: { customer: Customer }) {
  return (
    <div
      aria-hidden
      className="print:hidden absolute inset-x-0 top-0 z-10 flex h-8.5 items-center gap-3 bg-drawer px-5 max-sm:px-4"
    >
      <span className="min-w-0 truncate text-15 font-600">
        <StoredText text={customer.name ?? customer._id} />
      </span>
      {!isBlank(customer.state) && <CustomerState state={customer.state} />}
    </div>
  );
}
