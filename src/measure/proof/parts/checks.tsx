// SPDX-License-Identifier: AGPL-3.0-or-later
// Where the trial is too thin, what must not happen, and how anyone does it again.
import type { JSX } from 'preact';
import type { Lang } from '../../../base/language.ts';
import { Section } from '../../../platform/parts/section.tsx';
import { site } from '../../../site.ts';
import { enough } from '../letters.ts';
import type { Proof, Stratum } from '../proof.ts';
import { decimal, speak } from './figures.ts';
import { Folded } from './folded.tsx';
import { LettersSeen } from './letters.tsx';

export function Strata({ lang, proof }: { lang: Lang; proof: Proof }): JSX.Element {
  const t = speak(lang);
  return (
    <Section id="strata" title={t('measure.proof.strata')} note={t('measure.proof.strata-note', enough)}>
      <div class="stack">
        {proof.strata.map((stratum) => (
          <div key={stratum.name} class="stack-tight">
            <h3>{t(`measure.proof.${stratum.name}`)}</h3>
            <p>
              {t('measure.proof.stratum-counts', {
                cases: stratum.cases,
                owners: stratum.owners,
                dead: stratum.dead,
              })}{' '}
              {!stratum.validated && <strong>{t('measure.proof.not-validated')}</strong>}
              {stratum.all && t('measure.proof.stratum-area', numbers(lang, stratum.all))}
            </p>
            <Kindness lang={lang} stratum={stratum} />
            {stratum.letters && (
              <Folded words={t('measure.proof.open-letters')}>
                <LettersSeen lang={lang} letters={stratum.letters} />
              </Folded>
            )}
          </div>
        ))}
      </div>
    </Section>
  );
}

/** The letters that announced five points more than was seen. */
function Kindness({ lang, stratum }: { lang: Lang; stratum: Stratum }): JSX.Element | null {
  const kind = (stratum.letters ?? []).filter(
    ({ said, seen }) => said !== null && seen && said - seen.value > 0.05,
  );
  if (kind.length === 0) return null;
  return (
    <p>
      {speak(lang)('measure.proof.stratum-kind', { letters: kind.map(({ letter }) => letter).join(', ') })}
    </p>
  );
}

export function numbers(lang: Lang, { value, from, to }: { value: number; from: number; to: number }) {
  return { value: decimal(lang, value), from: decimal(lang, from), to: decimal(lang, to) };
}

export function Controls({ lang, proof: { controls } }: { lang: Lang; proof: Proof }): JSX.Element {
  const t = speak(lang);
  return (
    <Section id="controls" title={t('measure.proof.controls')} note={t('measure.proof.controls-note')}>
      <dl class="meanings">
        <div>
          <dt>{t('measure.proof.permuted')}</dt>
          <dd>{t('measure.proof.permuted-means', { value: decimal(lang, controls.permuted) })}</dd>
        </div>
        {(['leak', 'added', 'removed'] as const).map((control) => (
          <div key={control}>
            <dt>{t(`measure.proof.${control}`)}</dt>
            <dd>{t(`measure.proof.${control}-means`, { ...controls[control] })}</dd>
          </div>
        ))}
      </dl>
    </Section>
  );
}

export function Repeat({ lang, proof }: { lang: Lang; proof: Proof }): JSX.Element {
  const t = speak(lang);
  const digests = {
    coefficients: proof.fingerprint.slice(0, 12),
    histories: proof.histories.digest.slice(0, 12),
  };
  return (
    <Section id="repeat" title={t('measure.proof.repeat')} note={t('measure.proof.repeat-note')}>
      <div class="stack">
        <p>{t('measure.proof.repeat-means')}</p>
        <ul class="plain-list">
          <li>
            <code>npx halle backtest --dataset DIR</code>
          </li>
          <li>
            <code>npm run proof -- DIR</code>
          </li>
        </ul>
        <ul class="plain-list">
          <li>
            <a href={site.proofReport} download>
              {t('measure.proof.report')} (JSON)
            </a>
          </li>
          <li>
            <a href={site.proofAnswers} download>
              {t('measure.proof.answers', { pairs: proof.asked.pairs })} (CSV)
            </a>
          </li>
        </ul>
        <p class="note">{t('measure.proof.digests', digests)}</p>
      </div>
    </Section>
  );
}
