// SPDX-License-Identifier: AGPL-3.0-or-later
// The drawn halle of the home page: a roof, five bays, a plate hanging in each. Lines of one kind are one
// path: the first page is shown the sooner.
import type { JSX } from 'preact';
import { letters } from '../../measure/grade/grade.ts';

/** The left post of each bay, 100 units wide. */
const bays = [50, 150, 250, 350, 450];
const slope = 98 / 144;

const courses = [78, 94, 110, 126, 142, 158, 174, 190]
  .map((y) => `M${Math.round(128 - (y - 62) * slope)} ${y}H${Math.round(472 + (y - 62) * slope)}`)
  .join('');
const timber = [...bays, 550].map((x) => `M${x} 210V363M${x - 10} 363h20`).join('');
const braces = bays
  .map(
    (x) =>
      `M${x} 262C${x + 2} 232 ${x + 18} 213 ${x + 40} 211M${x + 100} 262C${x + 98} 232 ${x + 82} 213 ${x + 60} 211`,
  )
  .join('');
const chains = bays.map((x) => `M${x + 34} 210V240M${x + 66} 210V240`).join('');

export function Gable({ label }: { label: string }): JSX.Element {
  return (
    <svg class="gable" viewBox="0 0 600 370.5" role="img" aria-label={label}>
      <path class="tiles" d="M30 206 128 62h344l98 144z" />
      <path class="course" d={courses} />
      <path class="lantern" d="M272 62V38h56v24z" />
      <path class="louvre" d="M286 62V44m14 18V44m14 18V44M300 14V4" />
      <path class="tiles" d="M258 40 300 14l42 26z" />
      <path class="timber" d={`M18 206h564${timber}`} />
      <path class="brace" d={braces} />
      <path class="chain" d={chains} />
      {letters.map((letter, bay) => (
        <g key={letter} class={`grade-${letter.toLowerCase()}`}>
          <rect class="plate" x={bays[bay]! + 22} y="240" width="56" height="56" rx="3" />
          <rect class="rim" x={bays[bay]! + 26} y="244" width="48" height="48" rx="1.5" />
          <text class="letter" x={bays[bay]! + 50} y="281">
            {letter}
          </text>
        </g>
      ))}
      <path class="floor" d="M0 369h600" />
    </svg>
  );
}
