// SPDX-License-Identifier: AGPL-3.0-or-later
// The shapes that the API takes and gives, version 1: names never change their meaning; what is new is added.

import { z } from 'zod';
import { lastPage, longestQuestion } from '../base/list/query.ts';
import { langShape as lang } from '../platform/web/lang-shape.ts';
import { facetNames, sorts } from './search/list.ts';

const choices = z.union([z.string(), z.array(z.string())]).optional();

export const slugParams = z.object({ slug: z.string().min(1).max(100) });
export const langQuery = z.object({ lang });

export const searchQuery = z.object({
  q: z
    .string()
    .max(longestQuestion)
    .optional()
    .describe('A need in everyday words, or a name. Absent: the whole catalogue'),
  lang,
  ...(Object.fromEntries(facetNames.map((name) => [name, choices])) as Record<
    (typeof facetNames)[number],
    typeof choices
  >),
  sort: z.enum(sorts).optional(),
  page: z.coerce.number().int().min(1).max(lastPage).optional(),
});

const links = z.record(z.string(), z.string());
const sentence = z.object({ sentence: z.string(), url: z.string().optional() });

const letters = z.enum(['A', 'B', 'C', 'D', 'E']);
const gradeStates = z
  .enum(['graded', 'inert', 'archived', 'unavailable', 'pending'])
  .describe(
    '`pending`: the project was told of its grade, or will be, and has time to answer before it is published',
  );

export const gradeSummary = z.object({
  state: gradeStates,
  letter: z.enum(['A', 'B', 'C', 'D', 'E']).nullable(),
  advisedAgainst: z.boolean(),
});

export const softwareSummary = z.object({
  name: z.string(),
  slug: z.string(),
  summary: z.record(z.string(), z.string()).nullable().describe('By language tag'),
  publisher: z.string().nullable(),
  functions: z.array(z.string()).describe('Identifiers of /api/v1/functions'),
  grade: gradeSummary,
  usages: z.int().describe('Administrations that say they use it'),
  links,
});

export const softwareList = z.object({
  total: z.int(),
  page: z.int(),
  pages: z.int(),
  items: z.array(softwareSummary),
  facets: z.record(z.string(), z.record(z.string(), z.int())).describe('How many answers have each value'),
  understood: z.object({ functions: z.array(z.string()), products: z.array(z.string()) }),
  didYouMean: z.string().nullable(),
  links,
});

/** A field with its source; `others` are what other sources say otherwise. */
const sourced = z.object({
  value: z.unknown(),
  source: z.string(),
  date: z.string(),
  url: z.string().optional(),
  verified: z
    .literal(false)
    .optional()
    .describe('False: the source says it without having read it at this address'),
  others: z.array(z.object({ value: z.unknown(), source: z.string(), date: z.string() })).optional(),
});

export const softwareFull = z.object({
  slug: z.string(),
  name: z.string(),
  fields: z
    .record(z.string(), sourced)
    .describe('Each field with its source and date; a field that nobody speaks of is absent'),
  repositories: z.array(sourced),
  connections: z.array(
    z.object({
      system: z.string(),
      status: z.enum(['said', 'proved', 'unknown']),
      requiredBy: z.array(z.string()),
      source: z.string().optional(),
      date: z.string().optional(),
      url: z.string().optional(),
    }),
  ),
  usages: z.array(
    z.object({ organisation: z.string(), source: z.string(), date: z.string(), url: z.string().optional() }),
  ),
  usageCount: z.int(),
  externalIds: z.array(z.object({ source: z.string(), externalId: z.string() })),
  licence: z
    .object({
      expression: z.string(),
      status: z.enum(['libre', 'not-libre', 'unknown']),
      copyleft: z.enum(['none', 'weak', 'strong']).nullable(),
      network: z.boolean(),
    })
    .nullable(),
  grade: gradeSummary,
  links,
});

const words = z.object({ fr: z.string().optional(), en: z.string().optional() });

/** What the project says of itself, read at `head`. */
const declared = z.object({
  reply: words.nullable(),
  movedTo: z.string().nullable(),
  movedFrom: z.string().nullable(),
  endOfLife: z
    .object({ date: z.string(), reason: words.optional(), replacement: z.string().optional() })
    .nullable(),
});

export const gradeFull = z.object({
  method: z.string(),
  at: z.string().describe('Date of the copy graded'),
  repository: z.string(),
  head: z.string(),
  state: gradeStates,
  letter: letters.nullable(),
  otherLetter: letters
    .nullable()
    .describe('The letter on the other side of a threshold that the interval straddles'),
  forecastLetter: letters.nullable().describe('What the forecast alone would give'),
  probability: z.number().nullable().describe('Of still being maintained 24 months after `at`'),
  interval: z
    .array(z.number())
    .nullable()
    .describe('The middle 80 % of what models learned from other draws of projects say'),
  odds: z
    .object({
      alive: z
        .number()
        .describe('Of 100 projects with the same forecast letter, how many were alive 24 months later'),
      cases: z.int().describe('On how many past cases this rests'),
      record: z.string(),
      interval: z.string().nullable(),
    })
    .nullable(),
  reason: z.string().nullable(),
  furtherDown: z.string().nullable().describe('What takes one more letter off'),
  raises: z.array(z.string()).describe('What would raise it, the most telling first'),
  advisedAgainst: z.array(z.string()),
  declared: declared.describe('By the project, in .halle.yml on its default branch'),
  confidence: z.object({ measured: z.int(), of: z.int() }),
  findings: z.array(
    z.object({
      indicator: z.string(),
      outcome: z.enum(['measured', 'unknown', 'not-applicable']),
      standing: z.enum(['holds', 'watch', 'missing', 'unknown']),
      sentence: z.string(),
      value: z.number().nullable(),
      effect: z.number().nullable().describe('In log-odds, against the median project'),
      cap: z.string().nullable(),
      letterDown: z.boolean().describe('Takes one letter off what the caps leave'),
      evidence: z.array(sentence),
      raise: z.string().nullable(),
    }),
  ),
  activity: z.object({ from: z.string(), quarters: z.array(z.int()), releases: z.array(z.string()) }),
  command: z.string().describe('Measures it again'),
  links,
});

export const functionList = z.object({
  items: z.array(
    z.object({ id: z.string(), group: z.string(), label: z.string(), synonyms: z.array(z.string()), links }),
  ),
  links,
});

export const rootLinks = z.object({ name: z.string(), links });
