// SPDX-License-Identifier: AGPL-3.0-or-later
// An act: what the assembly of a member decided about a subject, and what has to happen before it can be
// carried out. What is said in Halle is an intention; « ferme » is written of what was decided, sent,
// published, notified and has its budget, as the law of the member asks.
import { type Day, daysAfter } from '../../base/day.ts';
import { Problem } from '../../base/problem.ts';
import { type FirmRow, type FirmStep, firmRows, lawOf } from './firm.ts';

/** What an act can be about: a version of the charter, a seat; later a purchase, a funding. */
export const subjectKinds = ['charter', 'seat', 'purchase', 'funding'] as const;
export type SubjectKind = (typeof subjectKinds)[number];

export interface Subject {
  readonly kind: SubjectKind;
  readonly id: string;
}

/** What is said of an act; days are ISO. */
export interface SaidAct {
  readonly decidedOn: Day;
  readonly reference?: string | undefined;
  readonly transmittedOn?: Day | undefined;
  readonly publishedOn?: Day | undefined;
  readonly notifiedOn?: Day | undefined;
  readonly budgetYear?: number | undefined;
  /** Where it can be read. */
  readonly address?: string | undefined;
}

export interface Act extends SaidAct {
  readonly id: string;
  readonly seat: string;
  readonly subject: Subject;
  readonly fileName?: string | undefined;
}

/** What is missing before an act is firm: who owes it, and by when where a day is known. */
export interface Lack {
  readonly step: FirmStep;
  readonly owner: FirmRow['owner'];
  /** The last day for it, ISO; absent where none is known. */
  readonly by?: Day | undefined;
}

const done = (act: SaidAct | undefined): Readonly<Record<FirmStep, unknown>> => ({
  decided: act?.decidedOn,
  transmitted: act?.transmittedOn,
  published: act?.publishedOn,
  notified: act?.notifiedOn,
  budgeted: act?.budgetYear,
});

/**
 * @param act absent: nothing was decided
 * @param meets the day on which the assembly means to decide, and that of the budget, where they were said
 */
export function lacksOf(
  act: SaidAct | undefined,
  country: string,
  meets: { readonly council?: Day | undefined; readonly budget?: Day | undefined } = {},
): readonly Lack[] {
  const is = done(act);
  return firmRows
    .filter(({ law, asked, step }) => law === lawOf(country) && asked !== 'no' && is[step] === undefined)
    .map(({ step, owner, within }) => ({ step, owner, by: dueOf(step, act, within, meets) }));
}

function dueOf(
  step: FirmStep,
  act: SaidAct | undefined,
  within: number | undefined,
  { council, budget }: { readonly council?: Day | undefined; readonly budget?: Day | undefined },
): Day | undefined {
  if (step === 'decided') return council;
  if (step === 'budgeted') return budget;
  return act && within !== undefined ? daysAfter(act.decidedOn, within) : undefined;
}

/** Whether « ferme » may be written of it. */
export const isFirm = (act: SaidAct | undefined, country: string): boolean =>
  lacksOf(act, country).length === 0;

/**
 * @param on today where the member is
 * @throws Problem invalid `pools.act.future`, `.before-decided`
 */
export function mustBeDated(said: SaidAct, on: Day): void {
  const { decidedOn, transmittedOn, publishedOn, notifiedOn } = said;
  const after = [transmittedOn, publishedOn, notifiedOn].filter((day) => day !== undefined);
  if ([decidedOn, ...after].some((day) => day > on)) throw new Problem('invalid', 'pools.act.future');
  if (after.some((day) => day < decidedOn)) throw new Problem('invalid', 'pools.act.before-decided');
}

/** Files that are kept of an act, by their type. */
export const fileTypes: Readonly<Record<string, string>> = {
  pdf: 'application/pdf',
  png: 'image/png',
  jpg: 'image/jpeg',
  jpeg: 'image/jpeg',
  odt: 'application/vnd.oasis.opendocument.text',
  docx: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
};
/** Megabytes. */
export const mostFile = 2;

/** What the first bytes of each type are. */
const begins: Readonly<Record<string, readonly number[]>> = {
  pdf: [0x25, 0x50, 0x44, 0x46],
  png: [0x89, 0x50, 0x4e, 0x47],
  jpg: [0xff, 0xd8, 0xff],
  jpeg: [0xff, 0xd8, 0xff],
  odt: [0x50, 0x4b],
  docx: [0x50, 0x4b],
};

/** The type of a file by its name, where its first bytes say the same. @returns undefined for any other */
export function typeOfFile(name: string, bytes: Uint8Array): string | undefined {
  const ending = /\.([a-z]+)$/i.exec(name)?.[1]?.toLowerCase() ?? '';
  const first = begins[ending];
  return first?.every((byte, at) => bytes[at] === byte) ? fileTypes[ending] : undefined;
}
