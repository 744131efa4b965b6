// SPDX-License-Identifier: AGPL-3.0-or-later
// The Comptoir du Libre's export, version 1 (JSON, CC0). What it does not know is `[]`, not null; its users
// carry no date. Users who are persons are left out, of the record as well.
import { Problem } from '../../base/problem.ts';
import { findRepositoryPlace } from '../../base/url.ts';
import { known, some } from '../merging/known.ts';
import type { Claim } from '../record.ts';
import { jsonOf } from './developers-italia.ts';
import { withoutAddresses } from './persons.ts';
import { licenceOf } from './publiccode-fields.ts';
import { type InputFile, type ReadRecord, type ReadSource, refusal } from './reading.ts';
import { address, day, isMapping, line, list, mapping } from './words.ts';

export const readComptoir: ReadSource = (files, on) =>
  files.flatMap((file) =>
    softwares(file).map((value, index) => readOne(value, `${file.name} ${index + 1}`, on)),
  );

function softwares(file: InputFile): readonly unknown[] {
  const exported = mapping(jsonOf(file));
  if (!Array.isArray(exported['softwares']))
    throw new Problem('invalid', 'catalogue.import.other-shape', {
      file: file.name,
      expected: 'softwares[]',
    });
  return exported['softwares'];
}

function readOne(value: unknown, place: string, on: string): ReadRecord {
  const given = withoutPeople(mapping(value));
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
      wikidata: /\bQ[1-9]\d*\b/.exec(text(elsewhere['wikidata']) ?? '')?.[0],
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
      (one) => isMapping(one) && !/^(?:person|personne|individual|user)/i.test(String(one['type'] ?? '')),
    );
  return {
    ...given,
    ...(given['users'] !== undefined && { users: organisations(given['users']) }),
    ...(given['providers'] !== undefined && { providers: organisations(given['providers']) }),
  };
}
