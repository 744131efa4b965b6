// SPDX-License-Identifier: AGPL-3.0-or-later
// The SILL as Catalogi publishes it: `catalogi.json` (also `sill.json`) and `v2/catalogi.json`, whose names
// are those of Schema.org and CodeMeta. Authors and referents are persons: only what is listed here is
// kept.
import { Problem } from '../../base/problem.ts';
import { findRepositoryPlace } from '../../base/url.ts';
import { known, some } from '../merging/known.ts';
import type { Claim } from '../record.ts';
import { longItems, readItems } from './json-items.ts';
import { withoutAddresses } from './persons.ts';
import { picturePlace } from './picture-places.ts';
import { licenceOf } from './publiccode-fields.ts';
import { type InputFile, type ReadLong, type ReadRecord, refusal } from './reading.ts';
import { type Fields, idIn, moment, otherNames, spdx, usages, wordsOf } from './sill-json-fields.ts';
import { address, isMapping, line, mapping } from './words.ts';

const items = { keys: ['softwares', '@graph'], bare: true, expected: '[{ id, name }]' };

/** @throws Problem invalid `catalogue.import.other-shape` */
export function readSillJson(file: InputFile, on: string): ReadRecord[] {
  return readItems(file, items).map((item, at) => readItem(item, file.name, at + 1, on));
}

/** A long file of them. */
export const readLongSillJson: ReadLong = async function* (file, on) {
  let n = 0;
  for await (const item of longItems(file, items)) {
    n += 1;
    yield readItem(item, file.name, n, on);
  }
};

function readItem(item: unknown, file: string, n: number, on: string): ReadRecord {
  if (!isMapping(item))
    throw new Problem('invalid', 'catalogue.import.other-shape', { file, expected: items.expected });
  return readOne(item, `${file} ${n}`, on);
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
  ...['logoUrl', 'image'],
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
      logo: picturePlace(first('logoUrl', 'image')),
      wikidata: /^Q[1-9]\d*$/i.exec(idIn(item, /wikidata/i, 'wikidataId') ?? '')?.[0].toUpperCase(),
      comptoir: /\d+$/.exec(idIn(item, /comptoir/i, 'comptoirDuLibreId') ?? '')?.[0],
      usages: some(usages(item['userAndReferentCountByOrganization'])),
    }),
  };
}
