// SPDX-License-Identifier: AGPL-3.0-or-later
// Reads the files of the starter catalogue. They are ours: a file that does not have the shape is a mistake
// to mend, told with its line.
import { findRepositoryUrl } from '../../base/url.ts';
import { known, some } from '../merging/known.ts';
import type { Commons } from '../project.ts';
import type { Claim } from '../record.ts';
import type { RepositoryRef } from '../software.ts';
import {
  type Complaint,
  type InputFile,
  type ReadRecord,
  type ReadSource,
  refusal,
  refusedFor,
  textOf,
} from './reading.ts';
import { type StarterFile, starterFile } from './starter.ts';
import { readYaml } from './yaml.ts';

export const readStarter: ReadSource = (files) => files.map(readFile);

function readFile(file: InputFile): ReadRecord {
  const externalId = file.name
    .split('/')
    .pop()!
    .replace(/\.ya?ml$/, '');
  const base = {
    source: 'starter' as const,
    externalId,
    place: file.name,
    media: 'application/yaml' as const,
  };
  try {
    const raw = textOf(file);
    const { value, placeOf } = readYaml(raw, { strings: false });
    const checked = starterFile.safeParse(value);
    if (checked.success)
      return { ...base, raw, claim: starterClaim(checked.data, externalId), complaints: [] };
    const complaints: Complaint[] = checked.error.issues.map((issue) =>
      refusal(
        'catalogue.import.bad-field',
        { field: issue.path.join('.') || '.', message: issue.message.slice(0, 200) },
        placeOf(issue.path),
      ),
    );
    return { ...base, raw, complaints };
  } catch (error) {
    return refusedFor(error, { ...base, raw: '' });
  }
}

/** What a starter file claims, each field with the page where it was read. */
export function starterClaim(file: StarterFile, externalId: string): Claim {
  const { repositories, publisher, components, connections, usages, sources, facts, checkedOn, ...rest } =
    file;
  const { asks, meets, commons, events, successors, ...plain } = rest;
  const readAt = Object.fromEntries(
    sources
      .toReversed()
      .flatMap(({ fields, url, date, verified }) =>
        fields.map((field) => [field, known({ url, date, verified })]),
      ),
  );
  return {
    source: 'starter',
    externalId,
    date: checkedOn,
    ...known(plain),
    publisher: known(publisher),
    repositories: repositories.map(
      ({ url, path }): RepositoryRef => known({ url: findRepositoryUrl(url)!, path }),
    ),
    ...known({
      components: some(components?.map((one) => known(one))),
      connections: some(connections?.map((one) => known(one))),
      usages: some(usages?.map((one) => known(one))),
      asks: some(asks?.map((one) => known(one))),
      meets,
      commons: commons && commonsOf(commons),
      events: some(events?.map((one) => known(one))),
      successors: some(successors?.map((one) => known(one))),
      notMeasured: typeof facts === 'string' ? undefined : facts.notMeasured.why,
    }),
    readAt,
  };
}

function commonsOf({ steward, governance, nameOwner }: NonNullable<StarterFile['commons']>): Commons {
  return known({ steward: steward && known(steward), governance, nameOwner: nameOwner && known(nameOwner) });
}
