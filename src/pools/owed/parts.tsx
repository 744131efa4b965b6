// SPDX-License-Identifier: AGPL-3.0-or-later
// One thing that is due, with the way to where it is done.
import type { JSX } from 'preact';
import type { Lang } from '../../base/language.ts';
import { site } from '../../site.ts';
import type { Owed } from './owed.ts';
import { whatWords } from './words.ts';

export function What({ lang, slug, one }: { lang: Lang; slug: string; one: Owed }): JSX.Element {
  const words = whatWords(lang, one);
  const where = whereDone(lang, slug, one);
  return where ? <a href={where}>{words}</a> : <span>{words}</span>;
}

/** Where it is done; undefined: on the page of the pool. */
export function whereDone(lang: Lang, slug: string, { kind, vote }: Owed): string | undefined {
  if (vote) return site.poolVote(lang, slug, String(vote.number));
  if (kind === 'accord' || kind === 'review' || kind === 'election') return site.poolCharter(lang, slug);
  return kind === 'act' ? site.poolActs(lang, slug) : undefined;
}
