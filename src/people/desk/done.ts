// SPDX-License-Identifier: AGPL-3.0-or-later
// An entry of the journal as a sentence: « Le 3 mars, Auvillar a confirmé utiliser Publik », with what leads
// to Auvillar and to Publik.
import { fill, type Lang, speaker, type Texts, wordsOf } from '../../base/language.ts';
import { doneTexts } from './texts-done.ts';

/** A name within a sentence, and where it leads. */
export interface Named {
  readonly label: string;
  readonly href?: string | undefined;
}

/** What was acted upon: `{ kind: 'usage', id }`. */
export interface Subject {
  readonly kind: string;
  readonly id: string;
}

export interface DoneFacts {
  readonly day: string;
  /** The organisation, or who acted in its name. */
  readonly who: Named;
  /** Absent: nothing is left of it, or whoever reads may not see it. */
  readonly target?: Named | undefined;
  readonly subject?: Subject | undefined;
  readonly count?: number;
  /** By which right, where the entry says so: `hosted`. */
  readonly how?: string;
}

/** What the facts of an entry say that a sentence shows. */
export const countedIn = ({
  facts,
}: {
  readonly facts: Readonly<Record<string, unknown>>;
}): Pick<DoneFacts, 'count' | 'how'> => ({
  count: Number(facts['count'] ?? 0),
  how: String(facts['how'] ?? 'none'),
});

/** Under which key the sentence of an act stands. Acts about usages are written under `catalogue`. */
export const doneKey = (kind: string): string =>
  kind.replace(/^catalogue\.(?=usage|peer)/, 'usages.').replace('.', '.done.');

/** Signs that no name holds (Unicode, invisible operators): each stands behind the name that it marks. */
const ends = { who: '\u2062', target: '\u2063' } as const;
const anyEnd = /[\u2062\u2063]/g;

/**
 * The sentence in pieces, in order: words, and names that lead somewhere.
 * @param known the sentences of the features to the right
 */
export function donePieces(lang: Lang, kind: string, facts: DoneFacts, known: Texts): (string | Named)[] {
  const { day, count = 0, how = 'none' } = facts;
  const named = { who: clean(facts.who), target: clean(facts.target ?? fallback(lang, facts)) };
  const key = doneKey(kind);
  const all: Texts = { ...doneTexts, ...known };
  const words = (Object.hasOwn(all, key) ? all[key] : undefined) ?? doneTexts['people.done.other'];
  const said = fill(wordsOf(words, lang, key), lang, {
    ...{ day, count, how },
    who: named.who.label + ends.who,
    target: named.target.label + ends.target,
  });
  return linked(linked([said], ends.who, named.who), ends.target, named.target).map((piece) =>
    typeof piece === 'string' ? piece.replace(anyEnd, '') : piece,
  );
}

/** The same without what leads elsewhere, for a table. */
export const plainly = (pieces: readonly (string | Named)[]): string =>
  pieces.map((piece) => (typeof piece === 'string' ? piece : piece.label)).join('');

const clean = ({ label, href }: Named): Named => ({ label: label.replace(anyEnd, ''), href });

/** What a sentence says where its target cannot be named. */
function fallback(lang: Lang, { subject, count = 0 }: DoneFacts): Named {
  if (!subject && count > 0) return { label: speaker(doneTexts, lang)('people.target.several', { count }) };
  const kind = subject ? (sorts[subject.kind] ?? 'software') : 'organisation';
  return { label: speaker(doneTexts, lang)(`people.target.${kind}`) };
}

const sorts: Readonly<
  Record<string, 'account' | 'organisation' | 'mission' | 'availability' | 'pool' | 'software'>
> = {
  account: 'account',
  organisation: 'organisation',
  mandate: 'organisation',
  'mandate-request': 'organisation',
  letter: 'organisation',
  contest: 'organisation',
  estimate: 'organisation',
  mission: 'mission',
  availability: 'availability',
  pool: 'pool',
  seat: 'pool',
};

function linked(pieces: readonly (string | Named)[], end: string, named: Named): (string | Named)[] {
  return pieces.flatMap((piece) => {
    const at = typeof piece === 'string' ? piece.indexOf(end) : -1;
    if (typeof piece !== 'string' || at < 0 || !named.href) return [piece];
    return [piece.slice(0, at - named.label.length), named, piece.slice(at + 1)];
  });
}
