import { afterEach, beforeEach, expect, test, vi } from "vitest";
import type { Session } from "#contract/session.ts";
import { fetchAsUser } from "./fetch-as-user.ts";
import { sessionEnded, sessionStarted, sessionState } from "./session-state.ts";

const answers = vi.fn<typeof fetch>();
const expired = () => Response.json({ error: "expired", message: "", requestId: "r" }, { status: 401 });
const ask = (signal?: AbortSignal) => fetchAsUser({ path: "/api/x", read: (json) => json, signal });

function sessionOf(employee: string): Session {
  const rest = { customer: "c", name: "", customerName: null, language: null, resellerSkin: null } as const;
  return { user: { employee, accessLevel: "RESELLER", ...rest }, expiresAt: "2026-11-26T22:00:00.000Z" };
}

beforeEach(() => {
  vi.stubGlobal("fetch", answers);
  sessionStarted(sessionOf("mette"));
});
afterEach(() => {
  sessionEnded();
  vi.unstubAllGlobals();
  answers.mockReset();
});

test("requests of an ended session wait together and run again when the same user is back", async () => {
  answers.mockResolvedValueOnce(expired()).mockResolvedValueOnce(expired());
  answers.mockImplementation(async () => Response.json("rows"));
  const asked = Promise.all([ask(), ask()]);
  await vi.waitFor(() => expect(sessionState().phase).toBe("expired"));
  sessionStarted(sessionOf("mette"));
  await expect(asked).resolves.toEqual(["rows", "rows"]);
  expect(sessionState().phase).toBe("signed-in");
});

test("another user gets none of the answers that the former one waited for", async () => {
  answers.mockResolvedValueOnce(expired());
  const asked = ask();
  await vi.waitFor(() => expect(sessionState().phase).toBe("expired"));
  sessionStarted(sessionOf("jens"));
  await expect(asked).rejects.toMatchObject({ name: "AbortError" });
  expect(answers).toHaveBeenCalledTimes(1);
});

test("signing out on purpose drops what waits", async () => {
  answers.mockResolvedValueOnce(expired());
  const asked = ask();
  await vi.waitFor(() => expect(sessionState().phase).toBe("expired"));
  sessionEnded();
  await expect(asked).rejects.toMatchObject({ name: "AbortError" });
});

test("a waiting request that nobody needs any more can be cancelled", async () => {
  answers.mockResolvedValueOnce(expired());
  const controller = new AbortController();
  const asked = ask(controller.signal);
  await vi.waitFor(() => expect(sessionState().phase).toBe("expired"));
  controller.abort();
  await expect(asked).rejects.toMatchObject({ name: "AbortError" });
});

test("a 401 that arrives after the session was renewed is asked again without a dialog", async () => {
  answers.mockImplementationOnce(async () => {
    sessionStarted(sessionOf("mette"));
    return expired();
  });
  answers.mockResolvedValueOnce(Response.json("rows"));
  await expect(ask()).resolves.toBe("rows");
  expect(sessionState().phase).toBe("signed-in");
});

test("a 403 is the page's matter and signs nobody out", async () => {
  answers.mockResolvedValueOnce(
    Response.json({ error: "access_denied", message: "", requestId: "r" }, { status: 403 }),
  );
  await expect(ask()).rejects.toMatchObject({ status: 403, error: "access_denied" });
  expect(sessionState().phase).toBe("signed-in");
});
