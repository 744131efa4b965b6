// SPDX-License-Identifier: AGPL-3.0-or-later
// What is written in the forms of missions, read: amounts as people type them, a task, an offer, what is told
// before retaining.

import type { Id } from '../../base/id.ts';
import { type Currency, type Money, money } from '../../base/money.ts';
import { Problem } from '../../base/problem.ts';
import { severalLines } from '../../base/text.ts';
import { isDay } from '../../base/time.ts';
import { type MissionKind, missionKinds, type Retaining, type Task } from './mission.ts';

type Fields = Readonly<Record<string, string>>;

/** « 1 500 », « 1 500,50 », “1500.5”. @throws Problem invalid `market.mission.bad-amount` */
export function readAmount(written: string, currency: Currency): Money {
  const plain = written.replace(/[\s\u00a0\u202f€$]|EUR|CAD/gi, '').replace(',', '.');
  if (!/^\d{1,9}(?:\.\d{1,2})?$/.test(plain))
    throw new Problem('invalid', 'market.mission.bad-amount', { written: written.slice(0, 40) });
  return money(Math.round(Number(plain) * 100), currency);
}

/** @throws Problem invalid `market.mission.bad-day` */
export function readDay(written: string): string {
  const day = written.trim();
  if (!isDay(day)) throw new Problem('invalid', 'market.mission.bad-day', { written: day.slice(0, 20) });
  return day;
}

/** @param software id of a record, already found */
export function readTask(fields: Fields, currency: Currency, software: string | undefined): Task {
  const kind = missionKinds.find((one) => one === fields['kind']);
  if (!kind) throw new Problem('invalid', 'market.mission.missing', { field: 'kind' });
  return {
    kind,
    title: clean(fields['title']).replace(/\n/g, ' '),
    description: clean(fields['description']),
    ...(software ? { software } : {}),
    ceilingExclVat: readAmount(fields['ceiling'] ?? '', currency),
    due: readDay(fields['due'] ?? ''),
    acceptance: clean(fields['acceptance']),
  };
}

/**
 * @param offers ids of those that stand: each was ticked, or was not.
 * @throws Problem invalid `market.mission.no-…`
 */
export function readRetaining(
  fields: Fields,
  currency: Currency,
  offers: readonly Id<'MissionOffer'>[],
): Retaining {
  const offer = offers.find((id) => id === fields['offer']);
  if (!offer) throw new Problem('invalid', 'market.mission.none-chosen');
  if (!fields['spent']?.trim()) throw new Problem('invalid', 'market.mission.no-spend');
  return {
    offer,
    spentThisYearExclVat: readAmount(fields['spent'], currency),
    compared: offers.filter((id) => fields[`compared-${id}`] !== undefined),
    reason: clean(fields['reason']),
    signatory: clean(fields['signatory']).slice(0, 120),
    procedureFollowed: fields['over'] !== undefined,
  };
}

/** The kind that an address proposes. */
export const kindIn = (written: string): MissionKind | undefined =>
  missionKinds.find((one) => one === written);

/** Trimmed, its line ends one way, without characters that no one types. */
export function clean(written = ''): string {
  return severalLines(written);
}
