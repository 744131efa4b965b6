// SPDX-License-Identifier: AGPL-3.0-or-later
// Until when a forge asked not to be asked again. Every worker looks here before each call, and writes here
// what it was told.

/**
 * Kept for a host and a token together: each token has limits of its own. Moments are seconds since 1970,
 * UTC.
 */
export interface ForgeLimits {
  /**
   * The moment before which nothing may be asked; undefined when one may ask now.
   * @param tokenId never the token itself: see `tokens.ts`
   */
  until(host: string, tokenId: string): Promise<number | undefined>;
  tell(host: string, tokenId: string, until: number): Promise<void>;
}

/** Limits of one process alone. A moment told never gets earlier. */
export function limitsInMemory(): ForgeLimits {
  const known = new Map<string, number>();
  const key = (host: string, tokenId: string) => `${host} ${tokenId}`;
  return {
    until: async (host, tokenId) => known.get(key(host, tokenId)),
    tell: async (host, tokenId, until) => {
      known.set(key(host, tokenId), Math.max(until, known.get(key(host, tokenId)) ?? 0));
    },
  };
}
