// SPDX-License-Identifier: AGPL-3.0-or-later
// Who is who among the names and addresses of a history: one number for one person, and nothing else kept of them.
import { fold } from '../base/text.ts';

/** What a commit says of its author, after the project's own `.mailmap` was applied. Lives only while a history is read. */
export interface Identity {
  readonly name: string;
  readonly mail: string;
}

/** Names that many people bear or that programs write: they join nobody (LFX crowd.dev #4123 counted 21,000 such collisions). */
const placeholderNames = new Set(
  'deleted user|unknown|unknown unknown|no author|not committed yet|your name|first last|firstname lastname|john doe|jane doe|system administrator|root user|local user|git user|test user|default user|not provided|unknown not provided|github actions|gitlab ci'.split(
    '|',
  ),
);
const placeholderMails =
  /^$|^[^@]*$|@(localhost|localhost\.localdomain|example\.(com|org|net)|none|unknown|invalid|test|\(none\))$|\.(local|localdomain|\(none\))$|^(noreply|no-reply|none|unknown|root|admin|nobody|you|user|test|git)@|^(no-?reply|support)@(github|gitlab)\.com$/;
const forgeMail = /^(?:\d+[+-])?([^@]+)@users\.noreply\.(github\.com|gitlab\.com|codeberg\.org|[\w.-]+)$/;

/**
 * Numbers from 0, one per person, in the order of the identities given. Two identities are one person when they share an address
 * (case aside; GitHub's two private forms are one) or a name of several words that is no placeholder.
 * After SortingHat (CHAOSS) and gambit (arXiv 2103.05666): a single-word name is never enough.
 */
export function numberPersons(identities: readonly Identity[]): Uint32Array {
  const parent = Uint32Array.from(identities, (_, index) => index);
  const seen = new Map<string, number>();
  identities.forEach((identity, index) => {
    for (const key of keysOf(identity)) {
      const other = seen.get(key);
      if (other === undefined) seen.set(key, index);
      else join(parent, other, index);
    }
  });
  return renumber(parent);
}

function keysOf({ name, mail }: Identity): string[] {
  const address = mail.trim().toLowerCase();
  const forge = forgeMail.exec(address);
  const words = fold(name)
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
  const keys: string[] = [];
  if (forge) keys.push(`mail:${forge[1]}@${forge[2]}`);
  else if (!placeholderMails.test(address)) keys.push(`mail:${address}`);
  if (/\S{2,} \S*\S{2,}/.test(words) && !placeholderNames.has(words)) keys.push(`name:${words}`);
  return keys;
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
