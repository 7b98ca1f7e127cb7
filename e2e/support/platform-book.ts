import { demoBook } from "#server/demo-book/demo-book.ts";
import { demoEmployees } from "#server/demo-book/demo-employees.ts";
import type { StandInBook, StandInCustomer } from "./platform-stand-in/book.ts";

const size = 600;

/** Codes that the stand-in takes as the second step of everybody who needs one. */
export const platformCodes = { smsKey: "4821", authenticatorToken: "482193" } as const;

/** The demo book's customers and employees, as data for the stand-in of the platform. */
export function platformBook(): StandInBook {
  return {
    // Every row of the book has an `_id`; the demo book's own tests hold it to that.
    customers: [...demoBook(size)] as StandInCustomer[],
    employees: demoEmployees.map(
      ({ id, customer, username, password, accessLevel, name, language, secondStep }) => ({
        _id: id,
        customer,
        username,
        password,
        accessLevel,
        name,
        language: language ?? "en",
        smsKey: secondStep === "smsKey" ? platformCodes.smsKey : null,
        authenticatorToken: secondStep === "authenticatorToken" ? platformCodes.authenticatorToken : null,
      }),
    ),
  };
}
