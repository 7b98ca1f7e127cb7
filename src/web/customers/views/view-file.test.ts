import { expect, test } from "vitest";
import { mostViews, type ViewContent } from "#contract/saved-view.ts";
import { defaultTableLayout } from "#contract/table-layout.ts";
import { type ImportPlan, planImport, writeViewFile } from "./view-file.ts";

const view = (name: string, search = ""): ViewContent => ({ name, search, layout: defaultTableLayout });

function plan(text: string, existing: readonly ViewContent[] = []): ImportPlan {
  const planned = planImport(text, existing);
  if (planned === "no views") throw new Error(planned);
  return planned;
}

test("a file brings back exactly the views that were written", () => {
  const views = [view("Ærø", "includeDeleted=true"), view("Ørsted")];
  expect(plan(writeViewFile(views)).added).toEqual(views);
});

test("views that are there already are not doubled", () => {
  const views = [view("One"), view("Two", "limit=50")];
  const { added, known } = plan(writeViewFile(views), views);
  expect([added, known]).toEqual([[], 2]);
});

test("a name that another view has gets a number, in the file and among the user's own", () => {
  const file = writeViewFile([view("one", "limit=50"), view("ONE", "limit=100"), view("One", "limit=250")]);
  const { added, renamed } = plan(file, [view("One"), view("One (2)", "all=true")]);
  expect(added.map(({ name }) => name)).toEqual(["one (3)", "ONE (4)", "One (5)"]);
  expect(renamed).toBe(3);
});

test("a numbered name stays within the length of a name", () => {
  const long = "x".repeat(80);
  const [added] = plan(writeViewFile([view(long, "limit=50")]), [view(long)]).added;
  expect(added?.name).toBe(`${"x".repeat(76)} (2)`);
});

test("views beyond the limit are counted, those before it come", () => {
  const existing = Array.from({ length: mostViews - 1 }, (_, number) => view(`View ${number}`));
  const { added, beyondLimit } = plan(writeViewFile([view("a"), view("b"), view("c")]), existing);
  expect([added.length, beyondLimit]).toEqual([1, 2]);
});

test("what cannot be read is named by its place, its name and its field", () => {
  const views = [
    view("fine"),
    7,
    view("Bad", "all=perhaps"),
    { ...view(""), name: 3 },
    { name: "x", search: "" },
  ];
  const { added, unreadable } = plan(JSON.stringify({ format: "telecomx-desk-views", version: 1, views }));
  expect(added).toEqual([view("fine")]);
  expect(unreadable).toEqual([
    { place: 2, name: null, field: "view" },
    { place: 3, name: "Bad", field: "search" },
    { place: 4, name: null, field: "name" },
    { place: 5, name: "x", field: "layout" },
  ]);
});

test.each(["", "null", "[]", "<h1>", '{"format":"telecomx-desk-views","version":2,"views":[]}'])(
  "%j is no file of views",
  (text) => expect(planImport(text, [])).toBe("no views"),
);

test("a file with more entries than any desk writes is no file of views", () => {
  const file = (entries: number) =>
    JSON.stringify({ format: "telecomx-desk-views", version: 1, views: Array(entries).fill(0) });
  expect(plan(file(10 * mostViews)).unreadable).toHaveLength(10 * mostViews);
  expect(planImport(file(10 * mostViews + 1), [])).toBe("no views");
});
