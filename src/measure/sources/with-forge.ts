// SPDX-License-Identifier: AGPL-3.0-or-later
// A repository and what its forge says beside it, read together for a list: a forge that asks for patience is obeyed before anything is copied.
import { Problem } from '../../base/problem.ts';
import { findRepositoryUrl } from '../../base/url.ts';
import type { ForgeFacts } from '../forge.ts';
import type { KeptFacts, Measured } from '../kept.ts';
import { askForge, type ForgeOptions } from './forges/forges.ts';
import { measureRepository, type UpdateOptions } from './update.ts';

/**
 * @throws Problem as `measureRepository`; unavailable `measure.later` (with `until`, seconds since 1970) where a token has run out for the moment,
 * `measure.token-refused` where the forge no longer knows it. Without a token nothing is waited for: what the forge keeps to itself stays unknown.
 */
export async function measureWithForge(
  target: string,
  known: KeptFacts | undefined,
  options: UpdateOptions & Pick<ForgeOptions, 'tokens' | 'limits'>,
): Promise<Measured> {
  const url = findRepositoryUrl(target);
  const forge = url ? await forgeFacts(url, known?.facts.forge, options) : undefined;
  const measured = await measureRepository(target, known, options);
  if (!forge) return measured;
  return { ...measured, facts: { ...measured.facts, forge, ...(forge.archived === undefined ? {} : { archived: forge.archived }) } };
}

async function forgeFacts(
  url: string,
  known: ForgeFacts | undefined,
  { tokens, limits, now, allowPrivate }: UpdateOptions & Pick<ForgeOptions, 'tokens' | 'limits'>,
): Promise<ForgeFacts | undefined> {
  const host = URL.parse(url)?.host ?? '';
  const hadToken = tokens.of(host) !== undefined;
  const said = await askForge(url, known, { now: () => Date.now() / 1000, tokens, limits, allow: allowPrivate });
  if (hadToken && tokens.of(host) === undefined) throw new Problem('unavailable', 'measure.token-refused', { host });
  if ('forge' in said) return said.forge;
  if ('later' in said && hadToken && said.later > now)
    throw new Problem('unavailable', 'measure.later', { repository: url, until: Math.ceil(said.later) });
  return known;
}
