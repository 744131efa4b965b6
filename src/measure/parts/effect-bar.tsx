// SPDX-License-Identifier: AGPL-3.0-or-later
// What raises a result goes right and full, what lowers it left and hatched. The words stand beside it.

import type { JSX } from 'preact';
import { formatNumber } from '../../base/format.ts';
import { type Lang, speaker } from '../../base/language.ts';
import { gradeTexts } from '../texts/grade.ts';

const axis = 30;
const hatch = Array.from({ length: 24 }, (_, step) => -8 + step * 5);

/** An effect this large (log-odds) fills the bar. */
const fullBar = 1.2;
const nothing = 0.05;

/**
 * The bar and its words: « +1,05 bien mieux que d’ordinaire ».
 * @param effect log-odds against the median project, signed
 */
export function EffectBar({ lang, effect }: { lang: Lang; effect: number }): JSX.Element {
  const size = Math.abs(effect);
  const two = { minimumFractionDigits: 2, maximumFractionDigits: 2, signDisplay: 'exceptZero' } as const;
  const figure = formatNumber(lang, effect, two).replace('-', '−');
  const strength =
    size < nothing ? 'flat' : (`${effect > 0 ? 'up' : 'down'}${size >= 0.8 ? '-strong' : ''}` as const);
  return (
    <span>
      <Bar effect={effect} />
      <span class="say">
        <span class="num">{figure}</span> {speaker(gradeTexts, lang)(`measure.pull.${strength}`)}
      </span>
    </span>
  );
}

function Bar({ effect }: { effect: number }): JSX.Element {
  const share = Math.min(1, Math.abs(effect) / fullBar);
  const flat = Math.abs(effect) < nothing;
  const length = Math.round(share * (effect > 0 ? 100 - axis : axis) * 10) / 10;
  return (
    <svg class="pull" height="24" aria-hidden="true">
      {!flat && effect > 0 && <rect class="up" x={`${axis}%`} y="5" width={`${length}%`} height="14" />}
      {!flat && effect < 0 && (
        <svg x={`${axis - length}%`} y="5" width={`${length}%`} height="14">
          {hatch.map((x) => (
            <path key={x} class="hatch" d={`M${x} 16 ${x + 16} -2`} />
          ))}
          <rect class="down" width="100%" height="100%" fill-opacity="0" />
        </svg>
      )}
      {flat && <rect class="flat" x={`${axis}%`} y="5" width="3" height="14" />}
      <line class="axis" x1={`${axis}%`} x2={`${axis}%`} y1="0" y2="24" />
    </svg>
  );
}
