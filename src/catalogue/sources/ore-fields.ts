// SPDX-License-Identifier: AGPL-3.0-or-later
// The fields of a record of the Open Resource Exchange, as the catalogue has them.
import { findRepositoryUrl } from '../../base/url.ts';
import { known, some } from '../merging/known.ts';
import type { ClaimedUsage } from '../record.ts';
import { address, day, isMapping, line, list, mapping, prose, wordsBy } from './words.ts';

/** The names of administrations by their identifiers. */
export type Names = ReadonlyMap<string, string>;

/** The fields of a record, by name, not yet checked. */
export type Fields = Record<string, unknown>;

/** What a record says of its software. @param name its own, which is no other name */
export function fields(given: Fields, names: Names, name: string) {
  const description = mapping(given['description']);
  const owner = line(given['owner'], 80);
  const licences = list(given['licences'])
    .map((licence) => line(mapping(licence)['spdxID'], 80))
    .filter((id) => id && /^[\w.+-]+$/.test(id));
  return known({
    summary: wordsBy(description['whatItDoes'], (words) => line(words, 400)),
    description: wordsBy(description['howItWorks'], prose),
    otherNames: some([
      ...new Set(
        Object.values(mapping(given['name']))
          .map((one) => line(one, 160))
          .filter((one) => one !== undefined && one !== name),
      ),
    ] as string[]),
    publisher: owner
      ? { name: names.get(owner) ?? owner, country: 'CA', kind: 'public' as const }
      : undefined,
    licence: licences.length > 0 ? [...new Set(licences)].join(' OR ') : undefined,
    website: address(word(given['homepageURL'])),
    usages: some(usages(given, names)),
  });
}

function usages(given: Fields, names: Names): ClaimedUsage[] {
  return list(given['administrations'])
    .filter(isMapping)
    .flatMap((administration) => {
      const code = line(administration['adminCode'], 80);
      const dates = list(administration['uses']).map(
        (use) =>
          day(mapping(mapping(use)['date'])['metadataLastUpdated']) ??
          day(mapping(mapping(use)['date'])['started']),
      );
      return code
        ? [
            {
              organisation: names.get(code) ?? code,
              ...known({
                date: dates
                  .filter((one) => one !== undefined)
                  .sort()
                  .at(-1),
              }),
            },
          ]
        : [];
    });
}

/** The French word, else the English one. */
export function word(value: unknown): string | undefined {
  return line(value, 300) ?? line(mapping(value)['fr'], 300) ?? line(mapping(value)['en'], 300);
}

/** A home page that is itself a repository on a known forge. */
export function forgePage(url: string | undefined) {
  return url &&
    /^https?:\/\/(?:www\.)?(?:github\.com|gitlab\.com|codeberg\.org|framagit\.org)\/[^/]+\/[^/]+\/?$/.test(
      url,
    )
    ? findRepositoryUrl(url)
    : undefined;
}

export function latest(given: Fields): string | undefined {
  const own = day(mapping(given['date'])['metadataLastUpdated']);
  return (
    own ??
    usages(given, new Map())
      .map(({ date }) => date)
      .filter((date) => date !== undefined)
      .sort()
      .at(-1)
  );
}
