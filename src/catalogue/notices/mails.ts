// SPDX-License-Identifier: AGPL-3.0-or-later
// The letter that tells a project of its grade: plain words, in French and in English, with the ways to
// answer.
import { type Lang, speaker } from '../../base/language.ts';
import { oneLine } from '../../base/text.ts';

import { site } from '../../site.ts';
import type { Contact } from './contact.ts';
import type { LowGrade } from './notice.ts';
import { noticeTexts } from './texts.ts';

/** What the letter says. @param url public address of the halle, without last slash */
export function letterFor(low: LowGrade, { via }: Contact, shownFrom: Date, url: string) {
  const [first] = low.software;
  const name = oneLine(low.software.map((one) => one.name).join(', '), 80);
  const facts = {
    name,
    repository: oneLine(low.repository, 200),
    letter: low.letter ?? 'none',
    advised: String(low.advisedAgainst),
    on: low.readAt,
    shownFrom,
  };
  const say = (lang: Lang) => speaker(noticeTexts, lang);
  const paragraphs = (lang: Lang) =>
    (['what', 'when', 'answer', 'again', 'why-you'] as const).map((part) =>
      say(lang)(`catalogue.notice.letter.${part}`, { ...facts, via, how: url + site.contestMethod(lang) }),
    );
  return {
    subject: say('fr')('catalogue.notice.letter.subject', facts),
    paragraphs: [...paragraphs('fr'), '—', ...paragraphs('en')],
    button: {
      label: say('fr')('catalogue.notice.letter.button'),
      url: url + site.contest('fr', first!.slug),
    },
  };
}
