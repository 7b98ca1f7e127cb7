import fc from "fast-check";
import { expect, test } from "vitest";
import { loginPath, returnPath } from "./return-path.ts";

const origin = "https://desk.example.dk";

test("the way to the login and back keeps path, search and section", () => {
  const wanted = { pathname: "/customers/5f", search: "?filter=a%26b&full=true", hash: "#finance" };
  const next = new URL(loginPath(wanted), origin).searchParams.get("next");
  expect(returnPath(next, origin)).toBe("/customers/5f?filter=a%26b&full=true#finance");
});

test("the start page needs no return path", () => {
  expect(loginPath({ pathname: "/", search: "" })).toBe("/login");
});

test.each([
  null,
  "",
  "customers",
  "//evil.dk/customers",
  "/\\evil.dk",
  "/\t/evil.dk",
  "https://evil.dk/",
  "javascript:alert(1)",
  "/login?next=/login",
  "http://[",
])("%j leads to the start", (next) => {
  expect(returnPath(next, origin)).toBe("/");
});

test("no text whatever leads away from the desk", () => {
  const piece = fc.constantFrom(
    "/",
    "\\",
    "//",
    ".",
    "..",
    "@",
    ":",
    "\t",
    "\n",
    "evil.dk",
    "https:",
    "?",
    "#",
    "a",
  );
  fc.assert(
    fc.property(fc.array(piece, { maxLength: 8 }), (pieces) => {
      const path = returnPath(pieces.join(""), origin);
      expect(new URL(path, origin).origin).toBe(origin);
    }),
  );
});
