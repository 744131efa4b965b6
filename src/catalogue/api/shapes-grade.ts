// SPDX-License-Identifier: AGPL-3.0-or-later
// The shapes of a grade: as lists show it, and whole, with its findings and what the project says of
// itself.
import { z } from 'zod';

/** Where to go next, by name. */
export const links = z.record(z.string(), z.string());

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
  headAt: z.string().nullable().describe('Date of the newest commit of that copy'),
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
