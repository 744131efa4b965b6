// SPDX-License-Identifier: AGPL-3.0-or-later
// Established organisations: a number that a forecast may add up. From columns alone, so that histories
// without names tell it too; there an institution is known only by two people, since its mark is missing.
import { domainsOfOrganisations } from '../work/organisations.ts';
import { day, indexAt, type View } from '../work/work.ts';
import { peopleOf } from './people.ts';

/** First work at least this long before the date, as for established people. */
const tenure = 100 * day;
/** Those that wrote within this. */
const lately = 280 * day;

/**
 * Number of established organisations at the date of a view: organisations (see `organisationsOf`) that wrote
 * within 280 days and have a person who began 100 days ago or earlier and worked in two different weeks.
 */
export function establishedOrganisations(view: View): number {
  const { work, at } = view;
  const { first, second, slots } = peopleOf(work);
  const domains = domainsOfOrganisations(view);
  const found = new Set<number>();
  for (let row = indexAt(work, at - lately + 1); row < work.length; row++) {
    const slot = slots[row]!;
    if (first[slot]! < at - tenure && second[slot]! <= at && domains.has(work.domains[row]!))
      found.add(work.domains[row]!);
  }
  return found.size;
}
