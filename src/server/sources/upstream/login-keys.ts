/**
 * What a key in the platform's refusal of a login means here. THE ONE PLACE for this: the documentation does not say
 * with which status or key a login asks for a code, only that errors name the offending field. So the table holds
 * documented names alone: the login's own fields, the employee's switches and the values of `authenticationSecurity`.
 * Replace it when a live answer shows the real keys.
 */
const meanings = new Map<string, "smsKey" | "authenticatorToken" | "credentials_invalid">([
  ["smsKey", "smsKey"],
  ["smsValidation", "smsKey"],
  ["SMS", "smsKey"],
  ["authenticatorToken", "authenticatorToken"],
  ["authenticatorValidation", "authenticatorToken"],
  ["AUTHENTICATOR", "authenticatorToken"],
  ["credentials_invalid", "credentials_invalid"],
  ["username", "credentials_invalid"],
  ["password", "credentials_invalid"],
  // Whether the employee exists is nobody's business at a login.
  ["employee", "credentials_invalid"],
]);

/** The meaning of the first key that has one. */
export function meaningOfLoginKeys(keys: readonly string[]) {
  return keys.map((key) => meanings.get(key)).find((meaning) => meaning !== undefined) ?? null;
}
