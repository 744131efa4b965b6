// SPDX-License-Identifier: AGPL-3.0-or-later
// A tender as it is written: the need first, the clauses chosen and filled, the criteria, and what is wrong
// with it.
import { type Day, isDay } from '../../base/day.ts';
import type { TextFacts } from '../../base/language.ts';
import type { Rule } from '../../law/rule.ts';
import { type Clause, type ClauseCountry, countries, fill, filling, type Variable } from './clause.ts';
import { type Criterion, checkCriteria, type Finding, readCriteria } from './criteria.ts';
import type { Typed } from './words-asked.ts';

export interface Complaint {
  /** A word of the address. */
  readonly field: string;
  /** Last part of the key of a sentence: `purchases.tender.…`. */
  readonly key: string;
  readonly facts: TextFacts;
}

/** Clauses of one country, and what fills them. */
export interface Library {
  readonly clauses: readonly Clause[];
  readonly variables: readonly Variable[];
}

export interface Tender {
  readonly country: ClauseCountry;
  readonly subject: string;
  readonly buyer: string;
  /** The day on which the consultation begins. */
  readonly on: Day;
  readonly need: readonly string[];
  readonly functions: readonly string[];
  readonly volumes: readonly string[];
  readonly interfaces: readonly string[];
  readonly criteria: readonly Criterion[];
  readonly clauses: readonly Clause[];
  readonly findings: readonly Finding[];
  readonly complaints: readonly Complaint[];
  /** A text of a clause with its variables filled. @param missing what stands where nothing is known */
  readonly filled: (text: string, missing: (name: string) => string) => string;
  /** Variables of the clauses chosen, each once. */
  readonly variables: readonly Variable[];
}

const linesOf = (written: string): string[] =>
  written.split('\n').flatMap((line) => line.replace(/^\s*[-•*]\s*/, '').trim() || []);

/** Clauses that fit only where something is so: they are not chosen until somebody does. */
const onlyWhere: ReadonlySet<string> = new Set(['free-program', 'framework', 'buyers', 'help-before']);

export const isUsual = ({ id }: Pick<Clause, 'id'>, typed: Typed): boolean =>
  !onlyWhere.has(id) ||
  (id === 'free-program' && Boolean(typed['software'])) ||
  (id === 'buyers' && Boolean(typed['buyers'])) ||
  (id === 'framework' && Boolean(typed['maximum']));

/** @param chosen ids of clauses; undefined: nobody chose yet, those that are usual */
export function tenderFrom(
  typed: Typed,
  chosen: readonly string[] | undefined,
  library: Library,
  { rules, today }: { readonly rules: readonly Rule[]; readonly today: Day },
): Tender {
  const complaints: Complaint[] = [];
  const country = countries.find((one) => one === typed.country) ?? 'FR';
  if (typed.country && country !== typed.country)
    complaints.push({ field: 'country', key: 'bad-country', facts: { written: typed.country } });
  const isDated = isDay(typed.date);
  if (typed.date && !isDated)
    complaints.push({ field: 'date', key: 'bad-day', facts: { written: typed.date } });
  const on = isDated ? typed.date : today;
  const own = library.clauses.filter((clause) => clause.country === country);
  const clauses = own.filter((clause) => (chosen ? chosen.includes(clause.id) : isUsual(clause, typed)));
  const used = new Set(clauses.flatMap(({ variables }) => variables));
  const read = readCriteria(typed.criteria);
  return {
    ...{ country, on, clauses, complaints },
    subject: typed.subject.trim(),
    buyer: typed.buyer.trim(),
    need: linesOf(typed.need),
    functions: linesOf(typed.functions),
    volumes: linesOf(typed.volumes),
    interfaces: linesOf(typed.interfaces),
    criteria: read.lines,
    findings: checkCriteria(read, { country, on, rules }),
    filled: (text, missing) => fill(text, (name) => filling(library.variables, typed, name), missing),
    variables: library.variables.filter(({ id }) => used.has(id)),
  };
}

/** What must be mended before a document is made. */
export const wrongIn = ({ findings, complaints, subject }: Tender): (Finding | Complaint)[] => [
  ...(subject ? [] : [{ field: 'subject', key: 'no-subject', facts: {} }]),
  ...complaints,
  ...findings.filter(({ severity }) => severity === 'wrong'),
];
