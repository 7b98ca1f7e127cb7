import fc from "fast-check";
import { expect, test } from "vitest";
import { webLink } from "./web-link.ts";

test.each([
  ["www.andeby.duck", "https://www.andeby.duck/", "www.andeby.duck"],
  ["https://admin.andeby.dk", "https://admin.andeby.dk/", "admin.andeby.dk"],
  ["HTTP://Andeby.dk/A?b#c", "http://andeby.dk/A?b#c", "andeby.dk"],
  ["andeby.dk:8443/login", "https://andeby.dk:8443/login", "andeby.dk:8443"],
  [" andeby.dk ", "https://andeby.dk/", "andeby.dk"],
  ["https://andeby.dk/@joakim", "https://andeby.dk/@joakim", "andeby.dk"],
])("%s becomes %s", (text, href, host) => {
  expect(webLink(text)).toEqual({ href, host });
});

test("a Danish host is shown as written, a look-alike in another alphabet in punycode", () => {
  expect(webLink("https://www.blåbær.dk")).toEqual({
    href: "https://www.xn--blbr-roah.dk/",
    host: "www.blåbær.dk",
  });
  // The first letter is Cyrillic.
  expect(webLink("https://аpple.com")).toEqual({
    href: "https://xn--pple-43d.com/",
    host: "xn--pple-43d.com",
  });
});

test.each([
  "javascript:alert(1)",
  "JaVa\tscript:alert(1)",
  "javascript://x.dk/%0aalert(1)",
  "java\u200bscript:alert(1)",
  "data:text/html,<script>alert(1)</script>",
  "vbscript:msgbox(1)",
  "blob:https://x.dk/1",
  "file:///etc/passwd",
  "ftp://x.dk",
  "//evil.example",
  "https:evil.example",
  "https:///evil.example",
  "\\\\evil.example",
  "https://good.example\\@evil.example",
  "https://bank@evil.example",
  "https://@evil.example",
  "bank@evil.example",
  "http://[::1]",
  "http://127.0.0.1",
  "http://2130706433",
  "localhost:3000",
  "router",
  "",
  "www.x.dk og www.y.dk",
  "https://exa\u202emple.dk",
  `https://x.dk/${"a".repeat(10_000)}`,
])("%j stays plain text (C2)", (text) => {
  expect(webLink(text)).toBeNull();
});

test("whatever is stored, a link is http or https, without a user, and its host is the one shown (C2)", () => {
  const scheme = fc.constantFrom(
    "",
    "http://",
    "https://",
    "HTTPS://",
    "javascript:",
    "data:",
    "//",
    "https:/",
  );
  const piece = fc.constantFrom(
    "x",
    ".dk",
    ".",
    "@",
    ":",
    "/",
    "\\",
    "?",
    "#",
    "%",
    "å",
    "а",
    "[",
    "\t",
    "0",
    "-",
  );
  const hostile = fc
    .tuple(scheme, fc.array(piece, { maxLength: 12 }))
    .map(([start, rest]) => start + rest.join(""));
  const anything = fc.oneof(hostile, fc.webUrl(), fc.string({ unit: "binary" }));
  fc.assert(
    fc.property(anything, (text) => {
      const link = webLink(text);
      if (!link) return true;
      const url = new URL(link.href);
      return (
        /^https?:$/.test(url.protocol) &&
        url.username + url.password === "" &&
        new URL(`http://${link.host}`).hostname === url.hostname
      );
    }),
    { numRuns: 100_000 },
  );
}, 30_000);
