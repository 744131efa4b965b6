// SPDX-License-Identifier: AGPL-3.0-or-later
// The SILL as Catalogi publishes it: `catalogi.json` (also `sill.json`) and `v2/catalogi.json`, whose names are
// those of Schema.org and CodeMeta. Authors and referents are persons: only what is listed here is kept.
import { Problem } from '../../base/problem.ts';
import { findRepositoryPlace } from '../../base/url.ts';
import { known, some } from '../merging/known.ts';
import type { Claim, ClaimedUsage } from '../record.ts';
import type { Words } from '../software.ts';
import { jsonOf } from './developers-italia.ts';
import { withoutAddresses } from './persons.ts';
import { licenceOf } from './publiccode-fields.ts';
import { type InputFile, type ReadRecord, refusal } from './reading.ts';
import { address, day, isMapping, line, lines, list, mapping, wordsBy } from './words.ts';

type Fields = Record<string, unknown>;

/** @throws Problem invalid `catalogue.import.other-shape` */
export function readSillJson(file: InputFile, on: string): ReadRecord[] {
  const all = jsonOf(file);
  const items = Array.isArray(all) ? all : (mapping(all)['softwares'] ?? mapping(all)['@graph']);
  if (!Array.isArray(items) || !items.every(isMapping))
    throw new Problem('invalid', 'catalogue.import.other-shape', {
      file: file.name,
      expected: '[{ id, name }]',
    });
  return items.map((item, index) => readOne(item, `${file.name} ${index + 1}`, on));
}

const kept = [
  ...[
    'id',
    '@id',
    'name',
    'description',
    'license',
    'url',
    'codeRepositoryUrl',
    'codeRepository',
    'softwareHelp',
  ],
  ...[
    'latestVersion',
    'version',
    'softwareVersion',
    'updateTime',
    'dateModified',
    'addedTime',
    'identifiers',
  ],
  ...[
    'identifier',
    'comptoirDuLibreId',
    'wikidataId',
    'keywords',
    'applicationCategories',
    'isLibreSoftware',
  ],
  ...['userAndReferentCountByOrganization', 'alternateName', 'softwareExternalData'],
];

function readOne(item: Fields, place: string, on: string): ReadRecord {
  const id = /(?:^|[/=])(\d+)$/.exec(line(item['id'], 300) ?? line(item['@id'], 300) ?? '')?.[1];
  const names = wordsOf(item['name'], (one) => line(one, 160));
  const name = names && (names['fr'] ?? names['en'] ?? Object.values(names)[0]);
  const raw = Object.fromEntries(
    kept.flatMap((key) => (key in item ? [[key, withoutPeople(key, item[key])]] : [])),
  );
  const base = {
    source: 'sill' as const,
    externalId: id ?? place,
    place: name ?? place,
    raw: withoutAddresses(JSON.stringify(raw)),
    media: 'application/json' as const,
  };
  if (!id) return { ...base, unidentified: true, complaints: [refusal('catalogue.import.no-id')] };
  if (isMapping(item['dereferencing']))
    return { ...base, inactive: true, complaints: [refusal('catalogue.import.inactive')] };
  if (!name) return { ...base, complaints: [refusal('catalogue.import.no-name')] };
  return { ...base, claim: claimOf(item, id, name, on), complaints: [] };
}

/** What another catalogue says of it names its developers. */
const withoutPeople = (key: string, value: unknown): unknown =>
  key === 'softwareExternalData' && isMapping(value)
    ? Object.fromEntries(
        Object.entries(value).filter(
          ([name]) => !/^(?:developers|authors?|persons?|publications?)$/i.test(name),
        ),
      )
    : value;

function claimOf(item: Fields, id: string, name: string, on: string): Claim {
  const elsewhere = mapping(item['softwareExternalData']);
  const first = (...keys: string[]) => keys.map((key) => item[key] ?? elsewhere[key]).find(Boolean);
  const latest = mapping(item['latestVersion']);
  const repository = findRepositoryPlace(line(first('codeRepositoryUrl', 'codeRepository'), 500) ?? '');
  return {
    source: 'sill',
    externalId: id,
    date: moment(first('updateTime', 'dateModified')) ?? on,
    name,
    repositories: repository ? [repository] : [],
    sill: id,
    ...known({
      summary: wordsOf(item['description'], (one) => line(one, 400)),
      otherNames: otherNames(item, name),
      licence: licenceOf(spdx(line(item['license'], 200))),
      website: address(first('url', 'websiteUrl')),
      documentation: address(first('softwareHelp', 'documentationUrl')),
      version: line(latest['version'] ?? latest['semVer'] ?? item['softwareVersion'] ?? item['version'], 60),
      releaseDate: moment(latest['releaseDate'] ?? latest['publicationTime']),
      wikidata: /^Q[1-9]\d*$/i.exec(idIn(item, /wikidata/i, 'wikidataId') ?? '')?.[0].toUpperCase(),
      comptoir: /\d+$/.exec(idIn(item, /comptoir/i, 'comptoirDuLibreId') ?? '')?.[0],
      usages: some(usages(item['userAndReferentCountByOrganization'])),
    }),
  };
}

/** One text is in French: the SILL's language. */
function wordsOf(value: unknown, read: (one: unknown) => string | undefined): Words | undefined {
  return isMapping(value) ? wordsBy(value, read) : wordsBy({ fr: value }, read);
}

function otherNames(item: Fields, name: string): readonly string[] | undefined {
  const all = [...Object.values(wordsOf(item['name'], (one) => line(one, 160)) ?? {})];
  all.push(...(lines(item['alternateName'], 20) ?? []));
  return some([...new Set(all)].filter((one) => one !== name));
}

/** `https://spdx.org/licenses/MIT` → `MIT` */
const spdx = (written: string | undefined) =>
  written?.replace(/^https?:\/\/spdx\.org\/licenses\/([\w.+-]+?)(?:\.html)?$/, '$1');

/** ISO, or milliseconds since 1970. */
function moment(value: unknown): string | undefined {
  const isTime = typeof value === 'number' && value > 0 && value < 4e12;
  return day(isTime ? new Date(value).toISOString() : value);
}

/** The number that another base gives it: among its identifiers, by itself, or by where its facts were read. */
function idIn(item: Fields, base: RegExp, own: string): string | undefined {
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
function usages(counts: unknown): ClaimedUsage[] {
  return Object.entries(mapping(counts)).flatMap(([name, count]) => {
    const { userCount, referentCount } = mapping(count);
    const organisation = line(name, 200);
    return organisation && Number(userCount ?? 0) + Number(referentCount ?? 0) > 0 ? [{ organisation }] : [];
  });
}
