/** What the address of all resellers' customers differs in from that of one; the other filters are kept. */
export const allResellers = { all: true, parentReseller: "", includeSubresellers: false } as const;
