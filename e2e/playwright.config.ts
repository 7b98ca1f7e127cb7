import { getuid } from "node:process";
import { defineConfig } from "@playwright/test";
import { findBrowser } from "./support/browser.ts";
import { deskPorts } from "./support/desks.ts";

// The config is read again in every worker; the environment carries the answer there.
if (!process.env.DESK_BROWSER) {
  const browser = findBrowser();
  process.env.DESK_BROWSER = browser.path;
  process.stdout.write(`Browser: ${browser.path} (${browser.origin})\n`);
}

// A browser that runs as root refuses its own sandbox; the others keep Chromium from calling home.
const browserArgs = [
  ...(getuid?.() === 0 ? ["--no-sandbox"] : []),
  "--disable-gpu",
  "--disable-quic",
  "--no-first-run",
  "--disable-background-networking",
  "--disable-component-update",
  "--disable-sync",
];

export default defineConfig({
  testMatch: "**/*.e2e.ts",
  outputDir: "../test-results/e2e",
  globalSetup: "./support/start-desks.ts",
  fullyParallel: true,
  workers: 2,
  retries: 0,
  forbidOnly: Boolean(process.env.CI),
  // Generous, because axe on two busy cores takes its time; what a test waits for has its own, shorter limit.
  timeout: 90_000,
  expect: { timeout: 10_000 },
  reporter: [["list"], ["json", { outputFile: "../test-results/e2e.json" }]],
  use: {
    baseURL: `http://127.0.0.1:${deskPorts.embedded}`,
    locale: "en-GB",
    actionTimeout: 15_000,
    timezoneId: "Europe/Copenhagen",
    viewport: { width: 1440, height: 900 },
    contextOptions: { reducedMotion: "reduce" },
    launchOptions: { executablePath: process.env.DESK_BROWSER ?? "", args: browserArgs },
    trace: "retain-on-failure",
    screenshot: "only-on-failure",
  },
});
