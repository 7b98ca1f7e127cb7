/** The drawer's sections in reading order. Each is an id in the document and a hash in the address. */
export const drawerSections = [
  "overview",
  "addresses",
  "finance",
  "integrations",
  "sla",
  "settings",
  "raw",
] as const;

export type DrawerSectionName = (typeof drawerSections)[number];

/** The section that a location's hash names, or null. */
export function sectionOfHash(hash: string): DrawerSectionName | null {
  return drawerSections.find((name) => hash === `#${name}`) ?? null;
}

/** Where the parts of a customer belong that no row is made for, by the first of their names. */
export function sectionOfField(name: string | undefined): DrawerSectionName {
  if (name === "addresses") return "addresses";
  if (name === "finance") return "finance";
  if (name === "integrations") return "integrations";
  if (name === "serviceLevelAgreements") return "sla";
  return "settings";
}
