// SPDX-License-Identifier: AGPL-3.0-or-later
// What is written about a contested number: to whoever contests it, and to those who administer the provider.
import { type Lang, speaker } from '../../base/language.ts';
import { site } from '../../site.ts';
import type { OwnNumber } from './contest.ts';
import { contestTexts } from './texts/contest.ts';
import { texts } from './texts/texts.ts';

interface Provided {
  readonly name: string;
  readonly slug: string;
  readonly number: OwnNumber;
}

const speak = (lang: Lang) => speaker({ ...texts, ...contestTexts }, lang);

function factsOf(lang: Lang, { name, number: { scheme, number = '' } }: Provided) {
  return { name, number, scheme: speak(lang)(`market.scheme.${scheme}`) };
}

export function receivedMail(lang: Lang, provider: Provided) {
  const t = speak(lang);
  const facts = factsOf(lang, provider);
  return {
    subject: t('market.contest.received-subject', facts),
    paragraphs: [t('market.contest.received', facts), t('market.contest.received-then')],
    after: [t('market.contest.not-you')],
  };
}

/** @param url whole address of the provider's page */
export function contestedMail(lang: Lang, provider: Provided, url: string) {
  const t = speak(lang);
  const facts = factsOf(lang, provider);
  return {
    subject: t('market.contest.told-subject', facts),
    paragraphs: [t('market.contest.told', facts), t('market.contest.told-then')],
    button: { label: t('market.contest.see-page'), url },
  };
}

/** To whoever contested. @param url of the halle */
export function answeredMail(
  lang: Lang,
  provider: Provided,
  answer: 'freed' | 'kept',
  reason: string,
  url: string,
) {
  const t = speak(lang);
  const facts = factsOf(lang, provider);
  const where = answer === 'freed' ? site.providerJoin(lang) : site.provider(lang, provider.slug);
  return {
    subject: t('market.contest.answered-subject', facts),
    paragraphs: [t(`market.contest.answered-${answer}`, facts), t('market.contest.reason', { reason })],
    button: { label: t(`market.contest.answered-${answer}-button`), url: url + where },
  };
}

/** To those who administer the provider. @param url whole address of its page */
export function decidedMail(
  lang: Lang,
  provider: Provided,
  answer: 'freed' | 'kept',
  reason: string,
  url: string,
) {
  const t = speak(lang);
  const facts = factsOf(lang, provider);
  return {
    subject: t(`market.contest.decided-${answer}-subject`, facts),
    paragraphs: [t(`market.contest.decided-${answer}`, facts), t('market.contest.reason', { reason })],
    button: { label: t('market.contest.see-page'), url },
  };
}
