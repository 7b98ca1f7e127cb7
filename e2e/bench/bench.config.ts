import config from "../playwright.config.ts";

/** `npm run bench`: the figures of docs/performance.md. No part of the tests: a time on a busy machine proves nothing. */
export default {
  ...config,
  testMatch: "**/*.bench.ts",
  testDir: ".",
  outputDir: "../../test-results/bench",
  globalSetup: undefined,
  reporter: [["list"]],
  fullyParallel: false,
  workers: 1,
  timeout: 0,
  use: { ...config.use, trace: "off", screenshot: "off", actionTimeout: 30_000 },
};
