import type { RefObject } from "react";
import { ListCommands, type ListCommandsProps } from "./commands/list-commands.tsx";
import { ExportDoor } from "./export/export-door.tsx";
import { KeepsPlace } from "./keeps-place.ts";
import { LayOutAhead } from "./lay-out-ahead.ts";
import { LoadsAhead } from "./loads-ahead.ts";

interface LateToolsProps extends ListCommandsProps {
  /** What holds the rows. */
  scroller: RefObject<HTMLElement | null>;
}

/**
 * What the first list is drawn without: what is fetched and laid out ahead, its commands, and the way to a file. One
 * chunk, since they come at once.
 */
export function LateTools({ scroller, ...props }: LateToolsProps) {
  return (
    <>
      <LoadsAhead list={props.list} />
      <LayOutAhead scroller={scroller} />
      <KeepsPlace list={props.list} scroller={scroller} />
      <ListCommands {...props} />
      <ExportDoor total={props.list.shown?.page.total ?? null} />
    </>
  );
}
