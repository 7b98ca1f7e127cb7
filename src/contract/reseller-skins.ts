/** The looks that the documentation lists for a reseller; the theme needs them before anything else of it. */
export const resellerSkins = ["EARTH", "TEAL", "DARK"] as const;
