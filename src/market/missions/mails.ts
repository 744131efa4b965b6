// SPDX-License-Identifier: AGPL-3.0-or-later
// What mails say of missions: a sentence, and the way to the mission.
import { type Lang, speaker } from '../../base/language.ts';
import { dayWords } from '../../people/accounts/parts.tsx';
import type { MailContent } from '../../platform/mail.ts';
import { site } from '../../site.ts';
import { amountWords } from '../parts-words.ts';
import type { ListedMission } from './stores/missions.ts';
import { texts } from './texts.ts';

export type Told = 'new' | 'answered' | 'retained' | 'not-retained' | 'delivered' | 'confirmed' | 'withdrawn';

/** @param url HALLE_URL */
export function missionMail(lang: Lang, told: Told, { mission, organisation, slug, offers }: ListedMission, url: string): MailContent {
  const t = speaker(texts, lang);
  const facts = {
    title: mission.title,
    organisation: organisation.name,
    kind: t(`market.mission.kind.${mission.kind}`),
    ceiling: amountWords(lang, mission.ceilingExclVat),
    day: dayWords(lang, mission.due),
    acceptance: mission.acceptance,
    n: offers,
  };
  return {
    subject: t(`market.mission.mail.${told}.subject`, facts)
      .replace(/[\u0000-\u001f\u007f]/g, ' ')
      .slice(0, 150),
    paragraphs: [t(`market.mission.mail.${told}.words`, facts)],
    button: { label: t('market.mission.mail.look'), url: url + site.mission(lang, slug) },
  };
}
