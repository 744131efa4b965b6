// SPDX-License-Identifier: AGPL-3.0-or-later
// What an entry shows, field by field: one word of the best source, or the words of all, each once.
import { fold } from '../../base/text.ts';
import type { Claim, SourceRecord } from '../record.ts';
import type { Connection, RepositoryRef, Software, Sourced, Usage } from '../software.ts';
import { known, some } from './known.ts';
import { pick, pickWords, sourced, speaksOf } from './pick.ts';

/**
 * The merged fields of the records of one software.
 * @param records best source first, at least one (`byTrust`)
 */
export function mergeFields(records: readonly SourceRecord[]): Omit<Software, 'slug' | 'id'> {
  const claims = records.map(({ claim }) => claim);
  const usages = mergeUsages(claims);
  return known({
    name: pick(claims, 'name') ?? sourced(claims[0]!, 'name', claims[0]!.name),
    summary: pickWords(claims, 'summary'),
    description: pickWords(claims, 'description'),
    repositories: mergeRepositories(claims),
    ...plainFields(claims),
    connections: mergeConnections(claims),
    usages,
    usageCount: usages.length,
    externalIds: externalIds(claims),
    otherNames: some(otherNames(claims)),
    withoutPictures: some([...new Set(claims.flatMap(({ withoutPictures = [] }) => withoutPictures))]),
    notMeasured: pickWords(claims, 'notMeasured'),
  });
}

/** The fields in which the word of one source stands whole. */
function plainFields(claims: readonly Claim[]) {
  const field = <K extends keyof Claim>(name: K) => pick(claims, name);
  return {
    publisher: field('publisher'),
    licence: field('licence'),
    website: field('website'),
    documentation: field('documentation'),
    functions: field('functions'),
    categories: field('categories'),
    countries: field('countries'),
    languages: field('languages'),
    madeForLocalAuthorities: field('madeForLocalAuthorities'),
    developmentStatus: field('developmentStatus'),
    releaseDate: field('releaseDate'),
    version: field('version'),
    components: field('components'),
    fundedBy: field('fundedBy'),
    maintenance: field('maintenance'),
    roadmap: field('roadmap'),
    isBasedOn: field('isBasedOn'),
    videos: field('videos'),
    logo: field('logo'),
    screenshots: field('screenshots'),
    asks: field('asks'),
    meets: field('meets'),
    commons: field('commons'),
    events: field('events'),
    successors: field('successors'),
    settles: field('settles'),
  };
}

function otherNames(claims: readonly Claim[]): string[] {
  const names = new Set(claims.flatMap(({ name, otherNames }) => [name, ...(otherNames ?? [])]));
  const shown = pick(claims, 'name')?.value ?? claims[0]!.name;
  return [...names].filter((name) => name !== shown);
}

function mergeRepositories(claims: readonly Claim[]): Sourced<RepositoryRef>[] {
  return firstOfEach(
    claims
      .filter((claim) => speaksOf(claim, 'repositories'))
      .flatMap((claim) => claim.repositories.map((repository) => sourced(claim, 'repositories', repository))),
    ({ value }) => `${value.url} ${value.path ?? ''}`,
  );
}

/** One line per system of the State: proved before said, then the latest word. */
function mergeConnections(claims: readonly Claim[]): Connection[] {
  const all: Connection[] = claims.flatMap((claim) =>
    (claim.connections ?? []).map(({ system, status, url, date }) =>
      known({ system, status, source: claim.source, date: date ?? claim.date, url }),
    ),
  );
  const proof = ({ status }: Connection) => (status === 'proved' ? 0 : 1);
  const sorted = all
    .map((one, index) => ({ one, index }))
    .sort((a, b) => proof(a.one) - proof(b.one) || compare(b.one.date, a.one.date) || a.index - b.index);
  return firstOfEach(
    sorted.map(({ one }) => one),
    ({ system }) => system,
  ).sort((a, b) => compare(a.system, b.system));
}

/** Each administration once, by what it was recognised as or by its name; recognised ones first. */
function mergeUsages(claims: readonly Claim[]): Usage[] {
  const all: Usage[] = claims.flatMap((claim) =>
    (claim.usages ?? []).map(({ organisation, organisationId, url, date }) =>
      known({ organisation, organisationId, source: claim.source, date: date ?? claim.date, url }),
    ),
  );
  const recognised = [
    ...all.filter(({ organisationId }) => organisationId),
    ...all.filter(({ organisationId }) => !organisationId),
  ];
  const names = new Set(
    recognised.filter(({ organisationId }) => organisationId).map(({ organisation }) => fold(organisation)),
  );
  const kept = recognised.filter(
    ({ organisationId, organisation }) => organisationId || !names.has(fold(organisation)),
  );
  return firstOfEach(kept, ({ organisation, organisationId }) => organisationId ?? fold(organisation));
}

function externalIds(claims: readonly Claim[]): { source: string; externalId: string }[] {
  const pairs = claims.flatMap((claim) => [
    ...(['wikidata', 'comptoir', 'sill'] as const).flatMap((source) =>
      claim[source] ? [{ source: source as string, externalId: claim[source] }] : [],
    ),
    ...(claim.source === 'developers-italia'
      ? [{ source: claim.source as string, externalId: claim.externalId }]
      : []),
  ]);
  return firstOfEach(pairs, ({ source, externalId }) => `${source} ${externalId}`);
}

const compare = (a: string, b: string) => (a < b ? -1 : a > b ? 1 : 0);

function firstOfEach<T>(list: readonly T[], key: (item: T) => string): T[] {
  const seen = new Set<string>();
  return list.filter((item) => !seen.has(key(item)) && seen.add(key(item)));
}
