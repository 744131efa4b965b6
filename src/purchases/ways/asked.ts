// SPDX-License-Identifier: AGPL-3.0-or-later
// What the address of « which way » asks. What cannot be read is said of its field, and nothing that was
// typed is lost.
import type { TextFacts } from '../../base/language.ts';
import { Problem } from '../../base/problem.ts';
import type { Others } from '../advice/known.ts';
import { type Question, readBuyer, readCents, readDay, readObject } from '../advice/question.ts';
import type { Typed, Word } from './words-asked.ts';

export interface Complaint {
  readonly field: Word;
  readonly key: string;
  readonly facts: TextFacts;
}

export interface Asked {
  /** Undefined while something cannot be read. */
  readonly question: Question | undefined;
  /** Whether an amount was told; without one the thresholds alone are shown. */
  readonly isTold: boolean;
  readonly complaints: readonly Complaint[];
}

/** « FR.commune », or a country beside a kind. */
export function buyerWords({ buyer, country }: Pick<Typed, 'buyer' | 'country'>): [string, string] {
  const [first = '', second] = buyer.split('.');
  return second === undefined ? [country, first] : [first, second];
}

export function readAsked(typed: Typed): Asked {
  const complaints: Complaint[] = [];
  const tried = <Value>(field: Word, read: () => Value): Value | undefined => {
    try {
      return read();
    } catch (error) {
      if (!(error instanceof Problem)) throw error;
      complaints.push({ field, key: error.textKey, facts: error.facts });
      return undefined;
    }
  };
  const who = tried('buyer', () => readBuyer(...buyerWords(typed)));
  const object = tried('object', () => readObject(typed.object));
  const currency = who?.currency ?? 'EUR';
  const on = tried('date', () => readDay(typed.date));
  const amount = (field: Word): number | undefined => {
    if (!typed[field].trim()) return undefined;
    const read = tried(field, () => readCents(typed[field], currency));
    return read === undefined ? undefined : read / 100;
  };
  const number = (field: Word, most: number): number | undefined => {
    const bare = typed[field].replace(/[\s\u00a0\u202f%]/g, '').replace(',', '.');
    if (bare === '') return undefined;
    const value = /^\d{1,6}(?:\.\d{1,2})?$/.test(bare) ? Number(bare) : Number.NaN;
    if (value <= most) return value;
    complaints.push({ field, key: 'purchases.ways.bad-number', facts: { written: typed[field], most } });
    return undefined;
  };
  const others = othersOf(typed, amount, number);
  const once = amount('once');
  const written = typed.amount.trim();
  const isTold = [written, typed.once.trim(), typed.yearly.trim()].some((one) => one !== '');
  const cents = written ? tried('amount', () => readCents(written, currency)) : summed(once, others);
  const isWhole = complaints.length === 0 && who && object && cents !== undefined && on !== undefined;
  return {
    question: isWhole ? { ...who, object, cents, on, others } : undefined,
    ...{ isTold, complaints },
  };
}

/** What is paid once and each year together are the whole, where nobody wrote the whole; in cents. */
const summed = (once = 0, { annualEstimate: yearly = 0, termYears: years = 1 }: Others): number =>
  Math.max(Math.round((once + yearly * years) * 100), 1);

const said = (written: string): boolean | undefined =>
  written === 'yes' ? true : written === 'no' ? false : undefined;

type Read = (field: Word) => number | undefined;

function othersOf(
  typed: Typed,
  amount: Read,
  number: (field: Word, most: number) => number | undefined,
): Others {
  const withoutMaximum = /^(?:aucun|sans|none|no)$/iu.test(typed.maximum.trim());
  const members = number('members', 100_000);
  const years = number('years', 100);
  return told({
    lot: said(typed.lot),
    totalAmount: amount('total'),
    innovativeLotsSharePct: number('lots-share', 100),
    framework: said(typed.framework),
    maximum: withoutMaximum ? null : amount('maximum'),
    termYears: years && years > 0 ? years : undefined,
    annualEstimate: amount('yearly'),
    groupement:
      members !== undefined && members >= 1
        ? told({ members: Math.trunc(members), amountEach: amount('each') })
        : undefined,
    oneContractSignedByCoordinator: said(typed.sign),
    joinPool: said(typed.joining) === undefined ? undefined : { procedureLaunched: said(typed.joining)! },
    useExisting: group({
      namedAtLaunch: said(typed.existing),
      centralPurchasingBody: said(typed.central),
      remainingMaximum: amount('left'),
    }),
    inHouse: group({
      jointControl: said(typed.control),
      activityForControllersPct: number('activity', 100),
      privateCapital: said(typed.private),
    }),
  });
}

/** Without what was not told. */
type Told<Given> = { [Name in keyof Given]: Exclude<Given[Name], undefined> };
const told = <Given extends object>(given: Given): Told<Given> =>
  Object.fromEntries(Object.entries(given).filter(([, value]) => value !== undefined)) as Told<Given>;
const group = <Given extends object>(given: Given): Told<Given> | undefined => {
  const known = told(given);
  return Object.keys(known).length > 0 ? known : undefined;
};
