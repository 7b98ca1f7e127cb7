import { productName } from "./brand.tsx";

/** The title of the window and of the history entry; React puts it in the head. */
export function PageTitle({ children }: { children: string }) {
  return <title>{`${children} · ${productName}`}</title>;
}
