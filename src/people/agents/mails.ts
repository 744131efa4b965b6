// SPDX-License-Identifier: AGPL-3.0-or-later
// The words of the mails that invite someone to act for an organisation, and ask an organisation for a
// mandate.
import { type Lang, speaker } from '../../base/language.ts';
import type { Money } from '../../base/money.ts';
import { type InPlace, termsIn } from '../../base/terms.ts';
import type { NamedObject } from './mandate-object.ts';
import { aboutWords, actWords, ceilingWords } from './mandate-words.ts';
import type { Act } from './permissions.ts';
import { texts } from './texts.ts';

/** @param url whole address of the link that signs in and accepts */
export function invitationMail(
  lang: Lang,
  { name, duty, days, url }: { name: string; duty: string; days: number; url: string },
) {
  const t = speaker(texts, lang);
  return {
    subject: t('people.invitation.subject', { name }),
    paragraphs: [t('people.invitation.words', { name, duty }), t('people.invitation.how', { days })],
    button: { label: t('people.invitation.enter'), url },
    after: [t('people.invitation.not-you')],
  };
}

/** What became of an administrator, known by duty. */
export interface AdminChange {
  readonly what: 'first' | 'again' | 'added' | 'ended' | 'given';
  readonly duty: string;
}

/** @param told `url`: where the keys are asked for again */
export function adminsMail(
  lang: Lang,
  { what, duty, name, day, url }: AdminChange & { name: string; day: string; url: string },
) {
  const t = speaker(texts, lang);
  const known = duty || t('people.admins.no-duty');
  return {
    subject: t('people.admins.subject', { name: name.slice(0, 80) }),
    paragraphs: [t(`people.admins.${what}`, { name, duty: known, day }), t('people.admins.why', { name })],
    button: { label: t('people.admins.keys'), url },
    after: [t('people.admins.nothing')],
  };
}

export interface Asked {
  readonly from: string;
  readonly to: string;
  /** Where who is asked is. */
  readonly place: InPlace;
  readonly acts: readonly Act[];
  readonly object?: NamedObject;
  readonly ceiling?: Money;
  /** The last day, in words. */
  readonly until: string;
  /** Whole address of the page where a signatory answers. */
  readonly url: string;
  /** That of the sign-in page, for who has not signed in yet. */
  readonly signIn: string;
}

export function requestMail(lang: Lang, { from, to, place, until, url, signIn, ...terms }: Asked) {
  const t = speaker(texts, lang);
  return {
    subject: t('people.request.subject', { from: from.slice(0, 80) }),
    paragraphs: [
      t('people.request.words', { from, to }),
      t('people.request.how', termsIn(lang, place)),
      t('people.request.sign-in', { signIn }),
    ],
    facts: [
      { label: t('people.request.acts'), value: terms.acts.map((act) => actWords(lang, act)).join('; ') },
      { label: t('people.terms.about'), value: aboutWords(lang, terms) },
      { label: t('people.terms.ceiling'), value: ceilingWords(lang, terms) },
      { label: t('people.request.until'), value: until },
    ],
    button: { label: t('people.request.read'), url },
    after: [t('people.request.not-you')],
  };
}
