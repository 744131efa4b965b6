// SPDX-License-Identifier: AGPL-3.0-or-later
// What an entry shows: for each field the word of the best source that speaks of it, with its date and what
// others say otherwise.
import { fold } from '../../base/text.ts';
import type {
  Claim,
  Connection,
  RepositoryRef,
  Software,
  Sourced,
  SourceRecord,
  Usage,
  Words,
} from '../software.ts';
import { known, some } from './known.ts';

/**
 * The merged fields of the records of one software.
 * @param records best source first, at least one (`byTrust`)
 */
export function mergeFields(records: readonly SourceRecord[]): Omit<Software, 'slug' | 'id'> {
  const claims = records.map(({ claim }) => claim);
  const usages = mergeUsages(claims);
  return known({
    name: pick(claims, 'name')!,
    summary: pickWords(claims, 'summary'),
    description: pickWords(claims, 'description'),
    repositories: mergeRepositories(claims),
    ...plainFields(claims),
    connections: mergeConnections(claims),
    usages,
    usageCount: usages.length,
    externalIds: externalIds(claims),
    otherNames: some(otherNames(claims)),
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
  };
}

function otherNames(claims: readonly Claim[]): string[] {
  const names = new Set(claims.flatMap(({ name, otherNames }) => [name, ...(otherNames ?? [])]));
  return [...names].filter((name) => name !== claims[0]!.name);
}

/** A value with the source, date and page of the claim, or of the field when the claim names them. */
function sourced<T>(claim: Claim, name: keyof Claim, value: T): Sourced<T> {
  const at = claim.readAt?.[name];
  return {
    value,
    source: claim.source,
    date: at?.date ?? claim.date,
    ...known({ url: at?.url ?? claim.url, verified: at?.verified }),
  };
}

function pick<K extends keyof Claim>(
  claims: readonly Claim[],
  name: K,
): Sourced<NonNullable<Claim[K]>> | undefined {
  const speaking = claims.filter((claim) => claim[name] !== undefined);
  const [first, ...rest] = speaking;
  if (!first) return undefined;
  const value = first[name] as NonNullable<Claim[K]>;
  const seen = new Set([same(value)]);
  const others = rest.filter((claim) => !seen.has(same(claim[name])) && seen.add(same(claim[name])));
  const said = others.map((claim) => ({
    value: claim[name] as NonNullable<Claim[K]>,
    source: claim.source,
    date: claim.readAt?.[name]?.date ?? claim.date,
  }));
  return { ...sourced(first, name, value), ...known({ others: some(said) }) };
}

/** Two spellings of one value: case of words and order of lists do not make a disagreement. */
function same(value: unknown): string {
  if (Array.isArray(value)) return JSON.stringify(value.map(same).sort());
  if (typeof value === 'string') return fold(value).replace(/\/$/, '');
  if (value && typeof value === 'object')
    return JSON.stringify(
      Object.entries(value)
        .map(([key, part]) => [key, same(part)])
        .sort(),
    );
  return JSON.stringify(value) ?? '';
}

/** The words of the best source; a language it lacks is filled from the next that has it, and says so. */
function pickWords(
  claims: readonly Claim[],
  name: 'summary' | 'description' | 'notMeasured',
): Sourced<Words> | undefined {
  const best = pick(claims, name);
  if (!best) return undefined;
  const value: Record<string, string> = { ...best.value };
  const filledFrom: Record<string, Claim['source']> = {};
  for (const claim of claims) {
    for (const [lang, words] of Object.entries(claim[name] ?? {})) {
      if (value[lang]) continue;
      value[lang] = words;
      filledFrom[lang] = claim.source;
    }
  }
  return { ...best, value, ...(Object.keys(filledFrom).length > 0 ? { filledFrom } : {}) };
}

function mergeRepositories(claims: readonly Claim[]): Sourced<RepositoryRef>[] {
  return firstOfEach(
    claims.flatMap((claim) =>
      claim.repositories.map((repository) => sourced(claim, 'repositories', repository)),
    ),
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
