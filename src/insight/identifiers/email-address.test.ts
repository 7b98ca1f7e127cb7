import fc from "fast-check";
import { expect, test } from "vitest";
import { isEmailShaped, splitEmails } from "./email-address.ts";

test("addresses that people have are accepted", () => {
  fc.assert(fc.property(fc.emailAddress(), (address) => isEmailShaped(address)));
});

test.each(["søren@blåbær.dk", "a+b@x.co", "o'hara@x-y.museum", "x@xn--blbr-roah.dk", "x@sub.xn--fiqs8s"])(
  "%s is an address",
  (address) => {
    expect(isEmailShaped(address)).toBe(true);
  },
);

test.each([
  "",
  "info",
  "@x.dk",
  "a@",
  "a@b",
  "a@@b.dk",
  "a b@x.dk",
  "a@x..dk",
  ".a@x.dk",
  "a.@x.dk",
  "a..b@x.dk",
  "a@-x.dk",
  "a@x-.dk",
  "a@x.dk.",
  "a@x.d",
  "a@127.0.0.1",
  "a@x.dk?bcc=evil@y.dk",
  "a@x.dk\r\nBcc: evil@y.dk",
  "a\u202e@x.dk",
  "a\u200b@x.dk",
  "<a@x.dk>",
  "a@x.dk, b@x.dk",
  `${"a".repeat(250)}@x.dk`,
])("%j is no address", (text) => {
  expect(isEmailShaped(text)).toBe(false);
});

test("a field with several addresses is taken apart at commas and semicolons", () => {
  expect(splitEmails("a@x.dk; b@x.dk,c@x.dk;")).toEqual(["a@x.dk", "b@x.dk", "c@x.dk"]);
  expect(splitEmails(" ; ")).toEqual([]);
});
