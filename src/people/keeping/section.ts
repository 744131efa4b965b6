// SPDX-License-Identifier: AGPL-3.0-or-later
// A section of the desk of those who keep the halle. Features to the right of this one make theirs and
// `web.ts` hands them over, so that this feature knows none of them.
import type { ComponentChildren } from 'preact';
import type { Text } from '../../base/language.ts';

/**
 * One section: `/tenue/<word>`, its forms at `/tenue/<word>/<deed>`.
 * @template A what its entries are given: `Asked & AtDesk` of `routes/who.ts`
 */
export interface DeskSection<A, Forms> {
  /** The word of its address, in each language: `{ fr: 'comptes', en: 'accounts' }`. */
  readonly word: Text;
  readonly title: Text;
  /** What is done there, in one sentence. */
  readonly why: Text;
  /** How many things wait for somebody; absent where nothing ever waits. */
  readonly waiting?: (asked: A) => Promise<number>;
  /** What the page shows under its title: sections of a page. A refused form is in `asked.state`. */
  readonly body: (asked: A) => Promise<ComponentChildren>;
  /** By the word of their address, each of which does a deed (`doDeed`). */
  readonly forms?: Forms;
}
