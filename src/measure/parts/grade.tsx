// SPDX-License-Identifier: AGPL-3.0-or-later
// The grade as people see it: a letter on its plaque, a word, a colour, in this order. Never a colour alone.
import type { JSX } from 'preact';
import { type Lang, speaker } from '../../base/language.ts';
import { type GradeState, type Letter, letters } from '../grade.ts';
import { gradeTexts } from '../grade-texts.ts';

/** What is enough to show a grade in a list. `{ state: 'unavailable' }` where nothing was measured. */
export type GradeMark = { readonly state: GradeState; readonly letter?: Letter | undefined };

const signs = { inert: '=', unavailable: '?', archived: '×', graded: '?' } as const;
const letterOf = ({ state, letter }: GradeMark): Letter | undefined => (state === 'graded' ? letter : undefined);

/** `grade-a` … `grade-e`, or `grade-none` for the states without a letter. */
export function gradeClass(grade: GradeMark): string {
  return `grade-${letterOf(grade)?.toLowerCase() ?? 'none'}`;
}

/** « Très vivante », « Inerte », « Note indisponible » … */
export function gradeWord(grade: GradeMark, lang: Lang): string {
  const state = grade.state === 'graded' ? 'unavailable' : grade.state;
  return speaker(gradeTexts, lang)(`measure.grade.${letterOf(grade) ?? state}`);
}

/** The enamel plate: 28 px `s`, 40 px, 56 px `m`, 136 px `l` (once per page). Its word must stand beside it. */
export function Plaque({ grade, size }: { grade: GradeMark; size?: 's' | 'm' | 'l' | undefined }): JSX.Element {
  const letter = letterOf(grade);
  return (
    <span class={size ? `plaque plaque-${size}` : 'plaque'} aria-hidden={letter && size !== 'l' ? undefined : 'true'}>
      {letter ?? signs[grade.state]}
    </span>
  );
}

/** Plaque and word. `quiet` keeps the word for screen readers only, where a column's title or the text beside says it. */
export function GradeBadge({
  grade,
  lang,
  size,
  quiet,
}: {
  grade: GradeMark;
  lang: Lang;
  size?: 's' | 'm' | 'l';
  quiet?: boolean;
}): JSX.Element {
  return (
    <span class={`grade ${gradeClass(grade)}`}>
      <Plaque grade={grade} size={size} /> <span class={quiet ? 'vh' : 'word'}>{gradeWord(grade, lang)}</span>
    </span>
  );
}

/** The five letters with the present one filled: only beside the large plaque. Silent, like it. */
export function Ladder({ grade }: { grade: GradeMark }): JSX.Element {
  return (
    <ol class="ladder" aria-hidden="true">
      {letters.map((letter) => (
        <li key={letter} class={`grade-${letter.toLowerCase()}`} aria-current={letter === letterOf(grade) ? 'true' : undefined}>
          {letter}
        </li>
      ))}
    </ol>
  );
}

/** « Déconseillé »: always followed by the facts that make it so. */
export function Advise({ lang }: { lang: Lang }): JSX.Element {
  return <strong class="advise">{speaker(gradeTexts, lang)('measure.grade.advised-against')}</strong>;
}
