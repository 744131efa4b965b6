// SPDX-License-Identifier: AGPL-3.0-or-later
// The `usedBy` layer for programs: names as publiccode.yml lists them, each with its address, dates and
// source; and the same for a spreadsheet.
import { z } from 'zod';
import { forPrograms, writeTable } from '../platform/table/write.ts';
import type { UsedBy } from './stores/used-by.ts';

export const usedByQuery = z.object({
  after: z.string().max(210).optional().describe('The `next` of the page before'),
});

const sayer = z.object({
  name: z.string(),
  slug: z.string().nullable().describe('Of an organisation of the directory'),
  url: z.string().nullable().describe('Where a source says it'),
});

const used = z.object({
  name: z.string().describe('As in `usedBy` of publiccode.yml'),
  uri: z.string().nullable().describe('A page of the public directory of organisations that names it'),
  country: z
    .string()
    .nullable()
    .describe('Null where a source names somebody that the directory does not know'),
  siren: z.string().nullable(),
  insee: z.string().nullable(),
  codes: z
    .array(z.string())
    .describe('Every official code, with its kind: insee:82008, siren:218200087, nis:62063, quebec:46005'),
  former: z
    .object({
      name: z.string().describe('The commune that said so before it merged into this one'),
      declared: z.string().describe('Day on which it said so first'),
    })
    .nullable(),
  since: z.string().nullable().describe('Year, or year and month'),
  confirmed: z.string().describe('Day on which it last said so'),
  until: z.string().nullable().describe('Last day that this holds; null of what a source says'),
  source: z
    .enum(['self', 'mandate', 'source'])
    .describe(
      'By what right it is said: by the organisation itself, by another under its mandate, by a source of the catalogue',
    ),
  saidBy: sayer.describe('Who says it'),
});

const hosted = z.object({
  saidBy: sayer.describe('The operator that says it hosts the software'),
  members: z.int().describe('For how many of its members: they are not named'),
  agreed: z.int().describe('How many of these said themselves that it is exact'),
  confirmed: z.string(),
  source: z.literal('operator'),
});

export const usedByList = z.object({
  items: z.array(
    z.object({
      software: z.string(),
      slug: z.string(),
      url: z.string().nullable(),
      usedBy: z.array(used),
      hosted: z.array(hosted),
    }),
  ),
  links: z.record(z.string(), z.string()),
});

/** Rows in the order of software, gathered by software. */
export function usedByOf(rows: readonly UsedBy[]): z.infer<typeof usedByList>['items'] {
  return [...Map.groupBy(rows, ({ software }) => software.slug)].map(([slug, users]) => ({
    software: users[0]!.software.name,
    slug,
    url: users[0]!.software.repository ?? null,
    usedBy: users.flatMap(usedOf),
    hosted: users.flatMap(hostedOf),
  }));
}

const sayerOf = ({ name, slug, url }: UsedBy['by']) => ({ name, slug: slug ?? null, url: url ?? null });

const hostedOf = ({ by, hosted: count, confirmedOn }: UsedBy): z.infer<typeof hosted>[] =>
  count ? [{ saidBy: sayerOf(by), ...count, confirmed: confirmedOn, source: 'operator' }] : [];

function usedOf(usage: UsedBy): z.infer<typeof used>[] {
  const { organisation, former, since, confirmedOn, expiresOn, right, by } = usage;
  if (!organisation || right === 'operator') return [];
  const { name, country = null, siren = null, insee = null, codes } = organisation;
  const one = {
    name,
    uri: uriOf(organisation),
    country,
    siren,
    insee,
    codes: [...codes],
    former: former ? { name: former.name, declared: former.on } : null,
    since: since ?? null,
    confirmed: confirmedOn,
    until: expiresOn ?? null,
    source: right,
    saidBy: sayerOf(by),
  };
  return [one];
}

/** The public page of a French organisation by its SIREN; elsewhere none that we know to last. */
const uriOf = ({ siren, country }: NonNullable<UsedBy['organisation']>) =>
  siren && country === 'FR' ? `https://annuaire-entreprises.data.gouv.fr/entreprise/${siren}` : null;

const columns = [
  'slug',
  'software',
  'url',
  'organisation',
  'uri',
  'country',
  'siren',
  'insee',
  'since',
  'confirmed',
  'until',
  'source',
  'codes',
  'former',
  'declared',
  'said_by',
  'said_by_url',
  'members',
  'agreed',
] as const;

/**
 * One line for each user of each software, after a line of headings; one without an organisation for each
 * operator that hosts it for members.
 */
export function usedByTable(rows: readonly UsedBy[]): string {
  const lines = usedByOf(rows).flatMap(({ software, slug, url, usedBy, hosted }) => [
    ...usedBy.map((one) => [
      slug,
      software,
      url,
      one.name,
      one.uri,
      one.country,
      one.siren,
      one.insee,
      one.since,
      one.confirmed,
      one.until,
      one.source,
      one.codes.join(' '),
      one.former?.name ?? null,
      one.former?.declared ?? null,
      ...[one.saidBy.name, one.saidBy.url, null, null],
    ]),
    ...hosted.map(({ saidBy, members, agreed, confirmed, source }) => [
      ...[slug, software, url, null, null, null, null, null, null],
      ...[confirmed, null, source, null, null, null, saidBy.name, null, String(members), String(agreed)],
    ]),
  ]);
  return writeTable([columns, ...lines.map((cells) => cells.map((cell) => cell ?? ''))], forPrograms);
}
