import { useId } from "react";
import { customerExportMessages } from "#web/i18n/customer-export-messages.ts";
import { useMessages } from "#web/i18n/use-messages.ts";
import type { ExportChoices } from "./export-choices.ts";

const formats = ["csv", "json"] as const;

interface FormatGroupProps {
  value: ExportChoices["format"];
  onChange: (format: ExportChoices["format"]) => void;
}

/** How the file is written, and what that means for who opens it. */
export function FormatGroup({ value, onChange }: FormatGroupProps) {
  const t = useMessages(customerExportMessages);
  const id = useId();
  return (
    <fieldset className="mt-4" aria-describedby={`${id}-lead`}>
      <legend className="mb-1.5 text-12 font-500 text-ink-2">{t.format}</legend>
      <div className="inline-flex">
        {formats.map((format) => (
          <label
            key={format}
            className="relative -ml-px inline-grid h-7 min-w-18 cursor-pointer place-items-center border border-control px-3 font-500 text-ink-2 outline-offset-1 outline-accent transition-colors duration-80 first:ml-0 first:rounded-l-6 last:rounded-r-6 hover:bg-surface-2 has-checked:z-1 has-checked:border-accent has-checked:bg-accent-tint has-checked:text-accent has-focus-visible:z-1 has-focus-visible:outline-2 has-disabled:cursor-default max-sm:h-11"
          >
            <input
              type="radio"
              name={id}
              checked={format === value}
              onChange={() => onChange(format)}
              className="absolute inset-0 m-0 cursor-[inherit] appearance-none outline-none"
            />
            {t.formats[format]}
          </label>
        ))}
      </div>
      <p id={`${id}-lead`} className="mt-1.5 min-h-8 text-12 text-ink-2">
        {value === "csv" ? t.csvLead : t.jsonLead}
      </p>
    </fieldset>
  );
}
