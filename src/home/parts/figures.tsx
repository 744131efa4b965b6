// SPDX-License-Identifier: AGPL-3.0-or-later
// How the graded software is spread among the letters: one bar, each part as wide as its count.
import type { JSX } from 'preact';
import { type Lang, speaker } from '../../base/language.ts';
import { letters } from '../../measure/grade/grade.ts';
import { graded, type HomeModel } from '../home.ts';
import { texts } from '../texts.ts';

export function Spread({ lang, model }: { lang: Lang; model: HomeModel }): JSX.Element {
  const total = graded(model);
  const shown = letters.filter((letter) => model.byLetter[letter] > 0);
  const label = speaker(texts, lang)('home.spread', {
    parts: shown.map((letter) => `${letter} ${model.byLetter[letter]}`).join(', '),
  });
  const before = (index: number) =>
    shown.slice(0, index).reduce((sum, letter) => sum + model.byLetter[letter], 0);
  return (
    <div>
      <svg class="dist" height="52" role="img" aria-label={label}>
        {shown.map((letter, index) => {
          const x = `${((before(index) / total) * 100).toFixed(2)}%`;
          const width = (model.byLetter[letter] / total) * 100;
          return (
            <svg
              key={letter}
              class={`grade-${letter.toLowerCase()}`}
              x={x}
              width={`${width.toFixed(2)}%`}
              height="52"
            >
              <rect class="zone" width="100%" height="52" />
              <text class="chart-letter" x="10" y="25">
                {letter}
              </text>
              {width > 1 + 1.6 * String(model.byLetter[letter]).length && (
                <text class="chart-count" x="10" y="43">
                  {model.byLetter[letter]}
                </text>
              )}
            </svg>
          );
        })}
      </svg>
      <p class="note num narrow-only" aria-hidden="true">
        {shown.map((letter) => `${letter} ${model.byLetter[letter]}`).join(' · ')}
      </p>
    </div>
  );
}
