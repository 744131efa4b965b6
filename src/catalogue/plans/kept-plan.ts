// SPDX-License-Identifier: AGPL-3.0-or-later
// A plan of an import as it is kept to be read and decided about, and what became of it: how much of it is
// kept, and what each changed field said before and says now.
import type { Id } from '../../base/id.ts';
import type { ImportPlan } from '../plan.ts';
import { changedFields, type Fate, type Incoming, type PlanLine } from '../plan-line.ts';
import type { Claim } from '../record.ts';
import type { SourceName } from '../software.ts';

/**
 * `waiting`: for a keeper; `asked`: a keeper had it carried out, the worker will; `outdated`: it no longer
 * fits, another took its place.
 */
export const planStates = ['waiting', 'asked', 'running', 'done', 'dropped', 'outdated', 'failed'] as const;
export type PlanState = (typeof planStates)[number];

/** Fates whose records are shown, in the order in which they are. */
export const shownFates = ['refused', 'new', 'changed', 'returned', 'withdrawn'] as const;
export type ShownFate = (typeof shownFates)[number];

/** What is needed to make the same plan again. */
export interface PlanInput {
  readonly source: SourceName;
  /** Path on the machine where it was made, or address. */
  readonly input: string;
  readonly complete: boolean;
  readonly allowPrivate: boolean;
}

export interface KeptPlan extends PlanInput {
  readonly id: Id<'ImportPlan'>;
  readonly madeAt: Date;
  readonly state: PlanState;
  readonly since: Date;
  readonly counts: Partial<ImportPlan['counts']>;
  /** How many of its lines are too many to be kept. */
  readonly leftOut: number;
  /** SHA-256 in hexadecimal, of what was read and of all that would be done. */
  readonly inputDigest?: string;
  readonly digest?: string;
  /** Key of the sentence that says why it waits again, failed or is outdated. */
  readonly why?: string;
  readonly replaces?: string;
  readonly replacedBy?: string;
  /** Of the latest decision about it. */
  readonly reason?: string;
}

/** What one field said and says. Absent: nothing. */
export interface Change {
  readonly field: string;
  readonly before?: string;
  readonly after?: string;
}

export interface KeptLine extends Omit<PlanLine, 'fate'> {
  readonly fate: ShownFate;
  readonly changes?: readonly Change[];
}

/** Lines kept of each fate, and characters of each value. */
const mostLines = 2_000;
const longestValue = 400;
const mostFacts = 20;

/** The lines that are kept of a plan: of each fate the first, none of what stays as it is. */
export function keepingLines() {
  const kept: KeptLine[] = [];
  const counted = new Map<Fate, number>();
  let leftOut = 0;
  const keep = (line: PlanLine, one: Incoming | undefined): void => {
    if (line.fate === 'unchanged') return;
    const n = (counted.get(line.fate) ?? 0) + 1;
    counted.set(line.fate, n);
    if (n > mostLines) leftOut += 1;
    else kept.push(keptLine(line, line.fate, one));
  };
  return {
    add: ({ lines }: Pick<ImportPlan, 'lines'>, incoming: readonly Incoming[]): void => {
      for (const [index, line] of lines.entries()) keep(line, incoming[index]);
    },
    lines: (): { readonly lines: readonly KeptLine[]; readonly leftOut: number } => ({
      lines: kept,
      leftOut,
    }),
  };
}

function keptLine(line: PlanLine, fate: ShownFate, one: Incoming | undefined): KeptLine {
  const { mergedWith, conflicts, complaints, name, ...rest } = line;
  const changes = one?.before && one.record ? changesBetween(one.before.claim, one.record.claim) : [];
  return {
    ...rest,
    fate,
    externalId: cut(line.externalId),
    place: cut(line.place),
    ...(name !== undefined && { name: cut(name) }),
    ...(mergedWith && { mergedWith: mergedWith.slice(0, mostFacts) }),
    ...(conflicts && { conflicts: conflicts.slice(0, mostFacts) }),
    ...(changes.length > 0 && { changes }),
    complaints: complaints.slice(0, mostFacts),
  };
}

/** What each field said before and says now, in words that a person compares. */
export function changesBetween(before: Claim, after: Claim): Change[] {
  return changedFields(before, after).map((field) => {
    const [was, is] = [before, after].map((claim) => valueWords(claim[field as keyof Claim]));
    return { field, ...(was && { before: was }), ...(is && { after: is }) };
  });
}

function valueWords(value: unknown): string {
  if (Array.isArray(value)) {
    const some = value.slice(0, mostFacts).map(valueWords).join(', ');
    return cut(value.length > mostFacts ? `${some}, … (${value.length})` : some);
  }
  if (value && typeof value === 'object') {
    const entries = Object.entries(value).filter(([, part]) => part !== undefined);
    const [only] = entries;
    if (entries.length === 1 && only?.[0] === 'url') return valueWords(only[1]);
    return cut(entries.map(([name, part]) => `${name}: ${valueWords(part)}`).join('; '));
  }
  return value === undefined || value === null ? '' : cut(String(value));
}

const cut = (words: string): string =>
  words.length > longestValue ? `${words.slice(0, longestValue - 1)}…` : words;

/** Whether anything would be written, or anything was refused that somebody should read. */
export const saysSomething = ({ lines }: Pick<ImportPlan, 'lines'>): boolean =>
  lines.some(({ fate }) => fate !== 'unchanged');

/** Hours after which an import that was begun and has not ended is taken for interrupted. */
const longestRun = 12;

/** Whether it was begun and nobody will end it. */
export const isInterrupted = ({ state, since }: Pick<KeptPlan, 'state' | 'since'>, at: Date): boolean =>
  state === 'running' && at.getTime() - since.getTime() > longestRun * 3_600_000;

/** An address without the name and the word that may stand in it. */
export function shownInput(input: string): string {
  const url = /^https?:/i.test(input) ? URL.parse(input) : null;
  if (!url) return input;
  url.username = '';
  url.password = '';
  return url.href;
}
