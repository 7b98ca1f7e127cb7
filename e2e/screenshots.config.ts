import config from "./playwright.config.ts";

/** `npm run screenshots`: the pictures of docs/, taken of the built app on the demo book. No part of the tests. */
export default { ...config, testMatch: "**/*.shots.ts", fullyParallel: false, workers: 1, timeout: 180_000 };
