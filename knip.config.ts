import type { KnipConfig } from "knip";

// What starts by itself; everything else has to be imported by something that does.
const config: KnipConfig = {
  entry: [
    "src/server/main.ts",
    "src/server/development.ts",
    "src/server/database/pglite-worker.js",
    "src/web/first-script.ts",
    "src/web/customers/first-picture/first-picture.tsx",
    "e2e/bench/*.{config,bench}.ts",
  ],
  project: ["src/**/*.{ts,tsx}", "e2e/**/*.ts"],
  playwright: {
    config: ["e2e/playwright.config.ts", "e2e/screenshots.config.ts"],
    entry: ["e2e/**/*.e2e.ts", "e2e/**/*.shots.ts"],
  },
  // Imported by src/web/ui/theme.css, which is not followed.
  ignoreDependencies: ["tailwindcss", "@fontsource-variable/inter"],
};

export default config;
