// SPDX-License-Identifier: AGPL-3.0-or-later
// A text that somebody wrote and the public reads, as those who keep the halle find it, and one that they
// withdrew.
import type { Id } from '../../base/id.ts';

/** Every such text: the table `public_text` says where each stands, `words.test.ts` that none is missing. */
export const textKinds = [
  'experience-migration',
  'experience-trouble',
  'network-description',
  'offer-words',
  'mission-title',
  'mission-description',
  'mission-acceptance',
  'mission-question',
  'mission-reply',
  'mission-proof',
  'availability-terms',
  'need-title',
  'need-purpose',
  'need-audience',
  'need-quantity',
  'need-in-use',
  'pool-name',
  'pool-purpose',
  'pool-rule',
  'pool-decision',
] as const;
export type TextKind = (typeof textKinds)[number];
export const isTextKind = (word: string): word is TextKind => textKinds.some((kind) => kind === word);

/** Who wrote it and whom else it concerns; an account only where it speaks for itself. */
interface Whose {
  readonly organisation?: string;
  readonly account?: string;
  readonly other?: string;
}

export interface PublicText extends Whose {
  readonly kind: TextKind;
  /** Id of the row that it is a part of. */
  readonly thing: string;
  readonly words: string;
}

export interface WithdrawnText extends Whose {
  readonly id: Id<'WithdrawnText'>;
  readonly kind: TextKind;
  readonly thing: string;
  readonly words: string;
  readonly withdrawnAt: Date;
  readonly reason: string;
}

/** The last word of a page's address; undefined where words are looked for. @param written hostile */
export function pageWord(written: string): string | undefined {
  if (!/^(?:https?:\/)?\//i.test(written)) return undefined;
  const path = written.replace(/[?#].*$/, '').replace(/\/+$/, '');
  return path.slice(path.lastIndexOf('/') + 1).slice(0, 200) || undefined;
}
