import type { AddressInfo } from "node:net";
import type { DemoLogins } from "#contract/session.ts";

/** What the person who started the desk reads: where it is, and how to get in where there are demo logins. */
export function startNotice(
  { address, family, port }: AddressInfo,
  publicOrigin: string | null,
  demoLogins: DemoLogins,
): string {
  const host = family === "IPv6" ? `[${address}]` : address;
  const here = `http://${host}:${port}`;
  const where = publicOrigin === null ? here : `${here}, for users at ${publicOrigin}`;
  return `\nThe customer desk is open at ${where}\n\n${loginTable(demoLogins)}`;
}

const secondSteps = { smsKey: "SMS code", authenticatorToken: "Authenticator code" } as const;

function loginTable(logins: DemoLogins): string {
  if (logins.length === 0) return "";
  const rows = [
    ["Demo login", "Password", "Access level", "Second step"],
    ...logins.map(({ username, password, accessLevel, codeField }) => [
      username,
      password,
      accessLevel,
      codeField === null ? "" : `${secondSteps[codeField]}, shown on the login page`,
    ]),
  ];
  const widths = [0, 1, 2].map((column) => Math.max(...rows.map((row) => row[column]?.length ?? 0)));
  const lines = rows.map((row) => row.map((cell, column) => cell.padEnd(widths[column] ?? 0)).join("  "));
  return `${lines.map((line) => `  ${line.trimEnd()}\n`).join("")}\n`;
}
