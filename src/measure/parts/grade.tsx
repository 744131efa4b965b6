// SPDX-License-Identifier: AGPL-3.0-or-later
// The grade as people see it: a letter on its plaque, a word, a colour, in this order. Never a colour alone.
import type { JSX } from 'preact';
import { type Lang, speaker } from '../../base/language.ts';
import { type GradeState, type Letter, letters } from '../grade/grade.ts';
import { gradeTexts } from '../texts/grade.ts';

/** What is enough to show a grade in a list; undefined where nothing was measured. */
export type Marked =
  | {
      readonly state: GradeState;
      readonly letter?: Letter | undefined;
      readonly otherLetter?: Letter | undefined;
    }
  | undefined;

const signs = { inert: '=', unavailable: '?', archived: '×', graded: '?', pending: '…' } as const;
const letterOf = (grade: Marked): Letter | undefined =>
  grade?.state === 'graded' ? grade.letter : undefined;

/** `grade-a` … `grade-e`, or `grade-none` for the states without a letter. */
export function gradeClass(grade: Marked): string {
  return `grade-${letterOf(grade)?.toLowerCase() ?? 'none'}`;
}

/** « Très vivante », « Inerte », « Note indisponible » … */
export function gradeWord(lang: Lang, grade: Marked): string {
  const state = grade && grade.state !== 'graded' ? grade.state : 'unavailable';
  return speaker(gradeTexts, lang)(`measure.grade.${letterOf(grade) ?? state}`);
}

/** The enamel plate: 28 px `s`, 40 px, 56 px `m`, 136 px `l`. Its word must stand beside it. */
export function Plaque({ grade, size }: { grade: Marked; size?: 's' | 'm' | 'l' | undefined }): JSX.Element {
  const letter = letterOf(grade);
  return (
    <span
      class={size ? `plaque plaque-${size}` : 'plaque'}
      aria-hidden={letter && size !== 'l' ? undefined : 'true'}
    >
      {letter ?? signs[grade?.state ?? 'unavailable']}
    </span>
  );
}

/**
 * Plaque and word. `quiet` keeps the word for screen readers only, where a column's title or the text beside
 * says it.
 */
export function GradeMark({
  lang,
  grade,
  size,
  quiet,
}: {
  lang: Lang;
  grade: Marked;
  size?: 's' | 'm' | 'l';
  quiet?: boolean;
}): JSX.Element {
  return (
    <span class={`grade ${gradeClass(grade)}`}>
      <Plaque grade={grade} size={size} /> <span class={quiet ? 'vh' : 'word'}>{gradeWord(lang, grade)}</span>
    </span>
  );
}

/**
 * The large plaque, once per page, inside an element that carries `gradeClass`. Silent: letter and word stand
 * beside it.
 */
export function GradeLarge({ grade }: { lang?: Lang; grade: Marked }): JSX.Element {
  if (!letterOf(grade) || !grade?.otherLetter) return <Plaque grade={grade} size="l" />;
  return (
    <span class="plaque plaque-l plaque-two" aria-hidden="true">
      <span>
        {grade.letter}
        <small>/{grade.otherLetter}</small>
      </span>
    </span>
  );
}

/**
 * The five letters with the present one filled, and the other one that the forecast leaves open: only beside
 * the large plaque. Silent, like it.
 */
export function Ladder({ letter, other }: { letter: Letter; other?: Letter | undefined }): JSX.Element {
  return (
    <ol class="ladder" aria-hidden="true">
      {letters.map((one) => (
        <li
          key={one}
          class={`grade-${one.toLowerCase()}${one === other ? ' either' : ''}`}
          aria-current={one === letter ? 'true' : undefined}
        >
          {one}
        </li>
      ))}
    </ol>
  );
}

/** « Déconseillé »: always followed by the facts that make it so. */
export function Advise({ lang }: { lang: Lang }): JSX.Element {
  return <strong class="advise">{speaker(gradeTexts, lang)('measure.grade.advised-against')}</strong>;
}
