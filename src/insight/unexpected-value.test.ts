import { expect, test } from "vitest";
import { recordOf } from "./testing/record-of.ts";
import { unexpectedValue } from "./unexpected-value.ts";

test("a number where a text is documented is its figures, a documented type and an object are nothing", () => {
  const record = recordOf({ phoneNumber: 74_621_840, state: { is: "ACTIVE" }, name: "Andeby" });
  expect(unexpectedValue(record, "phoneNumber")).toBe("74621840");
  expect(unexpectedValue(record, "state")).toBeNull();
  expect(unexpectedValue(record, "name")).toBeNull();
});

test("a field of the same name elsewhere is another field", () => {
  const record = recordOf({
    emailAddress: "kontor@andeby.dk",
    finance: { emailAddress: false, vatNumber: 35_240_136 },
    addresses: [{ city: "Andeby" }, { address: 12, state: 5 }],
  });
  for (const field of ["address", "state", "emailAddress", "vatNumber"])
    expect(unexpectedValue(record, field)).toBeNull();
  expect(unexpectedValue(record, "finance.vatNumber")).toBe("35240136");
});
