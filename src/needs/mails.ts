// SPDX-License-Identifier: AGPL-3.0-or-later
// What mails say of needs: a sentence, and the way to the need; of a meeting, the file that calendars take.

import { calendarFile } from '../base/calendar-file.ts';
import { formatMoment } from '../base/format.ts';
import { type Lang, speaker } from '../base/language.ts';
import { oneLine } from '../base/text.ts';
import type { Zone } from '../base/zone.ts';
import { site } from '../site.ts';
import type { NeedNews } from './news.ts';
import type { Meeting } from './talk/meeting.ts';
import { texts } from './texts/texts.ts';

export interface TellingNeed {
  readonly id: string;
  readonly title: string;
  readonly slug: string;
  readonly organisation: string;
}

/** What is told beside: the meeting; the need that it is near, or that would be one with it. */
export interface Beside {
  readonly meeting?: Meeting | undefined;
  readonly other?: TellingNeed | undefined;
  /** When it is told, for the calendar; and by whose clock moments are said. */
  readonly at: Date;
  readonly zone: Zone;
}

const ofMeetings: ReadonlySet<NeedNews> = new Set(['dates', 'fixed', 'called-off']);

/** @param url HALLE_URL */
export function needMail(lang: Lang, news: NeedNews, need: TellingNeed, beside: Beside, url: string) {
  const t = speaker(texts, lang);
  const { meeting, other, zone } = beside;
  const facts = {
    title: oneLine(need.title, 100),
    organisation: need.organisation,
    other: oneLine(other?.title ?? '', 100),
    when: meeting?.fixedOn ? formatMoment(lang, meeting.fixedOn, zone) : '',
    place: oneLine(meeting?.place ?? '', 300),
    n: meeting?.dates.length ?? 0,
  };
  const page = ofMeetings.has(news) ? site.needTalk(lang, need.slug) : site.need(lang, need.slug);
  const calendar = meeting?.fixedOn && invitation(lang, news, need, { ...beside, meeting }, url);
  return {
    group: t('needs.mail.group'),
    subject: oneLine(t(`needs.mail.${news}.subject`, facts), 150),
    paragraphs: [t(`needs.mail.${news}.words`, facts)],
    button: { label: t('needs.mail.look'), url: url + page },
    ...(calendar && { calendar }),
  };
}

function invitation(
  lang: Lang,
  news: NeedNews,
  need: TellingNeed,
  { meeting, at }: Beside & { meeting: Meeting },
  url: string,
) {
  if (news !== 'fixed' && news !== 'called-off') return undefined;
  const isCancelled = news === 'called-off';
  return {
    method: isCancelled ? ('CANCEL' as const) : ('PUBLISH' as const),
    file: meetingFile(lang, need, meeting, { at, url, isCancelled }),
  };
}

/** The fixed meeting of a need, for a calendar. */
export function meetingFile(
  lang: Lang,
  { title, slug }: Pick<TellingNeed, 'title' | 'slug'>,
  { id, fixedOn, minutes, place }: Meeting,
  { at, url, isCancelled = false }: { at: Date; url: string; isCancelled?: boolean },
): string {
  const t = speaker(texts, lang);
  return calendarFile(
    {
      uid: `${id}@${new URL(url).hostname}`,
      sequence: isCancelled ? 1 : 0,
      stamp: at,
      from: fixedOn!,
      until: new Date(fixedOn!.getTime() + minutes * 60_000),
      summary: oneLine(t('needs.meeting.summary', { title }), 200),
      description: t('needs.meeting.description', { page: url + site.needTalk(lang, slug) }),
      location: place,
      url: url + site.needTalk(lang, slug),
      isCancelled,
    },
    'Halle',
  );
}
