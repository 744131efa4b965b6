// SPDX-License-Identifier: AGPL-3.0-or-later
// The drawn halle of the home page: a roof, five bays, a plate hanging in each.
import type { JSX } from 'preact';
import { type Letter, letters } from '../../measure/grade/grade.ts';

const courses = [78, 94, 110, 126, 142, 158, 174, 190];
const slope = 98 / 144;

export function Gable({ label }: { label: string }): JSX.Element {
  return (
    <svg class="gable" viewBox="0 0 600 370.5" role="img" aria-label={label}>
      <path class="tiles" d="M30 206 128 62h344l98 144z" />
      {courses.map((y) => (
        <path
          key={y}
          class="course"
          d={`M${Math.round(128 - (y - 62) * slope)} ${y}H${Math.round(472 + (y - 62) * slope)}`}
        />
      ))}
      <path class="lantern" d="M272 62V38h56v24z" />
      <path class="louvre" d="M286 62V44m14 18V44m14 18V44M300 14V4" />
      <path class="tiles" d="M258 40 300 14l42 26z" />
      <path class="timber" d="M18 206h564" />
      {[50, 150, 250, 350, 450, 550].map((x) => (
        <path key={x} class="timber" d={`M${x} 210V363M${x - 10} 363h20`} />
      ))}
      {letters.map((letter, bay) => (
        <Bay key={letter} letter={letter} x={50 + bay * 100} />
      ))}
      <path class="floor" d="M0 369h600" />
    </svg>
  );
}

/** `x` is the left post of the bay, 100 units wide. */
function Bay({ letter, x }: { letter: Letter; x: number }): JSX.Element {
  const middle = x + 50;
  return (
    <g class={`grade-${letter.toLowerCase()}`}>
      <path
        class="brace"
        d={`M${x} 262C${x + 2} 232 ${x + 18} 213 ${x + 40} 211M${x + 100} 262C${x + 98} 232 ${x + 82} 213 ${x + 60} 211`}
      />
      <path class="chain" d={`M${middle - 16} 210V240M${middle + 16} 210V240`} />
      <rect class="plate" x={middle - 28} y="240" width="56" height="56" rx="3" />
      <rect class="rim" x={middle - 24} y="244" width="48" height="48" rx="1.5" />
      <text class="letter" x={middle} y="281">
        {letter}
      </text>
    </g>
  );
}
