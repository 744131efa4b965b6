// SPDX-License-Identifier: AGPL-3.0-or-later
// The page that compares the legal vehicles by which public bodies act together.
import { type Lang, speaker } from '../../base/language.ts';
import type { Vehicle } from '../../law/vehicle.ts';
import { Section } from '../../platform/parts/section.tsx';
import type { Page } from '../../platform/web/page.ts';
import { site } from '../../site.ts';
import { type Sources, VehicleTable } from './parts.tsx';
import { texts } from './texts.ts';

const places = ['FR', 'BE', 'CA-QC', 'EU'] as const;

export function vehiclesPage(lang: Lang, vehicles: readonly Vehicle[], sources: Sources): Page {
  const t = speaker(texts, lang);
  const title = t('pools.vehicle.title');
  const body = (
    <>
      <div class="nave page-head stack">
        <h1>{title}</h1>
        <p class="lead">{t('pools.vehicle.lead')}</p>
        <p class="note">{t('pools.vehicle.marks')}</p>
      </div>
      {places.map((place) => (
        <Section key={place} id={place.toLowerCase()} title={t(`pools.vehicle.of.${place}`)}>
          <VehicleTable
            lang={lang}
            vehicles={vehicles.filter(({ jurisdiction }) => jurisdiction === place)}
            sources={sources}
          />
        </Section>
      ))}
    </>
  );
  return {
    ...{ lang, title, body, here: 'join', description: t('pools.vehicle.lead') },
    address: (other) => site.poolVehicles(other),
    crumbs: [{ label: t('pools.vehicle.crumb'), href: site.pools(lang) }, { label: title }],
    shows: {},
  };
}
