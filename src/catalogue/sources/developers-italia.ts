// SPDX-License-Identifier: AGPL-3.0-or-later
// A page of the Developers Italia API (`GET /v1/software`): an envelope `{ data, links }` whose records carry
// a raw publiccode.yml.
import { findRepositoryPlace, findRepositoryUrl, type RepositoryPlace } from '../../base/url.ts';
import { longItems, readItems } from './json-items.ts';
import { readPubliccodeText } from './publiccode.ts';
import {
  type InputFile,
  type ReadLong,
  type ReadRecord,
  type ReadSource,
  refusal,
  refusedFor,
} from './reading.ts';
import { day, isMapping, line, list } from './words.ts';

export const readDevelopersItalia: ReadSource = (files, on) =>
  files.flatMap((file) =>
    readPage(file).map((record, index) => readRecord(record, `${file.name} ${index + 1}`, on)),
  );

const items = { keys: ['data'], bare: false, expected: 'data[]' };
const readPage = (file: InputFile): readonly unknown[] => readItems(file, items);

/** A long file of them: all pages in one. */
export const readLongItalia: ReadLong = async function* (file, on) {
  let n = 0;
  for await (const value of longItems(file, items)) {
    n += 1;
    yield readRecord(value, `${file.name} ${n}`, on);
  }
};

function readRecord(value: unknown, place: string, on: string): ReadRecord {
  const given = isMapping(value) ? value : {};
  const externalId = line(given['id'], 80) ?? place;
  const text = typeof given['publiccodeYml'] === 'string' ? given['publiccodeYml'] : '';
  const base = {
    source: 'developers-italia' as const,
    externalId,
    place: line(given['url'], 200) ?? place,
    media: 'application/json' as const,
  };
  if (given['active'] === false)
    return { ...base, raw: '', inactive: true, complaints: [refusal('catalogue.import.inactive')] };
  try {
    const date = day(given['updatedAt']) ?? on;
    const read = readPubliccodeText(text, {
      source: 'developers-italia',
      date,
      url: `https://api.developers.italia.it/v1/software/${encodeURIComponent(externalId)}`,
    });
    const raw = JSON.stringify({ ...given, publiccodeYml: read.raw });
    return {
      ...base,
      raw,
      complaints: read.complaints,
      ...(read.claim && {
        claim: { ...read.claim, externalId, ...addresses(given, read.claim.repositories[0]!) },
      }),
    };
  } catch (error) {
    return refusedFor(error, { ...base, raw: '' });
  }
}

/**
 * The catalogue's address of the repository first, where the file lies; former ones that the catalogue
 * knows are aliases. What the file itself calls another address is its own word, and makes it no other
 * software.
 */
function addresses(given: Record<string, unknown>, written: RepositoryPlace) {
  const told = findRepositoryPlace(line(given['url'], 500) ?? '') ?? written;
  const main = told.path === undefined && told.url === written.url ? written : told;
  const others = list(given['aliases'])
    .map((one) => findRepositoryUrl(line(one, 500) ?? ''))
    .filter((url) => url !== undefined && url !== main.url);
  const aliases = [...new Set(others.filter((url) => url !== undefined))];
  return { repositories: [main], ...(aliases.length > 0 && { aliases }) };
}
