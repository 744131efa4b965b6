// SPDX-License-Identifier: AGPL-3.0-or-later
// Ways in their order: whether each fits and why, what is produced by whom and when, by which text and how
// sure that is.
import type { JSX } from 'preact';
import type { Currency } from '../../../base/currency.ts';
import { completeFor, type Lang, speaker } from '../../../base/language.ts';
import { type Standing, StandingSign } from '../../../platform/parts/signs.tsx';
import { whyWords } from '../../advice/words.ts';
import type { WayAnswer } from '../answer.ts';
import { texts } from '../texts/texts.ts';
import { BasisWords, type Reading } from './basis.tsx';

const standings: Readonly<Record<'yes' | 'no' | 'open', Standing>> = {
  yes: 'holds',
  no: 'missing',
  open: 'watch',
};

export const answerWord = (applies: boolean | null): 'yes' | 'no' | 'open' =>
  applies === null ? 'open' : applies ? 'yes' : 'no';

interface WaysProps {
  readonly ways: readonly WayAnswer[];
  readonly currency: Currency;
  readonly reading: Reading;
}

export function WayList({ ways, currency, reading }: WaysProps): JSX.Element {
  const { lang } = reading;
  return (
    <ul class="lawful">
      {ways.map((one) => (
        <li key={one.way.id} id={one.way.id}>
          <WayShown {...{ one, currency, reading, lang }} />
        </li>
      ))}
    </ul>
  );
}

interface OneProps {
  readonly one: WayAnswer;
  readonly currency: Currency;
  readonly reading: Reading;
  readonly lang: Lang;
}

function WayShown({ one, currency, reading, lang }: OneProps): JSX.Element {
  const t = speaker(texts, lang);
  const { way, verdict, basis } = one;
  const own = completeFor(lang);
  const answer = answerWord(verdict.applies);
  const say = (key: string, facts?: Parameters<typeof t>[1]) => t(key as keyof typeof texts, facts);
  return (
    <>
      <h3>
        <StandingSign standing={standings[answer]} />
        <span>
          {way.name[own]}
          <small>
            {t(`purchases.ways.${answer}`)} · {way.id}
          </small>
        </span>
      </h3>
      <p>{whyWords(verdict, currency, { lang, say })}</p>
      {verdict.applies !== false && way.papers.length > 0 && (
        <>
          <p class="note">{t('purchases.ways.papers')}</p>
          <ul>
            {way.papers.map(({ what, by, when }) => (
              <li key={what.fr}>
                {t('purchases.ways.paper', {
                  what: what[own],
                  by: t(`purchases.ways.by.${by}`),
                  when: t(`purchases.ways.when.${when}`),
                })}
              </li>
            ))}
          </ul>
        </>
      )}
      <BasisWords basis={basis} reading={reading} />
    </>
  );
}
