import { ListCommands, type ListCommandsProps } from "./commands/list-commands.tsx";
import { ExportDoor } from "./export/export-door.tsx";

/** What the first list is drawn without: its commands, and the way to a file. One chunk, since both come at once. */
export function LateTools(props: ListCommandsProps) {
  return (
    <>
      <ListCommands {...props} />
      <ExportDoor total={props.list.shown?.page.total ?? null} />
    </>
  );
}
