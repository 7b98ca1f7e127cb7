import { expect, test } from "vitest";
import { recordOf } from "#insight/testing/record-of.ts";
import { emailShape } from "./email-shape.ts";
import { invoiceAddressMissing } from "./invoice-address.ts";

const context = { now: new Date("2026-11-26T13:12:00Z") };

function missing(finance: object, addresses: object[] = []) {
  return invoiceAddressMissing.check(recordOf({ finance, addresses }), context)[0]?.facts.missing;
}

test("each electronic method needs its own address", () => {
  expect(missing({ invoiceMethod: "ELECTRONIC" })).toEqual(["finance.electronicAddress"]);
  expect(missing({ invoiceMethod: "ELECTRONIC", electronicAddress: "5790000435975" })).toBeUndefined();
  expect(missing({ invoiceMethod: "EMAIL", emailAddress: " " })).toEqual(["finance.emailAddress"]);
  expect(missing({ invoiceMethod: "EMAIL", emailAddress: "a@x.dk" })).toBeUndefined();
});

test("a letter needs street, zip and city of the primary address", () => {
  const whole = { primary: true, address: "Kystvej 18", zip: "6200", city: "Aabenraa" };
  expect(missing({ invoiceMethod: "MAIL" }, [{}, whole])).toBeUndefined();
  expect(missing({ invoiceMethod: "MAIL" }, [{}, { ...whole, zip: "", city: null }])).toEqual([
    "addresses[1].zip",
    "addresses[1].city",
  ]);
  expect(missing({ invoiceMethod: "MAIL" }, [])).toEqual(["addresses"]);
});

test("abroad a letter may do without a code, and between two primary addresses nothing is claimed", () => {
  const abroad = { address: "Guldvej 1", city: "Andeby", country: "Cartoonistan" };
  expect(missing({ invoiceMethod: "MAIL" }, [abroad])).toBeUndefined();
  expect(missing({ invoiceMethod: "MAIL" }, [{ primary: true }, { primary: true }])).toBeUndefined();
});

test("an unknown method, none, or a value that nobody can read claims nothing", () => {
  expect(missing({ invoiceMethod: "FAX" })).toBeUndefined();
  expect(missing({})).toBeUndefined();
  expect(missing({ invoiceMethod: "ELECTRONIC", electronicAddress: 5790000435975 })).toBeUndefined();
});

test("e-mail fields are looked at address by address, each in its own section", () => {
  const record = recordOf({
    emailAddress: "kontor@andeby",
    finance: { emailAddress: "a@x.dk; bogholderi(at)andeby.dk" },
  });
  expect(emailShape.check(record, context)).toMatchObject([
    { section: "overview", fields: ["emailAddress"], facts: { address: "kontor@andeby" } },
    { section: "finance", fields: ["finance.emailAddress"], facts: { address: "bogholderi(at)andeby.dk" } },
  ]);
  expect(emailShape.check(recordOf({ emailAddress: "", finance: { emailAddress: null } }), context)).toEqual(
    [],
  );
});
