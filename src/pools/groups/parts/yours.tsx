// SPDX-License-Identifier: AGPL-3.0-or-later
// What waits for the one who looks: for each of their seats, the next step and its form.
import type { JSX } from 'preact';
import { currencyOf, minorDigits } from '../../../base/currency.ts';
import { formatDay } from '../../../base/format.ts';
import { type Lang, speaker } from '../../../base/language.ts';
import type { Money } from '../../../base/money.ts';
import { Form, type FormState } from '../../../platform/form/parts.tsx';
import { site } from '../../../site.ts';
import { deliberateForm, intendForm, seatButton } from '../forms-seat.ts';
import { seatState } from '../seat.ts';
import type { OwnSeat } from '../shown.ts';
import { texts as formTexts } from '../texts/forms.ts';
import { texts as pageTexts } from '../texts/pages.ts';
import type { PoolModel, ShownCourse } from './model.ts';

const texts = { ...formTexts, ...pageTexts };

interface One {
  readonly lang: Lang;
  readonly slug: string;
  readonly state: FormState;
  readonly seat: OwnSeat;
}

/** Beside the title; a secretary of several communes has one for each. */
export function Yours({ lang, model }: { lang: Lang; model: PoolModel }): JSX.Element | null {
  const { seen, state } = model;
  if (seen.own.length === 0) return null;
  return (
    <div class="stack">
      {seen.own.map((seat) => (
        <Turn
          key={seat.id}
          {...{ lang, state, seat, slug: seen.slug, renewed: model.renewed.has(seat.id) }}
          owed={model.course?.owed(seat.id)}
        />
      ))}
    </div>
  );
}

interface TurnProps extends One {
  readonly renewed: boolean;
  readonly owed: ReturnType<ShownCourse['owed']> | undefined;
}

function Turn({ lang, slug, state, seat, renewed, owed }: TurnProps): JSX.Element {
  const t = speaker(texts, lang);
  const standing = seatState(seat);
  const waits = standing !== 'signed' && standing !== 'left';
  const before = [...(waits ? [seat.intent?.councilOn, seat.intent?.budgetOn] : []), owed?.before]
    .filter((day) => day !== undefined)
    .toSorted()[0];
  return (
    <section class="turn stack" aria-labelledby={`turn-${seat.id}`}>
      <h2 id={`turn-${seat.id}`} class="line-title">
        {before ? t('pools.yours-before', { day: formatDay(lang, before) }) : t('pools.yours')}
      </h2>
      {owed?.list}
      <p>
        <strong>{t('pools.yours-of', { name: seat.member.name })}</strong>{' '}
        {t(renewed ? 'pools.turn.renewed' : `pools.turn.${standing}`)}
      </p>
      <Steps lang={lang} slug={slug} state={state} seat={seat} />
    </section>
  );
}

function Steps({ lang, slug, state, seat }: One): JSX.Element {
  const t = speaker(texts, lang);
  const { may } = seat;
  const isFirst = seatState(seat) === 'interested';
  const initial = { seat: seat.id };
  const to = (word: string) => site.poolAction(lang, slug, word);
  const waits = ['interested', 'intending', 'deliberated'].includes(seatState(seat));
  return (
    <>
      {waits && ![...may].some((step) => step !== 'left') && <p class="note">{t('pools.may-not')}</p>}
      {may.has('deliberated') && (
        <Form
          of={deliberateForm(seat.on)}
          state={state}
          action={to('deliberate')}
          initial={initial}
          button={t('pools.form.deliberate')}
        />
      )}
      {may.has('signed') && (
        <Form
          of={seatButton('sign')}
          state={state}
          action={to('sign')}
          initial={initial}
          button={t('pools.form.sign')}
        />
      )}
      {may.has('intended') &&
        (isFirst ? (
          <Letter lang={lang} slug={slug} state={state} seat={seat} />
        ) : (
          <details class="more" open={state.refused?.form === 'intend'}>
            <summary>{t('pools.letter-again')}</summary>
            <Letter lang={lang} slug={slug} state={state} seat={seat} />
          </details>
        ))}
      {may.has('left') && (
        <Form of={seatButton('leave')} state={state} action={to('leave')} initial={initial}>
          {() => (
            <button class="btn btn-plain btn-small" type="submit">
              {t('pools.form.leave')}
            </button>
          )}
        </Form>
      )}
    </>
  );
}

/** An amount as it is typed. */
const typed = (amount: Money | undefined) =>
  amount && String(amount.cents / 10 ** minorDigits(amount.currency));

function Letter({ lang, slug, state, seat }: One): JSX.Element {
  const { intent } = seat;
  const currency = intent?.build?.currency ?? intent?.perYear?.currency ?? currencyOf(seat.member.country);
  return (
    <Form
      of={intendForm({ currency, on: seat.on })}
      state={state}
      action={site.poolAction(lang, slug, 'intend')}
      initial={{
        seat: seat.id,
        build: typed(intent?.build),
        year: typed(intent?.perYear),
        budget: intent?.budgetOn,
        council: intent?.councilOn,
        words: intent?.words,
      }}
      button={speaker(texts, lang)('pools.form.intend')}
    />
  );
}
