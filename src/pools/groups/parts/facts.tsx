// SPDX-License-Identifier: AGPL-3.0-or-later
// What is said of a pool in few words: who stands in it, as numbers, and what it is.
import type { JSX } from 'preact';
import { type Lang, speaker } from '../../../base/language.ts';
import { nameWords } from '../../../people/directory/organisations/words.ts';
import { site } from '../../../site.ts';
import { texts as vehicleTexts } from '../../vehicles/texts.ts';
import { vehicleWords } from '../../vehicles/words.ts';
import type { Numbers } from '../shown.ts';
import { texts as formTexts } from '../texts/forms.ts';
import { texts as pageTexts } from '../texts/pages.ts';
import type { PoolModel } from './model.ts';

const texts = { ...vehicleTexts, ...formTexts, ...pageTexts };

/** « 9 administrations pour 12 834 habitants »; what nobody counts is said, never taken for none. */
export function NumbersWords({ lang, numbers }: { lang: Lang; numbers: Numbers }): JSX.Element {
  const t = speaker(texts, lang);
  const { members, inhabitants, unknown } = numbers;
  return (
    <>
      {t('pools.members', { n: members })}
      {inhabitants > 0 && ` ${t('pools.inhabitants', { n: inhabitants })}`}
      {unknown > 0 && ` (${t('pools.inhabitants-unknown', { n: unknown })})`}
    </>
  );
}

export function PoolFacts({ lang, model }: { lang: Lang; model: PoolModel }): JSX.Element {
  const t = speaker(texts, lang);
  const { pool, coordinator, software } = model.seen;
  return (
    <dl class="facts">
      <dt>{t('pools.facet.kind')}</dt>
      <dd>{t(`pools.kind.${pool.kind}`)}</dd>
      <dt>{t('pools.coordinator')}</dt>
      <dd>
        <a href={site.organisation(lang, coordinator.slug)}>{nameWords(lang, coordinator)}</a>
      </dd>
      <dt>{t('pools.function')}</dt>
      <dd>{model.functionWords}</dd>
      {software && (
        <>
          <dt>{t('pools.software')}</dt>
          <dd>
            <a href={site.software(lang, software.slug)}>{software.name}</a>
          </dd>
        </>
      )}
      <dt>{t('pools.facet.territory')}</dt>
      <dd>{model.territoryWords}</dd>
      {model.vehicles.chosen && (
        <>
          <dt>{t('pools.vehicle.name')}</dt>
          <dd>
            <a href="#vehicle">{vehicleWords(model.vehicles.chosen.vehicle)(lang)}</a>
          </dd>
        </>
      )}
      <dt>{t('pools.provider')}</dt>
      <dd>{t('pools.provider-none')}</dd>
    </dl>
  );
}
