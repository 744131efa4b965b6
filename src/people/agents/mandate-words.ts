// SPDX-License-Identifier: AGPL-3.0-or-later
// The terms of a mandate in words, for pages and mails.
import { formatMoney } from '../../base/format.ts';
import { type Lang, speaker } from '../../base/language.ts';
import { leftOf, type Mandate } from './mandate.ts';
import { type Act, acts } from './permissions.ts';
import { texts } from './texts.ts';

type Terms = Pick<Mandate, 'object' | 'ceiling'> & Partial<Pick<Mandate, 'committedCents'>>;

/** What an act is called where it is given by mandate: one that commits money says so. */
export function actWords(lang: Lang, act: Act): string {
  const t = speaker(texts, lang);
  const words = t(`people.act.${act}`);
  return acts[act].commits ? t('people.act-commits', { act: words }) : words;
}

/** « tout ce que ces actes concernent », « la mission “Relire les pages” ». */
export function aboutWords(lang: Lang, { object }: Terms): string {
  const t = speaker(texts, lang);
  return object ? t(`people.terms.about-${object.kind}`, { name: object.name }) : t('people.terms.about-all');
}

/** « 5 000 €, hors taxe, dont 1 200 € engagés » ; without a ceiling: no money. */
export function ceilingWords(lang: Lang, { ceiling, committedCents = 0 }: Terms): string {
  const t = speaker(texts, lang);
  if (!ceiling) return t('people.terms.no-ceiling');
  const amount = formatMoney(lang, ceiling);
  if (committedCents === 0) return t('people.terms.up-to', { amount });
  const left = formatMoney(lang, leftOf({ ceiling, committedCents })!);
  const committed = formatMoney(lang, { ...ceiling, cents: committedCents });
  return t('people.terms.committed', { amount, committed, left });
}
