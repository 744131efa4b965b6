// SPDX-License-Identifier: AGPL-3.0-or-later
// Who shares, and what each weighs: as the table of members says it. What it does not say is asked, never
// taken for zero.

import { type Day, isDay } from '../../base/day.ts';
import { type Ratio, ratioOf } from '../../base/money.ts';
import { Problem } from '../../base/problem.ts';

/** A row of the table of members: the number of its line, and its cells by heading. */
export interface MemberRow {
  readonly line: number;
  readonly cells: Readonly<Record<string, string>>;
}

export interface Member {
  readonly name: string;
  /** Another member pays for this one already: its share is zero, and it weighs on nobody. */
  readonly coveredBy: string | undefined;
  /** Part of the year for which it shares. */
  readonly time: Ratio;
  cell(column: string): string;
}

export const one: Ratio = { over: 1n, under: 1n };
const most = 5_000;

/**
 * @param headings of the table, as written
 * @throws Problem unfit: nobody, a name missing or twice, a cover that is nobody or goes round, days that
 * are none
 */
export function readMembers(
  headings: readonly string[],
  rows: readonly MemberRow[],
  daysInYear: number,
): Member[] {
  if (!headings.includes('member')) throw new Problem('invalid', 'pools.share.no-member-column');
  if (rows.length === 0) throw new Problem('unfit', 'pools.share.nobody');
  if (rows.length > most) throw new Problem('unfit', 'pools.share.too-many', { most });
  const members = rows.map((row) => readMember(headings, row, daysInYear));
  const names = new Set<string>();
  for (const { name } of members) {
    if (names.has(name)) throw new Problem('unfit', 'pools.share.member-twice', { member: name });
    names.add(name);
  }
  const byName = new Map(members.map((member) => [member.name, member]));
  const known = new Set<string>();
  for (const member of members) refuseCircles(member, byName, known);
  return members;
}

function readMember(headings: readonly string[], { line, cells }: MemberRow, daysInYear: number): Member {
  const name = (cells['member'] ?? '').trim();
  if (!name) throw new Problem('unfit', 'pools.share.no-name', { line });
  const cell = (column: string): string => {
    if (!headings.includes(column)) throw new Problem('unfit', 'pools.share.no-column', { column });
    return (cells[column] ?? '').trim();
  };
  return {
    name,
    cell,
    coveredBy: (cells['covered_by'] ?? '').trim() || undefined,
    time: timeOf(name, (cells['days'] ?? '').trim(), daysInYear),
  };
}

/** An empty cell is the whole year: who joined or left in the year has days. */
function timeOf(member: string, written: string, daysInYear: number): Ratio {
  if (!written) return one;
  const days = /^\d{1,3}$/.test(written) ? Number(written) : undefined;
  if (days === undefined || days > daysInYear)
    throw new Problem('unfit', 'pools.share.bad-days', { member, days: written, most: daysInYear });
  return { over: BigInt(days), under: BigInt(daysInYear) };
}

/** @param known those whose line of covers was followed to its end */
function refuseCircles(member: Member, all: ReadonlyMap<string, Member>, known: Set<string>): void {
  const seen = new Set([member.name]);
  for (let by = member.coveredBy; by !== undefined && !known.has(by); ) {
    const cover = all.get(by);
    if (!cover) throw new Problem('unfit', 'pools.share.no-such-cover', { member: member.name, cover: by });
    if (seen.has(cover.name))
      throw new Problem('unfit', 'pools.share.covers-itself', { member: member.name });
    seen.add(cover.name);
    by = cover.coveredBy;
  }
  for (const name of seen) known.add(name);
}

/**
 * A weight, exactly as it is written: « 5 289 », « 12,5 ».
 * @throws Problem unfit: empty, no number, or a number that two countries read as two; the member and the
 * column are named
 */
export function weightOf(member: Member, column: string): Ratio {
  const written = member.cell(column);
  if (!written) throw new Problem('unfit', 'pools.share.no-weight', { member: member.name, column });
  if (/^[-\u2212]\s?\d/.test(written))
    throw new Problem('unfit', 'pools.share.negative-weight', { member: member.name, column, written });
  // 5,289 is five thousand in English and five and a bit in French: nobody is made to pay by a guess
  if (/^[1-9]\d{0,2}(?:,\d{3})+$/.test(written))
    throw new Problem('unfit', 'pools.share.ambiguous-weight', { member: member.name, column, written });
  const grouped = /^\d{1,3}(?:[ \u00a0\u202f]\d{3})+(?=$|[.,])/.test(written);
  const ratio = ratioOf(grouped ? written.replace(/[ \u00a0\u202f]/g, '') : written);
  if (!ratio) throw new Problem('unfit', 'pools.share.bad-weight', { member: member.name, column, written });
  return ratio;
}

/** @throws Problem unfit: no day, or the member has none */
export function dayOf(member: Member, column: string): Day {
  const written = member.cell(column);
  if (!written) throw new Problem('unfit', 'pools.share.no-weight', { member: member.name, column });
  if (!isDay(written))
    throw new Problem('unfit', 'pools.share.bad-day', { member: member.name, column, written });
  return written;
}

/** 1 or 0. @throws Problem unfit: anything else */
export function isMarked(member: Member, column: string): boolean {
  const written = member.cell(column);
  if (!written) throw new Problem('unfit', 'pools.share.no-weight', { member: member.name, column });
  if (written !== '0' && written !== '1')
    throw new Problem('unfit', 'pools.share.bad-mark', { member: member.name, column, written });
  return written === '1';
}
