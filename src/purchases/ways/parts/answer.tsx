// SPDX-License-Identifier: AGPL-3.0-or-later
// The answer: what fits, what depends, what does not; then contributing, duties, days, what is in discussion.
import type { ComponentChildren, JSX } from 'preact';
import { formatDay, formatMoney } from '../../../base/format.ts';
import { type Lang, speaker } from '../../../base/language.ts';
import { money } from '../../../base/money.ts';
import { Bills } from '../../../law/parts.tsx';
import type { Rule } from '../../../law/rule.ts';
import type { Way } from '../../../law/way.ts';
import { Section } from '../../../platform/parts/section.tsx';
import { site } from '../../../site.ts';
import type { Answer, WayAnswer } from '../answer.ts';
import { texts } from '../texts/texts.ts';
import type { Typed } from '../words-asked.ts';
import type { Reading } from './basis.tsx';
import { Duties } from './duties.tsx';
import { Moves } from './moves.tsx';
import { WayList } from './ways.tsx';

export interface AnswerModel {
  readonly answer: Answer;
  readonly typed: Typed;
  readonly asked: Readonly<Record<string, string>>;
  readonly reading: Reading;
  readonly ways: readonly Way[];
  readonly rules: readonly Rule[];
}

interface Props {
  readonly lang: Lang;
  readonly model: AnswerModel;
}

type Key = keyof typeof texts;

/** @param between what stands after the duties: the thresholds */
export function AnswerShown({
  lang,
  model,
  between,
}: Props & { readonly between: ComponentChildren }): JSX.Element {
  const t = speaker(texts, lang);
  const { answer, reading, asked, ways, rules } = model;
  const { contributions, duties, bills, moves } = answer;
  return (
    <>
      <Section id="answer" title={t('purchases.ways.answer')} note={<Question lang={lang} model={model} />}>
        <div class="stack">
          <Estimate lang={lang} model={model} />
          <Grouped lang={lang} model={model} ways={answer.ways} />
        </div>
      </Section>
      <Section id="duties" title={t('purchases.ways.duties')} note={t('purchases.ways.duties-note')}>
        <Duties duties={duties} reading={reading} />
      </Section>
      {between}
      <Section id="moves" title={t('purchases.ways.moves')} note={t('purchases.ways.moves-note')}>
        <Moves {...{ lang, moves, ways, rules, asked }} />
      </Section>
      {contributions.length > 0 && (
        <Section
          id="contribute"
          title={t('purchases.ways.contribute')}
          note={t('purchases.ways.contribute-note')}
        >
          <div class="stack">
            <Grouped lang={lang} model={model} ways={contributions} />
          </div>
        </Section>
      )}
      <Section id="bills" title={t('purchases.ways.bills')} note={t('purchases.ways.bills-note')}>
        {bills.length > 0 ? (
          <Bills lang={lang} bills={bills} sources={reading.sources} />
        ) : (
          <p>{t('purchases.ways.no-bills')}</p>
        )}
      </Section>
    </>
  );
}

function Question({ lang, model: { answer, typed } }: Props): JSX.Element {
  const t = speaker(texts, lang);
  const { country, kind, object, cents, currency, on } = answer.question;
  return (
    <>
      {typed.subject && `${typed.subject}. `}
      {t('purchases.ways.answer-for', {
        buyer: t(`purchases.buyer.${country}.${kind}` as Key),
        object: t(`purchases.ways.object.${object}`),
        amount: formatMoney(lang, money(cents, currency)),
        day: formatDay(lang, on),
      })}{' '}
      {typed.pool && <a href={site.pool(lang, typed.pool)}>{t('purchases.ways.from-pool')}</a>}
    </>
  );
}

/** What is told of the amount itself, and of what no row says. */
function Estimate({ lang, model: { answer } }: Props): JSX.Element {
  const t = speaker(texts, lang);
  const { advice, question } = answer;
  const { estimate, unknown, since } = advice;
  const amount = formatMoney(lang, money(estimate.cents, question.currency));
  const fitting = answer.ways.filter(({ verdict }) => verdict.applies === true).length;
  const isShared = estimate.by === 'amount' && (question.others.groupement?.members ?? 1) > 1;
  return (
    <>
      <p class="lead">{t('purchases.ways.fits', { n: fitting })}</p>
      {estimate.by !== 'amount' && <p>{t(`purchases.ways.estimate-${estimate.by}`, { amount })}</p>}
      {isShared && <p>{t('purchases.ways.members-whole')}</p>}
      {unknown && (
        <p>
          {since === null
            ? t('purchases.ways.unknown-before')
            : t('purchases.ways.unknown-since', { since: formatDay(lang, since) })}
        </p>
      )}
    </>
  );
}

/** A ceiling of another period says nothing of this day: the row of the day does. */
const isOfTheDay = ({ verdict }: WayAnswer) => verdict.why !== 'other-period';

function Grouped({ lang, model, ways }: Props & { readonly ways: readonly WayAnswer[] }): JSX.Element {
  const t = speaker(texts, lang);
  const { reading, answer } = model;
  const of = (applies: boolean | null) =>
    ways.filter((one) => one.verdict.applies === applies && isOfTheDay(one));
  const list = (some: readonly WayAnswer[]) => (
    <WayList ways={some} currency={answer.question.currency} reading={reading} />
  );
  const [fit, open, not] = [of(true), of(null), of(false)];
  return (
    <>
      {fit.length > 0 && list(fit)}
      {open.length > 0 && (
        <details class="more" open={fit.length === 0}>
          <summary>
            {t('purchases.ways.open-title')} ({open.length})
          </summary>
          {list(open)}
        </details>
      )}
      {not.length > 0 && (
        <details class="more">
          <summary>{t('purchases.ways.no-title', { n: not.length })}</summary>
          {list(not)}
        </details>
      )}
    </>
  );
}
