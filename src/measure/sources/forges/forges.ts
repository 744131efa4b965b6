// SPDX-License-Identifier: AGPL-3.0-or-later
// Asks the forge of a repository, whichever it runs, what the history does not tell.
import type { Allowed } from '../../../platform/http.ts';
import type { ForgeFacts } from '../../forge.ts';
import type { ForgeLimits } from './limits.ts';
import type { ForgeAnswer } from './outcome.ts';
import type { ForgeTokens } from './tokens.ts';

export interface ForgeOptions {
  /** The clock: seconds since 1970, UTC. */
  readonly now: () => number;
  readonly tokens: ForgeTokens;
  /** Shared by all who ask the same forges. */
  readonly limits: ForgeLimits;
  /** `host:port` places of a private network that may be reached; `*` for all. */
  readonly allow: Allowed;
  /** Seconds for one repository; what was read by then is kept. 120 by default. */
  readonly seconds?: number;
}

/**
 * @param url address of the repository, as written or canonical @param known what its forge said the last time: asked anew only where it changed
 */
export async function askForge(url: string, known: ForgeFacts | undefined, options: ForgeOptions): Promise<ForgeAnswer> {
  void [url, known, options];
  return { unknown: 'no-forge' };
}
