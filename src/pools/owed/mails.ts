// SPDX-License-Identifier: AGPL-3.0-or-later
// A reminder of what is due: one letter for all pools and members that its reader acts for.
import { type Lang, speaker } from '../../base/language.ts';
import { site } from '../../site.ts';
import type { ShownPool } from '../groups/shown.ts';
import type { Owed } from './owed.ts';
import { texts } from './texts.ts';
import { whatWords, whenWords, whoWords } from './words.ts';

/** One thing that is due, in which pool. */
export interface Line {
  readonly owed: Owed;
  readonly pool: ShownPool;
}

/** What a letter lists at most; the rest is counted. */
const mostLines = 100;

/** @param url HALLE_URL */
export function owedMail(lang: Lang, all: readonly Line[], url: string) {
  const t = speaker(texts, lang);
  // what is of a whole pool came with each of its members
  const lines = [...new Map(all.map((line) => [line.owed, line])).values()];
  const items = lines.slice(0, mostLines).map(({ owed, pool }) =>
    t('pools.owed.mail.line', {
      ...{ day: whenWords(lang, owed), pool: pool.pool.name },
      ...{ who: whoWords(lang, owed), what: whatWords(lang, owed) },
    }),
  );
  const [first] = lines;
  return {
    group: t('pools.owed.mail.group'),
    subject: t('pools.owed.mail.subject', { n: lines.length }),
    paragraphs: [t('pools.owed.mail.words')],
    blocks: [
      {
        kind: 'list' as const,
        items: [
          ...items,
          ...(lines.length > mostLines ? [t('pools.owed.mail.more', { n: lines.length - mostLines })] : []),
        ],
      },
    ],
    button: { label: t('pools.owed.mail.look'), url: url + site.poolOwed(lang, first!.pool.slug) },
  };
}
