import { execFileSync } from "node:child_process";
import { existsSync } from "node:fs";
import { getuid } from "node:process";
import { chromium } from "@playwright/test";

/** A browser to test with, and in words where it came from. */
interface Browser {
  path: string;
  origin: string;
}

const installedNames = ["google-chrome-stable", "google-chrome", "chromium", "chromium-browser"];

/**
 * Finds a Chromium for the tests, or gets one, so that `npm test` works on a machine that has nothing but Node:
 * the path in DESK_BROWSER, an installed Chrome or Chromium, Playwright's own download, and as root on Debian
 * the system's package. Throws with all that was tried and what to do.
 */
export function findBrowser(): Browser {
  const named = process.env.DESK_BROWSER;
  if (named) {
    if (!existsSync(named))
      throw new Error(`DESK_BROWSER is ${named}, and no file is there. Give the path of a Chromium.`);
    return { path: named, origin: "DESK_BROWSER" };
  }
  const browser = installed() ?? playwrightsOwn() ?? downloaded() ?? fromDebian();
  if (browser) return browser;
  throw new Error(
    "No browser for the tests. Looked for an installed Chrome or Chromium, tried Playwright's download and, as " +
      "root, Debian's package. Install Chromium, or set DESK_BROWSER to the path of one.",
  );
}

function installed(): Browser | null {
  for (const name of installedNames) {
    const path = run("sh", ["-c", `command -v ${name}`], 10)?.trim();
    if (path) return { path, origin: "installed on this machine" };
  }
  return null;
}

function playwrightsOwn(): Browser | null {
  const path = chromium.executablePath();
  return existsSync(path) ? { path, origin: "Playwright's own" } : null;
}

function downloaded(): Browser | null {
  run("npx", ["playwright", "install", "--with-deps", "chromium"], 300);
  return playwrightsOwn();
}

function fromDebian(): Browser | null {
  if (getuid?.() !== 0) return null;
  run("apt-get", ["update", "-qq"], 300);
  run("apt-get", ["install", "-y", "-qq", "--no-install-recommends", "chromium"], 600);
  return installed();
}

/** The output of a command, or null when it failed or took longer than `seconds`. */
function run(command: string, args: string[], seconds: number): string | null {
  try {
    return execFileSync(command, args, {
      timeout: seconds * 1000,
      encoding: "utf8",
      stdio: ["ignore", "pipe", "ignore"],
    });
  } catch {
    return null;
  }
}
