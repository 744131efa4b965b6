// SPDX-License-Identifier: AGPL-3.0-or-later
// Organisations behind the work, as far as mail domains tell: one that two people use, or one that a registry
// gives to institutions only. A domain that one person uses says nothing of an organisation.
import { indexAt, type View } from './work.ts';

export interface Organisation {
  /** Index into the history's `domains`. */
  readonly domain: number;
  readonly contributions: number;
  /** Who wrote from it in the period. */
  readonly people: number;
}

export interface Organisations {
  /** Contributions of the period. */
  readonly total: number;
  /** Of them, those that an organisation's address signs. */
  readonly known: number;
  /** Of them, those from a domain that one person alone ever used. */
  readonly ofOne: number;
  readonly each: readonly Organisation[];
}

const namesOne = (name: string | undefined) => name !== undefined && name !== 'free' && name !== 'none';
const isInstitution = (name: string | undefined) => name !== undefined && /^d\d+i$/.test(name);

/** Domains that are an organisation's at the date of a view, by all the work known then. */
export function domainsOfOrganisations({ work, facts }: View): ReadonlySet<number> {
  const { domains } = facts.history;
  const first = new Map<number, number>();
  const found = new Set<number>();
  for (let row = 0; row < work.length; row++) {
    const [domain, person] = [work.domains[row]!, work.persons[row]!];
    if (found.has(domain) || !namesOne(domains[domain])) continue;
    const known = first.get(domain);
    if (known === undefined) first.set(domain, person);
    if (isInstitution(domains[domain]) || (known !== undefined && known !== person)) found.add(domain);
  }
  return found;
}

/** @param from seconds since 1970: contributions after it and up to the date of the view are counted */
export function organisationsOf(view: View, from: number): Organisations {
  const { work, facts } = view;
  const established = domainsOfOrganisations(view);
  const counts = new Map<number, { contributions: number; people: Set<number> }>();
  const start = indexAt(work, from + 1);
  let ofOne = 0;
  for (let row = start; row < work.length; row++) {
    const domain = work.domains[row]!;
    if (!established.has(domain)) {
      ofOne += Number(namesOne(facts.history.domains[domain]));
      continue;
    }
    const one = counts.get(domain) ?? { contributions: 0, people: new Set() };
    if (one.contributions++ === 0) counts.set(domain, one);
    one.people.add(work.persons[row]!);
  }
  const each = [...counts].map(([domain, { contributions, people }]) => ({
    domain,
    contributions,
    people: people.size,
  }));
  const known = each.reduce((sum, { contributions }) => sum + contributions, 0);
  return { total: work.length - start, known, ofOne, each };
}
