// SPDX-License-Identifier: AGPL-3.0-or-later
// Said against seen in each period of the trial, and which letters said too much or too little there.
import type { JSX } from 'preact';
import { formatDay } from '../../../base/format.ts';
import type { Lang } from '../../../base/language.ts';
import { Section } from '../../../platform/parts/section.tsx';
import { calibration } from '../../forecast/method.ts';
import { offBy } from '../periods.ts';
import type { Period, Proof } from '../proof.ts';
import { numbers } from './checks.tsx';
import { speak } from './figures.ts';
import { Folded } from './folded.tsx';
import { LettersSeen } from './letters.tsx';

export function Periods({ lang, proof }: { lang: Lang; proof: Proof }): JSX.Element {
  const t = speak(lang);
  return (
    <Section id="periods" title={t('measure.proof.periods')} note={t('measure.proof.periods-note')}>
      <div class="stack">
        <p>{t('measure.proof.periods-means', { since: formatDay(lang, calibration.from) })}</p>
        {proof.periods.map((period) => (
          <OnePeriod key={period.from} lang={lang} period={period} />
        ))}
      </div>
    </Section>
  );
}

function OnePeriod({ lang, period }: { lang: Lang; period: Period }): JSX.Element {
  const t = speak(lang);
  const { from, to, cases, owners, dead, all, validated } = period;
  return (
    <div class="stack-tight">
      <h3>{t('measure.proof.period', { from: String(from), to: String(to) })}</h3>
      <p>
        {t('measure.proof.stratum-counts', { cases, owners, dead })}{' '}
        {t('measure.proof.stratum-area', numbers(lang, all))}
      </p>
      <p>
        {!validated && <strong>{t('measure.proof.period-thin')} </strong>}
        {judgement(lang, period)}
      </p>
      <Folded words={t('measure.proof.open-letters')}>
        <LettersSeen lang={lang} letters={period.letters} />
      </Folded>
    </div>
  );
}

function judgement(lang: Lang, { letters }: Period): string {
  const t = speak(lang);
  const off = (['kind', 'severe'] as const).flatMap((how) => {
    const those = letters.filter((one) => offBy(one) === how).map(({ letter }) => letter);
    return those.length ? [t(`measure.proof.period-${how}`, { letters: those.join(', ') })] : [];
  });
  return off.length ? off.join(' ') : t('measure.proof.period-held');
}
