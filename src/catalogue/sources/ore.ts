// SPDX-License-Identifier: AGPL-3.0-or-later
// Canada's Open Resource Exchange: a folder of YAML files. `software/` lists free software that
// administrations use, `code/` the code that they publish, `administrations/` their names. Every use names a
// person to write to: contacts are never kept.
import { findRepositoryPlace } from '../../base/url.ts';
import type { Claim } from '../record.ts';
import { type Fields, fields, forgePage, latest, type Names, word } from './ore-fields.ts';
import { withoutAddresses } from './persons.ts';
import { type InputFile, type ReadRecord, type ReadSource, refusal, refusedFor, textOf } from './reading.ts';
import { isMapping, line, list } from './words.ts';
import { readYaml } from './yaml.ts';

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
  const page = forgePage(word(given['homepageURL']));
  const repository =
    findRepositoryPlace(word(given['repositoryURL']) ?? '') ??
    (page === undefined ? undefined : { url: page });
  const date = latest(given) ?? on;
  const claim: Claim = {
    source: 'ore',
    externalId,
    date,
    name,
    repositories: repository ? [repository] : [],
    ...fields(given, names, name),
  };
  return { ...base, claim, complaints: [] };
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
