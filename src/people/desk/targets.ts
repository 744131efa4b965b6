// SPDX-License-Identifier: AGPL-3.0-or-later
// What entries of the journal are about, as sentences name it.
import type { Subject } from './done.ts';

/** The pages that a sentence leads to. */
export type Leading = 'organisation' | 'software' | 'mission' | 'developer' | 'need' | 'pool';

/** A thing by its name, with the page that it has and the word of its address. */
export interface Target {
  readonly label: string;
  readonly page: Leading;
  readonly slug: string;
}

export interface Aimed {
  /** `people.mandate-granted`. */
  readonly kind: string;
  readonly subject?: Subject | undefined;
  /** Ids, kinds and numbers, as the journal keeps them. */
  readonly facts: Readonly<Record<string, string | number | boolean | null>>;
}

const isId = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/;
/** Whose facts name the organisation on the other side. */
const towardOther = new Set([undefined, 'letter', 'mandate', 'mandate-request']);

/** What an entry is about: the organisation on the other side where it names one, else its subject. */
export function aimOf({ kind, subject, facts }: Aimed): Subject | undefined {
  const other = [facts['to'], facts['of'], kind === 'people.deeds-told' && facts['by']].find(
    (fact): fact is string => typeof fact === 'string' && isId.test(fact),
  );
  return other && towardOther.has(subject?.kind) ? { kind: 'organisation', id: other } : subject;
}
