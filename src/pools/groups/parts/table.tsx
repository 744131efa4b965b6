// SPDX-License-Identifier: AGPL-3.0-or-later
// Around the table: who sits in a pool and where each stands, as its members see it.
import type { JSX } from 'preact';
import { formatDay } from '../../../base/format.ts';
import { type Lang, speaker } from '../../../base/language.ts';
import { amountWords } from '../../../market/words.ts';
import { nameWords } from '../../../people/directory/organisations/words.ts';
import { Section } from '../../../platform/parts/section.tsx';
import { seatDone, seatState } from '../seat.ts';
import type { SeenPool, ShownSeat } from '../shown.ts';
import { seatStates } from '../steps.ts';
import { texts as formTexts } from '../texts/forms.ts';
import { texts as pageTexts } from '../texts/pages.ts';
import type { PoolModel } from './model.ts';

const texts = { ...formTexts, ...pageTexts };

export function AroundTheTable({ lang, model }: { lang: Lang; model: PoolModel }): JSX.Element | null {
  const t = speaker(texts, lang);
  const { seen } = model;
  if (!seen.seats) return null;
  return (
    <Section id="table" title={t('pools.table')} note={t('pools.table-note')}>
      <div class="stack">
        {seen.seats.length === 1 && <p>{t('pools.alone')}</p>}
        <table class="table table-fold">
          <thead>
            <tr>
              <th scope="col">{t('pools.table-who')}</th>
              <th scope="col">{t('pools.table-quantity')}</th>
              <th scope="col" class="r">
                {t('pools.table-build')}
              </th>
              <th scope="col" class="r">
                {t('pools.table-year')}
              </th>
              <th scope="col">{t('pools.table-where')}</th>
            </tr>
          </thead>
          <tbody>
            {seen.seats.map((seat) => (
              <Row key={seat.id} lang={lang} seen={seen} seat={seat} renewed={model.renewed.has(seat.id)} />
            ))}
          </tbody>
        </table>
      </div>
    </Section>
  );
}

function Row({
  lang,
  seen,
  seat,
  renewed,
}: {
  lang: Lang;
  seen: SeenPool;
  seat: ShownSeat;
  renewed: boolean;
}): JSX.Element {
  const t = speaker(texts, lang);
  const { member, intent, quantity, coversNames } = seat;
  const isOwn = seen.own.some(({ id }) => id === seat.id);
  const unknown = t('pools.unknown');
  return (
    <tr class={isOwn ? 'ours' : undefined}>
      <th scope="row">
        {nameWords(lang, member)} {isOwn && <span class="note">{t('pools.table-you')}</span>}{' '}
        {member.id === seen.pool.organisation && <span class="note">{t('pools.table-coordinates')}</span>}
        {coversNames.length > 0 && (
          <span class="note"> {t('pools.table-covers', { names: coversNames.join(', ') })}</span>
        )}
      </th>
      <td data-l={t('pools.table-quantity')}>{quantity ?? unknown}</td>
      <td class="r" data-l={t('pools.table-build')}>
        {intent?.build ? amountWords(lang, intent.build) : unknown}
      </td>
      <td class="r" data-l={t('pools.table-year')}>
        {intent?.perYear ? amountWords(lang, intent.perYear) : unknown}
      </td>
      <td data-l={t('pools.table-where')}>
        <Squares lang={lang} seat={seat} /> {whereWords(lang, seat)}
        {renewed && <strong> {t('pools.at.renewed')}</strong>}
      </td>
    </tr>
  );
}

/** Three squares: intention, deliberation, signature; said in words for who does not see them. */
function Squares({ lang, seat }: { lang: Lang; seat: ShownSeat }): JSX.Element {
  const n = Math.min(3, seatStates.indexOf(seatState(seat)));
  return (
    <svg
      class="squares"
      viewBox="0 0 44 12"
      role="img"
      aria-label={speaker(texts, lang)('pools.squares', { n })}
    >
      {[0, 1, 2].map((at) => (
        <rect key={at} x={at * 16 + 1} y="1" width="10" height="10" class={at < n ? 'full' : undefined} />
      ))}
    </svg>
  );
}

/** « délibération du 6 novembre »: the furthest step, with its day. */
export function whereWords(lang: Lang, seat: ShownSeat): string {
  const t = speaker(texts, lang);
  const state = seatState(seat);
  const step = { interested: 'interested', intending: 'intended', signed: 'signed' } as const;
  if (state === 'left') return t('pools.at.left');
  const day = state === 'deliberated' ? seat.deliberation?.on : seatDone(seat, step[state])?.at;
  const said = t(`pools.at.${state}`, { day: day ? formatDay(lang, day) : t('pools.unknown') });
  const council = state === 'intending' ? seat.intent?.councilOn : undefined;
  return council ? `${said}, ${t('pools.at.council', { day: formatDay(lang, council) })}` : said;
}
