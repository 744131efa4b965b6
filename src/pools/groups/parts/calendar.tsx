// SPDX-License-Identifier: AGPL-3.0-or-later
// The calendar of a pool: what was done, by how many, and what comes.
import type { JSX } from 'preact';
import { formatDay } from '../../../base/format.ts';
import { type Lang, speaker } from '../../../base/language.ts';
import { Section } from '../../../platform/parts/section.tsx';
import { poolDone } from '../pool.ts';
import { seatState } from '../seat.ts';
import type { SeenPool, ShownSeat } from '../shown.ts';
import { type SeatState, seatStates } from '../steps.ts';
import { texts } from '../texts/pages.ts';

export function Calendar({ lang, seen }: { lang: Lang; seen: SeenPool }): JSX.Element {
  const t = speaker(texts, lang);
  return (
    <Section id="calendar" title={t('pools.calendar')} note={t('pools.calendar-note')}>
      <ol class="calendar">
        {marksOf(lang, seen).map(({ word, when, done }) => (
          <li key={word} class={done ? 'done' : undefined}>
            <strong>{word}</strong>
            <span class="note">{when}</span>
          </li>
        ))}
      </ol>
    </Section>
  );
}

interface Mark {
  readonly word: string;
  readonly when: string;
  /** Whether it is behind. */
  readonly done: boolean;
}

function marksOf(lang: Lang, { pool, on, seats, open }: SeenPool): Mark[] {
  const t = speaker(texts, lang);
  const said = (day: string | undefined) => (day ? formatDay(lang, day) : t('pools.unknown'));
  const ended = poolDone(pool, 'ended')?.at;
  const closed = poolDone(pool, 'closed')?.at ?? pool.closesOn;
  return [
    { word: t('pools.cal.founded'), when: said(poolDone(pool, 'founded')?.at), done: true },
    ...(seats ? reachedMarks(lang, seats) : []),
    ...(seats ? budgetMarks(lang, seats, on) : []),
    ...(closed ? [{ word: t('pools.cal.door'), when: said(closed), done: !open }] : []),
    ...(ended ? [{ word: t('pools.cal.ended'), when: said(ended), done: true }] : []),
  ];
}

/** How many have come how far. */
function reachedMarks(lang: Lang, seats: readonly ShownSeat[]): Mark[] {
  const t = speaker(texts, lang);
  const reached = (state: SeatState) =>
    seats.filter((seat) => seatStates.indexOf(seatState(seat)) >= seatStates.indexOf(state)).length;
  const mark = (word: 'letters' | 'deliberations' | 'signatures', state: SeatState): Mark => ({
    word: t(`pools.cal.${word}`),
    when: t('pools.cal.of', { done: reached(state), all: seats.length }),
    done: reached(state) === seats.length,
  });
  return [mark('letters', 'intending'), mark('deliberations', 'deliberated'), mark('signatures', 'signed')];
}

/** The first budget still to be voted. */
function budgetMarks(lang: Lang, seats: readonly ShownSeat[], on: string): Mark[] {
  const days = seats.flatMap(({ intent }) =>
    intent?.budgetOn && intent.budgetOn >= on ? [intent.budgetOn] : [],
  );
  const [first] = days.toSorted();
  return first
    ? [{ word: speaker(texts, lang)('pools.cal.budgets'), when: formatDay(lang, first), done: false }]
    : [];
}
