// SPDX-License-Identifier: AGPL-3.0-or-later
// What an address says of the papers of one member, beside the shares: for whom, of what, until when.
import { isDay } from '../../base/day.ts';
import { basisPointsOf } from '../simulator/asked.ts';
import type { SharedLine, Simulated } from '../simulator/simulated.ts';
import type { texts } from './texts.ts';

export const paperWords = ['for', 'subject', 'coordinator', 'years', 'vat', 'vote-by', 'vehicle'] as const;
export type PaperWord = (typeof paperWords)[number];
export type PaperTyped = Readonly<Record<PaperWord, string>>;

export interface PaperComplaint {
  readonly field: PaperWord;
  readonly key: keyof typeof texts;
  readonly written: string;
}

export interface PaperAsked {
  readonly line: SharedLine;
  readonly years: number;
  readonly vat: number | undefined;
  readonly voteBy: string;
  readonly complaints: readonly PaperComplaint[];
}

export function readPaper(typed: PaperTyped, { lines }: Simulated): PaperAsked {
  const complaints: PaperComplaint[] = [];
  const say = (field: PaperWord, key: PaperComplaint['key']) =>
    void complaints.push({ field, key, written: typed[field] });
  const meant = lines.find(({ participant: { name, slug, line } }) =>
    [name, slug, line.name].includes(typed.for),
  );
  if (typed.for && !meant) say('for', 'pools.papers.nobody');
  const years = /^\d{1,2}$/.test(typed.years || '1') ? Number(typed.years || '1') : 0;
  if (years < 1 || years > 20) say('years', 'pools.papers.bad-years');
  const vat = typed.vat ? basisPointsOf(typed.vat) : undefined;
  const isVatWrong = typed.vat !== '' && vat === undefined;
  if (isVatWrong) say('vat', 'pools.papers.bad-vat');
  if (typed['vote-by'] && !isDay(typed['vote-by'])) say('vote-by', 'pools.papers.bad-day');
  const voteBy = isDay(typed['vote-by']) ? typed['vote-by'] : '';
  return { line: meant ?? lines[0]!, years: Math.min(20, Math.max(1, years)), vat, voteBy, complaints };
}
