// SPDX-License-Identifier: AGPL-3.0-or-later
// What mails say of missions: a sentence, and the way to the mission.
import { type Lang, speaker } from '../../base/language.ts';
import { oneLine } from '../../base/text.ts';
import { paragraphsOf } from '../../people/letters/letter.ts';
import { site } from '../../site.ts';
import { amountWords } from '../words.ts';
import { promisedDay } from './delivery.ts';
import type { Mission } from './mission.ts';
import { texts } from './texts.ts';

export type Told =
  | 'proposed'
  | 'new'
  | 'asked'
  | 'replied'
  | 'late'
  | 'answered'
  | 'retained'
  | 'not-retained'
  | 'delivered'
  | 'not-done'
  | 'confirmed'
  | 'withdrawn';

/** What is told of a mission. */
export interface Telling {
  readonly mission: Mission;
  readonly slug: string;
  readonly organisation: { readonly name: string };
  /** How many stand. */
  readonly offers: number;
}

/** @param url HALLE_URL */
export function missionMail(
  lang: Lang,
  told: Told,
  { mission, organisation, slug, offers }: Telling,
  url: string,
) {
  const t = speaker(texts, lang);
  const facts = {
    title: mission.title,
    organisation: organisation.name,
    kind: t(`market.mission.kind.${mission.kind}`),
    ceiling: amountWords(lang, mission.ceilingExclVat),
    due: new Date(`${mission.due}T12:00:00Z`),
    acceptance: mission.acceptance,
    n: offers,
    promised: new Date(`${promisedDay(mission)}T12:00:00Z`),
  };
  return {
    group: t(told === 'new' ? 'market.mission.mail.group-new' : 'market.mission.mail.group'),
    subject: oneLine(t(`market.mission.mail.${told}.subject`, facts), 150),
    paragraphs: [t(`market.mission.mail.${told}.words`, facts)],
    button: { label: t('market.mission.mail.look'), url: url + site.mission(lang, slug) },
  };
}

/** A letter from the other side of a mission. */
export interface Written {
  readonly mission: Pick<Mission, 'title'>;
  readonly slug: string;
  readonly words: string;
  /** Absent: an independent. */
  readonly from?: string | undefined;
}

/** @param url HALLE_URL */
export function letterMail(lang: Lang, { mission: { title }, slug, words, from }: Written, url: string) {
  const t = speaker(texts, lang);
  const who = from ?? t('market.mission.independent');
  return {
    subject: oneLine(t('market.mission.mail.letter.subject', { title }), 150),
    paragraphs: [t('market.mission.mail.letter.words', { title, who }), ...paragraphsOf(words)],
    button: { label: t('market.mission.mail.letter.reply'), url: `${url}${site.mission(lang, slug)}#write` },
    after: [t('market.mission.mail.letter.how')],
  };
}
