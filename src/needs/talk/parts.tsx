// SPDX-License-Identifier: AGPL-3.0-or-later
// The dates of a meeting: proposed, voted, fixed, called off.
import type { JSX } from 'preact';
import type { Day } from '../../base/day.ts';
import { formatMoment } from '../../base/format.ts';
import { type Lang, speaker } from '../../base/language.ts';
import { oneLine } from '../../base/text.ts';
import type { Zone } from '../../base/zone.ts';
import type { Choosable } from '../../people/agents/forms-choosing.ts';
import { ButtonForm, Form, type FormState } from '../../platform/form/parts.tsx';
import { Section } from '../../platform/parts/section.tsx';
import { site } from '../../site.ts';
import { texts } from '../texts/texts.ts';
import { callOffForm, datesForm, firstDay, fixForm, voteForm } from './forms.ts';
import { favourite, type Meeting, type MeetingDate } from './meeting.ts';

export interface MeetingModel {
  readonly state: FormState;
  readonly need: { readonly slug: string };
  readonly meeting?: Meeting | undefined;
  /** Behind the need, for which the reader may speak. */
  readonly organisations: readonly Choosable[];
  readonly leads: boolean;
  /** Whether it still stands. */
  readonly isOpen: boolean;
  /** Today where it is led, and by whose clock moments are said. */
  readonly on: Day;
  readonly zone: Zone;
}

interface Props {
  readonly lang: Lang;
  readonly model: MeetingModel;
}

export function MeetingPart({ lang, model }: Props): JSX.Element {
  const t = speaker(texts, lang);
  const { meeting, leads, isOpen, state, need, on } = model;
  return (
    <Section id="meeting" title={t('needs.meeting.title')}>
      <div class="stack">
        {!meeting && <p>{t('needs.meeting.none')}</p>}
        {meeting && <Standing lang={lang} model={model} meeting={meeting} />}
        {!meeting && leads && isOpen && (
          <Form
            of={datesForm}
            state={state}
            action={site.needTalkAction(lang, need.slug, 'dates')}
            initial={{ day1: firstDay(on), time: '10:00', minutes: '60' }}
            button={t('needs.meeting.propose')}
          />
        )}
      </div>
    </Section>
  );
}

function Standing({ lang, model, meeting }: Props & { meeting: Meeting }): JSX.Element {
  const t = speaker(texts, lang);
  const { leads, isOpen, state, need, organisations, zone } = model;
  const to = (action: string) => site.needTalkAction(lang, need.slug, action);
  const { fixedOn, place, minutes } = meeting;
  return (
    <>
      <p>{t('needs.meeting.where', { place: oneLine(place, 300), minutes })}</p>
      {fixedOn ? (
        <>
          <p>
            <strong>{t('needs.meeting.fixed', { when: formatMoment(lang, fixedOn, zone) })}</strong>
          </p>
          <p>
            <a href={site.needMeetingFile(lang, need.slug)}>{t('needs.meeting.file')}</a>
          </p>
        </>
      ) : (
        <Dates lang={lang} model={model} meeting={meeting} />
      )}
      {!fixedOn && isOpen && organisations.length > 0 && (
        <Form
          of={voteForm(organisations, meeting, zone)}
          state={state}
          action={to('vote')}
          initial={{ organisation: organisations[0]!.value, ...votesOf(meeting, organisations[0]!.value) }}
          button={t('needs.meeting.vote')}
        />
      )}
      {leads && isOpen && (
        <ButtonForm of={callOffForm} state={state} action={to('call-off')}>
          {t('needs.meeting.call-off')}
        </ButtonForm>
      )}
    </>
  );
}

const votesOf = ({ dates }: Meeting, organisation: string): Record<string, string> =>
  Object.fromEntries(
    dates.flatMap(({ id, votes }) => {
      const own = votes.find((vote) => vote.organisation === organisation);
      return own ? [[id, own.says]] : [];
    }),
  );

function Dates({ lang, model, meeting }: Props & { meeting: Meeting }): JSX.Element {
  const best = favourite(meeting);
  return (
    <ul class="rows">
      {meeting.dates.map((date) => (
        <DateRow key={date.id} lang={lang} model={model} date={date} isBest={date.id === best?.id} />
      ))}
    </ul>
  );
}

function DateRow({ lang, model, date, isBest }: Props & { date: MeetingDate; isBest: boolean }): JSX.Element {
  const t = speaker(texts, lang);
  const { leads, isOpen, state, need, zone } = model;
  const when = formatMoment(lang, date.startsAt, zone);
  const count = (says: string) => date.votes.filter((vote) => vote.says === says).length;
  return (
    <li class="stack-tight">
      <p>
        <strong>{when}</strong> ·{' '}
        {t('needs.meeting.votes', { yes: count('yes'), maybe: count('maybe'), no: count('no') })}
        {isBest && ` · ${t('needs.meeting.favourite')}`}
      </p>
      {date.votes.length > 0 && date.votes.length <= 20 && (
        <p class="note">
          {date.votes.map(({ name, says }) => `${name} : ${t(`needs.meeting.${says}`)}`).join(', ')}
        </p>
      )}
      {leads && isOpen && (
        <ButtonForm
          of={fixForm}
          state={state}
          action={site.needTalkAction(lang, need.slug, 'fix')}
          initial={{ date: date.id }}
          about={when}
        >
          {t('needs.meeting.fix')}
        </ButtonForm>
      )}
    </li>
  );
}
