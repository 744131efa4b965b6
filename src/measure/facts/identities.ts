// SPDX-License-Identifier: AGPL-3.0-or-later
// Who is who among the names and addresses of a history: one number for one person, and nothing else kept of
// them.
import { fold } from '../../base/text.ts';

/**
 * What a commit says of its author, after the project's own `.mailmap` was applied. Lives only while a
 * history is read.
 */
export interface Identity {
  readonly name: string;
  readonly mail: string;
}

/**
 * Names that many people bear or that programs write: they join nobody (LFX crowd.dev #4123 counted 21,000
 * such collisions).
 */
const placeholderNames = new Set(
  'deleted user|unknown|unknown unknown|no author|not committed yet|your name|first last|firstname lastname|john doe|jane doe|system administrator|root user|local user|git user|test user|default user|not provided|unknown not provided|github actions|gitlab ci'.split(
    '|',
  ),
);
const placeholderMails =
  /^$|^[^@]*$|@(localhost|localhost\.localdomain|example\.(com|org|net)|none|unknown|invalid|test|\(none\))$|\.(local|localdomain|\(none\))$|^(noreply|no-reply|none|unknown|root|admin|nobody|you|user|test|git)@|^(no-?reply|support)@(github|gitlab)\.com$/;
const forgeMail = /^(?:\d+[+-])?([^@]+)@users\.noreply\.(github\.com|gitlab\.com|codeberg\.org|[\w.-]+)$/;

/** What says that two signatures are one person's; a key that says nothing is absent. */
export interface IdentityKeys {
  /** The address, folded. */
  readonly mail?: string;
  /** A name of several words, folded. */
  readonly name?: string;
}

/** Case aside, and GitHub's two private forms are one; placeholders and single-word names say nothing. */
export function identityKeys({ name, mail }: Identity): IdentityKeys {
  const address = mail.trim().toLowerCase();
  const forge = forgeMail.exec(address);
  const words = fold(name)
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
  const known = forge ? `${forge[1]}@${forge[2]}` : placeholderMails.test(address) ? undefined : address;
  const told = /\S{2,} \S*\S{2,}/.test(words) && !placeholderNames.has(words);
  return { ...(known === undefined ? {} : { mail: known }), ...(told ? { name: words } : {}) };
}

/**
 * Numbers from 0, one per person, in the order of the identities given. Two identities are one person when
 * they share an address or a name, as folded by `identityKeys` or hashed after.
 * After SortingHat (CHAOSS) and gambit (arXiv 2103.05666): a single-word name is never enough.
 */
export function numberPersons(keys: readonly IdentityKeys[]): Uint32Array {
  const parent = Uint32Array.from(keys, (_, index) => index);
  const seen = { mail: new Map<string, number>(), name: new Map<string, number>() };
  const meet = (known: Map<string, number>, key: string | undefined, index: number) => {
    if (key === undefined) return;
    const other = known.get(key);
    if (other === undefined) known.set(key, index);
    else join(parent, other, index);
  };
  keys.forEach(({ mail, name }, index) => {
    meet(seen.mail, mail, index);
    meet(seen.name, name, index);
  });
  return renumber(parent);
}

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
