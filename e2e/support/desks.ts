/** The desks that the tests run against, started once by `start-desks.ts`: the built server, each on its own port. */
export const deskPorts = { embedded: 4401, upstream: 4402 } as const;

export type DeskName = keyof typeof deskPorts;

export function deskUrl(desk: DeskName): string {
  return `http://127.0.0.1:${deskPorts[desk]}`;
}
