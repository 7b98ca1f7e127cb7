import { type Cvr, readCvr } from "./cvr.ts";
import { type Gln, readGln } from "./gln.ts";

/**
 * Where an electronic invoice goes (`finance.electronicAddress`): a company by its CVR number, a place by its GLN,
 * or `other`: an address that names a scheme which is neither, on which this app has no say.
 */
export type ElectronicAddress = ({ kind: "cvr" } & Cvr) | ({ kind: "gln" } & Gln) | { kind: "other" };

/**
 * Reads an electronic address the way NemHandel writes it: the bare number or, before it, its scheme (0184 or DK:CVR
 * for CVR, 0088 for GLN, ISO 6523 and OIOUBL 2) or a word (`GLN`, `EAN`, `CVR`, `DK`). Returns null for what is none
 * of these. Rule: https://oioubl.nemhandel.dk/oioubl/invoice.AccountingSupplierParty.Party.EndpointID.html
 */
export function readElectronicAddress(text: string): ElectronicAddress | null {
  const [, scheme, number = text] = /^\s*(\d{4}|dk:[a-z]+):(.*)$/is.exec(text) ?? [];
  const isCvr = scheme === "0184" || scheme?.toLowerCase() === "dk:cvr";
  if (scheme !== undefined && !isCvr && scheme !== "0088") return { kind: "other" };

  const gln = isCvr ? null : readGln(number);
  if (gln) return { kind: "gln", ...gln };
  const cvr = scheme === "0088" ? null : readCvr(number);
  return cvr && { kind: "cvr", ...cvr };
}
