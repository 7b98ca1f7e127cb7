import type { SavedView } from "#contract/saved-view.ts";
import { saveFile } from "#web/save-file.ts";
import { writeViewFile } from "./view-file.ts";

/** Saves the views as `<name>.json`. */
export function downloadViews(views: readonly SavedView[], name: string) {
  saveFile(`${name}.json`, "application/json", writeViewFile(views));
}
