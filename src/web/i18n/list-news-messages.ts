import { area } from "./area.ts";
import { listNews } from "./en/list-news.ts";

export const listNewsMessages = area(listNews, () =>
  import("./da/list-news.ts").then((module) => module.listNews),
);
