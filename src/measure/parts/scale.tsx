// SPDX-License-Identifier: AGPL-3.0-or-later
// Where a forecast falls among the letters: five equal zones from E to A, and a pointer.
import type { JSX } from 'preact';
import type { Letter } from '../grade.ts';

/** From which probability (0 to 1) each letter starts, lowest first: E from 0. */
export type Bands = readonly { readonly letter: Letter; readonly from: number }[];

/** Place of a probability on the scale, in percent of its width: linear within its zone. */
export function placeOn(bands: Bands, probability: number): number {
  const zone = Math.max(
    0,
    bands.findLastIndex(({ from }) => probability >= from),
  );
  const low = bands[zone]!.from;
  const high = bands[zone + 1]?.from ?? 1;
  const within = high > low ? Math.min(1, (probability - low) / (high - low)) : 0;
  return Math.round(((zone + within) / bands.length) * 1000) / 10;
}

/** For tables. Silent: the probability stands beside it in figures. */
export function Scale({ probability, bands }: { probability: number; bands: Bands }): JSX.Element {
  const step = 100 / bands.length;
  return (
    <svg class="scale" height="24" aria-hidden="true">
      {bands.map(({ letter }, zone) => (
        <rect key={letter} class={`zone grade-${letter.toLowerCase()}`} x={`${zone * step}%`} width={`${step - 0.8}%`} y="14" height="8" />
      ))}
      <Pointer at={placeOn(bands, probability)} />
    </svg>
  );
}

function Pointer({ at }: { at: number }): JSX.Element {
  return (
    <svg x={`${at}%`} width="1" height="12" overflow="visible">
      <path class="pointer" d="M-7 0H7L0 11z" />
    </svg>
  );
}

export interface ZonesProps {
  readonly bands: Bands;
  readonly current?: Letter | undefined;
  /** Where the pointer stands; without it, the middle of the current zone. */
  readonly probability?: number | undefined;
  /** Names the list aloud. */
  readonly label: string;
  /** Words of each zone: « 90 à 97 ». */
  readonly says: (letter: Letter) => string;
}

/** The zones with their thresholds in words. */
export function Zones({ bands, current, probability, label, says }: ZonesProps): JSX.Element {
  const zone = bands.findIndex(({ letter }) => letter === current);
  const at = probability !== undefined ? placeOn(bands, probability) : zone >= 0 ? ((zone + 0.5) / bands.length) * 100 : undefined;
  return (
    <div class="zones-wrap">
      <svg class="zones-pointer" height="12" aria-hidden="true">
        {at !== undefined && <Pointer at={at} />}
      </svg>
      <ol class="zones" aria-label={label}>
        {bands.map(({ letter }) => (
          <li key={letter} class={`grade-${letter.toLowerCase()}`} aria-current={letter === current ? 'true' : undefined}>
            <b>{letter}</b>
            <br />
            {says(letter)}
          </li>
        ))}
      </ol>
    </div>
  );
}
