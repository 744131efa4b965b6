// SPDX-License-Identifier: AGPL-3.0-or-later
// What mails say of pools: a sentence without any amount, and the way to the pool.
import { type Lang, speaker } from '../../base/language.ts';
import { oneLine } from '../../base/text.ts';
import { site } from '../../site.ts';
import type { News } from './steps.ts';
import { texts } from './texts/mails.ts';

/** What is told of a pool. */
export interface Telling {
  readonly name: string;
  readonly slug: string;
  /** Who did it. */
  readonly who: string;
}

/** @param url HALLE_URL */
export function poolMail(lang: Lang, news: News | 'fell', { name, slug, who }: Telling, url: string) {
  const t = speaker(texts, lang);
  return {
    group: t('pools.mail.group'),
    subject: oneLine(t(`pools.mail.${news}.subject`, { name, who }), 150),
    paragraphs: [t(`pools.mail.${news}.words`, { name, who })],
    button: { label: t('pools.mail.look'), url: url + site.pool(lang, slug) },
  };
}
