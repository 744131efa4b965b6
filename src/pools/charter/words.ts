// SPDX-License-Identifier: AGPL-3.0-or-later
// Charters in words: a clause, its answer, a rule; and how the words of a clause changed.
import { formatNumber } from '../../base/format.ts';
import { type Lang, speaker } from '../../base/language.ts';
import type { Answered } from './charter.ts';
import type { Round, RuleFragment } from './clause.ts';
import { findAnswer } from './clauses.ts';
import { clauseTexts } from './texts/clauses.ts';
import { texts as pageTexts } from './texts/pages.ts';

const texts = { ...clauseTexts, ...pageTexts };
type Key = keyof typeof texts;

export const titleWords = (lang: Lang, clause: string): string =>
  speaker(texts, lang)(`pools.clause.${clause}` as Key);
export const askWords = (lang: Lang, clause: string): string =>
  speaker(texts, lang)(`pools.clause.${clause}.ask` as Key);
export const answerWords = (lang: Lang, clause: string, answer: string): string =>
  speaker(texts, lang)(`pools.clause.${clause}.${answer}` as Key);

/** What a clause says: the chosen answer, then the group's own words, each a paragraph. */
export const saidWords = (lang: Lang, { clause, answer, words }: Answered): string[] => [
  ...(answer && findAnswer(clause, answer) ? [answerWords(lang, clause, answer)] : []),
  ...(words ? [words] : []),
];

/** « une voix par membre, plus de 50 % des voix ; quorum : 50 % des membres ; ouvert 14 jours ». */
export function ruleWords(lang: Lang, rule: RuleFragment | undefined): string {
  const t = speaker(texts, lang);
  if (!rule) return t('pools.charter.rule.none');
  const { kind, quorum, secret, delegation, abstain, closes } = rule;
  return [
    t(`pools.charter.rule.${kind}`),
    ...roundWords(lang, rule),
    ...(quorum ? [t('pools.charter.rule.quorum', { percent: quorumWords(lang, quorum) })] : []),
    ...(abstain === 'counted' ? [t('pools.charter.rule.counted')] : []),
    ...(secret ? [t('pools.charter.rule.secret')] : []),
    ...(delegation ? [t('pools.charter.rule.delegation')] : []),
    ...(closes && 'days' in closes ? [t('pools.charter.rule.days', { n: closes.days })] : []),
    ...(closes && 'workingDays' in closes
      ? [t('pools.charter.rule.working-days', { n: closes.workingDays })]
      : []),
  ].join(', ');
}

function roundWords(lang: Lang, { rounds = [] }: RuleFragment): string[] {
  const t = speaker(texts, lang);
  const [first, second] = rounds;
  if (!first) return [];
  return [
    t('pools.charter.rule.share', { strict: String(first.strict === true), percent: asked(lang, first) }),
    ...(second && first.extendBp !== undefined
      ? [
          t('pools.charter.rule.two-rounds', {
            ...{ percent: percent(lang, first.extendBp), days: first.extendDays ?? 0 },
            last: asked(lang, second),
          }),
        ]
      : []),
  ];
}

const asked = (lang: Lang, { adoptBp = 0, adoptShare }: Round): string =>
  adoptShare ? partsWords(lang, adoptShare) : percent(lang, adoptBp);
const quorumWords = (lang: Lang, quorum: NonNullable<RuleFragment['quorum']>): string =>
  'share' in quorum ? partsWords(lang, quorum.share) : percent(lang, quorum.bp);
/** « deux tiers ». */
export const partsWords = (lang: Lang, [part, of]: readonly [number, number]): string =>
  speaker(texts, lang)('pools.charter.rule.parts', { part, of });

const percent = (lang: Lang, bp: number): string =>
  formatNumber(lang, bp / 10_000, { style: 'percent', maximumFractionDigits: 2 });

/** A piece of a text, and whether it stood before, stands after, or both. */
export interface Piece {
  readonly words: string;
  readonly how: 'same' | 'gone' | 'new';
}

/** Words that are compared one by one; beyond, the whole text is shown as gone and new. */
const mostCompared = 1_500;

/** How a text became another, word by word, by the longest words in common that keep their order. */
export function wordChanges(before: string, after: string): readonly Piece[] {
  const [was, is] = [before, after].map((text) => text.split(/(\s+)/)) as [string[], string[]];
  // what is the same at the beginning and at the end is not compared again
  const shorter = Math.min(was.length, is.length);
  let [start, end] = [0, 0];
  while (start < shorter && was[start] === is[start]) start += 1;
  while (end < shorter - start && was.at(-1 - end) === is.at(-1 - end)) end += 1;
  const same = (words: readonly string[]): Piece => ({ words: words.join(''), how: 'same' });
  return merged([
    same(was.slice(0, start)),
    ...between(was.slice(start, was.length - end), is.slice(start, is.length - end)),
    same(was.slice(was.length - end)),
  ]);
}

function between(was: readonly string[], is: readonly string[]): readonly Piece[] {
  if (was.length > mostCompared || is.length > mostCompared)
    return [
      { words: was.join(''), how: 'gone' },
      { words: is.join(''), how: 'new' },
    ];
  const lengths = commonLengths(was, is);
  const pieces: Piece[] = [];
  let [i, j] = [0, 0];
  while (i < was.length || j < is.length) {
    if (i < was.length && was[i] === is[j]) {
      pieces.push({ words: was[i]!, how: 'same' });
      i += 1;
      j += 1;
    } else if (j >= is.length || (i < was.length && lengths[i + 1]![j]! >= lengths[i]![j + 1]!)) {
      pieces.push({ words: was[i]!, how: 'gone' });
      i += 1;
    } else {
      pieces.push({ words: is[j]!, how: 'new' });
      j += 1;
    }
  }
  return pieces;
}

/** `[i][j]`: how many words the rests from i and from j have in common, in order. */
function commonLengths(was: readonly string[], is: readonly string[]): readonly Uint16Array[] {
  const lengths = Array.from({ length: was.length + 1 }, () => new Uint16Array(is.length + 1));
  for (let i = was.length - 1; i >= 0; i -= 1)
    for (let j = is.length - 1; j >= 0; j -= 1)
      lengths[i]![j] =
        was[i] === is[j] ? lengths[i + 1]![j + 1]! + 1 : Math.max(lengths[i + 1]![j]!, lengths[i]![j + 1]!);
  return lengths;
}

/** Neighbours of a kind as one, nothing empty. */
function merged(pieces: readonly Piece[]): readonly Piece[] {
  const all: Piece[] = [];
  for (const piece of pieces) {
    if (piece.words === '') continue;
    const last = all.at(-1);
    if (last?.how === piece.how) all[all.length - 1] = { ...last, words: last.words + piece.words };
    else all.push(piece);
  }
  return all;
}
