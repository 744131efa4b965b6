// SPDX-License-Identifier: AGPL-3.0-or-later
// The tokens that open forges further. They are never shown: what is told of one is a short mark that cannot
// be turned back.
import { createHash } from 'node:crypto';

export interface ForgeTokens {
  /** The token for a host; undefined where there is none, or where the forge refused it. */
  of(host: string): string | undefined;
  /** The forge refused it: it is not shown to that host again. */
  refuse(host: string): void;
}

/**
 * @param given host → token, as the settings hold them
 * @param refused told once for each host whose token is refused
 */
export function tokensOf(
  given: Readonly<Record<string, string>>,
  refused: (host: string) => void = () => {},
): ForgeTokens {
  const tokens = new Map(Object.entries(given));
  return {
    of: (host) => tokens.get(host),
    refuse: (host) => {
      if (tokens.delete(host)) refused(host);
    },
  };
}

/** What stands for a token where limits are kept. */
export function tokenId(token: string | undefined): string {
  return token === undefined ? 'anonymous' : createHash('sha256').update(token).digest('hex').slice(0, 16);
}
