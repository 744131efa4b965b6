// SPDX-License-Identifier: AGPL-3.0-or-later
// publiccode.yml files (publiccode.net, versions 0.x and 1): one file, or a folder of them. A file that
// breaks a rule of the standard is still read for what it says; it is refused only when it is not YAML, has
// no name, names no repository, or was fetched from another place than the repository that it names.
import { findRepositoryPlace, type RepositoryPlace } from '../../base/url.ts';
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
    if (!read.claim) return { ...base, ...read, unidentified: true };
    const { externalId } = read.claim;
    return file.url
      ? { ...base, ...read, ...placed(read.claim, file.url, read.complaints) }
      : { ...base, ...read, externalId };
  } catch (error) {
    return { ...refusedFor(error, { ...base, raw: '' }), unidentified: true };
  }
}

/**
 * What a file fetched from a repository says stands for that repository, and for the folder that it lies
 * in; of another it says nothing: anybody can write any address into a file of their own.
 */
function placed(
  claim: Claim,
  fetched: string,
  complaints: ReadRecord['complaints'],
): Partial<ReadRecord> & Pick<ReadRecord, 'complaints' | 'externalId'> {
  const [said, lies] = [claim.repositories[0]!, findRepositoryPlace(fetched)];
  const folder = lies && softwareFolder(lies);
  const isThere = lies?.url === said.url && (!folder || !said.path || folder === said.path);
  if (!isThere) {
    const facts = { said: placeText(said), lies: fetched.slice(0, 200) };
    const complaint = refusal('catalogue.import.elsewhere', facts);
    return { claim: undefined, externalId: claim.externalId, complaints: [...complaints, complaint] };
  }
  const place = said.path || !folder ? said : { ...said, path: folder };
  const externalId = placeText(place);
  return {
    claim: { ...claim, externalId, repositories: [place] },
    externalId,
    complaints,
    liesThere: true,
    ...(externalId !== claim.externalId && { formerId: claim.externalId }),
  };
}

/** The folder of a software in its repository; one of documents or settings is about the whole. */
const softwareFolder = ({ path }: RepositoryPlace): string | undefined =>
  path && !/^(?:\.|docs?$)/i.test(path) ? path : undefined;

/** Several software of one repository are told apart by their folders. */
const placeText = ({ url, path }: RepositoryPlace): string => (path === undefined ? url : `${url}#${path}`);

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
      externalId: placeText(place),
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
