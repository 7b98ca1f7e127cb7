import { afterEach, expect, test, vi } from "vitest";
import { faults, raw } from "../../../../e2e/support/platform-stand-in/faults.ts";
import { codeOf } from "./upstream-outage.ts";
import { startUpstream, type UpstreamUnderTest } from "./upstream-under-test.ts";

const never = new AbortController().signal;
/** The real limits, some of them twenty times shorter, none so short that a busy machine would miss it. */
const fast = { outagesToBreak: 5, probeMs: 50, probeAtMostMs: 250, headersMs: 300, totalMs: 1_500 };

let upstream: UpstreamUnderTest;
afterEach(async () => {
  expect(upstream.leaks()).toEqual([]);
  await upstream.standIn.stop();
});

/** So many clients that ask again as soon as they have an answer, for so long. */
async function storm(clients: number, milliseconds: number) {
  const until = performance.now() + milliseconds;
  const answers: { outcome: string; took: number }[] = [];
  const client = async () => {
    while (performance.now() < until) {
      const start = performance.now();
      const outcome = await upstream.outcome(upstream.list());
      answers.push({ outcome, took: performance.now() - start });
      // As fast as a person with a stuck key; a loop without a pause would starve the sockets it waits for.
      await new Promise((resolve) => setTimeout(resolve, 20));
    }
  };
  await Promise.all(Array.from({ length: clients }, client));
  return answers;
}

test.each([
  ["answers 503", faults.status("503")],
  ["resets every connection", faults.reset()],
  ["accepts and never answers", faults.never()],
])(
  "a platform that %s is left alone, users hear at once, and it is found again",
  async (_, fault) => {
    // At the real pace: a refusal must not wait for a turn at a platform that it does not ask.
    upstream = await startUpstream({ ...fast, waitingPerSession: 100, perSecond: 10 });
    upstream.breakList(fault);
    // Two seconds here are forty there.
    const answers = await storm(50, 2_000);
    // 8 under way when it opens, some of them retried, then probes 50, 100, 200, 250 … ms apart.
    expect(upstream.asked()).toBeLessThanOrEqual(30);

    const refused = answers.filter(({ outcome }) => outcome === "503 upstream_unavailable");
    expect(refused.length).toBeGreaterThan(answers.length / 2);
    // At once: without waiting for a turn or for the platform's own time to run out. Not those who waited when it opened:
    // their turn comes within the second in which the ten starts before it were spent.
    const times = refused.map(({ took }) => took).toSorted((one, other) => one - other);
    expect(times[Math.floor(times.length / 2)]).toBeLessThan(fast.totalMs / 2);

    upstream.standIn.heal();
    await vi.waitFor(async () => expect(await upstream.outcome(upstream.list())).toBe("ok"), {
      timeout: 2_000,
      interval: 20,
    });
  },
  10_000,
);

test("a refusal while the platform is left alone says when to come again", async () => {
  upstream = await startUpstream({ ...fast, outagesToBreak: 1, probeMs: 60_000, probeAtMostMs: 60_000 });
  upstream.breakList(faults.status("503"));
  await upstream.outcome(upstream.list());
  await expect(upstream.list()).rejects.toMatchObject({ status: 503, retryAfter: 5 });
});

/** The platform is left alone, and one user's request is on its way to see whether it is back. */
async function probing(signal: AbortSignal) {
  upstream = await startUpstream({ ...fast, outagesToBreak: 1, headersMs: 10_000, totalMs: 10_000 });
  upstream.breakList(faults.status("503"));
  await upstream.outcome(upstream.list());
  const arrived = new Promise((resolve) => upstream.breakList(() => resolve("arrived")));
  return vi.waitFor(async () => {
    const probe = upstream.list({}, signal);
    // Asked too early, it is refused.
    expect(await Promise.race([arrived, probe.catch(() => "refused")])).toBe("arrived");
    return { probe };
  });
}

test("nobody has to wait for another user's probe", async () => {
  const going = new AbortController();
  const { probe } = await probing(going.signal);
  expect(await upstream.outcome(upstream.list())).toBe("503 upstream_unavailable");
  expect(upstream.standIn.underWay()).toBe(1);
  going.abort("gone");
  await expect(probe).rejects.toBe("gone");
});

test("a user who gives up on the probe does not open the door for a storm", async () => {
  const going = new AbortController();
  const { probe } = await probing(going.signal);
  going.abort("gone");
  await expect(probe).rejects.toBe("gone");
  const seen = upstream.asked();
  expect(await upstream.outcome(upstream.list())).toBe("503 upstream_unavailable");
  expect(upstream.asked()).toBe(seen);
});

test.each([
  [{ code: "ECONNREFUSED" }, "ECONNREFUSED"],
  [{ code: "CERT_HAS_EXPIRED" }, "CERT_HAS_EXPIRED"],
  [{ code: "http://platform/customer?token=cnry" }, ""],
  [{ code: 7 }, ""],
  [{}, ""],
])("of an error caused by %j the log keeps %j", (details, code) => {
  const cause = Object.assign(new Error("cnry"), details);
  expect(codeOf(new TypeError("fetch failed", { cause }))).toBe(code);
});

test.each([
  ["502", 3],
  ["503", 3],
  ["504", 3],
  ["500", 1],
  ["429", 1],
  ["404", 1],
  ["401", 1],
])("a list answered with %s is asked for %i times in all", async (status, times) => {
  upstream = await startUpstream();
  upstream.breakList(faults.status(status));
  await upstream.outcome(upstream.list());
  expect(upstream.asked()).toBe(times);
});

test("a failure that passes is not seen by the user", async () => {
  upstream = await startUpstream();
  let left = 2;
  upstream.breakList((request, _, answer) => {
    left--;
    if (left >= 0) request.socket.resetAndDestroy();
    else answer();
  });
  expect(await upstream.outcome(upstream.list())).toBe("ok");
});

test("refusals and broken data do not count as an outage", async () => {
  upstream = await startUpstream({ outagesToBreak: 2 });
  for (const fault of [faults.status("500"), faults.status("401"), faults.html(""), faults.empty()]) {
    upstream.breakList(fault);
    await upstream.outcome(upstream.list());
  }
  upstream.standIn.heal();
  expect(await upstream.outcome(upstream.list())).toBe("ok");
});

test("a 429 waits as long as the platform says, within a minute", async () => {
  upstream = await startUpstream();
  upstream.breakList(raw(429, "application/json", "{}", { "retry-after": "1000000000" }));
  await expect(upstream.list()).rejects.toMatchObject({ status: 429, retryAfter: 60 });
});

test("a platform that just answered is ready without being asked", async () => {
  upstream = await startUpstream();
  await upstream.list();
  const seen = upstream.standIn.requests.length;
  await upstream.source.check(never);
  expect(upstream.standIn.requests).toHaveLength(seen);
});

test.each([
  ["200", "ok", faults.status("200")],
  ["403", "ok", faults.status("403")],
  ["500", "ok", faults.status("500")],
  ["503", "502 upstream_failed", faults.status("503")],
  ["a reset", "502 upstream_unreachable", faults.reset()],
])("a check without a token that is answered with %s ends with %s", async (_, expected, fault) => {
  upstream = await startUpstream({ readyForMs: 0 });
  upstream.standIn.break(fault);
  expect(await upstream.outcome(upstream.source.check(never))).toBe(expected);
  expect(upstream.standIn.requests.at(-1)?.target).toBe("/auth/validateToken");
});
