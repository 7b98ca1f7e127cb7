/** Does an Accept-Encoding header name this coding, and not with `q=0`? (`*` is left out: no browser relies on it.) */
export function acceptsEncoding(header: string | undefined, coding: "br" | "gzip"): boolean {
  return (header ?? "").split(",").some((entry) => {
    const [name = "", ...parameters] = entry.split(";").map((part) => part.trim().toLowerCase());
    return name === coding && !parameters.some((parameter) => /^q=0(?:\.0*)?$/.test(parameter));
  });
}
