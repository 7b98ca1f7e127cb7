/** A link inside the drawer: in the accent, underlined when pointed at. */
export const linkClass = "text-accent underline-offset-2 hover:text-accent-hover hover:underline";
