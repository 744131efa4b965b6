// SPDX-License-Identifier: AGPL-3.0-or-later
// The small drawn signs: the halle's mark, the magnifying glass, and the four states of a fact, each with its
// shape.
import type { JSX } from 'preact';

/** The halle seen from its gable. */
export function Mark(): JSX.Element {
  return (
    <svg viewBox="0 0 40 30" aria-hidden="true" fill="none" stroke="currentColor">
      <path d="M1 14 20 2l19 12" stroke-width="2.6" />
      <path d="M5 14h30" stroke-width="2" />
      <path d="M6 29V14m28 15V14" stroke-width="2.6" />
      <path d="M6 24c0-5 3-8 7-8s7 3 7 8 3-8 7-8 7 3 7 8M20 29v-7" stroke-width="2" />
    </svg>
  );
}

export function Glass(): JSX.Element {
  return (
    <svg
      width="20"
      height="20"
      viewBox="0 0 20 20"
      fill="none"
      stroke="currentColor"
      stroke-width="2.2"
      aria-hidden="true"
    >
      <circle cx="8.5" cy="8.5" r="5.5" />
      <path d="m13 13 5 5" />
    </svg>
  );
}

export type Standing = 'holds' | 'watch' | 'missing' | 'unknown';

const drawn: Readonly<Record<Standing, JSX.Element>> = {
  holds: (
    <g>
      <rect class="sign-fill" x="1" y="1" width="14" height="14" />
      <path class="sign-tick" d="m4 8.2 2.8 2.8L12 5.4" />
    </g>
  ),
  watch: (
    <g>
      <rect class="sign-box" x="1" y="1" width="14" height="14" />
      <path class="sign-half" d="M1 15 15 1v14z" />
    </g>
  ),
  missing: (
    <g>
      <rect class="sign-miss" x="1" y="1" width="14" height="14" />
      <path class="sign-miss" d="m4.5 4.5 7 7m0-7-7 7" />
    </g>
  ),
  unknown: <rect class="sign-gap" x="1" y="1" width="14" height="14" stroke-dasharray="2.5 2" />,
};

/**
 * The sign of a fact that holds, is to watch, is missing or is not measured. `word` names it aloud; without
 * one, words stand beside it.
 */
export function StandingSign({
  standing,
  word,
}: {
  standing: Standing;
  word?: string | undefined;
}): JSX.Element {
  const label = word ? { role: 'img' as const, 'aria-label': word } : { 'aria-hidden': 'true' as const };
  return (
    <svg class="sign-state" viewBox="0 0 16 16" {...label}>
      {drawn[standing]}
    </svg>
  );
}
