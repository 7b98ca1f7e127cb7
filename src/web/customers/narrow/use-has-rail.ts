import { useParams } from "react-router";
import { useMediaQuery } from "#web/use-media-query.ts";

/** Is there room for the rail beside the list, and beside the drawer where one is open? Else the filters' panel has it. */
export function useHasRail(): boolean {
  const { id } = useParams();
  const isWide = useMediaQuery("(width >= 70rem)");
  const isWideEnoughForBoth = useMediaQuery("(width >= 110rem)");
  return id === undefined ? isWide : isWideEnoughForBoth;
}
