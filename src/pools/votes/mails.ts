// SPDX-License-Identifier: AGPL-3.0-or-later
// What mails say of votes: that one is proposed, open, extended, closed; to who may vote, with the way to.
import { formatDay, formatMoment } from '../../base/format.ts';
import { type Lang, speaker } from '../../base/language.ts';
import { oneLine } from '../../base/text.ts';
import { halleZone } from '../../base/zone.ts';
import { site } from '../../site.ts';
import type { VoteNews } from './news.ts';
import { texts as countTexts } from './texts/count.ts';
import { texts as own } from './texts/mails.ts';
import type { EndedRound, Vote } from './vote.ts';

const texts = { ...countTexts, ...own };

/** What a mail says: as members are told, or as who is to be excluded, or was. */
export type MailedNews = VoteNews | 'named' | 'excluded';

export interface Told {
  readonly pool: string;
  readonly slug: string;
  readonly vote: Vote;
  readonly ended?: EndedRound | undefined;
  /** The last day on which who is to be excluded is heard, ISO. */
  readonly heard?: string | undefined;
  /** Whose voice it is, and the secret of the link that lets it be given. */
  readonly seat: string;
  readonly token?: string | undefined;
}

/** @param url HALLE_URL */
export function voteMail(lang: Lang, news: MailedNews, told: Told, url: string) {
  const t = speaker(texts, lang);
  const { vote, pool, seat, token, ended, heard } = told;
  const { running } = vote;
  const moment = running ? formatMoment(lang, running.closesAt, running.rule.zone ?? halleZone()) : '';
  const facts = { title: vote.title, pool, seat, moment, day: heard ? formatDay(lang, heard) : '' };
  const result = ['closed', 'extended', 'excluded'].includes(news) ? ended : undefined;
  return {
    group: t('pools.votes.mail.group'),
    subject: oneLine(t(`pools.votes.mail.${news}.subject`, facts), 150),
    paragraphs: [
      t(`pools.votes.mail.${news}.words`, facts),
      vote.title,
      ...(result ? [t(result.why.key as keyof typeof texts, result.why.facts)] : []),
      ...(token ? [t('pools.votes.mail.once')] : []),
    ],
    button: buttonOf(lang, news, told, url),
  };
}

/** Who was excluded reads what all may read of the pool. */
function buttonOf(lang: Lang, news: MailedNews, { vote, slug, token }: Told, url: string) {
  const t = speaker(texts, lang);
  if (token) return { label: t('pools.votes.mail.vote'), url: url + site.poolVoteLink(lang, { t: token }) };
  if (news === 'excluded')
    return { label: t('pools.votes.mail.look-pool'), url: url + site.pool(lang, slug) };
  return { label: t('pools.votes.mail.look'), url: url + site.poolVote(lang, slug, String(vote.number)) };
}
