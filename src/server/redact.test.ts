import fc from "fast-check";
import { expect, test } from "vitest";
import { secretPaths } from "#contract/secrets.ts";
import { demoBook } from "./demo-book/demo-book.ts";
import { isHidden, redact } from "./redact.ts";

const canary = "CNRY-4711";

/** `{a: {b: value}}` for `a.b`. */
function at(path: string, value: unknown): unknown {
  return path.split(".").reduceRight<unknown>((inner, name) => ({ [name]: inner }), value);
}

const secretName = fc.oneof(
  fc.constantFrom("apiKey", "api_key", "Password", "privateKey", "pin", "bearerToken", "credentials", "key"),
  fc.constantFrom("my", "X", "old_").chain((head) => fc.constant(`${head}Secret`)),
);
const plainName = fc
  .oneof(
    fc.stringMatching(/^[a-z]{1,8}$/),
    fc.constantFrom("__proto__", "constructor", "username", "clientId"),
  )
  .filter((name) => !isHidden(name, "x"));
const plainLeaf = fc.oneof(
  fc.string({ maxLength: 12 }).filter((text) => !isHidden("", text)),
  fc.integer(),
  fc.boolean(),
  fc.constant(null),
);
const credential = fc.oneof(
  fc.constant(canary),
  fc.constant([canary]),
  fc.constant({ inner: { value: canary } }),
  fc.constant(JSON.stringify({ deep: [canary] })),
);

/** A tree with credentials in it, and what has to become of it. */
const { tree } = fc.letrec<{ tree: { given: unknown; redacted: unknown } }>((tie) => ({
  tree: fc.oneof(
    { maxDepth: 5 },
    plainLeaf.map((value) => ({ given: value, redacted: value })),
    fc.array(tie("tree"), { maxLength: 3 }).map((items) => ({
      given: items.map(({ given }) => given),
      redacted: items.map(({ redacted }) => redacted),
    })),
    fc
      .tuple(
        fc.array(fc.tuple(plainName, tie("tree")), { maxLength: 4 }),
        fc.array(fc.tuple(secretName, credential), { maxLength: 2 }),
      )
      .map(([plain, secret]) => ({
        given: Object.fromEntries([...plain.map(([name, { given }]) => [name, given]), ...secret]),
        redacted: Object.fromEntries([
          ...plain.map(([name, { redacted }]) => [name, redacted]),
          ...secret.map(([name]) => [name, { secret: true, set: true }]),
        ]),
      })),
  ),
}));

test("no credential survives in any tree, and nothing else changes", () => {
  fc.assert(
    fc.property(tree, ({ given, redacted }) => {
      const before = JSON.stringify(given);
      const after = redact(given);
      expect(after).toEqual(redacted);
      expect(JSON.stringify(after)).not.toContain(canary);
      expect(JSON.stringify(given)).toBe(before);
    }),
    { numRuns: 2000 },
  );
});

test.each(secretPaths)("%s is hidden, and said to be set", (path) => {
  expect(redact(at(path, canary))).toEqual(at(path, { secret: true, set: true }));
});

test.each([
  ["pass", "smtpPass", "SMTP_PASS", "db-pass", "pass_word", "passkey", "pass-key"],
  ["accessKey", "aws_access_key", "signingKey", "encryption-key", "sharedKey", "authKey", "masterKey"],
  ["adgangskode", "Adgangskode til portal", "wifiKodeord", "pinkode", "simPinCode", "puk_kode"],
])("%s is a credential, and so is each of its kind", (...names) => {
  expect(names.filter((name) => !isHidden(name, canary))).toEqual([]);
});

test("names that only resemble a credential's are shown", () => {
  const names = ["passive", "municipalityCode", "postkode", "mappingCode", "kodeniveau", "adgangsniveau"];
  const others = ["accessLevel", "keyboard", "sortKey", "publicKey", "pincher", "spin", "signature"];
  expect([...names, ...others].filter((name) => isHidden(name, "x"))).toEqual([]);
});

test("of the demo book nothing is hidden but the documented credentials, and some of `custom`", () => {
  const hidden = new Set<string>();
  const look = (value: unknown, path: string) => {
    for (const [name, inner] of Object.entries(value ?? {})) {
      if (isHidden(name, inner)) hidden.add(`${path}${name}`);
      else if (typeof inner === "object") look(inner, `${path}${name}.`);
    }
  };
  for (const { custom, ...customer } of demoBook(1000)) look(customer, "");
  expect([...hidden].toSorted()).toEqual([...secretPaths].toSorted());
});

test.each([null, undefined, ""])("a credential of %j is said not to be set", (value) => {
  expect(redact({ password: value })).toEqual({ password: { secret: true, set: false } });
});

test("the documented fields beside the credentials are shown", () => {
  const integrations = {
    billing: {
      economic: { enabled: true, accrual: false },
      uniconta: { username: "u", companyId: "10203040" },
    },
    licenses: { also: { customerId: "6055321", tenantId: "t" } },
    criipto: { clientId: "c", domain: "d", clientIdRealm: "r" },
    ms365: { verified: true, calendarCategoryMappings: [{ category: "Ferie", presence: "HOLIDAY" }] },
  };
  expect(redact({ integrations })).toEqual({ integrations });
});

test("a flag is no credential, whatever its name", () => {
  expect(redact({ tokenRequired: true, password: false })).toEqual({ tokenRequired: true, password: false });
});

test("JSON kept as text is hidden when it holds a credential, and shown when it does not", () => {
  const nested = JSON.stringify({ settings: JSON.stringify([{ apiKey: canary }]) });
  expect(redact({ custom: { a: nested, b: '{"colour":"red"}', c: "[not json" } })).toEqual({
    custom: { a: { secret: true, set: true }, b: '{"colour":"red"}', c: "[not json" },
  });
});

test("a key __proto__ stays a key and pollutes nothing", () => {
  const row: unknown = JSON.parse(`{"custom":{"__proto__":{"polluted":true,"token":"${canary}"},"pin":1}}`);
  const text = JSON.stringify(redact(row));
  expect(text).toBe(
    '{"custom":{"__proto__":{"polluted":true,"token":{"secret":true,"set":true}},"pin":{"secret":true,"set":true}}}',
  );
  expect("polluted" in {}).toBe(false);
});

test("what is nested too deep to look through is not shown", () => {
  const deep = JSON.parse(`${'{"a":'.repeat(3000)}{"password":"${canary}"}${"}".repeat(3000)}`);
  expect(JSON.stringify(redact(deep))).not.toContain(canary);
});

test("a row without a credential is handed on as it is, not copied", () => {
  const row = { _id: "1", addresses: [{ city: "Roskilde" }] };
  expect(redact(row)).toBe(row);
});
