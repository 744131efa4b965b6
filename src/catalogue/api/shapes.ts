// SPDX-License-Identifier: AGPL-3.0-or-later
// The shapes that the API takes and gives of software, version 1: names never change their meaning; what is
// new is added.

import { z } from 'zod';
import { lastPage, longestQuestion } from '../../base/list/query.ts';
import { langShape as lang } from '../../platform/web/lang-shape.ts';
import { facetNames, sorts } from '../search/list.ts';
import { gradeSummary, links } from './shapes-grade.ts';

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

export const functionList = z.object({
  items: z.array(
    z.object({ id: z.string(), group: z.string(), label: z.string(), synonyms: z.array(z.string()), links }),
  ),
  links,
});

export const rootLinks = z.object({ name: z.string(), links });
