// SPDX-License-Identifier: AGPL-3.0-or-later
// Canada's Open Resource Exchange: a folder of YAML files. `software/` lists free software that
// administrations use, `code/` the code that they publish, `administrations/` their names. Every use names a
// person to write to: contacts are never kept.
import { findRepositoryUrl } from '../../base/url.ts';
import { known, some } from '../merging/known.ts';
import type { Claim, ClaimedUsage } from '../software.ts';
import { withoutAddresses } from './persons.ts';
import { type InputFile, type ReadRecord, type ReadSource, refusal, refusedFor, textOf } from './reading.ts';
import { address, day, isMapping, line, list, mapping, prose, wordsBy } from './words.ts';
import { readYaml } from './yaml.ts';

type Names = ReadonlyMap<string, string>;
type Fields = Record<string, unknown>;

export const readOre: ReadSource = (files, on) => {
  const isNames = ({ name }: InputFile) => /(^|\/)administrations\/[^/]+$/.test(name);
  const names = new Map(files.filter(isNames).flatMap(administrations));
  return files.filter((file) => !isNames(file)).flatMap((file) => readFile(file, names, on));
};

/** `adminCode` → French name. A file of names that cannot be read leaves codes in the place of names. */
function administrations(file: InputFile): [string, string][] {
  try {
    const entries = list(
      readYaml(
        `list:\n${textOf(file)
          .replace(/^---.*$/m, '')
          .replace(/^/gm, '  ')}`,
        { strings: true },
      ).value['list'],
    );
    return entries.filter(isMapping).flatMap((one) => {
      const [code, name] = [line(one['code'], 80), word(one['name'])];
      return code && name ? [[code, name] as [string, string]] : [];
    });
  } catch {
    return [];
  }
}

function readFile(file: InputFile, names: Names, on: string): ReadRecord[] {
  const id = file.name.replace(/\.ya?ml$/, '');
  try {
    const { value } = readYaml(textOf(file), { strings: true });
    if (!Array.isArray(value['releases'])) return [readOne(value, id, file.name, names, on)];
    const owner = line(value['adminCode'], 80);
    return value['releases']
      .filter(isMapping)
      .map((release, index) =>
        readOne({ ...release, owner }, `${id}#${word(release['name']) ?? index + 1}`, file.name, names, on),
      );
  } catch (error) {
    return [
      refusedFor(error, {
        source: 'ore',
        externalId: id,
        place: file.name,
        raw: '',
        media: 'application/yaml',
      }),
    ];
  }
}

function readOne(given: Fields, externalId: string, file: string, names: Names, on: string): ReadRecord {
  const name = word(given['name']);
  const base = {
    source: 'ore' as const,
    externalId,
    place: name ? `${file}, ${name}` : file,
    raw: withoutAddresses(JSON.stringify(withoutContacts(given))),
    media: 'application/json' as const,
  };
  if (!name) return { ...base, complaints: [refusal('catalogue.import.no-name')] };
  const repository =
    findRepositoryUrl(word(given['repositoryURL']) ?? '') ?? forgePage(word(given['homepageURL']));
  const date = latest(given) ?? on;
  const claim: Claim = {
    source: 'ore',
    externalId,
    date,
    name,
    repositories: repository ? [{ url: repository }] : [],
    ...fields(given, names, name),
  };
  return { ...base, claim, complaints: [] };
}

function fields(given: Fields, names: Names, name: string) {
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
function word(value: unknown): string | undefined {
  return line(value, 300) ?? line(mapping(value)['fr'], 300) ?? line(mapping(value)['en'], 300);
}

/** A home page that is itself a repository on a known forge. */
function forgePage(url: string | undefined) {
  return url &&
    /^https?:\/\/(?:www\.)?(?:github\.com|gitlab\.com|codeberg\.org|framagit\.org)\/[^/]+\/[^/]+\/?$/.test(
      url,
    )
    ? findRepositoryUrl(url)
    : undefined;
}

function latest(given: Fields): string | undefined {
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

function withoutContacts(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(withoutContacts);
  if (!isMapping(value)) return value;
  return Object.fromEntries(
    Object.entries(value)
      .filter(([key]) => key !== 'contact')
      .map(([key, part]) => [key, withoutContacts(part)]),
  );
}
