// SPDX-License-Identifier: AGPL-3.0-or-later
// publiccode.yml files (publiccode.net, versions 0.x and 1): one file, or a folder of them. A file that
// breaks a rule of the standard is still read for what it says; it is refused only when it is not YAML, has
// no name, or names no repository.
import { findRepositoryPlace } from '../../base/url.ts';
import type { Claim } from '../record.ts';
import type { SourceName } from '../software.ts';
import { withoutPersons } from './persons.ts';
import { fieldsOf, mostUsers } from './publiccode-fields.ts';
import {
  type InputFile,
  type ReadRecord,
  type ReadSource,
  refusal,
  refusedFor,
  remark,
  textOf,
} from './reading.ts';
import { isMapping, line, list, mapping } from './words.ts';
import { readYaml } from './yaml.ts';

export const readPubliccode: ReadSource = (files, on) => files.map((file) => readFile(file, on));

function readFile(file: InputFile, on: string): ReadRecord {
  const base = {
    source: 'publiccode' as const,
    externalId: file.name,
    place: file.name,
    media: 'application/yaml' as const,
  };
  try {
    const text = textOf(file);
    const read = readPubliccodeText(text, {
      source: 'publiccode',
      date: on,
      ...(file.url && { url: file.url }),
    });
    const externalId = read.claim?.externalId ?? file.name;
    return {
      ...base,
      ...read,
      externalId,
      ...(read.claim ? {} : { unidentified: true }),
    };
  } catch (error) {
    return { ...refusedFor(error, { ...base, raw: '' }), unidentified: true };
  }
}

/** What a publiccode.yml says, whoever hands it over. @throws Problem invalid when it is not YAML */
export function readPubliccodeText(
  text: string,
  from: { source: SourceName; date: string; url?: string },
): Pick<ReadRecord, 'raw' | 'complaints'> & { claim?: Claim } {
  const { value, placeOf } = readYaml(text, { strings: true });
  const raw = withoutPersons(text, list(mapping(value['maintenance'])['contacts']).filter(isMapping));
  const name = line(value['name'], 160);
  const place = findRepositoryPlace(line(value['url'], 500) ?? '');
  const repository = place?.url;
  const complaints = complaintsOf(value, { name, repository }, placeOf);
  if (!name || !place) return { raw, complaints };
  return {
    raw,
    complaints,
    claim: {
      ...fieldsOf(value),
      source: from.source,
      // Several software of one repository are told apart by their folders.
      externalId: place.path === undefined ? place.url : `${place.url}#${place.path}`,
      date: from.date,
      ...(from.url && { url: from.url }),
      name,
      repositories: [place],
    },
  };
}

/** What stands in the way of keeping it, and what is not kept of it. */
function complaintsOf(
  value: Record<string, unknown>,
  { name, repository }: { name: string | undefined; repository: string | undefined },
  placeOf: ReturnType<typeof readYaml>['placeOf'],
): ReadRecord['complaints'] {
  const users = list(value['usedBy']).length;
  return [
    ...(name ? [] : [refusal('catalogue.import.no-name', {}, placeOf(['name']))]),
    ...(repository
      ? []
      : [
          refusal(
            'catalogue.import.no-repository',
            { written: line(value['url'], 200) ?? 'none' },
            placeOf(['url']),
          ),
        ]),
    ...(users > mostUsers
      ? [remark('catalogue.import.many-users', { n: users, kept: mostUsers }, placeOf(['usedBy']))]
      : []),
  ];
}
