import { expect, test } from "vitest";
import { startNotice } from "./start-notice.ts";

const address = { address: "127.0.0.1", family: "IPv4", port: 4173 };

test("the demo logins stand in a table below the address", () => {
  const person = { password: "demo", name: "", code: "123456" };
  expect(
    startNotice(address, null, [
      { ...person, username: "a@desk.example", accessLevel: "ADMIN", codeField: null },
      { ...person, username: "reseller@desk.example", accessLevel: "RESELLER", codeField: "smsKey" },
    ]),
  ).toBe(`
The customer desk is open at http://127.0.0.1:4173

  Demo login             Password  Access level  Second step
  a@desk.example         demo      ADMIN
  reseller@desk.example  demo      RESELLER      SMS code, shown on the login page

`);
});

test("without demo logins there is no table, and behind TLS the public address is named", () => {
  const here = { address: "::1", family: "IPv6", port: 80 };
  expect(startNotice(here, "https://desk.example.dk", [])).toBe(
    "\nThe customer desk is open at http://[::1]:80, for users at https://desk.example.dk\n\n",
  );
});
