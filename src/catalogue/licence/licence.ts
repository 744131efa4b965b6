// SPDX-License-Identifier: AGPL-3.0-or-later
// A licence read for the person who will live with it: is it free, must changes stay free, also when only
// offered online. Free means approved by the Open Source Initiative or called free by the Free Software
// Foundation; nothing else is.
import licenceList from 'spdx-license-list';
import { type LicenceExpression, parseLicenceExpression } from './expression.ts';
import { type Copyleft, families, fsfOnly, joiningExceptions, networkFamilies } from './families.ts';

export type { Copyleft } from './families.ts';

/** One licence named in an expression. `osi`, `fsf`: who calls it free. */
export interface NamedLicence {
  readonly id: string;
  readonly name?: string;
  readonly url?: string;
  readonly osi: boolean;
  readonly fsf: boolean;
  readonly exception?: string;
}

/**
 * What an SPDX expression means for its reader. `copyleft` is absent where the licence is not free or our
 * table does not know it.
 */
export interface LicenceReading {
  readonly expression: string;
  readonly status: 'libre' | 'not-libre' | 'unknown';
  readonly copyleft?: Copyleft;
  /** The duty to share changes holds also towards people who only use it online. */
  readonly network: boolean;
  /** The receiver chooses between licences (`OR`). */
  readonly choice: boolean;
  /** Several licences hold together (`AND`). */
  readonly together: boolean;
  readonly named: readonly NamedLicence[];
}

/**
 * The two families of the search page, in plain words « reste libre après modification » and « peut être
 * refermée ».
 */
export type LicenceFamily = 'stays-free' | 'may-close' | 'not-libre' | 'unknown';

type Duties = { status: LicenceReading['status']; copyleft?: Copyleft | undefined; network: boolean };
const strength: readonly (Copyleft | undefined)[] = ['none', 'weak', 'strong', undefined];
const familyNames = Object.entries(families).flatMap(([copyleft, names]) =>
  names.map((name) => ({ name, copyleft: copyleft as Copyleft })),
);
familyNames.sort((a, b) => b.name.length - a.name.length);

/**
 * Reads an SPDX licence expression (SPDX 2.3, annex D). Of licences joined by OR the receiver takes the
 * lightest free one; joined by AND the heaviest duties hold. What cannot be read is `unknown`: unknown is not
 * « not free ».
 */
export function readLicence(expression: string): LicenceReading {
  const written = expression.trim().slice(0, 500);
  const tree = parseLicenceExpression(written);
  if (!tree)
    return {
      expression: written,
      status: 'unknown',
      network: false,
      choice: false,
      together: false,
      named: [],
    };
  const { copyleft, ...duties } = dutiesOf(tree);
  const joins = joinsOf(tree);
  return {
    expression: written,
    ...duties,
    ...(copyleft && { copyleft }),
    choice: joins.has('or'),
    together: joins.has('and'),
    named: leaves(tree).map(nameLicence),
  };
}

/** The family shown as a facet. */
export function licenceFamily(expression: string | undefined): LicenceFamily {
  if (!expression) return 'unknown';
  const { status, copyleft } = readLicence(expression);
  if (status !== 'libre') return status;
  if (!copyleft) return 'unknown';
  return copyleft === 'none' ? 'may-close' : 'stays-free';
}

function dutiesOf(tree: LicenceExpression): Duties {
  if ('license' in tree) return dutiesOfOne(tree.license, tree.exception);
  const [left, right] = [dutiesOf(tree.left), dutiesOf(tree.right)];
  return tree.conjunction === 'or' ? lighter(left, right) : heavier(left, right);
}

function dutiesOfOne(id: string, exception?: string): Duties {
  const { osi, fsf } = nameLicence({ license: id });
  if (!osi && !fsf) return { status: known(id) ? 'not-libre' : 'unknown', network: false };
  const family = familyNames.find(({ name }) => belongs(id, name));
  const opened = family?.copyleft === 'strong' && exception && joiningExceptions.includes(exception);
  return {
    status: 'libre',
    copyleft: opened ? 'weak' : family?.copyleft,
    network: networkFamilies.some((name) => belongs(id, name)),
  };
}

function lighter(a: Duties, b: Duties): Duties {
  const free = [a, b].filter(({ status }) => status === 'libre');
  if (free.length === 0) return a.status === 'unknown' ? a : b;
  return free.sort((x, y) => weight(x) - weight(y))[0]!;
}

function heavier(a: Duties, b: Duties): Duties {
  const statuses = [a.status, b.status];
  if (statuses.includes('not-libre')) return { status: 'not-libre', network: false };
  if (statuses.includes('unknown')) return { status: 'unknown', network: false };
  const heaviest = weight(a) >= weight(b) ? a : b;
  return { ...heaviest, network: a.network || b.network };
}

function weight({ copyleft, network }: Duties): number {
  return strength.indexOf(copyleft) * 2 + (network ? 1 : 0);
}

function belongs(id: string, family: string): boolean {
  return id === family || id.startsWith(`${family}-`);
}

function known(id: string): boolean {
  return Object.hasOwn(licenceList, id);
}

function nameLicence({ license, exception }: { license: string; exception?: string }): NamedLicence {
  const entry = known(license) ? licenceList[license] : undefined;
  const osi = entry?.osiApproved ?? false;
  const named = { id: license, osi, fsf: fsfOnly.includes(license), ...(exception && { exception }) };
  return entry ? { ...named, name: entry.name, url: `https://spdx.org/licenses/${license}.html` } : named;
}

function leaves(tree: LicenceExpression): { license: string; exception?: string }[] {
  return 'license' in tree ? [tree] : [...leaves(tree.left), ...leaves(tree.right)];
}

function joinsOf(tree: LicenceExpression, found = new Set<string>()): Set<string> {
  if ('license' in tree) return found;
  found.add(tree.conjunction);
  joinsOf(tree.left, found);
  return joinsOf(tree.right, found);
}
