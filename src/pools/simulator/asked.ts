// SPDX-License-Identifier: AGPL-3.0-or-later
// What the address of the simulator asks: an amount, who shares it, and by which key. What cannot be read is
// said of its field, and nothing that was typed is lost.
import { readAmount } from '../../base/amount.ts';
import { type Currency, isCurrency } from '../../base/currency.ts';
import type { TextFacts } from '../../base/language.ts';
import type { Money } from '../../base/money.ts';
import { Problem } from '../../base/problem.ts';
import { type CostKey, type Part, readKey } from '../shares/key.ts';
import { type Line, readLines, type Say } from './lines.ts';
import type { Typed, Word } from './words-asked.ts';

export interface Complaint {
  readonly field: Word;
  readonly key: string;
  readonly facts: TextFacts;
}

export interface Asked {
  readonly currency: Currency;
  readonly total: Money | undefined;
  readonly lines: readonly Line[];
  readonly key: CostKey | undefined;
  /** Names that are left out, to see what changes. */
  readonly without: readonly string[];
  readonly complaints: readonly Complaint[];
}

/** The column of the table of members that a part of the key is counted by. */
export const columns = { people: 'population', use: 'use' } as const;

export function readAsked(typed: Typed): Asked {
  const complaints: Complaint[] = [];
  const say = (field: Word, key: string, facts: TextFacts = {}) =>
    void complaints.push({ field, key: `pools.try.${key}`, facts });
  const currency = isCurrency(typed.currency) ? typed.currency : 'EUR';
  if (typed.currency && !isCurrency(typed.currency))
    say('currency', 'bad-currency', { written: typed.currency });
  const amount = (field: Word): Money | undefined => {
    const read = typed[field] ? readAmount(typed[field], currency) : undefined;
    if (typed[field] && !read) say(field, 'bad-amount', { written: typed[field] });
    return read;
  };
  const lines = readLines(typed.members, currency, say);
  const share = (field: Word): number => {
    const read = basisPointsOf(typed[field]);
    if (read === undefined) say(field, 'bad-percent', { written: typed[field] });
    return read ?? 0;
  };
  const key = typed.key.trim() ? ownKey(typed.key, say) : composite({ amount, share, typed, say });
  const total = amount('total');
  const without = typed.without.split(/[;\n]/).flatMap((name) => name.trim() || []);
  return { currency, total, lines, key, without, complaints };
}

function ownKey(written: string, say: Say): CostKey | undefined {
  try {
    return readKey(written);
  } catch (error) {
    if (!(error instanceof Problem)) throw error;
    say('key', 'bad-key', { said: error.textKey, ...error.facts });
    return undefined;
  }
}

interface Reading {
  readonly amount: (field: Word) => Money | undefined;
  readonly share: (field: Word) => number;
  readonly typed: Typed;
  readonly say: Say;
}

/** « 30 », « 12,5 » per cent, in hundredths of a per cent; nothing is zero. */
export function basisPointsOf(written: string): number | undefined {
  const bare = written.replace(/[\s\u00a0\u202f%]/g, '');
  if (bare === '') return 0;
  const [, whole, part = ''] = /^(\d{1,3})(?:[.,](\d{1,2}))?$/.exec(bare) ?? [];
  const read = whole === undefined ? undefined : Number(whole + part.padEnd(2, '0'));
  return read !== undefined && read <= 10_000 ? read : undefined;
}

/** Three parts of what is left once the fixed part, equal for all, is taken; together they are the whole. */
function composite({ amount, share, typed, say }: Reading): CostKey | undefined {
  const [equal, people, use] = [share('equal'), share('people'), share('by-use')];
  const sum = equal + people + use;
  const [floor, grantMost, fixed] = [amount('floor'), amount('grant-most'), amount('fixed')];
  const [cap, grant] = [share('cap'), share('grant')];
  if (sum !== 10_000) say('equal', 'not-hundred', { sum: sum / 100 });
  const shares = [
    { kind: 'equal' as const, bp: equal },
    { kind: 'weight' as const, column: columns.people, bp: people },
    { kind: 'weight' as const, column: columns.use, bp: use },
  ].filter(({ bp }) => bp > 0);
  if (sum !== 10_000) return undefined;
  const parts: Part[] | undefined = fixed ? fixedFirst(fixed.cents, shares, say) : shares;
  return (
    parts && {
      ties: ['weight', 'member'],
      parts,
      ...(floor && floor.cents > 0 && { floorCents: floor.cents }),
      ...(typed.cap.trim() && { capBp: cap }),
      ...(grant > 0 && { grants: [{ rateBp: grant, ...(grantMost && { capCents: grantMost.cents }) }] }),
    }
  );
}

/** A fixed amount in equal parts, the rest by one measure: « abonnement et consommation ». */
function fixedFirst(
  cents: number,
  shares: readonly { kind: 'equal' | 'weight'; column?: string; bp: number }[],
  say: Say,
): Part[] | undefined {
  const [only] = shares;
  if (shares.length !== 1 || !only) {
    say('fixed', 'fixed-with-one');
    return undefined;
  }
  const rest: Part =
    only.kind === 'equal'
      ? { kind: 'equal', rest: true }
      : { kind: 'weight', column: only.column!, rest: true };
  return [{ kind: 'equal', cents }, rest];
}
