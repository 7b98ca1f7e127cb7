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

/** The hash that leads to a section, or to a field in it: `#finance/finance.vatNumber`. */
export function hashOf(section: DrawerSectionName, field?: string): string {
  return field === undefined ? `#${section}` : `#${section}/${encodeURIComponent(field)}`;
}

/** The section that a location's hash names, or null. */
export function sectionOfHash(hash: string): DrawerSectionName | null {
  const [named] = hash.split("/");
  return drawerSections.find((name) => named === `#${name}`) ?? null;
}

/** The field that a location's hash names behind the section, or null. */
export function fieldOfHash(hash: string): string | null {
  const [, field] = hash.split("/");
  try {
    return field ? decodeURIComponent(field) : null;
  } catch {
    return null; // a percent sign that encodes nothing
  }
}

/** Where the parts of a customer belong that no row is made for, by the first of their names. */
export function sectionOfField(name: string | undefined): DrawerSectionName {
  if (name === "addresses") return "addresses";
  if (name === "finance") return "finance";
  if (name === "integrations") return "integrations";
  if (name === "serviceLevelAgreements") return "sla";
  return "settings";
}
