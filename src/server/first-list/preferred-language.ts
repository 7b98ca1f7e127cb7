/** The first language of an Accept-Language header that the desk speaks, else English; browsers send them best first. */
export function preferredLanguage(header: string | undefined): "da" | "en" {
  const codes = (header ?? "").split(",").map((entry) => entry.trim().toLowerCase().split(/[-;]/)[0]);
  return codes.find((code) => code === "da" || code === "en") ?? "en";
}
