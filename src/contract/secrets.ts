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
 * third parties, some of them in Danish). Wrongly caught costs a click on Reveal; wrongly missed costs a credential.
 * Not every `…Key` is one: of keys only those that open, sign or encrypt something.
 */
const secretName = new RegExp(
  [
    "pass([-_ ]?(word|phrase|wd|code|key)|$)|pwd|adgangs[-_ ]?kode|kodeord",
    "secret|token|bearer|credential",
    "(access|api|auth|encryption|master|private|shared|signing)[-_ ]?key|^key$",
    "(pin|puk)[-_ ]?[ck]ode|^pin$|^puk$",
  ].join("|"),
  "i",
);

/** Is the value of a property with this name a credential? */
export function isSecretName(name: string): boolean {
  return secretName.test(name);
}
