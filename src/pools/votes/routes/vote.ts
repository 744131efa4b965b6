// SPDX-License-Identifier: AGPL-3.0-or-later
// One vote: its page, the form of each thing that is done with it, its minutes as a file.
import { dayIn, weekday } from '../../../base/day.ts';
import { parseId } from '../../../base/id.ts';
import { type Lang, languages } from '../../../base/language.ts';
import { Problem } from '../../../base/problem.ts';
import { holidayTeller } from '../../../law/holiday.ts';
import { loadHolidays } from '../../../law/sources-rows.ts';
import { onSubmit, takeForms } from '../../../people/signed-in/routes/form.ts';
import { pageFor, servePage } from '../../../people/signed-in/routes/page.ts';
import { type FormTable, handlerFrom } from '../../../people/signed-in/routes/several.ts';
import {
  type Asked,
  askedBy,
  atOnce,
  findUser,
  type SignedInUser,
  signedIn,
} from '../../../people/signed-in/routes/who.ts';
import { attachment } from '../../../platform/document/attachment.ts';
import type { KeyFor } from '../../../platform/secret.ts';
import type { Web } from '../../../platform/web.tsx';
import { patternIn, site } from '../../../site.ts';
import { castBallot } from '../actions/cast.ts';
import { openVote } from '../actions/open.ts';
import { remark, revise, withdraw } from '../actions/propose.ts';
import { seeVote } from '../actions/see.ts';
import { castForm, openForm, remarkForm, reviseForm, withdrawForm } from '../forms.ts';
import { minutesDocument } from '../pages/minutes.ts';
import { votePage } from '../pages/vote.tsx';
import { askingOf } from '../parts/doing.tsx';
import { choosable } from '../parts/model.ts';
import { holidayPlace } from '../presets.ts';
import type { SeenVote } from '../shown.ts';

interface Inside extends Asked<typeof site.patterns.poolVote> {
  readonly user: SignedInUser;
}
interface Doing extends Asked<typeof site.patterns.poolVoteAction> {
  readonly user: SignedInUser;
}

/** The vote that an address names. @throws Problem not-found `pools.votes.none` */
function which({ slug, vote }: { readonly slug: string; readonly vote: string }) {
  if (!/^[1-9]\d{0,4}$/.test(vote)) throw new Problem('not-found', 'pools.votes.none');
  return { slug, number: Number(vote) };
}

const seeAsked = ({ tx, actor, at, params }: Pick<Inside, 'tx' | 'actor' | 'at' | 'params'>) =>
  seeVote(tx, actor, which(params), at);

/** Whether its last day is one on which town halls are shut, as far as that is known. */
function endsOnHoliday({ seen, vote: { running } }: SeenVote): boolean {
  if (!running) return false;
  const day = dayIn(running.closesAt, running.rule.zone);
  const place = holidayPlace(seen.coordinator.country, seen.pool.territory);
  return weekday(day) > 5 || (place !== undefined && holidayTeller(loadHolidays(), place)(day));
}

const one = pageFor(signedIn, async (asked: Inside) => {
  const { lang, state, at } = asked;
  const seen = await seeAsked(asked);
  return votePage(lang, { ...seen, state, at, isHoliday: endsOnHoliday(seen) });
});

const back = ({ lang, params }: Doing, part: string) =>
  `${site.poolVote(lang, params.slug, params.vote)}#${part}`;

/** Before it opens. */
const writing: FormTable<Doing> = {
  revise: {
    handler: async (asking) => {
      const { vote } = await seeAsked(asking);
      return onSubmit(reviseForm, async (asked: Doing, said) => {
        const by = { ...which(asked.params), organisation: vote.organisation };
        await revise(asked.tx, asked.actor, by, said, asked.at);
        return back(asked, 'text');
      });
    },
  },
  remark: {
    handler: async (asking) => {
      const { mayTalk } = await seeAsked(asking);
      const form = remarkForm(choosable(mayTalk, 'organisation'));
      return onSubmit(form, async (asked: Doing, { organisation, words }) => {
        const by = { ...which(asked.params), organisation: parseId<'Organisation'>(organisation) };
        await remark(asked.tx, asked.actor, by, words, asked.at);
        return back(asked, 'talk');
      });
    },
  },
  withdraw: {
    handler: onSubmit(withdrawForm, async (asked: Doing) => {
      await withdraw(asked.tx, asked.actor, which(asked.params), asked.at);
      return site.poolVotes(asked.lang, asked.params.slug);
    }),
  },
};

const forms = (keyFor: KeyFor): FormTable<Doing> => ({
  ...writing,
  open: {
    handler: async (asking) => {
      const { isSaid } = await seeAsked(asking);
      return onSubmit(openForm(isSaid), async (asked: Doing, opening) => {
        await openVote(asked.tx, asked.actor, which(asked.params), opening, asked.at);
        return back(asked, 'rule');
      });
    },
  },
  cast: {
    handler: async (asking) => {
      const seen = await seeAsked(asking);
      return onSubmit(castForm(askingOf(seen)), async (asked: Doing, { t: _, seat, ...saying }) => {
        const own = seen.seen.own.find(({ id }) => id === seat);
        if (!own) throw new Problem('conflict', 'pools.votes.no-elector');
        const casting = { vote: seen.vote.id, seat, organisation: own.organisation };
        await castBallot(asked.tx, asked.actor, keyFor, casting, saying, asked.at);
        return back(asked, 'who');
      });
    },
  },
});

export function voteRoutes(web: Web): void {
  servePage(web, site.patterns.poolVote, one);
  takeForms(
    web,
    site.patterns.poolVoteAction,
    { who: signedIn, page: one },
    handlerFrom<Doing>(forms(web.keyFor), ({ params }) => params.action, [
      'not-found',
      'pools.votes.no-such-action',
    ]),
  );
  for (const { lang } of languages()) minutesRoute(web, lang);
}

/** For members alone: nothing of it is kept on the way. */
function minutesRoute(web: Web, lang: Lang): void {
  web.server.get(patternIn(site.patterns.poolVoteMinutes, lang), async (request, reply) => {
    const document = await atOnce(web.db, async (tx, at) => {
      const user = await findUser(web, tx, request);
      if (!user) throw new Problem('unauthenticated', 'people.sign-in-first');
      const asked = await askedBy({ lang, request, reply }, user, tx, at);
      const seen = await seeVote(
        tx,
        asked.actor,
        which(request.params as { slug: string; vote: string }),
        at,
      );
      const { running } = seen.vote;
      if (!running) throw new Problem('not-found', 'pools.votes.none');
      const { url, demonstration } = web.config;
      const address = site.poolVote(lang, seen.seen.slug, String(seen.vote.number));
      return minutesDocument(lang, { ...seen, at }, running, {
        halle: { site: url, demonstration },
        address: new URL(address, url).href,
        day: dayIn(at, running.rule.zone),
      });
    });
    const { writeDocx } = await import('../../../platform/document/docx/write.ts');
    return reply
      .header('cache-control', 'no-store')
      .header('content-disposition', attachment(document.title, 'docx'))
      .type('application/vnd.openxmlformats-officedocument.wordprocessingml.document')
      .send(Buffer.from(await writeDocx(document)));
  });
}
