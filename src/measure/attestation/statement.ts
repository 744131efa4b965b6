// SPDX-License-Identifier: AGPL-3.0-or-later
// A grade as a statement that others can check: in-toto Statement v1 about one commit, with the method by its
// version, what was not known, and the hashes of the facts from which anyone computes the letter again.
import { z } from 'zod';
import type { Facts } from '../facts/facts.ts';
import type { Grade } from '../grade/grade.ts';

export const statementType = 'https://in-toto.io/Statement/v1';
export const predicateType = 'urn:halle:community-grade:1';
/** DSSE: what the signed bytes are. */
export const payloadType = 'application/vnd.in-toto+json';

const hash = z.string().regex(/^[0-9a-f]{64}$/);
const instant = z.iso.datetime();
const letter = z.enum(['A', 'B', 'C', 'D', 'E']).nullable();

export const statementShape = z.object({
  _type: z.literal(statementType),
  subject: z.tuple([
    z.object({
      name: z.string(),
      digest: z.object({ gitCommit: z.string().regex(/^(?:[0-9a-f]{40}|[0-9a-f]{64})$/) }),
    }),
  ]),
  predicateType: z.literal(predicateType),
  predicate: z.object({
    method: z.string(),
    state: z.string(),
    letter,
    otherLetter: letter,
    probability: z.number().nullable(),
    /** The keys of its reasons: « déconseillé » where there is one. */
    advisedAgainst: z.array(z.string()),
    confidence: z.object({ measured: z.number(), of: z.number() }),
    /** Indicators that could not be measured: unknown, never bad. */
    unknowns: z.array(z.string()),
    limits: z.array(z.string()),
    /** Date graded, that of the newest commit, that of the copy, and the day on which it was asked. */
    gradedAt: instant,
    headAt: instant.nullable(),
    readAt: instant,
    askedAt: instant,
    facts: z.object({ collector: z.string(), json: hash, history: hash }),
    program: z.string(),
  }),
});

export type Statement = z.output<typeof statementShape>;
export type Hashes = Pick<Statement['predicate']['facts'], 'json' | 'history'>;

const iso = (seconds: number) => new Date(seconds * 1000).toISOString();

/** @param asked seconds since 1970: the reader's date, of which the age of a copy is told */
export function statementOf(
  grade: Grade,
  facts: Facts,
  { asked, hashes, program }: { readonly asked: number; readonly hashes: Hashes; readonly program: string },
): Statement {
  const newest = facts.history.length > 0 ? iso(facts.history.committerTs[0]!) : null;
  return {
    _type: statementType,
    subject: [{ name: grade.repository, digest: { gitCommit: grade.head } }],
    predicateType,
    predicate: {
      ...verdictOfGrade(grade),
      limits: [...facts.limits],
      ...{ gradedAt: iso(grade.at), headAt: newest, readAt: iso(facts.readAt), askedAt: iso(asked) },
      facts: { collector: facts.collector, ...hashes },
      program,
    },
  };
}

/** What the facts and the method alone decide: whoever computes again must find the same. */
export function verdictOfGrade(grade: Grade): Verdict {
  const unknown = grade.findings.filter(({ outcome }) => outcome === 'unknown');
  return {
    method: grade.method,
    state: grade.state,
    letter: grade.letter ?? null,
    otherLetter: grade.otherLetter ?? null,
    probability: grade.probability ?? null,
    advisedAgainst: grade.advisedAgainst.map(({ key }) => key),
    confidence: { ...grade.confidence },
    unknowns: unknown.map(({ indicator }) => indicator),
  };
}

export type Verdict = Pick<
  Statement['predicate'],
  'method' | 'state' | 'letter' | 'otherLetter' | 'probability' | 'advisedAgainst' | 'confidence' | 'unknowns'
>;

/** Fields of the verdict that another computation does not find again. */
export function differing(said: Verdict, found: Verdict): string[] {
  const same = (field: keyof Verdict) =>
    field === 'probability' && said.probability !== null && found.probability !== null
      ? Math.abs(said.probability - found.probability) < 1e-9
      : JSON.stringify(said[field]) === JSON.stringify(found[field]);
  return (Object.keys(found) as (keyof Verdict)[]).filter((field) => !same(field));
}
