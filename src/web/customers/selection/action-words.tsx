import type { LucideIcon } from "lucide-react";

interface ActionWordsProps {
  icon: LucideIcon;
  label: string;
}

/** What stands on a button of the selection bar. Beside the drawer there is room for the icons alone. */
export function ActionWords({ icon: Icon, label }: ActionWordsProps) {
  return (
    <>
      <Icon size={14} strokeWidth={1.75} aria-hidden />
      <span className="sm:@max-6xl/list:sr-only">{label}</span>
    </>
  );
}
