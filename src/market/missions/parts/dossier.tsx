// SPDX-License-Identifier: AGPL-3.0-or-later
// What was told when an offer was retained, for the organisation that asks.
import type { JSX } from 'preact';
import { speaker } from '../../../base/language.ts';
import { money } from '../../../base/money.ts';
import { Section } from '../../../platform/parts/section.tsx';
import { amountWords } from '../../words.ts';
import { texts } from '../texts.ts';
import { reaches } from '../threshold.ts';
import { type Part, whose } from './retain.tsx';
import { ThresholdWords } from './threshold.tsx';

export function Dossier(part: Part): JSX.Element | null {
  const { lang, model } = part;
  const t = speaker(texts, lang);
  const { told, offers } = model.mission;
  const { total, threshold } = model;
  if (!told) return null;
  const compared = offers.filter(({ id }) => told.compared.includes(id)).map((offer) => whose(part, offer));
  const facts: [string, string][] = [
    [t('market.mission.dossier-spent'), amountWords(lang, told.spentThisYearExclVat)],
    ...(total ? [[t('market.mission.dossier-total'), amountWords(lang, total)] as [string, string]] : []),
    [t('market.mission.dossier-compared'), compared.join(', ')],
    [t('market.mission.dossier-reason'), told.reason],
    [t('market.mission.dossier-signatory'), told.signatory],
  ];
  return (
    <Section id="dossier" title={t('market.mission.dossier')} note={t('market.mission.dossier-note')}>
      <div class="stack">
        <dl class="facts">
          {facts.map(([label, value]) => (
            <>
              <dt>{label}</dt>
              <dd class="written">{value}</dd>
            </>
          ))}
        </dl>
        {total && threshold && reaches(total, threshold) && (
          <p>
            <strong>
              {t('market.mission.dossier-over', {
                threshold: amountWords(lang, money(threshold.cents, threshold.currency)),
              })}
            </strong>
          </p>
        )}
        <ThresholdWords lang={lang} threshold={threshold} />
      </div>
    </Section>
  );
}
