/** A Danish company number as typed somewhere: eight digits, and whether the last one fits the others. */
export interface Cvr {
  /** Eight digits, nothing else. */
  digits: string;
  /** In pairs: `35 24 01 36`. */
  display: string;
  /** The modulus 11 check. True says that the number can exist, not that it is registered. */
  checkDigitValid: boolean;
}

const weights = [2, 7, 6, 5, 4, 3, 2, 1];

/**
 * Reads a CVR number in any usual notation: `35240136`, `DK 35 24 01 36`, `CVR-nr.: 35.24.01.36`.
 * Returns null for anything that has not exactly eight digits, or letters other than those marks.
 */
export function readCvr(text: string): Cvr | null {
  const digits = /^(?:cvr(?:nr|no)?)?(?:dk)?(\d{8})$/i.exec(text.replace(/[\s.:-]/g, ""))?.[1];
  if (digits === undefined) return null;
  return {
    digits,
    display: digits.replace(/\d\d(?=\d)/g, "$& "),
    checkDigitValid: hasValidCvrCheckDigit(digits),
  };
}

/**
 * Modulus 11 with the weights 2 7 6 5 4 3 2 1, as the Danish Business Authority publishes it
 * (https://erhvervsstyrelsen.dk/modulus_11: every CVR number passes). `digits` are the eight digits.
 */
function hasValidCvrCheckDigit(digits: string): boolean {
  const sum = weights.reduce((total, weight, index) => total + weight * Number(digits[index]), 0);
  // The register began above 10 000 000, so a leading zero is a number of another kind, padded.
  return !digits.startsWith("0") && sum % 11 === 0;
}
