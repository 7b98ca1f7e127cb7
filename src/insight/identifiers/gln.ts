/** A Global Location Number (GS1): 13 digits, the last one a check digit. */
export interface Gln {
  digits: string;
  /** True says that the number is written right, not that anyone receives invoices there. */
  checkDigitValid: boolean;
}

/** Reads 13 digits, with or without separators and `GLN` or `EAN` before them; null for anything else. */
export function readGln(text: string): Gln | null {
  const digits = /^(?:gln|ean)?(?:nr|no)?(\d{13})$/i.exec(text.replace(/[\s.:-]/g, ""))?.[1];
  return digits === undefined ? null : { digits, checkDigitValid: hasValidCheckDigit(digits) };
}

/**
 * The GS1 check digit: of the 12 digits before it, every second one counts three times, beginning next to it;
 * the check digit lifts the sum to a multiple of ten
 * (https://www.gs1.org/services/how-calculate-check-digit-manually).
 */
function hasValidCheckDigit(digits: string): boolean {
  const sum = [...digits].reduce((total, digit, index) => total + Number(digit) * (index % 2 ? 3 : 1), 0);
  return sum % 10 === 0;
}
