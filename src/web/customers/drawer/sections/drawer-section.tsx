import type { ReactNode } from "react";
import { useLocation } from "react-router";
import { type DrawerSectionName, drawerSections, sectionOfHash } from "../drawer-sections.ts";
import { NotSet } from "../rows/not-set.tsx";

const blockClass = "border-b border-line px-5 pt-4 pb-4.5 max-sm:px-4";
const headClass = "mb-1 flex flex-wrap items-baseline justify-between gap-x-4";

interface HeadProps {
  title: string;
  /** Quiet words at the right end of the heading. */
  hint?: ReactNode;
  children: ReactNode;
}

interface DrawerSectionProps extends HeadProps {
  id: DrawerSectionName;
  /** The heading is there to be found, but its groups' own headings say all there is to read. */
  inGroups?: boolean;
}

// Of seven sections two are in sight: the others are laid out when they come near, at about the height they have. That
// is not good enough for those that a scroll to a section passes: it would end where the section is not.
const laterClass = "[content-visibility:auto] [contain-intrinsic-size:auto_24rem]";

/** A section of the drawer: where the section nav leads, under a heading of its own. */
export function DrawerSection({ id, title, hint, inGroups = false, children }: DrawerSectionProps) {
  const headingId = `${id}-heading`;
  const askedFor = sectionOfHash(useLocation().hash);
  const isPassed = askedFor !== null && drawerSections.indexOf(id) <= drawerSections.indexOf(askedFor);
  return (
    <section
      id={id}
      aria-labelledby={headingId}
      className={`${isPassed ? "" : laterClass} ${inGroups ? "" : blockClass}`}
    >
      <div className={inGroups ? "sr-only" : headClass}>
        <h3 id={headingId} className="font-600">
          {title}
        </h3>
        {hint && <p className="text-12 text-ink-3">{hint}</p>}
      </div>
      {children}
    </section>
  );
}

interface FieldGroupProps extends HeadProps {
  /** Nothing in it has a value: one line says so in place of many. */
  isUnset?: boolean;
}

/** Fields that belong together inside a section, with a hairline to the next. */
export function FieldGroup({ title, hint, isUnset = false, children }: FieldGroupProps) {
  return (
    <div className={blockClass}>
      <div className={headClass}>
        <h4 className="font-600">{title}</h4>
        {hint && <p className="text-12 text-ink-3">{hint}</p>}
      </div>
      {isUnset ? (
        <p className="py-1.25">
          <NotSet />
        </p>
      ) : (
        children
      )}
    </div>
  );
}
