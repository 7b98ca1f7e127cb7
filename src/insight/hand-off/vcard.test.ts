import fc from "fast-check";
import { expect, test } from "vitest";
import { vCard } from "./vcard.ts";

const now = new Date("2026-11-26T14:12:30.123+01:00");

/** Content lines as RFC 6350 section 3.2 has a reader put them together again. */
function linesOf(card: string): string[] {
  return card.replaceAll("\r\n ", "").split("\r\n").slice(0, -1);
}

test("a customer becomes an organization with its phone, mail and addresses", () => {
  const card = vCard(
    {
      _id: "52f4fd7734697b28ccaf77ec",
      name: "Møller, Søn; Co",
      phoneNumber: "74 62 18 40",
      faxNumber: "7913",
      emailAddress: "a@b.dk; no mail",
      website: "www.b.dk",
      addresses: [{ primary: true, address: "Kystvej 18, 2.", zip: "6200", city: "Aabenraa" }],
    },
    now,
  );
  expect(linesOf(card)).toEqual([
    "BEGIN:VCARD",
    "VERSION:4.0",
    "KIND:org",
    "UID;VALUE=text:52f4fd7734697b28ccaf77ec",
    "FN:Møller\\, Søn\\; Co",
    "ORG:Møller\\, Søn\\; Co",
    "TEL;VALUE=uri;TYPE=voice,work:tel:+4574621840",
    "TEL;VALUE=text;TYPE=fax,work:7913",
    "EMAIL;TYPE=work:a@b.dk",
    "ADR;TYPE=work;PREF=1:;;Kystvej 18\\, 2.;Aabenraa;;6200;",
    "URL;TYPE=work:https://www.b.dk/",
    "REV:20261126T131230Z",
    "END:VCARD",
  ]);
});

test("a name with a line break in it begins no property of its own", () => {
  const card = vCard({ _id: "1", name: "Evil\r\nTEL:112\nEND:VCARD" }, now);
  expect(linesOf(card)).toContain("FN:Evil TEL:112 END:VCARD");
  expect(linesOf(card).filter((line) => line.startsWith("END"))).toEqual(["END:VCARD"]);
  expect(linesOf(card).filter((line) => line.startsWith("TEL"))).toEqual([]);
});

test("whatever is stored, no line is longer than 75 octets and none is added", () => {
  const text = fc.oneof(
    fc.string({ unit: "binary", maxLength: 200 }),
    fc.constantFrom("æøå".repeat(60), "a\nb;c,d\\"),
  );
  fc.assert(
    fc.property(text, text, text, (name, street, phoneNumber) => {
      const card = vCard({ _id: "1", name, phoneNumber, addresses: [{ address: `x${street}` }] }, now);
      for (const line of card.split("\r\n"))
        expect(new TextEncoder().encode(line).length).toBeLessThanOrEqual(75);
      const names = linesOf(card).map((line) => line.split(/[:;]/)[0]);
      const usual = ["BEGIN", "VERSION", "KIND", "UID", "FN", "ORG", "TEL", "ADR", "REV", "END"];
      expect(usual.filter((each) => each !== "TEL" || names.includes("TEL"))).toEqual(names);
    }),
  );
});
