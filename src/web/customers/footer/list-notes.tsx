import { ListNews, type ListNewsProps } from "./list-news.tsx";
import { WholeListNote } from "./whole-list-note.tsx";

/** What the footer says between the range and the age of the rows: how the list is sorted, and that it has changed. */
export function ListNotes(props: ListNewsProps) {
  return (
    <div className="flex items-center gap-3 pl-3">
      <WholeListNote list={props.list} />
      <ListNews {...props} />
    </div>
  );
}
