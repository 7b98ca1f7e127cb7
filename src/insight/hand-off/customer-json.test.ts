import fc from "fast-check";
import { expect, test } from "vitest";
import { secretPaths } from "#contract/secrets.ts";
import { customerJson } from "./customer-json.ts";

test("the mark that stands for a credential becomes a word, one that is not set stays null", () => {
  const uniconta = { username: "a", password: { secret: true, set: true } };
  const criipto = { clientSecret: { secret: true, set: false } };
  expect(JSON.parse(customerJson({ _id: "1", uniconta, criipto }))).toEqual({
    _id: "1",
    uniconta: { username: "a", password: "(hidden)" },
    criipto: { clientSecret: null },
  });
});

test("a credential that came in clear after all does not leave, wherever it stands", () => {
  const path = fc.oneof(
    fc.constantFrom(...secretPaths).map((each) => each.split(".")),
    fc.tuple(fc.constantFrom("custom", "items", "0"), fc.constantFrom("apiKey", "Password", "bearer_token")),
  );
  const value = fc.oneof(
    fc.constant("hunter2hunter2"),
    fc.constant(["hunter2hunter2"]),
    fc.constant({ value: "hunter2hunter2" }),
  );
  fc.assert(
    fc.property(path, value, (names, secret) => {
      const raw = names.reduceRight<unknown>((inner, name) => ({ [name]: inner }), secret);
      expect(customerJson({ _id: "1", ...(raw as object) })).not.toContain("hunter2");
    }),
  );
});
