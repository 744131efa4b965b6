// SPDX-License-Identifier: AGPL-3.0-or-later
// Addresses of the talk behind a need: its page, what is said there, the meeting as a file for calendars.
import { dayAt, momentOn } from '../../base/day.ts';
import { parseId } from '../../base/id.ts';
import { languages } from '../../base/language.ts';
import { Problem } from '../../base/problem.ts';
import { zoneAt } from '../../base/zone.ts';
import { asMember } from '../../people/agents/actions/acting.ts';
import { dayFor, mustAct } from '../../people/agents/actor.ts';
import type { Choosable } from '../../people/agents/forms-choosing.ts';
import { onSubmit, takeForms } from '../../people/signed-in/routes/form.ts';
import { pageFor, servePage } from '../../people/signed-in/routes/page.ts';
import { type FormTable, handlerFrom } from '../../people/signed-in/routes/several.ts';
import {
  type Asked,
  askedBy,
  atOnce,
  findUser,
  type SignedInUser,
  signedIn,
} from '../../people/signed-in/routes/who.ts';
import { actAs } from '../../platform/db.ts';
import { attachment } from '../../platform/document/attachment.ts';
import type { Web } from '../../platform/web.tsx';
import { patternIn, site } from '../../site.ts';
import { type SeenNeed, seeNeed } from '../actions/see.ts';
import { meetingFile } from '../mails.ts';
import { answerQuestion, callOff, fixDate, proposeDates, voteDates } from './actions.ts';
import { answerForm, callOffForm, datesForm, fixForm, timeOf, voteForm } from './forms.ts';
import type { Meeting, Voice } from './meeting.ts';
import { talkPage } from './pages.tsx';
import { findMeeting, listAnswers } from './store.ts';
import { compare, fewestForCosts, isQuestion } from './talk.ts';

interface Inside extends Asked<typeof site.patterns.needTalk> {
  readonly user: SignedInUser;
}

/** The reader's organisations that are behind the need. */
const own = ({ own: some }: SeenNeed, { agencies }: SignedInUser): Choosable[] =>
  some.map(({ organisation }) => ({
    value: organisation,
    label: agencies.find((one) => one.organisation.id === organisation)?.organisation.name ?? '',
  }));

/** What those behind it said. @param asked its transaction afterwards acts for one of them */
async function insideOf({ tx, actor }: Pick<Asked, 'tx' | 'actor'>, seen: SeenNeed) {
  const reader = seen.own[0]?.organisation ?? (seen.leads ? seen.need.owner.id : undefined);
  if (!reader) return { answers: [], meeting: undefined, reader };
  await actAs(tx, asMember(actor, reader));
  return {
    answers: await listAnswers(tx, seen.need.id),
    meeting: await findMeeting(tx, seen.need.id),
    reader,
  };
}

const talking = pageFor(signedIn, async (asked: Inside) => {
  const { lang, tx, actor, at, params, state, user } = asked;
  const seen = await seeNeed(tx, actor, params.slug, at);
  const { answers, meeting, reader } = await insideOf(asked, seen);
  const mine = answers.filter(({ organisation }) => organisation === reader);
  return talkPage(lang, {
    ...{ state, need: seen.need, meeting, leads: seen.leads, isInside: reader !== undefined },
    organisations: own(seen, user),
    isOpen: seen.state === 'open',
    compared: compare(
      answers,
      seen.backers.map(({ organisation }) => organisation.name),
    ),
    own: Object.fromEntries(mine.map(({ question, words }) => [question, words])),
    costsShown: answers.filter(({ question }) => question === 'cost').length >= fewestForCosts,
    ...{ on: dayAt(seen.need.owner, at), zone: zoneAt(seen.need.owner) },
  });
});

interface Doing extends Asked<typeof site.patterns.needTalkAction> {
  readonly user: SignedInUser;
}
const again = ({ lang, params }: Doing, part: string) => `${site.needTalk(lang, params.slug)}#${part}`;

const speaking = ({ params }: Doing, organisation: string) => ({
  slug: params.slug,
  organisation: parseId<'Organisation'>(organisation),
});

/** Whoever may not lead it is refused before anything that was written is read. */
async function leads({ tx, actor, at, params }: Doing): Promise<SeenNeed> {
  const seen = await seeNeed(tx, actor, params.slug, at);
  const { owner } = seen.need;
  mustAct(actor, 'needs.lead', owner.id, dayFor(actor, owner.id, at));
  return seen;
}

/** The meeting as one of those behind it sees it. */
async function meetingFor(asking: Doing): Promise<{ seen: SeenNeed; meeting: Meeting | undefined }> {
  const seen = await seeNeed(asking.tx, asking.actor, asking.params.slug, asking.at);
  const { meeting } = await insideOf(asking, seen);
  return { seen, meeting };
}

const forms: FormTable<Doing> = {
  answer: {
    handler: async (asking) => {
      const seen = await seeNeed(asking.tx, asking.actor, asking.params.slug, asking.at);
      const form = answerForm(own(seen, asking.user));
      return onSubmit(form, async (asked: Doing, { question, organisation, words }) => {
        if (!isQuestion(question)) throw new Problem('not-found', 'needs.no-such-action');
        await answerQuestion(
          asked.tx,
          asked.actor,
          speaking(asked, organisation),
          { question, words },
          asked.at,
        );
        return again(asked, question);
      });
    },
  },
  vote: {
    handler: async (asking) => {
      const { seen, meeting } = await meetingFor(asking);
      const none: Meeting = { id: '', place: '', minutes: 0, dates: [] };
      const form = voteForm(own(seen, asking.user), meeting ?? none, zoneAt(seen.need.owner));
      return onSubmit(form, async (asked: Doing, { organisation, ...voted }) => {
        const whose = speaking(asked, organisation as string);
        const votes = Object.entries(voted).map(([date, says]) => ({ date, says: says as Voice }));
        await voteDates(asked.tx, asked.actor, whose, votes, asked.at);
        return again(asked, 'meeting');
      });
    },
  },
  dates: {
    handler: async (asking) => {
      const { need } = await leads(asking);
      return onSubmit(datesForm, async (asked: Doing, { time, minutes, place, ...days }) => {
        const zone = zoneAt(need.owner);
        const dates = Object.values(days).flatMap((one) => (one ? [momentOn(one, timeOf(time), zone)] : []));
        const proposal = { place, minutes, dates };
        await proposeDates(asked.tx, asked.actor, asked.params.slug, proposal, asked.at);
        return again(asked, 'meeting');
      });
    },
  },
  fix: {
    handler: async (asking) => {
      await leads(asking);
      return onSubmit(fixForm, async (asked: Doing, { date }) => {
        await fixDate(asked.tx, asked.actor, asked.params.slug, date, asked.at);
        return again(asked, 'meeting');
      });
    },
  },
  'call-off': {
    handler: async (asking) => {
      await leads(asking);
      return onSubmit(callOffForm, async (asked: Doing) => {
        await callOff(asked.tx, asked.actor, asked.params.slug, asked.at);
        return again(asked, 'meeting');
      });
    },
  },
};

export function talkRoutes(web: Web): void {
  servePage(web, site.patterns.needTalk, talking);
  takeForms(
    web,
    site.patterns.needTalkAction,
    { who: signedIn, page: talking },
    handlerFrom<Doing>(forms, ({ params }) => params.action, ['not-found', 'needs.no-such-action']),
  );
  fileRoute(web);
}

/** For those behind the need alone. */
function fileRoute(web: Web): void {
  for (const { lang } of languages())
    web.server.get(patternIn(site.patterns.needMeetingFile, lang), async (request, reply) => {
      const file = await atOnce(web.db, async (tx, at) => {
        const user = await findUser(web, tx, request);
        if (!user) return undefined;
        const asked = await askedBy({ lang, request, reply }, user, tx, at);
        const seen = await seeNeed(tx, asked.actor, (request.params as { slug: string }).slug, at);
        const { meeting } = await insideOf(asked, seen);
        if (!meeting?.fixedOn) throw new Problem('not-found', 'needs.no-meeting');
        return meetingFile(lang, seen.need, meeting, { at, url: web.config.url });
      });
      if (file === undefined) throw new Problem('unauthenticated', 'people.sign-in-first');
      return reply
        .header('cache-control', 'no-store')
        .header('content-disposition', attachment('reunion', 'ics'))
        .type('text/calendar; charset=utf-8')
        .send(file);
    });
}
