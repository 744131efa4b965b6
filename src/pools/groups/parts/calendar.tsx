// SPDX-License-Identifier: AGPL-3.0-or-later
// The calendar of a pool: what was done, by how many, and what comes; and the days of public life that its
// members reckon with: budgets, elections, the consultation of agents.
import type { JSX } from 'preact';
import { formatDay } from '../../../base/format.ts';
import { type Lang, speaker, wordsOf } from '../../../base/language.ts';
import type { Coming } from '../../../law/civic-day.ts';
import { texts as lawTexts } from '../../../law/texts.ts';
import { Section } from '../../../platform/parts/section.tsx';
import { texts as vehicleTexts } from '../../vehicles/texts.ts';
import { poolDone } from '../pool.ts';
import { seatState } from '../seat.ts';
import type { SeenPool, ShownSeat } from '../shown.ts';
import { type SeatState, seatStates } from '../steps.ts';
import { texts as pageTexts } from '../texts/pages.ts';
import type { PoolModel } from './model.ts';

const texts = { ...lawTexts, ...vehicleTexts, ...pageTexts };

export function Calendar({ lang, model }: { lang: Lang; model: PoolModel }): JSX.Element {
  const t = speaker(texts, lang);
  const { seen, coming } = model;
  return (
    <Section id="calendar" title={t('pools.calendar')} note={t('pools.calendar-note')}>
      <div class="stack">
        <ol class="calendar">
          {marksOf(lang, seen).map(({ word, when, done }) => (
            <li key={word} class={done ? 'done' : undefined}>
              <strong>{word}</strong>
              <span class="note">{when}</span>
            </li>
          ))}
        </ol>
        {coming.length > 0 && <h3>{t('pools.cal.public')}</h3>}
        <ul class="stack-tight">
          {coming.map((one) => (
            <CivicLine key={one.row.id} lang={lang} one={one} sources={model.vehicles.sources} />
          ))}
        </ul>
      </div>
    </Section>
  );
}

/** A day of public life, what it means here, and by which text; the text says how sure it is. */
function CivicLine({
  lang,
  one,
  sources,
}: {
  lang: Lang;
  one: Coming;
  sources: PoolModel['vehicles']['sources'];
}): JSX.Element {
  const t = speaker(texts, lang);
  const { row, day, month } = one;
  const when = day
    ? formatDay(lang, day)
    : month
      ? formatDay(lang, `${month}-01`, { month: 'long', year: 'numeric' })
      : t('pools.cal.before-deciding');
  return (
    <li>
      <strong>{wordsOf(row.name, lang)}</strong>
      {row.jurisdiction in places && ` (${t(`pools.vehicle.in.${row.jurisdiction as keyof typeof places}`)})`}{' '}
      · {when}
      <br />
      {wordsOf(row.means, lang)}{' '}
      <small>
        {row.legalBasis}
        {row.sources.map((id) => (
          <span key={id}>
            {' · '}
            <a href={sources[id]!.url} rel="nofollow noopener">
              {sources[id]!.title}
            </a>
          </span>
        ))}
        {' · '}
        {t('pools.vehicle.checked', { mark: t(`law.mark.${row.mark}`), day: formatDay(lang, row.checkedOn) })}
        {row.note && ` · ${wordsOf(row.note, lang)}`}
      </small>
    </li>
  );
}

const places = { FR: 1, BE: 1, 'CA-QC': 1, EU: 1 } as const;

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
