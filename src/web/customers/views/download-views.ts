import type { SavedView } from "#contract/saved-view.ts";
import { writeViewFile } from "./view-file.ts";

/** Saves the views as `<name>.json`. */
export function downloadViews(views: readonly SavedView[], name: string) {
  const href = URL.createObjectURL(new Blob([writeViewFile(views)], { type: "application/json" }));
  const link = document.createElement("a");
  link.href = href;
  link.download = `${name}.json`;
  link.click();
  // The browser has taken the file over by the next task.
  setTimeout(() => URL.revokeObjectURL(href));
}
