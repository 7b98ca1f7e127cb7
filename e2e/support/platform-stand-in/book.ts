/** A customer as the platform stores it: the full object, and the parts that only the condensed answer shows. */
export interface StandInCustomer {
  _id: string;
  name?: string | null;
  state?: string | null;
  parentReseller?: string | null;
  isReseller?: boolean | null;
  features?: string[] | null;
  [field: string]: unknown;
}

/** Somebody who can log in. A code of null means that this second step is not asked for. */
export interface StandInEmployee {
  _id: string;
  customer: string;
  username: string;
  password: string;
  accessLevel: string;
  name: string;
  language: string;
  smsKey: string | null;
  authenticatorToken: string | null;
}

export interface StandInBook {
  customers: readonly StandInCustomer[];
  employees: readonly StandInEmployee[];
}
