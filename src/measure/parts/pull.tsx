// SPDX-License-Identifier: AGPL-3.0-or-later
// What raises a result goes right and full, what lowers it left and hatched. The words stand beside it.
import type { JSX } from 'preact';

const axis = 30;
const hatch = Array.from({ length: 24 }, (_, step) => -8 + step * 5);

/** @param effect signed; `most` is the largest effect, in absolute value, of the list that it belongs to */
export function Pull({ effect, most }: { effect: number; most: number }): JSX.Element {
  const share = Math.min(1, Math.abs(effect) / (most || 1));
  const flat = share < 0.04;
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
