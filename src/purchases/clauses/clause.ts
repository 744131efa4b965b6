// SPDX-License-Identifier: AGPL-3.0-or-later
// A clause of a tender: when to use it, why, by which text, and its words with variables to fill. Each
// country has its own, in the language of its procedures, as a Markdown file with front matter.
import { parse } from 'yaml';
import { z } from 'zod';
import { isDay } from '../../base/day.ts';
import { marks } from '../../law/rule.ts';

export const countries = ['FR', 'BE', 'CA-QC'] as const;
export type ClauseCountry = (typeof countries)[number];
/** Where it is written: in the specification, or in the rules of consultation. */
export const parts = ['specification', 'rules'] as const;

const words = z.object({ fr: z.string().min(1), en: z.string().min(1) });

const head = z.strictObject({
  id: z.string().regex(/^[a-z-]+$/),
  country: z.enum(countries),
  /** In which the clause is written: that of the procedure. */
  lang: z.enum(['fr', 'en']),
  part: z.enum(parts),
  order: z.number().int(),
  title: words,
  when: words,
  why: words,
  basis: z
    .array(z.strictObject({ text: z.string(), mark: z.enum(marks), sources: z.array(z.string()) }))
    .min(1),
  checkedOn: z.string().refine(isDay),
  owner: z.string(),
  variables: z.array(z.string()),
});

/** A paragraph, or the lines of a list. */
export type Piece = { readonly paragraph: string } | { readonly items: readonly string[] };

export interface Clause extends z.infer<typeof head> {
  readonly pieces: readonly Piece[];
}

export const variableShape = z.strictObject({
  id: z.string().regex(/^[a-z-]+$/),
  label: words,
  /** What is written where nobody says otherwise, in French. */
  usual: z.string().optional(),
});
export type Variable = z.infer<typeof variableShape>;

const named = /\{([a-z-]+)\}/g;

/** The variables that a text names, each once. */
export const variablesIn = (text: string): string[] => [
  ...new Set([...text.matchAll(named)].map(([, name]) => name!)),
];

/**
 * A file of the library: front matter, then paragraphs apart by an empty line, and lists of lines that begin
 * with « - ».
 * @throws Error naming what is wrong: a fault of the program, not of its user
 */
export function readClause(file: string): Clause {
  const [, front, body] = /^---\n([\s\S]*?)\n---\n([\s\S]+)$/.exec(file) ?? [];
  if (front === undefined || body === undefined) throw new Error('a clause begins with its front matter');
  const clause = head.parse(parse(front));
  const used = variablesIn(body).toSorted().join();
  if (used !== clause.variables.toSorted().join())
    throw new Error(`${clause.country} ${clause.id}: its text names ${used}, its front matter does not`);
  const pieces = body
    .trim()
    .split(/\n{2,}/)
    .map((piece): Piece => {
      const lines = piece.split('\n');
      return lines.every((line) => line.startsWith('- '))
        ? { items: lines.map((line) => line.slice(2)) }
        : { paragraph: lines.join(' ') };
    });
  return { ...clause, pieces };
}

/** What fills a variable: what was typed, else what is usual; undefined where somebody has to write it. */
export const filling = (
  variables: readonly Variable[],
  typed: Readonly<Record<string, string>>,
  name: string,
): string | undefined => typed[name]?.trim() || variables.find(({ id }) => id === name)?.usual || undefined;

/** The text with its variables filled; `missing` says what stands where nothing is known. */
export const fill = (
  text: string,
  value: (name: string) => string | undefined,
  missing: (name: string) => string,
): string => text.replace(named, (_, name: string) => value(name) ?? missing(name));
