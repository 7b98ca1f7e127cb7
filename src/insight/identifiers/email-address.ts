/** RFC 5321 gives a path 256 octets, two of them brackets. Checked first, it also bounds the regexps' work. */
const maxLength = 254;

const local = /^[^\s\p{C}@"(),:;<>[\\\]]+$/u;
const domain = /^[\p{L}\p{N}-]+(?:\.[\p{L}\p{N}-]+)*\.(?:\p{L}{2,}|xn--[a-z0-9-]+)$/iu;

/**
 * Does this look like an address that mail can be sent to? Practical, not RFC 5322: no quoted names, no comments,
 * no bare host names, but the letters of every language. Says nothing about whether the address exists.
 */
export function isEmailShaped(text: string): boolean {
  if (text.length > maxLength) return false;
  const at = text.lastIndexOf("@");
  const name = text.slice(0, Math.max(at, 0));
  const host = text.slice(at + 1);
  return (
    local.test(name) && !/^\.|\.\.|\.$/.test(name) && domain.test(host) && !/(?:^|\.)-|-(?:\.|$)/.test(host)
  );
}

/** One field may hold several addresses, separated by commas or semicolons. Empty parts are left out. */
export function splitEmails(text: string): string[] {
  return text
    .split(/[,;]/)
    .map((part) => part.trim())
    .filter((part) => part !== "");
}
