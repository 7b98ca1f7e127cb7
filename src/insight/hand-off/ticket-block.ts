import { oneLine } from "./one-line.ts";

/** What is handed over to a ticket, in the reader's language. Whoever fills it in keeps credentials out. */
export interface TicketBlock {
  title: string;
  /** In reading order; a row without a value is left out by whoever makes the block. */
  rows: readonly { label: string; value: string }[];
  findings: { label: string; facts: readonly string[] };
  link: { label: string; href: string };
  /** When this was true: "Copied 26 Nov 2026, 14:12". */
  stamp: string;
}

/** The block as plain text, one row a line. */
export function ticketText({ title, rows, findings, link, stamp }: TicketBlock): string {
  return [
    oneLine(title),
    ...rows.map(({ label, value }) => `${label}: ${oneLine(value)}`),
    ...(findings.facts.length > 0 ? [`${findings.label}:`] : []),
    ...findings.facts.map((fact) => `- ${oneLine(fact)}`),
    `${link.label}: ${link.href}`,
    stamp,
  ].join("\n");
}

/** The block as Markdown (CommonMark and what GitHub, GitLab and Jira read of it). */
export function ticketMarkdown({ title, rows, findings, link, stamp }: TicketBlock): string {
  const facts = findings.facts.map((fact) => `  - ${markdown(fact)}`);
  return [
    `**${markdown(title)}**`,
    "",
    ...rows.map(({ label, value }) => `- ${markdown(label)}: ${markdown(value)}`),
    ...(facts.length > 0 ? [`- ${markdown(findings.label)}:`, ...facts] : []),
    `- ${markdown(link.label)}: <${link.href}>`,
    "",
    markdown(stamp),
  ].join("\n");
}

/** The block as HTML without classes or styles, for mail and for ticket systems that paste formatted text. */
export function ticketHtml({ title, rows, findings, link, stamp }: TicketBlock): string {
  const facts = findings.facts.map((fact) => `<li>${html(fact)}</li>`).join("");
  const items = [
    ...rows.map(({ label, value }) => `${html(label)}: ${html(value)}`),
    ...(facts ? [`${html(findings.label)}:<ul>${facts}</ul>`] : []),
    `${html(link.label)}: <a href="${html(link.href)}">${html(link.href)}</a>`,
  ];
  const list = items.map((item) => `<li>${item}</li>`).join("");
  return `<p><strong>${html(title)}</strong></p><ul>${list}</ul><p>${html(stamp)}</p>`;
}

/** A backslash before what begins emphasis, code, a link, an image, HTML, a table cell, a mention or a heading. */
function markdown(text: string): string {
  return oneLine(text).replace(/[\\`*_[\]<>|~#&!@]/g, "\\$&");
}

const entities: Readonly<Record<string, string>> = {
  "&": "&amp;",
  "<": "&lt;",
  ">": "&gt;",
  '"': "&quot;",
  "'": "&#39;",
};

function html(text: string): string {
  return oneLine(text).replace(/[&<>"']/g, (character) => entities[character] ?? "");
}
