import fc from "fast-check";
import { expect, test } from "vitest";
import { isEmailShaped } from "./identifiers/email-address.ts";
import { mailLink, mailsToMany } from "./mail-link.ts";

test("an ordinary address becomes a link as it stands", () => {
  expect(mailLink(" kontor@aabenraabaade.dk ")).toBe("mailto:kontor@aabenraabaade.dk");
});

test("what would be a header in a link stays part of the name", () => {
  expect(mailLink("a?bcc=b&x@y.dk")).toBe("mailto:a%3Fbcc%3Db%26x@y.dk");
  expect(mailLink("søren@blåbær.dk")).toBe("mailto:s%C3%B8ren@bl%C3%A5b%C3%A6r.dk");
});

test.each(["a@b?bcc=evil@x.dk", "a@x.dk\r\nBcc: evil@x.dk", "a@x.dk,b@x.dk", "\ud800@x.dk", "ring først"])(
  "%j stays plain text (C10)",
  (text) => {
    expect(mailLink(text)).toBeNull();
  },
);

test("whatever is stored, a mailto: address is one recipient and nothing else (C10)", () => {
  const hostile = fc.string({ unit: fc.constantFrom(..."ab@.dk?&=%,;:#/ \r\n+'") });
  fc.assert(
    fc.property(fc.oneof(hostile, fc.emailAddress(), fc.string({ unit: "binary" })), (text) => {
      expect(mailLink(text) ?? "mailto:a@b.dk").toMatch(/^mailto:[^@?&#,;:\s]+@[^@?&#,;:\s]+$/);
    }),
    { numRuns: 5_000 },
  );
});

test("many addresses are as few messages as their links can hold, each address once", () => {
  expect(mailsToMany(["a@x.dk", "A@x.dk ", "no address", "b@x.dk"])).toEqual([
    { href: "mailto:?bcc=a@x.dk,b@x.dk", count: 2 },
  ]);
  expect(mailsToMany([])).toEqual([]);
});

test("no link is longer than a mail client takes, and nobody is left out", () => {
  const addresses = fc.uniqueArray(fc.emailAddress(), {
    selector: (text) => text.toLowerCase(),
    maxLength: 60,
  });
  fc.assert(
    fc.property(addresses, fc.integer({ min: 40, max: 400 }), (texts, longest) => {
      const mails = mailsToMany(texts, longest);
      for (const { href, count } of mails) expect(count === 1 || href.length <= longest).toBe(true);
      const sent = mails.flatMap(({ href }) =>
        href.replace("mailto:?bcc=", "").split(",").map(decodeURIComponent),
      );
      expect(sent).toEqual(texts.filter(isEmailShaped));
      expect(mails.reduce((sum, { count }) => sum + count, 0)).toBe(sent.length);
    }),
  );
});
