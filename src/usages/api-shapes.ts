// SPDX-License-Identifier: AGPL-3.0-or-later
// The `usedBy` layer for programs: names as publiccode.yml lists them, each with its address, dates and
// source; and the same for a spreadsheet.
import { z } from 'zod';
import { forPrograms, writeTable } from '../platform/table/write.ts';
import type { UsedBy } from './stores/public.ts';

export const usedByQuery = z.object({
  after: z.string().max(210).optional().describe('The `next` of the page before'),
});

const used = z.object({
  name: z.string().describe('As in `usedBy` of publiccode.yml'),
  uri: z.string().nullable().describe('A page of the public directory of organisations that names it'),
  country: z.string(),
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
  until: z.string().describe('Last day that this holds'),
  source: z.literal('self').describe('The organisation says so itself'),
});

export const usedByList = z.object({
  items: z.array(
    z.object({ software: z.string(), slug: z.string(), url: z.string().nullable(), usedBy: z.array(used) }),
  ),
  links: z.record(z.string(), z.string()),
});

/** Rows in the order of software, gathered by software. */
export function usedByOf(rows: readonly UsedBy[]): z.infer<typeof usedByList>['items'] {
  return [...Map.groupBy(rows, ({ software }) => software.slug)].map(([slug, users]) => ({
    software: users[0]!.software.name,
    slug,
    url: users[0]!.software.repository ?? null,
    usedBy: users.map(usedOf),
  }));
}

function usedOf({ organisation, former, since, confirmedOn, expiresOn }: UsedBy): z.infer<typeof used> {
  const { name, country, siren = null, insee = null, codes } = organisation;
  return {
    name,
    uri: uriOf(organisation),
    country,
    siren,
    insee,
    codes: [...codes],
    former: former ? { name: former.name, declared: former.on } : null,
    since: since ?? null,
    confirmed: confirmedOn,
    until: expiresOn,
    source: 'self',
  };
}

/** The public page of a French organisation by its SIREN; elsewhere none that we know to last. */
const uriOf = ({ siren, country }: UsedBy['organisation']) =>
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
] as const;

/** One line for each user of each software, after a line of headings. */
export function usedByTable(rows: readonly UsedBy[]): string {
  const lines = usedByOf(rows).flatMap(({ software, slug, url, usedBy }) =>
    usedBy.map((one) => [
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
    ]),
  );
  return writeTable([columns, ...lines.map((cells) => cells.map((cell) => cell ?? ''))], forPrograms);
}
