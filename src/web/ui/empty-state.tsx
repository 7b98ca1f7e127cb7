import type { ReactNode } from "react";

interface EmptyStateProps {
  title: string;
  /** What it means or what can be done, in one or two sentences. */
  lead?: ReactNode;
  children?: ReactNode;
  /** The page's own heading is an h1; inside a page that has one it is an h2. */
  heading?: "h1" | "h2";
}

/** A message in place of content: nothing found, no access, no such page. Left, not centred; no picture. */
export function EmptyState({ title, lead, children, heading: Heading = "h2" }: EmptyStateProps) {
  return (
    <section className="max-w-lg px-10 py-12 max-sm:px-4 max-sm:py-8">
      <Heading className="text-20 font-600" tabIndex={Heading === "h1" ? -1 : undefined}>
        {title}
      </Heading>
      {lead && <p className="mt-2 text-ink-2">{lead}</p>}
      {children && <div className="mt-4">{children}</div>}
    </section>
  );
}
