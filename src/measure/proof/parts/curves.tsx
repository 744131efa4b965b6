// SPDX-License-Identifier: AGPL-3.0-or-later
// The curves: how many of the living a rule recognises, for how many of the stopped it lets through, as a
// picture.
import { scaleLinear } from 'd3-scale';
import { line } from 'd3-shape';
import type { JSX } from 'preact';
import type { Lang } from '../../../base/language.ts';
import { recognisedAt } from '../order.ts';
import type { Proof } from '../proof.ts';
import { percent, speak } from './figures.ts';

/**
 * The rules drawn beside ours: the best of the simple ones, the most used, and the two ends of the published
 * ones.
 */
const drawn: readonly string[] = ['active-months', 'last-commit', 'scorecard', 'italia'];

const place = scaleLinear([0, 1000], [0, 100]);
/** The picture leaves room for its figures: percents of the width, pixels of the height. */
const [left, wide, top, tall] = [9, 89, 32, 250];

/** « Notre méthode, note@1.2 », or the name of a published rule. */
export function ruleName(lang: Lang, name: string): string {
  const key = `measure.proof.rule-${name}` as Parameters<ReturnType<typeof speak>>[0];
  return name.includes('@') ? speak(lang)('measure.proof.rule-ours', { method: name }) : speak(lang)(key);
}

const classOf = (name: string) => `curve curve-${name.includes('@') ? 'ours' : name}`;

export function Curves({ lang, proof }: { lang: Lang; proof: Proof }): JSX.Element {
  const t = speak(lang);
  const ours = proof.curves[0]!;
  const others = drawn.map((name) => proof.curves.find((one) => one.name === name)!);
  const at = (curve: Proof['curves'][number]) => percent(lang, recognisedAt(curve.points, 0.1), 0);
  const said = others.map((curve) =>
    t('measure.proof.curve-other', { rule: ruleName(lang, curve.name), share: at(curve) }),
  );
  return (
    <figure class="roc">
      <svg
        class="chart"
        height="328"
        role="img"
        aria-label={t('measure.proof.curve', {
          method: proof.method,
          ours: at(ours),
          others: said.join(', '),
        })}
      >
        <Axes lang={lang} />
        <svg
          x={`${left}%`}
          y={top}
          width={`${wide}%`}
          height={tall}
          viewBox="0 0 1000 1000"
          preserveAspectRatio="none"
          overflow="visible"
        >
          <path class="chance" d="M0 1000 1000 0" />
          {[...others, ours].map(({ name, points }) => (
            <path
              key={name}
              class={classOf(name)}
              d={line().digits(0)(points.map(([x, y]): [number, number] => [x, 1000 - y])) ?? ''}
            />
          ))}
        </svg>
      </svg>
      <figcaption>
        <ul class="key">
          {[ours, ...others].map(({ name }) => (
            <li key={name}>
              <Sample name={classOf(name)} /> {ruleName(lang, name)}
            </li>
          ))}
          <li>
            <Sample name="chance" /> {t('measure.proof.chance')}
          </li>
        </ul>
      </figcaption>
    </figure>
  );
}

function Sample({ name }: { name: string }): JSX.Element {
  return (
    <svg width="34" height="12" aria-hidden="true">
      <path class={name} d="M0 6H34" />
    </svg>
  );
}

function Axes({ lang }: { lang: Lang }): JSX.Element {
  const t = speak(lang);
  const ticks = [0, 250, 500, 750, 1000];
  const x = (tick: number) => `${left + (place(tick) / 100) * wide}%`;
  const y = (tick: number) => top + tall - (place(tick) / 100) * tall;
  return (
    <g>
      {ticks.map((tick) => (
        <g key={tick}>
          <line class="grid" x1={`${left}%`} x2={`${left + wide}%`} y1={y(tick)} y2={y(tick)} />
          <text x={`${left - 1}%`} y={y(tick) + 5} text-anchor="end">
            {tick / 10}
          </text>
          <text x={x(tick)} y={top + tall + 18} text-anchor="middle">
            {tick / 10}
          </text>
        </g>
      ))}
      <text class="strong" x="0" y="14">
        ↑ {t('measure.proof.curve-y')}
      </text>
      <text class="strong" x={`${left + wide}%`} y={top + tall + 40} text-anchor="end">
        {t('measure.proof.curve-x')} →
      </text>
    </g>
  );
}
