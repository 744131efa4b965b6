// SPDX-License-Identifier: AGPL-3.0-or-later
// What mails say of a charter: which version, what is asked, and the way to it.
import { type Lang, speaker } from '../../base/language.ts';
import { oneLine } from '../../base/text.ts';
import { site } from '../../site.ts';
import { texts as poolMails } from '../groups/texts/mails.ts';
import type { CharterNews } from './news.ts';
import { texts as own } from './texts/mails.ts';

const texts = { ...poolMails, ...own };

interface Telling {
  readonly name: string;
  readonly slug: string;
  readonly who: string;
  readonly version: number;
}

/** @param url HALLE_URL */
export function charterMail(lang: Lang, news: CharterNews, { slug, ...told }: Telling, url: string) {
  const t = speaker(texts, lang);
  return {
    group: t('pools.mail.group'),
    subject: oneLine(t(`pools.charter.mail.${news}.subject`, { ...told }), 150),
    paragraphs: [t(`pools.charter.mail.${news}.words`, { ...told })],
    button: {
      label: t('pools.charter.mail.look'),
      url: `${url}${site.poolCharter(lang, slug)}?v=${told.version}`,
    },
  };
}
