import { Skeleton } from "#web/ui/skeleton.tsx";

const cards = Array.from({ length: 25 }, (_, index) => index);

/** Cards of the real height, so that nothing moves when the customers come. */
export function SkeletonCards() {
  return cards.map((card) => (
    <li
      key={card}
      aria-hidden
      className="flex h-20.25 flex-col justify-evenly border-b border-line-soft py-2.5 pr-16 pl-4"
    >
      <Skeleton share={0.5 + ((card * 7) % 5) / 10} />
      <Skeleton share={0.6 + ((card * 3) % 4) / 10} />
      <Skeleton share={0.4 + ((card * 2) % 5) / 10} />
    </li>
  ));
}
