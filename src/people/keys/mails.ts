// SPDX-License-Identifier: AGPL-3.0-or-later
// The words of mails about keys that are asked for again.
import { formatDay } from '../../base/format.ts';
import { type Lang, speaker } from '../../base/language.ts';
import { delayDays } from './key-request.ts';
import { texts } from './texts.ts';

interface About {
  readonly name: string;
  /** When the keys are given. */
  readonly due: Date;
  /** Whole address of the page of the keys. */
  readonly url: string;
}

const factsOf = (lang: Lang, { name, due }: About) => ({
  name: name.slice(0, 80),
  day: formatDay(lang, due.toISOString()),
  days: delayDays,
});

/** To those who administer. @param address the official mailbox, which is public */
export function askedMail(lang: Lang, { address, ...about }: About & { address: string }) {
  const t = speaker(texts, lang);
  const facts = factsOf(lang, about);
  return {
    subject: t('people.keys.asked-subject', facts),
    paragraphs: [t('people.keys.asked', { ...facts, address }), t('people.keys.asked-if', facts)],
    button: { label: t('people.keys.asked-button'), url: about.url },
  };
}

/** To the official mailbox itself. */
export function notedMail(lang: Lang, about: About) {
  const t = speaker(texts, lang);
  const facts = factsOf(lang, about);
  return {
    subject: t('people.keys.noted-subject', facts),
    paragraphs: [t('people.keys.noted', facts), t('people.keys.noted-if', facts)],
    button: { label: t('people.keys.noted-button'), url: about.url },
  };
}

/** To who asked: somebody inside objects. */
export function objectedMail(lang: Lang, { words, ...about }: About & { words: string }) {
  const t = speaker(texts, lang);
  const facts = factsOf(lang, about);
  return {
    subject: t('people.keys.objected-subject', facts),
    paragraphs: [t('people.keys.objected', facts), words, t('people.keys.objected-next', facts)],
    button: { label: t('people.keys.noted-button'), url: about.url },
  };
}

/** To those who administer, once the keys are given. */
export function givenMail(lang: Lang, about: About) {
  const t = speaker(texts, lang);
  const facts = factsOf(lang, about);
  return {
    subject: t('people.keys.given-subject', facts),
    paragraphs: [t('people.keys.given', facts)],
    button: { label: t('people.keys.given-button'), url: about.url },
  };
}
