// SPDX-License-Identifier: AGPL-3.0-or-later
// The picture of a card: the market hall with a post missing.
import type { JSX } from 'preact';

const posts = [30, 78, 126, 222, 270];
const tiles = [
  [57, 34],
  [47, 48],
  [37, 62],
  [27, 76],
] as const;

export function Picture({ label }: { label: string }): JSX.Element {
  return (
    <svg class="card-picture" viewBox="0 -6 300 196" role="img" aria-label={label}>
      <path class="fill" d="M14 92 66 22h168l52 70-68 3-44 6-48-4z" />
      {tiles.map(([x, y]) => (
        <path key={y} class="tile" d={`M${x} ${y}H${300 - x}`} />
      ))}
      <path class="beam" d="M137 22V10h26v12" />
      <path class="fill" d="M129 11 150-2l21 13z" />
      <path class="beam" d="M8 94h118l22 6 26-6h118" />
      {posts.map((x) => (
        <path key={x} class="post" d={`M${x} 96V178M${x - 7} 178h14`} />
      ))}
      <path class="gone" d="M174 104V178M168 178h12" />
      <path class="post" d="m186 176 34-16" />
      <path class="ground" d="M2 184h296" />
    </svg>
  );
}
