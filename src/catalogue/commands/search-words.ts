// SPDX-License-Identifier: AGPL-3.0-or-later
// What a search found, in words for a terminal: what was understood, then each answer with its grade and why
// it is there.
import { type Lang, speaker, wordsOf } from '../../base/language.ts';
import { oneLine } from '../../base/text.ts';
import { gradeWord } from '../../measure/parts/measure.tsx';
import { coloured, type Paint, plain, wrap } from '../../measure/words/terminal-words.ts';
import type { GradeGlance } from '../search/results.ts';
import type { Answer, Because, Found } from '../search/search.ts';
import { texts } from '../search/texts.ts';
import { functionsMeant } from '../thesaurus/need.ts';
import { findFunction, type Thesaurus } from '../thesaurus/thesaurus.ts';

export interface SearchShown {
  readonly found: Found;
  readonly grades: ReadonlyMap<string, GradeGlance>;
  readonly thesaurus: Thesaurus;
  readonly asked: string;
  readonly lang: Lang;
  readonly width: number;
  readonly colours: boolean;
}

const mostLines = 100;

export function showFound(shown: SearchShown): string {
  const { found, lang, asked } = shown;
  const t = speaker(texts, lang);
  const width = Math.min(Math.max(shown.width, 40), mostLines);
  const head = understood(shown);
  if (found.total === 0) {
    const near = found.didYouMean
      ? [t('catalogue.search.near', { name: oneLine(found.didYouMean, 120) })]
      : [];
    return [...head, t('catalogue.search.nothing', { asked }), ...near]
      .flatMap((line) => wrap(line, width, 0))
      .join('\n');
  }
  const shownOnly = found.total > found.answers.length ? found.answers.length : 0;
  const count = t('catalogue.search.answers', { n: found.total, shown: shownOnly });
  const answers = found.answers.flatMap((answer) => ['', ...answerLines(answer, shown, width)]);
  return [...[...head, count].flatMap((line) => wrap(line, width, 0)), ...answers].join('\n');
}

function understood({ found: { need }, thesaurus, lang }: SearchShown): string[] {
  const t = speaker(texts, lang);
  const label = (id: string) => wordOf(thesaurus, id, lang);
  const products = need.products.slice(0, 3).map(({ name, supplier, functions }) =>
    t('catalogue.search.known-product', {
      product: name === supplier ? name : `${name} (${supplier})`,
      functions: functions.map(label).join(', '),
    }),
  );
  if (need.functions.length === 0) return products;
  return [
    ...products,
    t('catalogue.search.understood', {
      functions: functionsMeant(need)
        .map(({ id }) => label(id))
        .join(', '),
    }),
  ];
}

function answerLines(
  answer: Answer,
  { grades, lang, colours, thesaurus }: SearchShown,
  width: number,
): string[] {
  const paint = colours ? coloured : plain;
  const { summary } = answer;
  const sentence =
    summary?.[lang] ?? summary?.['en'] ?? summary?.['fr'] ?? (summary && Object.values(summary)[0]);
  const isBeside = answer.covers?.main === false;
  const why = answer.because.map((because) => whyWords(because, isBeside, thesaurus, lang)).join(' ; ');
  return [
    `${plaque(grades.get(answer.id), paint, lang)} ${paint.strong(oneLine(answer.name, 80))}`,
    ...(sentence ? wrap(oneLine(sentence, 240), width, 6) : []),
    ...(why ? wrap(why, width, 6) : []),
    `      ${answer.slug}`,
  ];
}

function plaque(grade: GradeGlance | undefined, paint: Paint, lang: Lang): string {
  const word = gradeWord(lang, grade ?? { state: 'unavailable' });
  return grade?.letter ? paint.letter(grade.letter) : `(${word.toLocaleLowerCase(lang)})`;
}

function whyWords(
  { kind, function: id, word, corrected }: Because,
  isBeside: boolean,
  thesaurus: Thesaurus,
  lang: Lang,
): string {
  const t = speaker(texts, lang);
  if (kind === 'name') return t('catalogue.search.why.name');
  if (kind === 'text' || !id) return t('catalogue.search.why.text');
  const key = kind === 'near' ? 'near' : corrected ? 'corrected' : isBeside ? 'beside' : 'function';
  return t(`catalogue.search.why.${key}`, {
    function: wordOf(thesaurus, id, lang),
    word: word ?? '',
  });
}

function wordOf(thesaurus: Thesaurus, id: string, lang: Lang): string {
  const label = findFunction(thesaurus, id)?.label;
  return label ? wordsOf(label, lang) : id;
}
