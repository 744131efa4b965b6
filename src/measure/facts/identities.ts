// SPDX-License-Identifier: AGPL-3.0-or-later
// Who is who among the names and addresses of a history: one number for one person, and nothing else kept of
// them.
import { isFullName, isSharedMailbox } from './signing/names.ts';
import { isPlaceholderName, personKey } from './signing/person-name.ts';
import { type Identity, type Signed, takeApart } from './signing/signed.ts';

const placeholderMails =
  /^$|^[^@]*$|@(localhost|localhost\.localdomain|example\.(com|org|net)|none|unknown|invalid|test|\(none\))$|\.(local|localdomain|\(none\))$|^(noreply|no-reply|none|unknown|root|admin|nobody|you|user|test|git)@|^(no-?reply|support)@(github|gitlab)\.com$/;
const forgeMail = /^(?:\d+[+-])?([^@]+)@users\.noreply\.(github\.com|gitlab\.com|codeberg\.org|[\w.-]+)$/;

/** What says that two signatures are one person's; a key that says nothing is absent. */
export interface IdentityKeys {
  /** The address, folded. */
  readonly mail?: string;
  /** A name of several words, folded, first name first where that can be told. */
  readonly name?: string;
  /** The mailbox is that of a function, and the name is full: several people may sign from it. */
  readonly shared?: true;
}

/** Case aside, and GitHub's two private forms are one; placeholders and single-word names say nothing. */
export function identityKeys(identity: Identity): IdentityKeys {
  const signed = takeApart(identity);
  const { mail: address } = signed;
  const forge = forgeMail.exec(address);
  const name = personKey(signed);
  const known = forge ? `${forge[1]}@${forge[2]}` : placeholderMails.test(address) ? undefined : address;
  const shared = known !== undefined && !forge && name !== undefined && isOneOfSeveral(signed);
  return {
    ...(known === undefined ? {} : { mail: known }),
    ...(name === undefined || isPlaceholderName(name) ? {} : { name }),
    ...(shared ? { shared } : {}),
  };
}

const isOneOfSeveral = (signed: Signed) => isSharedMailbox(signed) && isFullName(signed);

/**
 * Numbers from 0, one per person, in the order of the identities given. Two identities are one person when
 * they share an address or a name, as folded by `identityKeys`; an address that several
 * people sign from joins no two full names, and its signatures without one are taken for one of theirs.
 * After SortingHat (CHAOSS) and gambit (arXiv 2103.05666): a single-word name is never enough.
 * @param order of two names behind one mailbox, the first is who the address alone is taken for
 */
export function numberPersons(
  keys: readonly IdentityKeys[],
  order: (name: string) => string = (name) => name,
): Uint32Array {
  const parent = Uint32Array.from(keys, (_, index) => index);
  const seen = { mail: new Map<string, number>(), name: new Map<string, number>() };
  const shared = new Map<string, number>();
  const meet = (known: Map<string, number>, key: string | undefined, index: number) => {
    if (key === undefined) return;
    const other = known.get(key);
    if (other === undefined) known.set(key, index);
    else join(parent, other, index);
  };
  keys.forEach(({ mail, name, shared: several }, index) => {
    if (!several) meet(seen.mail, mail, index);
    else if (mail !== undefined && isFirst(keys, shared.get(mail), name!, order)) shared.set(mail, index);
    meet(seen.name, name, index);
  });
  for (const [mail, index] of shared) meet(seen.mail, mail, index);
  return renumber(parent);
}

/** Of several people behind a mailbox, the first by name: the same whatever the order of reading. */
const isFirst = (
  keys: readonly IdentityKeys[],
  known: number | undefined,
  name: string,
  order: (name: string) => string,
) => known === undefined || order(name) < order(keys[known]!.name!);

function root(parent: Uint32Array, index: number): number {
  let at = index;
  while (parent[at] !== at) {
    parent[at] = parent[parent[at]!]!;
    at = parent[at]!;
  }
  return at;
}

function join(parent: Uint32Array, a: number, b: number): void {
  const [first, second] = [root(parent, a), root(parent, b)];
  parent[Math.max(first, second)] = Math.min(first, second);
}

function renumber(parent: Uint32Array): Uint32Array {
  const numbers = new Map<number, number>();
  return Uint32Array.from(parent, (_, index) => {
    const top = root(parent, index);
    if (!numbers.has(top)) numbers.set(top, numbers.size);
    return numbers.get(top)!;
  });
}
