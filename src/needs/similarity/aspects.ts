// SPDX-License-Identifier: AGPL-3.0-or-later
// What a need asks of which function, told from all its words together rather than from one that names it:
// « élèves » and « bus » say school transport, which neither says alone. A naive Bayes over `aspects.yml` and
// the synonyms of the functions (M. E. Maron, "Automatic Indexing: An Experimental Inquiry", 1961).
import type { Thesaurus } from '../../catalogue/thesaurus/thesaurus.ts';
import { aspectsIn } from './aspects-index.ts';

/** Number of an aspect and how probable it is, in turn; the most probable first, at most eight. */
export type Aspects = Float32Array;

export interface RootSaid {
  readonly root: string;
  /** How far the sentence says what is wanted, 0 to 1. */
  readonly weight: number;
}

/** What an aspect that no word speaks for would score: nothing is meant that says less. */
const silence = 2.5;
/** Words are not independent: all of them together say less than their sum. */
const sharpness = 1.5;
/** What a phrase that names the function adds. */
const named = 1.4;
const mostKept = 8;
const leastKept = 0.01;

/**
 * @param trades how surely a phrase of the thesaurus names each function, 0 to 1
 */
export function aspectsMeant(
  said: readonly RootSaid[],
  trades: ReadonlyMap<string, number>,
  thesaurus: Thesaurus,
): Aspects {
  const { gains, owners } = aspectsIn(thesaurus);
  const scores = new Float64Array(owners.length);
  for (const { root, weight } of said) {
    const known = gains.get(root);
    if (!known) continue;
    for (const [place, aspect] of known.aspects.entries()) scores[aspect]! += known.gains[place]! * weight;
  }
  if (trades.size > 0)
    for (const [aspect, owner] of owners.entries()) scores[aspect]! += named * (trades.get(owner) ?? 0);
  const most = scores.reduce((one, other) => Math.max(one, other), 0);
  let total = Math.exp((silence - most) * sharpness);
  const meant: [number, number][] = [];
  for (const [aspect, score] of scores.entries()) {
    if (score === 0) continue;
    const part = Math.exp((score - most) * sharpness);
    total += part;
    meant.push([aspect, part]);
  }
  const kept = meant
    .filter(([, part]) => part / total >= leastKept)
    .sort((a, b) => b[1] - a[1])
    .slice(0, mostKept);
  return Float32Array.from(kept.flatMap(([aspect, part]) => [aspect, part / total]));
}

/** How probable an aspect is; 0 where it is not kept. */
export function partOf(aspects: Aspects, aspect: number): number {
  for (let at = 0; at < aspects.length; at += 2) if (aspects[at] === aspect) return aspects[at + 1]!;
  return 0;
}
