// SPDX-License-Identifier: AGPL-3.0-or-later
// The word of the best source that speaks of a field, with its date and what others say otherwise.
import { fold } from '../../base/text.ts';
import type { Claim } from '../record.ts';
import type { Sourced, Words } from '../software.ts';
import { known, some } from './known.ts';

/** A value with the source, date and page of the claim, or of the field when the claim names them. */
export function sourced<T>(claim: Claim, name: keyof Claim, value: T): Sourced<T> {
  const at = claim.readAt?.[name];
  return {
    value,
    source: claim.source,
    date: at?.date ?? claim.date,
    ...known({ url: at?.url ?? claim.url, verified: at?.verified }),
  };
}

/** Whether a claim says anything of a field. */
export const speaksOf = (claim: Claim, name: keyof Claim): boolean =>
  claim[name] !== undefined && (claim.speaksOf?.includes(name) ?? true);

/** The field as the first of the claims that speaks of it says it. */
export function pick<K extends keyof Claim>(
  claims: readonly Claim[],
  name: K,
): Sourced<NonNullable<Claim[K]>> | undefined {
  const speaking = claims.filter((claim) => speaksOf(claim, name));
  const [first, ...rest] = speaking;
  if (!first) return undefined;
  const value = first[name] as NonNullable<Claim[K]>;
  const seen = new Set([same(value)]);
  const others = rest.filter((claim) => !seen.has(same(claim[name])) && seen.add(same(claim[name])));
  const said = others.map((claim) => ({
    value: claim[name] as NonNullable<Claim[K]>,
    source: claim.source,
    date: claim.readAt?.[name]?.date ?? claim.date,
  }));
  return { ...sourced(first, name, value), ...known({ others: some(said) }) };
}

/** Two spellings of one value: case of words and order of lists do not make a disagreement. */
function same(value: unknown): string {
  if (Array.isArray(value)) return JSON.stringify(value.map(same).sort());
  if (typeof value === 'string') return fold(value).replace(/\/$/, '');
  if (value && typeof value === 'object')
    return JSON.stringify(
      Object.entries(value)
        .map(([key, part]) => [key, same(part)])
        .sort(),
    );
  return JSON.stringify(value) ?? '';
}

/** The words of the best source; a language it lacks is filled from the next that has it, and says so. */
export function pickWords(
  claims: readonly Claim[],
  name: 'summary' | 'description' | 'notMeasured',
): Sourced<Words> | undefined {
  const best = pick(claims, name);
  if (!best) return undefined;
  const value: Record<string, string> = { ...best.value };
  const filledFrom: Record<string, Claim['source']> = {};
  for (const claim of claims.filter((one) => speaksOf(one, name))) {
    for (const [lang, words] of Object.entries(claim[name] ?? {})) {
      if (value[lang]) continue;
      value[lang] = words;
      filledFrom[lang] = claim.source;
    }
  }
  return { ...best, value, ...(Object.keys(filledFrom).length > 0 ? { filledFrom } : {}) };
}
