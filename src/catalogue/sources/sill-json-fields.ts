// SPDX-License-Identifier: AGPL-3.0-or-later
// The fields of a software as Catalogi's JSON has them: words, moments, numbers that other bases give it,
// users.
import { some } from '../merging/known.ts';
import type { ClaimedUsage } from '../record.ts';
import type { Words } from '../software.ts';
import { day, isMapping, line, lines, list, mapping, wordsBy } from './words.ts';

export type Fields = Record<string, unknown>;

/** One text is in French: the SILL's language. */
export function wordsOf(value: unknown, read: (one: unknown) => string | undefined): Words | undefined {
  return isMapping(value) ? wordsBy(value, read) : wordsBy({ fr: value }, read);
}

export function otherNames(item: Fields, name: string): readonly string[] | undefined {
  const all = [...Object.values(wordsOf(item['name'], (one) => line(one, 160)) ?? {})];
  all.push(...(lines(item['alternateName'], 20) ?? []));
  return some([...new Set(all)].filter((one) => one !== name));
}

/** `https://spdx.org/licenses/MIT` → `MIT` */
export const spdx = (written: string | undefined) =>
  written?.replace(/^https?:\/\/spdx\.org\/licenses\/([\w.+-]+?)(?:\.html)?$/, '$1');

/** ISO, or milliseconds since 1970. */
export function moment(value: unknown): string | undefined {
  const isTime = typeof value === 'number' && value > 0 && value < 4e12;
  return day(isTime ? new Date(value).toISOString() : value);
}

/**
 * The number that another base gives it: among its identifiers, by itself, or by where its facts were read.
 */
export function idIn(item: Fields, base: RegExp, own: string): string | undefined {
  const all = [...list(item['identifiers']), ...list(item['identifier'])].filter(isMapping);
  const found = all.find(({ subjectOf, propertyID, valueReference }) =>
    base.test(
      JSON.stringify([
        mapping(subjectOf)['additionalType'],
        mapping(subjectOf)['name'],
        propertyID,
        valueReference,
      ]),
    ),
  );
  const elsewhere = mapping(item['softwareExternalData']);
  const there = base.test(line(elsewhere['sourceSlug'] ?? elsewhere['slug'], 80) ?? '')
    ? elsewhere['externalId']
    : undefined;
  return line(found?.['value'] ?? item[own] ?? there, 80);
}

/** Administrations whose agents say that they use it. */
export function usages(counts: unknown): ClaimedUsage[] {
  return Object.entries(mapping(counts)).flatMap(([name, count]) => {
    const { userCount, referentCount } = mapping(count);
    const organisation = line(name, 200);
    return organisation && Number(userCount ?? 0) + Number(referentCount ?? 0) > 0 ? [{ organisation }] : [];
  });
}
