// SPDX-License-Identifier: AGPL-3.0-or-later
// The Comptoir du Libre's export, version 1 (JSON, CC0), or the answer of its API
// (`api/v1/softwares.json`), which has the same facts under the names of its tables. What it does not know
// is `[]`, not null; its users carry no date. Users who are persons are left out, of the record as well.
import { findRepositoryPlace } from '../../base/url.ts';
import { known, some } from '../merging/known.ts';
import type { Claim } from '../record.ts';
import { longItems, readItems } from './json-items.ts';
import { withoutAddresses } from './persons.ts';
import { licenceOf } from './publiccode-fields.ts';
import { type InputFile, type ReadLong, type ReadRecord, type ReadSource, refusal } from './reading.ts';
import { address, day, isMapping, line, list, mapping } from './words.ts';

export const readComptoir: ReadSource = (files, on) =>
  files.flatMap((file) =>
    softwares(file).map((value, index) => readOne(value, `${file.name} ${index + 1}`, on)),
  );

const items = { keys: ['softwares'], bare: true, expected: 'softwares[]' };

function softwares(file: InputFile): readonly unknown[] {
  return readItems(file, items);
}

/** A long file of them. */
export const readLongComptoir: ReadLong = async function* (file, on) {
  let n = 0;
  for await (const value of longItems(file, items)) {
    n += 1;
    yield readOne(value, `${file.name} ${n}`, on);
  }
};

/** A row of the API, by the names that the export has. */
function named(row: Record<string, unknown>): Record<string, unknown> {
  if (row['softwarename'] === undefined) return row;
  const { softwarename, url_repository, url_website, web_site_url, wikidata, sill, ...rest } = row;
  const { licence, license, licenceId: _id, licence_id, ...others } = rest;
  const licenceName = line(licence, 200) ?? mapping(licence)['name'] ?? license;
  return {
    ...others,
    name: softwarename,
    licence: licenceName,
    ...(licence_id !== undefined && { licence_id }),
    external_resources: { repository: url_repository, website: url_website ?? web_site_url, wikidata, sill },
    users: [...list(row['users']), ...list(row['userssoftwares']).map((one) => mapping(one)['user'])],
  };
}

function readOne(value: unknown, place: string, on: string): ReadRecord {
  const given = withoutPeople(named(mapping(mapping(value)['software'] ?? value)));
  const [id, name] = [line(given['id'], 20), line(given['name'], 160)];
  const base = {
    source: 'comptoir' as const,
    externalId: id ?? place,
    place: name ?? place,
    raw: withoutAddresses(JSON.stringify(given)),
    media: 'application/json' as const,
  };
  if (!id || !/^\d+$/.test(id))
    return { ...base, unidentified: true, complaints: [refusal('catalogue.import.no-id')] };
  if (!name) return { ...base, complaints: [refusal('catalogue.import.no-name')] };
  return { ...base, claim: claimOf(given, id, name, on), complaints: [] };
}

function claimOf(given: Record<string, unknown>, id: string, name: string, on: string): Claim {
  const elsewhere = mapping(given['external_resources']);
  const repository = findRepositoryPlace(text(elsewhere['repository']) ?? '');
  return {
    source: 'comptoir',
    externalId: id,
    date: day(given['modified']) ?? day(given['created']) ?? on,
    name,
    repositories: repository ? [repository] : [],
    comptoir: id,
    ...known({
      url: address(given['url']),
      licence: licenceOf(given['licence']),
      website: address(text(elsewhere['website'])),
      wikidata: /\bQ[1-9]\d*\b/i.exec(text(elsewhere['wikidata']) ?? '')?.[0].toUpperCase(),
      sill: /\d+$/.exec(text(elsewhere['sill']) ?? '')?.[0],
      usages: some(
        list(given['users'])
          .filter(isMapping)
          .flatMap((user) => usage(user)),
      ),
    }),
  };
}

/** An outside identifier: words, a number, or an object with `id` or `url`; `[]` when there is none. */
function text(value: unknown): string | undefined {
  return (
    line(value, 500) ?? (isMapping(value) ? (line(value['id'], 500) ?? line(value['url'], 500)) : undefined)
  );
}

function usage(user: Record<string, unknown>): { organisation: string; url?: string }[] {
  const organisation = line(user['name'], 200);
  return organisation ? [{ organisation, ...known({ url: address(user['url']) }) }] : [];
}

function withoutPeople(given: Record<string, unknown>): Record<string, unknown> {
  const organisations = (people: unknown) =>
    list(people).filter(
      (one) =>
        isMapping(one) &&
        !/^(?:person|personne|individual|user)/i.test(
          String(one['type'] ?? mapping(one['user_type'])['name'] ?? ''),
        ),
    );
  return {
    ...given,
    ...(given['users'] !== undefined && { users: organisations(given['users']) }),
    ...(given['providers'] !== undefined && { providers: organisations(given['providers']) }),
  };
}
