import fc from "fast-check";
import { expect, test } from "vitest";
import { type TicketBlock, ticketHtml, ticketMarkdown, ticketText } from "./ticket-block.ts";

function blockOf(title: string, value: string, fact: string): TicketBlock {
  return {
    title,
    rows: [
      { label: "ID", value: "52f4fd7734697b28ccaf77ec" },
      { label: "Phone", value },
    ],
    findings: { label: "Findings", facts: [fact] },
    link: { label: "Link", href: "https://desk.example/customers/52f4fd7734697b28ccaf77ec" },
    stamp: "Copied 26 Nov 2026, 14:12",
  };
}

/** Text as somebody who means harm would store it. */
const hostile = fc.oneof(
  fc.string({ unit: "binary" }),
  fc
    .array(
      fc.constantFrom("\n", "\r", "\u2028", "\u0085", "<b>", "](x)", "**", "&", '"', "'", "\u202e", "a"),
      {
        maxLength: 12,
      },
    )
    .map((parts) => parts.join("")),
);

test("the plain block reads like a note", () => {
  expect(ticketText(blockOf("Møller & Søn", "74 62 18 40", "No usage limit"))).toBe(
    [
      "Møller & Søn",
      "ID: 52f4fd7734697b28ccaf77ec",
      "Phone: 74 62 18 40",
      "Findings:",
      "- No usage limit",
      "Link: https://desk.example/customers/52f4fd7734697b28ccaf77ec",
      "Copied 26 Nov 2026, 14:12",
    ].join("\n"),
  );
});

test("no stored text adds a line to the plain block", () => {
  fc.assert(
    fc.property(hostile, hostile, hostile, (title, value, fact) => {
      const lines = ticketText(blockOf(title, value, fact)).split(/[\n\r\u0085\u2028\u2029\v\f]/);
      expect(lines).toHaveLength(7);
      expect(lines[1]).toBe("ID: 52f4fd7734697b28ccaf77ec");
      expect(lines[5]).toMatch(/^Link: https:/);
    }),
  );
});

test("no stored text adds a line or a link to the Markdown block", () => {
  fc.assert(
    fc.property(hostile, hostile, hostile, (title, value, fact) => {
      const written = ticketMarkdown(blockOf(title, value, fact));
      expect(written.split(/[\n\r\u0085\u2028\u2029\v\f]/)).toHaveLength(9);
      const unescaped = written.replace(/\\./g, "").match(/[[\]<]/g);
      expect(unescaped).toEqual(["<"]); // the block's own link
    }),
  );
});

test("no stored text adds an element or an attribute to the HTML block", () => {
  fc.assert(
    fc.property(hostile, hostile, hostile, (title, value, fact) => {
      const tags = ticketHtml(blockOf(title, value, fact)).match(/<[^>]*>/g);
      expect(tags).toEqual(ticketHtml(blockOf("a", "b", "c")).match(/<[^>]*>/g));
    }),
  );
});
