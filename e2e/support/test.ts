import AxeBuilder from "@axe-core/playwright";
import { test as base, expect, type Page } from "@playwright/test";

/** What a test says it expects to go wrong; anything else on the console, on the page or against the CSP fails it. */
interface Expectations {
  /** Console errors that are the point of the test, e.g. the browser's own line about a 500. */
  allowConsole: (pattern: RegExp) => void;
}

async function transitionsEnd() {
  const running = document.getAnimations().filter((animation) => animation instanceof CSSTransition);
  await Promise.allSettled(running.map(({ finished }) => finished));
}

export const test = base.extend<{ watched: Expectations; checkA11y: (page?: Page) => Promise<void> }>({
  // Automatic: a test cannot forget to listen.
  watched: [
    async ({ context }, use) => {
      const allowed: RegExp[] = [];
      const faults: string[] = [];
      context.on("console", (message) => {
        if (message.type() === "error" || message.type() === "warning")
          faults.push(`${message.type()}: ${message.text()}`);
      });
      context.on("weberror", (error) => faults.push(`page error: ${error.error().message}`));
      await context.addInitScript(() => {
        // A violation is reported on the console as well, but a page could be gone before that line arrives.
        document.addEventListener("securitypolicyviolation", (event) => {
          // biome-ignore lint/suspicious/noConsole: it runs in the page, and the console is what this fixture listens to
          console.error(`CSP violation: ${event.violatedDirective} ${event.blockedURI}`);
        });
      });
      await use({ allowConsole: (pattern) => allowed.push(pattern) });
      const unexpected = faults.filter((fault) => !allowed.some((pattern) => pattern.test(fault)));
      expect(unexpected, "nothing unexpected on the console, on the page or against the CSP").toEqual([]);
    },
    { auto: true },
  ],

  /** Axe over the whole page, WCAG 2.2 A and AA, no exclusions. */
  checkA11y: async ({ page }, use) => {
    await use(async (other = page) => {
      await other.evaluate(transitionsEnd); // half way between two themes no colour has its contrast
      const { violations } = await new AxeBuilder({ page: other })
        .withTags(["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa"])
        .analyze();
      const found = violations.map(({ id, nodes }) => `${id}: ${nodes.map((node) => node.html).join(" | ")}`);
      expect(found).toEqual([]);
    });
  },
});

export { expect };
