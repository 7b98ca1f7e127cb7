import { expect, test } from "vitest";
import { parseJson } from "./parse-json.ts";

const nested = (depth: number) => `${"[".repeat(depth)}${"]".repeat(depth)}`;

test("JSON is read", () => {
  expect(parseJson(`{"a":[1,{"b":null}]}`)).toEqual({ json: { a: [1, { b: null }] } });
});

test.each(["", " \n", "<html>", `{"a":`, `{'a':1}`, "undefined"])("%j is said to be flawed", (text) => {
  expect(parseJson(text).flaw).toBeTypeOf("string");
});

test("what is said about a flaw never quotes it", () => {
  expect(parseJson("cnry-secret").flaw).not.toContain("cnry");
});

test("a depth that would break whatever walks the answer is refused", () => {
  expect(parseJson(nested(2_000)).flaw).toBeUndefined();
  expect(parseJson(nested(100_000)).flaw).toBe("a body that nests too deep");
});

test("brackets inside texts do not count as depth", () => {
  expect(parseJson(JSON.stringify({ notes: `\\"${"[".repeat(5_000)}` })).flaw).toBeUndefined();
});

test("a key that names the prototype stays a key", () => {
  const { json } = parseJson(`{"__proto__":{"polluted":true}}`);
  expect(Object.keys(json as object)).toEqual(["__proto__"]);
  expect(({} as { polluted?: boolean }).polluted).toBeUndefined();
});
