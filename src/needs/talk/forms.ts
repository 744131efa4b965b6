// SPDX-License-Identifier: AGPL-3.0-or-later
// What is asked of those behind a need: answers to the five questions, votes for dates; of who leads it, the
// dates.
import { type Day, daysAfter } from '../../base/day.ts';
import { formatMoment } from '../../base/format.ts';
import { type Lang, speaker } from '../../base/language.ts';
import type { Zone } from '../../base/zone.ts';
import { type Choosable, leftToTheMatrix, sayable } from '../../people/agents/forms-choosing.ts';
import { choice, day, hidden, longText, number, radios, refusing, text } from '../../platform/form/fields.ts';
import { defineForm } from '../../platform/form/form.ts';
import { texts } from '../texts/texts.ts';
import { length, type Meeting, voices } from './meeting.ts';
import { answerLength, refusedAnswer } from './talk.ts';

/** Whoever speaks for one alone is not asked for whom. */
const whose = (organisations: readonly Choosable[]) => {
  if (organisations.length === 1) return hidden({ most: 40, problems: ['needs.not-backed'] });
  const asked = choice({
    label: 'needs.talk.whose',
    required: 'needs.form.no-organisation',
    options: sayable(organisations),
    problems: ['needs.not-backed'],
  });
  return leftToTheMatrix(asked);
};

const words = longText({
  label: 'needs.talk.yours',
  required: true,
  ...answerLength,
  problems: ['needs.answer-length', 'needs.contact', 'needs.person'],
});

/** @param organisations behind the need, for which one may answer */
export const answerForm = (organisations: readonly Choosable[]) =>
  defineForm(texts, {
    name: 'answer',
    instance: 'question',
    fields: {
      question: hidden({ most: 20 }),
      organisation: whose(organisations),
      words: refusing(words, refusedAnswer),
    },
  });

/** One field for each date, by its id. @param zone by whose clock moments are said */
export const voteForm = (organisations: readonly Choosable[], { dates }: Meeting, zone: Zone) => {
  const said = voices.map((voice) => ({ value: voice, label: `needs.meeting.${voice}` }) as const);
  const votes = dates.map(({ id, startsAt }) => {
    const label = (lang: Lang) => formatMoment(lang, startsAt, zone);
    return [
      id,
      radios<keyof typeof texts, (typeof voices)[number], true>({ label, required: true, options: said }),
    ] as const;
  });
  return defineForm(texts, {
    name: 'vote',
    fields: { organisation: whose(organisations), ...Object.fromEntries(votes) },
    problems: ['needs.vote-over', 'needs.no-meeting'],
  });
};

const time = text({
  label: 'needs.meeting.time',
  hint: 'needs.meeting.time-hint',
  required: true,
  most: 5,
});
const dayField = (place: number) =>
  day<keyof typeof texts>({
    label: (lang: Lang) => speaker(texts, lang)('needs.meeting.day', { n: String(place + 1) }),
    problems: place === 0 ? ['needs.meeting-past', 'needs.meeting-dates'] : [],
  });
const badTime = (written: string) =>
  /^(?:[01]?\d|2[0-3])[:h][0-5]\d$/.test(written)
    ? undefined
    : { key: 'needs.meeting.bad-time', facts: { written } };

/** « 9h30 », « 14:30 » → `09:30` */
export const timeOf = (written: string): string => written.replace('h', ':').padStart(5, '0');

export const datesForm = defineForm(texts, {
  name: 'dates',
  fields: {
    ...{ day1: dayField(0), day2: dayField(1), day3: dayField(2), day4: dayField(3) },
    time: refusing(time, badTime),
    minutes: number({ label: 'needs.meeting.minutes', required: true, ...length }),
    place: text({
      label: 'needs.meeting.place',
      hint: 'needs.meeting.place-hint',
      required: true,
      least: 2,
      most: 300,
      problems: ['needs.person'],
    }),
  },
  problems: ['needs.meeting-standing'],
});

export const fixForm = defineForm(texts, {
  name: 'fix',
  instance: 'date',
  fields: { date: hidden({ most: 40 }) },
  problems: ['needs.vote-over', 'needs.no-meeting'],
});
export const callOffForm = defineForm(texts, {
  name: 'call-off',
  fields: {},
  problems: ['needs.no-meeting'],
});

/** Two weeks from today is proposed first. */
export const firstDay = (on: Day): Day => daysAfter(on, 14);
