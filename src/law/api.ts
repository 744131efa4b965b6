// SPDX-License-Identifier: AGPL-3.0-or-later
// The law for programs: the rows in force on a day with where they were read, and the public holidays of a
// place.
import type { FastifyInstance } from 'fastify';
import type { ZodTypeProvider } from 'fastify-type-provider-zod';
import { z } from 'zod';
import { dayHere, isDay } from '../base/day.ts';
import { site } from '../site.ts';
import { holidayShape, holidaysIn } from './holiday.ts';
import { lawInForce } from './overview.ts';
import { billShape, marks, ruleShape, sourceShape } from './rule.ts';
import { loadBills, loadHolidays, loadRules, loadSources } from './sources-rows.ts';

const links = z.record(z.string(), z.string());
const amount = z.object({
  cents: z.number().int().describe('Without tax, in hundredths of the currency'),
  currency: z.string(),
  by: z.array(z.string()).describe('Ids of the rows that give it'),
  mark: z.enum([...marks, 'inferred']).describe('inferred: computed from another row, as the text asks'),
});
const day = z.string().refine(isDay, 'a day as YYYY-MM-DD');
const lawAnswer = z.object({
  on: z.string(),
  rules: z.array(ruleShape.extend({ amount: amount.optional() })),
  unknown: z
    .array(z.object({ series: z.string(), jurisdiction: z.string(), since: z.string() }))
    .describe('Series whose last known row is over'),
  bills: z.array(billShape).describe('In discussion: they change no row'),
  sources: z.record(z.string(), sourceShape),
  links,
});
const holidaysAnswer = z.object({
  items: z.array(holidayShape.omit({ on: true }).extend({ day: z.string() })),
  links,
});

export function lawApi(server: FastifyInstance): void {
  const api = server.withTypeProvider<ZodTypeProvider>();
  api.get(
    site.api.law(),
    {
      schema: {
        summary: 'The law on public purchasing on a day, as dated, sourced rows; it is no legal advice',
        querystring: z.object({ on: day.optional().describe('A day; today where it is not said') }),
        response: { 200: lawAnswer },
      },
    },
    async ({ query: { on = dayHere(new Date()) } }) => {
      const laws = lawInForce(loadRules(), on);
      return {
        on,
        rules: laws.flatMap(({ rules }) =>
          rules.map(({ rule, amount: found }) => ({
            ...rule,
            ...(found ? { amount: { ...found, by: [...found.by] } } : {}),
          })),
        ),
        unknown: laws.flatMap(({ jurisdiction, unknown }) =>
          unknown.map(({ rule, since }) => ({ series: rule.series, jurisdiction, since })),
        ),
        bills: loadBills(),
        sources: loadSources(),
        links: { self: site.api.law({ on }), page: site.law('fr') },
      };
    },
  );
  holidaysApi(server);
}

function holidaysApi(server: FastifyInstance): void {
  server.withTypeProvider<ZodTypeProvider>().get(
    site.api.holidays(),
    {
      schema: {
        summary: 'Public holidays of a place in a year, as dated, sourced rows',
        querystring: z.object({
          place: z
            .string()
            .regex(/^[A-Z]{2}(-[A-Z0-9]{1,3}){0,2}$/)
            .describe('ISO 3166: a country, or a part of one (FR-57); a place without rows has none known'),
          year: z.coerce.number().int().min(2000).max(2100),
        }),
        response: { 200: holidaysAnswer },
      },
    },
    async ({ query: { place, year } }) => ({
      items: holidaysIn(loadHolidays(), place, year).map(({ day: falls, holiday: { on: _, ...row } }) => ({
        ...row,
        day: falls,
      })),
      links: { self: site.api.holidays({ place, year: String(year) }) },
    }),
  );
}
