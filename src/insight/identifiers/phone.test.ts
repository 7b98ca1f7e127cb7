import fc from "fast-check";
import { expect, test } from "vitest";
import { readPhone } from "./phone.ts";

test.each([
  "74621840",
  "74 62 18 40",
  "7462 1840",
  "+4574621840",
  "+45-74621840",
  "+45 74-62 18 40",
  "0045 74 62 18 40",
  "(+45) 74.62.18.40",
  "(0045)74621840",
  "4574621840",
  "+45\u00a074\u201162\u201118\u201140",
  "+45 (0) 74 62 18 40",
  "(+45)(0)74621840",
])("%s is one Danish number", (text) => {
  expect(readPhone(text)).toEqual({
    digits: "74621840",
    display: "74 62 18 40",
    href: "tel:+4574621840",
    unusual: false,
  });
});

test("a number of another country keeps its own spelling and can be called", () => {
  expect(readPhone(" 0046 (0)70-123 45 67 ")).toEqual({
    digits: "46701234567",
    display: "0046 (0)70-123 45 67",
    href: "tel:+46701234567",
    unusual: false,
  });
  expect(readPhone("+298 123456")?.href).toBe("tel:+298123456");
});

test.each([
  ["+46 (0)8-123 456 78", "tel:+46812345678"],
  ["+44 (0)20 7946 0958", "tel:+442079460958"],
  ["0049-(0)30 901820", "tel:+4930901820"],
])("%s is dialled without the zero that is for inside the country", (text, href) => {
  expect(readPhone(text)?.href).toBe(href);
});

test("a number of Italy keeps its zero", () => {
  expect(readPhone("+39 (0)6 698 82022")?.href).toBe("tel:+390669882022");
});

test("7913 from the platform's sample is unusual, shown as it is, and not dialled", () => {
  expect(readPhone("7913")).toEqual({ digits: "7913", display: "7913", href: null, unusual: true });
});

test("12345678 is unusual because Danish numbers do not begin with 1, but eight digits can be dialled", () => {
  expect(readPhone("12345678")).toMatchObject({ href: "tel:+4512345678", unusual: true });
});

test.each(["+45 1234567", "+45 123456789", "123456789", "+1234567890123456", "+012345678"])(
  "%s has a length that nothing can dial",
  (text) => {
    expect(readPhone(text)).toMatchObject({ href: null, unusual: true, display: text });
  },
);

test.each(["", " ", "-", "+", "ring til Søren", "74621840 lok. 12", "74621840;ext=1", "12+34", "٧٤٦٢١٨٤٠"])(
  "%j is no number",
  (text) => {
    expect(readPhone(text)).toBeNull();
  },
);

test("whatever is stored, a tel: address holds only a plus and digits (C10)", () => {
  const phoneLike = fc.string({ unit: fc.constantFrom(..."+0145 -().;,?&=%\r\nabp<") });
  fc.assert(
    fc.property(fc.oneof(fc.string({ unit: "binary" }), phoneLike), (text) => {
      const href = readPhone(text)?.href;
      if (href != null) expect(href).toMatch(/^tel:\+[1-9]\d{6,14}$/);
    }),
  );
});

test("blanks, dashes, dots and parentheses change nothing about which number it is", () => {
  const separator = fc.constantFrom("", " ", "-", ".", "\u00a0", "(", ")", "\u2011");
  fc.assert(
    fc.property(fc.array(separator, { minLength: 10, maxLength: 10 }), (separators) => {
      const text = ["+45", ..."74621840"].map((part, index) => part + separators[index]).join("");
      expect(readPhone(text)?.digits).toBe("74621840");
    }),
  );
});
