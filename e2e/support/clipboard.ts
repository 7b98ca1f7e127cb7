import type { Page } from "@playwright/test";

/** What pasting gives: the page may write to the clipboard and not read from it. */
export async function pasted(page: Page): Promise<{ text: string; html: string }> {
  await page.evaluate(() => {
    const target = document.createElement("textarea");
    target.setAttribute("aria-label", "Paste here");
    target.addEventListener("paste", (event) => {
      const data = event.clipboardData;
      target.dataset.text = data?.getData("text/plain") ?? "";
      target.dataset.html = data?.getData("text/html") ?? "";
    });
    document.body.append(target);
  });
  const target = page.getByRole("textbox", { name: "Paste here" });
  await target.press("Control+v");
  const data = await target.evaluate(({ dataset }) => ({
    text: dataset.text ?? "",
    html: dataset.html ?? "",
  }));
  await target.evaluate((element) => element.remove());
  return data;
}
