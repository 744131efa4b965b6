// SPDX-License-Identifier: AGPL-3.0-or-later
// A repository and what its forge says beside it, read together for a list: a forge that asks for patience is
// obeyed before anything is copied.
import { Problem } from '../../base/problem.ts';
import { findRepositoryUrl } from '../../base/url.ts';
import type { ForgeFacts } from '../facts/forge.ts';
import type { KeptFacts, Measured } from '../facts/kept.ts';
import { askForge, type ForgeOptions, withForge } from './forges/forges.ts';
import { comeBackLater } from './patience.ts';
import { measureRepository, type UpdateOptions } from './update.ts';

export interface WithForge extends UpdateOptions, Pick<ForgeOptions, 'tokens' | 'limits'> {
  readonly noForge?: boolean | undefined;
  /** Hosts that a token was given for: without it they are not asked. */
  readonly withToken: ReadonlySet<string>;
}

/**
 * @throws Problem as `measureRepository`; unavailable `measure.later` (with `until`, seconds since 1970)
 * where a token has run out for the moment,
 * `measure.token-refused` where the forge no longer knows it. Without a token nothing is waited for: what the
 * forge keeps to itself stays unknown.
 */
export async function measureWithForge(
  target: string,
  known: KeptFacts | undefined,
  options: WithForge,
): Promise<Measured> {
  const url = options.noForge ? undefined : findRepositoryUrl(target);
  const forge = url
    ? await forgeFacts(/^http:/i.test(target) ? target : url, known?.facts.forge, options)
    : known?.facts.forge;
  const measured = await measureRepository(target, known, options);
  return forge ? { ...measured, facts: withForge(measured.facts, forge) } : measured;
}

async function forgeFacts(
  url: string,
  known: ForgeFacts | undefined,
  options: WithForge,
): Promise<ForgeFacts | undefined> {
  const { tokens, limits, now, allowPrivate: allow, seconds, withToken } = options;
  const host = URL.parse(url)?.host ?? '';
  const isAnonymous = !withToken.has(host);
  const refuseWithout = () => {
    if (!isAnonymous && tokens.of(host) === undefined)
      throw new Problem('unavailable', 'measure.token-refused', { host });
  };
  refuseWithout();
  const said = await askForge(url, known, {
    now: () => Date.now() / 1000,
    tokens,
    limits,
    allow,
    seconds: Math.min(120, seconds),
  });
  refuseWithout();
  if ('forge' in said) return said.forge;
  if ('later' in said && !isAnonymous && said.later > now) throw comeBackLater(url, said.later, false);
  return known;
}
