import { Mark, productName } from "./brand.tsx";

/** The bar with nothing in it, above an error. index.html carries the same while the app is on its way. */
export function EmptyBar() {
  return (
    <div className="flex h-12 items-center gap-2 border-b border-line bg-surface-1 px-4 font-600 max-sm:h-13">
      <Mark />
      {productName}
    </div>
  );
}
