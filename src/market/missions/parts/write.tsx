// SPDX-License-Identifier: AGPL-3.0-or-later
// The letter to the other side of a mission, once an offer is retained.
import type { JSX } from 'preact';
import { type Lang, speaker } from '../../../base/language.ts';
import { Form } from '../../../platform/form/parts.tsx';
import { Section } from '../../../platform/parts/section.tsx';
import { site } from '../../../site.ts';
import { writeForm } from '../forms.ts';
import { texts } from '../texts.ts';
import type { MissionModel } from './mission-model.ts';

export function WriteToOther({ lang, model }: { lang: Lang; model: MissionModel }): JSX.Element | null {
  const t = speaker(texts, lang);
  if (!model.mayWrite) return null;
  return (
    <Section id="write" title={t('market.mission.write-section')} note={t('market.mission.write-note')}>
      <div class="stack">
        {model.sent && <p role="status">{t('market.mission.write-sent')}</p>}
        <Form
          of={writeForm}
          state={model.state}
          action={site.missionAction(lang, model.slug, writeForm.name)}
          button={t('market.mission.write-it')}
        />
      </div>
    </Section>
  );
}
