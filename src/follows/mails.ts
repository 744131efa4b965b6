// SPDX-License-Identifier: AGPL-3.0-or-later
// The mail that asks whether an address wants to follow, and what the letter of the day says of what
// happened.
import { type Lang, speaker } from '../base/language.ts';
import { oneLine } from '../base/text.ts';
import type { Thesaurus } from '../catalogue/thesaurus/thesaurus.ts';
import { linkHours } from './follow.ts';
import type { FollowedKind } from './followed.ts';
import { newsLine } from './mails-news.ts';
import { type News, type NewsKind, newsKinds } from './news.ts';
import { texts } from './texts.ts';

/** @param url whole address of the link */
export function confirmMail(lang: Lang, what: { label: string; kind: FollowedKind }, url: string) {
  const t = speaker(texts, lang);
  const label = oneLine(what.label, 100);
  return {
    subject: t('follows.confirm.subject', { what: label }),
    paragraphs: [
      t('follows.confirm.asked', { what: label }),
      t(`follows.lead.${what.kind}`),
      t('follows.confirm.once', { hours: linkHours }),
    ],
    button: { label: t('follows.confirm.button'), url },
    after: [t('follows.confirm.not-you')],
  };
}

export interface NewsTold {
  readonly news: readonly News[];
  readonly thesaurus: Thesaurus;
  /** HALLE_URL. */
  readonly url: string;
  /** What they follow that something happened to, with the whole address that stops it. */
  readonly follows: readonly { readonly label: string; readonly stop: string }[];
}

/** Kinds that stand under one heading. */
type Group = 'advice' | Exclude<NewsKind, 'advised-against' | 'advised-no-more' | 'archived'>;
const groupOf = (kind: NewsKind): Group =>
  kind === 'advised-against' || kind === 'advised-no-more' || kind === 'archived' ? 'advice' : kind;

/** Lines under one heading at most. */
const mostLines = 20;

/** Like things under one heading, the weightiest first, one line each. */
export function newsMail(lang: Lang, { news, thesaurus, url, follows }: NewsTold) {
  const t = speaker(texts, lang);
  const ordered = [...news].sort((a, b) => newsKinds.indexOf(a.kind) - newsKinds.indexOf(b.kind));
  const first = oneLine(newsLine(lang, ordered[0]!, thesaurus).words, 100);
  const n = ordered.length;
  const groups = Map.groupBy(ordered, ({ kind }) => groupOf(kind));
  const lines = (some: readonly News[]) =>
    some.slice(0, mostLines).map((one) => {
      const { words, address } = newsLine(lang, one, thesaurus);
      return [{ words, link: url + address }];
    });
  const rest = (some: readonly News[]) =>
    some.length > mostLines ? [t('follows.mail.more', { n: some.length - mostLines })] : [];
  return {
    subject: n === 1 ? first : t('follows.mail.subject', { first, n: n - 1 }),
    told: { first, n },
    paragraphs: [t('follows.mail.lead')],
    blocks: [
      ...[...groups].flatMap(([group, some]) => [
        heading(t(`follows.group.${group}`, { n: some.length })),
        { kind: 'list' as const, items: [...lines(some), ...rest(some)] },
      ]),
      heading(t('follows.mail.followed')),
      {
        kind: 'list' as const,
        items: follows.map(({ label, stop }) => [
          { words: t('follows.mail.stop', { what: oneLine(label, 100) }), soft: true as const, link: stop },
        ]),
      },
    ],
  };
}

const heading = (words: string) => ({ kind: 'heading', level: 1, words, unnumbered: true }) as const;
