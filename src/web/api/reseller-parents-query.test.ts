import { QueryClient } from "@tanstack/react-query";
import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { resellerParentsQuery } from "./reseller-parents-query.ts";

const answers = vi.fn<typeof fetch>();
beforeEach(() => {
  vi.stubGlobal("fetch", answers);
});
afterEach(() => {
  vi.unstubAllGlobals();
  answers.mockReset();
});

/** A platform that says it has `total` resellers, and has `there`. */
function answerWith({ total, there }: { total: number; there: number }) {
  answers.mockImplementation(async (path) => {
    const offset = Number(new URL(String(path), "http://desk").searchParams.get("offset"));
    const count = Math.max(0, Math.min(500, there - offset));
    const customers = Array.from({ length: count }, (_, index) => ({ _id: `r${offset + index}` }));
    return Response.json({ offset, limit: 500, total, customers });
  });
}

const ask = () => new QueryClient().fetchQuery(resellerParentsQuery());

test("all resellers come, five hundred a page", async () => {
  answerWith({ total: 1_201, there: 1_201 });
  expect(await ask()).toHaveLength(1_201);
  expect(answers).toHaveBeenCalledTimes(3);
});

test("a total that is too high ends with the first empty page", async () => {
  answerWith({ total: 9_000, there: 700 });
  expect(await ask()).toHaveLength(700);
  expect(answers).toHaveBeenCalledTimes(3);
});

test("rows without an end are asked for up to ten thousand", async () => {
  answerWith({ total: 1e9, there: 1e9 });
  expect(await ask()).toHaveLength(10_000);
});
