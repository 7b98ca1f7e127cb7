/** Words of the block that is handed over to a ticket; the labels of its fields are customer-fields.ts's. */
export const handOff = {
  state: "State",
  id: "ID",
  address: "Primary address",
  resellers: "Reseller",
  support: "Support",
  findings: "Findings",
  link: "Link",
  stamp: (moment: string) => `Copied ${moment}, Danish time`,
};
