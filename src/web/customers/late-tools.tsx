import { ListCommands, type ListCommandsProps } from "./commands/list-commands.tsx";
import { ExportDoor } from "./export/export-door.tsx";
import { LoadsAhead } from "./loads-ahead.ts";

/**
 * What the first list is drawn without: what is fetched ahead, its commands, and the way to a file. One chunk,
 * since they come at once.
 */
export function LateTools(props: ListCommandsProps) {
  return (
    <>
      <LoadsAhead list={props.list} />
      <ListCommands {...props} />
      <ExportDoor total={props.list.shown?.page.total ?? null} />
    </>
  );
}
