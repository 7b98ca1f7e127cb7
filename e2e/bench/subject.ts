import type { Browser, BrowserContext, CDPSession, Page } from "@playwright/test";
import { apiPaths } from "#contract/paths.ts";
import { installProbe } from "./painted.ts";

/** One of the two pages that are compared. */
export interface Subject {
  name: "desk" | "plain";
  url: string;
}

/** How slow the machine and the line are made. `latency` in ms, for every request. */
export interface Conditions {
  cpu: number;
  latency: number;
  megabits: number;
}

/** A slow office computer on a modest line. */
export const slowOffice: Conditions = { cpu: 4, latency: 40, megabits: 10 };
/** The same computer beside the server: what is left is the page's own work. */
export const nextDoor: Conditions = { cpu: 4, latency: 0, megabits: 1000 };

export interface Visit {
  page: Page;
  cdp: CDPSession;
  close: () => Promise<void>;
}

export type Cookies = Awaited<ReturnType<BrowserContext["cookies"]>>;

/** A fresh browser profile, signed in by the session cookie (a cookie belongs to a host, whatever the port). */
export async function visit(browser: Browser, cookies: Cookies, conditions: Conditions): Promise<Visit> {
  const context = await browser.newContext({ viewport: { width: 1440, height: 900 }, locale: "en-GB" });
  await context.addCookies(cookies);
  await context.addInitScript(installProbe);
  const page = await context.newPage();
  const cdp = await context.newCDPSession(page);
  await cdp.send("Performance.enable");
  await cdp.send("Network.enable");
  await setConditions(cdp, conditions);
  return { page, cdp, close: () => context.close() };
}

export async function setConditions(cdp: CDPSession, { cpu, latency, megabits }: Conditions): Promise<void> {
  const throughput = (megabits * 1_000_000) / 8;
  await cdp.send("Network.emulateNetworkConditions", {
    offline: false,
    latency,
    downloadThroughput: throughput,
    uploadThroughput: throughput,
  });
  await cdp.send("Emulation.setCPUThrottlingRate", { rate: cpu });
}

/** Opens the list and waits until it answers; milliseconds since the navigation began until its first row was painted. */
export async function openList(page: Page, subject: Subject, parameters = "all=true"): Promise<number> {
  await page.goto(`${subject.url}/customers?${parameters}`, { waitUntil: "commit" });
  return (await firstRows(page)).painted;
}

/** Milliseconds since the navigation began until the first row was painted, and until the list answered. */
export function firstRows(page: Page): Promise<{ painted: number; answers: number }> {
  return page.evaluate(async () => ({
    painted: await window.bench.painted,
    answers: await window.bench.answers,
  }));
}

/** Signs in once, as the desk's own page does, and returns the browser's cookies for both pages. */
export async function signedIn(browser: Browser, url: string, login: { username: string; password: string }) {
  const context = await browser.newContext();
  const page = await context.newPage();
  await page.goto(`${url}/login`);
  const status = await page.evaluate(
    async ([path, body]) => {
      const headers = { "X-TX": "1", "Content-Type": "application/json" };
      return (await fetch(path, { method: "POST", headers, body })).status;
    },
    [apiPaths.login, JSON.stringify(login)] as const,
  );
  if (status !== 200) throw new Error(`The desk answered the login with ${status}.`);
  const cookies = await context.cookies();
  await context.close();
  return cookies;
}

/** A counter of Chromium's own (CDP, Performance.getMetrics); times in seconds, sizes in bytes. */
export async function counter(
  cdp: CDPSession,
  name: "TaskDuration" | "Nodes" | "JSHeapUsedSize",
): Promise<number> {
  const { metrics } = await cdp.send("Performance.getMetrics");
  return metrics.find((metric) => metric.name === name)?.value ?? 0;
}
