import { useState } from "react";
import { drawerMessages } from "#web/i18n/drawer-messages.ts";
import { useMessages } from "#web/i18n/use-messages.ts";
import { linkClass } from "./link-class.ts";
import { StoredText } from "./stored-text.tsx";

/** More than about a dozen lines in the drawer's width. */
const longText = 700;

/** Text of any length with its line breaks; a very long one is cut at first, with the rest one click away. */
export function LongText({ text }: { text: string }) {
  const t = useMessages(drawerMessages);
  const [whole, setWhole] = useState(false);
  const isLong = text.length > longText || text.split("\n").length > 12;
  return (
    <>
      <div className={`whitespace-pre-wrap ${isLong && !whole ? "line-clamp-10" : ""}`}>
        <StoredText text={text} />
      </div>
      {isLong && (
        <button
          type="button"
          aria-expanded={whole}
          className={`mt-1 block py-0.5 ${linkClass}`}
          onClick={() => setWhole(!whole)}
        >
          {whole ? t.showLess : t.showMore}
        </button>
      )}
    </>
  );
}
