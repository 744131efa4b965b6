// SPDX-License-Identifier: AGPL-3.0-or-later
// Asks the forge of a repository, whichever it runs, what the history does not tell.
import type { Allowed } from '../../../platform/http.ts';
import type { Facts } from '../../facts/facts.ts';
import type { ForgeFacts, ForgeKind } from '../../facts/forge.ts';
import { forgeShape } from '../../facts/forge-shape.ts';
import { type Asking, read } from './asking.ts';
import { Client } from './client.ts';
import { askForgejo } from './forgejo.ts';
import { askGithub } from './github.ts';
import { askGitlab } from './gitlab.ts';
import { kindOf } from './kinds.ts';
import type { ForgeLimits } from './limits.ts';
import { type ForgeAnswer, Stopped } from './outcome.ts';
import { type Place, placeOf } from './place.ts';
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

interface Adapter {
  readonly ask: (asking: Asking) => Promise<ForgeFacts>;
  readonly authorization: (token: string) => string;
}

const bearer = (token: string) => `Bearer ${token}`;
const adapters: Readonly<Record<ForgeKind, Adapter>> = {
  github: { ask: askGithub, authorization: bearer },
  gitlab: { ask: askGitlab, authorization: bearer },
  forgejo: { ask: askForgejo, authorization: (token) => `token ${token}` },
};

/** A forge that asks to wait for longer than this does not want to be asked. */
const longestWait = 7 * 86_400;

/**
 * Asks anew only what changed since `known`. Where requests cannot be read any more, those known stay, with
 * their own date.
 * @param url address of the repository, as written or canonical @param known what its forge said the last
 * time
 */
export async function askForge(
  url: string,
  known: ForgeFacts | undefined,
  options: ForgeOptions,
): Promise<ForgeAnswer> {
  const place = placeOf(url, options.allow);
  if (!place) return { unknown: 'no-forge' };
  const now = options.now();
  let kind: ForgeKind | undefined;
  try {
    kind = await kindOf(place, options);
    if (!kind) return { unknown: 'no-forge' };
    const before = known?.kind === kind && known.host === place.host ? known : undefined;
    return { forge: clean(await adapters[kind].ask(askingOf(place, kind, before, options))) };
  } catch (error) {
    if (!(error instanceof Stopped)) throw error;
    if ('unknown' in error.end) return error.end;
    const { later } = error.end;
    const brings = kind === 'github' && !options.tokens.of(place.host) ? 'flags' : 'requests';
    return later - now > longestWait ? { unknown: 'refused' } : { later, brings };
  }
}

function askingOf(
  place: Place,
  kind: ForgeKind,
  known: ForgeFacts | undefined,
  options: ForgeOptions,
): Asking {
  const { now, tokens, limits, allow, seconds = 120 } = options;
  const at = Math.floor(now());
  const { authorization } = adapters[kind];
  const client = new Client({
    host: place.host,
    now,
    tokens,
    limits,
    allow,
    authorization,
    until: at + seconds,
  });
  return { client, place, known, at, etags: new Map() };
}

/** As it is kept: checked once more, without what is absent. @throws Stopped */
function clean(facts: ForgeFacts): ForgeFacts {
  return read(forgeShape, JSON.parse(JSON.stringify(facts)));
}

/** Facts with what the forge said: only it tells whether the repository is closed. */
export function withForge(facts: Facts, forge: ForgeFacts): Facts {
  return { ...facts, forge, ...(forge.archived === undefined ? {} : { archived: forge.archived }) };
}
