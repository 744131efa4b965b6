// SPDX-License-Identifier: AGPL-3.0-or-later
// On the sheet of a software: how to try it, and what is asked for around it.
import type { JSX } from 'preact';
import { completeFor, type Lang, speaker } from '../../base/language.ts';
import { Section } from '../../platform/parts/section.tsx';
import { site } from '../../site.ts';
import { type MissionLine, MissionLines } from './parts/mission.tsx';
import { texts } from './texts.ts';

export function TrySection({
  lang,
  slug,
  missions,
}: {
  lang: Lang;
  slug: string;
  missions: readonly MissionLine[];
}): JSX.Element {
  const t = speaker(texts, lang);
  const trial = {
    fr: { genre: 'install-test', logiciel: slug },
    en: { kind: 'install-test', software: slug },
  }[completeFor(lang)];
  return (
    <Section id="try" title={t('market.mission.slot')} note={t('market.mission.slot-note')}>
      <div class="stack">
        <p>{t('market.mission.slot-demo-unknown')}</p>
        <p class="tools">
          <a class="btn btn-plain" href={site.missionNew(lang, trial)}>
            {t('market.mission.slot-trial')}
          </a>
          {t('market.mission.slot-how')}
        </p>
        {missions.length > 0 && (
          <>
            <h3>{t('market.mission.slot-open')}</h3>
            <MissionLines lang={lang} missions={missions.slice(0, 5)} />
          </>
        )}
      </div>
    </Section>
  );
}
