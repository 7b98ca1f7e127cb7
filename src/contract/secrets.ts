/**
 * What counts as a credential. The documentation marks none; these five are credentials by nature and travel in clear
 * with every full customer that the platform answers.
 */
export const secretPaths = [
  "integrations.billing.economic.agreementGrantToken",
  "integrations.billing.rackbeat.bearerToken",
  "integrations.billing.uniconta.password",
  "integrations.licenses.also.password",
  "integrations.criipto.clientSecret",
] as const;

/**
 * The second net: a name that says "credential" wherever it stands (the platform grows, `custom` is written by
 * third parties). Wrongly caught costs a click on Reveal; wrongly missed costs a credential.
 */
const secretName =
  /pass(word|phrase|wd|code)|pwd|secret|token|api[-_ ]?key|bearer|credential|private[-_ ]?key|^key$|^pin$|^puk$/i;

/** Is the value of a property with this name a credential? */
export function isSecretName(name: string): boolean {
  return secretName.test(name);
}
