// SPDX-License-Identifier: AGPL-3.0-or-later
// Addresses of a charter: its page, what changes between two versions, the forms that its members send.
import type { Lang } from '../../base/language.ts';
import { Problem } from '../../base/problem.ts';
import { onSubmit, takeForms } from '../../people/signed-in/routes/form.ts';
import { pageFor, servePage } from '../../people/signed-in/routes/page.ts';
import { type FormTable, handlerFrom } from '../../people/signed-in/routes/several.ts';
import { type Asked, type SignedInUser, signedIn } from '../../people/signed-in/routes/who.ts';
import { sentBy } from '../../platform/web/input.ts';
import type { Web } from '../../platform/web.tsx';
import { site } from '../../site.ts';
import { electionsFor } from '../groups/actions/elections.ts';
import type { OwnSeat } from '../groups/shown.ts';
import { lastKeys } from '../groups/stores/keys.ts';
import { isWhole } from './accord.ts';
import { agreeToCharter, secondAccord } from './actions/agree.ts';
import { type Inside, insidePool, type SeenCharter, seeCharter } from './actions/see.ts';
import { commentClause, type Member, proposeCharter, proposeDraft, sayClause } from './actions/write.ts';
import { changesBetween } from './charter.ts';
import { isClauseId } from './clauses.ts';
import { effectOf } from './effect.ts';
import { agreeForm, beginForm, clauseForm, commentForm, noAnswer, proposeForm, secondForm } from './forms.ts';
import { changesPage } from './pages/changes.tsx';
import { charterPage } from './pages/charter.tsx';
import { reviewIn } from './review.ts';
import { charterFiles } from './routes-files.ts';
import { listSaid } from './store.ts';
import { awaitingIn, charterOf, stateOf, versionIn } from './version.ts';

interface Doing extends Asked<typeof site.patterns.poolCharterAction> {
  readonly user: SignedInUser;
}

const numberIn = (written: string): number | undefined =>
  /^\d{1,4}$/.test(written) ? Number(written) : undefined;

const choosable = (seats: readonly OwnSeat[]) =>
  seats.map(({ id, member: { name } }) => ({ value: id as string, label: name }));

/** A longer text than a clause may be is read, refused with a sentence, and given back with its words. */
const bodyLimit = 2 * 1024 * 1024;

const onePage = pageFor<{ user: SignedInUser }, typeof site.patterns.poolCharter>(
  signedIn,
  async ({ lang, tx, actor, at, params, query, state, request }) => {
    const { fields } = sentBy(request);
    const wanted = numberIn(query('v') || (fields['version'] ?? ''));
    const seen = await seeCharter(tx, actor, params.slug, at, wanted);
    const opened = query('clause') || (fields['clause'] ?? fields['about'] ?? '');
    const { whole, versions } = seen;
    const clause = isClauseId(opened) ? opened : undefined;
    const [key] = await lastKeys(tx, seen.pool.pool.id);
    return charterPage(lang, {
      ...{ pool: seen.pool, seats: seen.seats, state, whole, standing: seen.state },
      versions: versions.map((version) => ({ version, state: stateOf(version, versions) })),
      charter: whole ? charterOf(whole) : [],
      mayBegin: seen.mayWrite && !versionIn(versions, 'draft'),
      mayPropose: seen.mayPropose && seen.state === 'draft',
      writers: seen.mayWrite ? choosable(seen.own) : [],
      agreeing: agreeingIn(seen),
      ...{ opened: clause, effect: effectOf(clause, key) },
      ...reviewOf(seen),
      elections: versionIn(versions, 'in-force') ? electionsFor(seen.seats, seen.pool.on) : [],
    });
  },
);

/** Accords are given to the version that waits for them, shown whole. */
function agreeingIn({ mayAgree, whole, versions }: SeenCharter): readonly OwnSeat[] {
  if (!whole || awaitingIn(versions)?.id !== whole.version.id) return [];
  return mayAgree.filter(({ id }) => !whole.accords.some((one) => one.seat === id && isWhole(one)));
}

function reviewOf({ versions, pool }: SeenCharter) {
  const on = reviewIn(versions, pool.coordinator);
  return on && { review: { on, isDue: on <= pool.on } };
}

const differences = pageFor<{ user: SignedInUser }, typeof site.patterns.poolCharterChanges>(
  signedIn,
  async ({ lang, tx, actor, at, params, query }) => {
    const { pool, versions } = await seeCharter(tx, actor, params.slug, at);
    const [from, to] = [query('from'), query('to')].map((written) =>
      versions.find(({ number }) => number === numberIn(written)),
    );
    if (!from || !to) throw new Problem('not-found', 'pools.charter.no-version');
    const [before, after] = [await listSaid(tx, from.id), await listSaid(tx, to.id)];
    const changes = changesBetween(charterOf({ said: before }), charterOf({ said: after }));
    return changesPage(lang, { pool, from: from.number, to: to.number, changes });
  },
);

/** The seat that a form names, among those of who sends it; of one alone, that one. */
function seatAmong({ own }: Pick<Inside, 'own'>, id: string | undefined): OwnSeat {
  const seat = own.length === 1 ? own[0] : own.find((one) => one.id === id);
  if (!seat) throw new Problem('not-found', 'pools.seat.none');
  return seat;
}

const inside = ({ tx, actor, at, params }: Doing) => insidePool(tx, actor, params.slug, at);
const member = ({ params }: Doing, { organisation }: OwnSeat): Member => ({
  slug: params.slug,
  organisation,
});
const at = (lang: Lang, { params }: Pick<Doing, 'params'>, version?: number, part = '') =>
  `${site.poolCharter(lang, params.slug)}${version === undefined ? '' : `?v=${version}`}${part}`;
const number = (written: string | undefined): number => numberIn(written ?? '') ?? 0;

const forms: FormTable<Doing> = {
  begin: {
    handler: async (asking) => {
      const seen = await inside(asking);
      return onSubmit(beginForm(choosable(seen.own)), async (asked: Doing, { seat }) => {
        const from = member(asked, seatAmong(seen, seat));
        return at(asked.lang, asked, await proposeDraft(asked.tx, asked.actor, from, [], asked.at));
      });
    },
  },
  clause: {
    handler: async (asking) => {
      const seen = await inside(asking);
      const id = sentBy(asking.request).fields['clause'] ?? '';
      if (!isClauseId(id)) throw new Problem('not-found', 'pools.charter.no-clause');
      const form = clauseForm(choosable(seen.own), id);
      return onSubmit(form, async (asked: Doing, { seat, answer, words, turn, clause }) => {
        const said = { clause, words, turn: number(turn), answer: answer === noAnswer ? undefined : answer };
        await sayClause(asked.tx, asked.actor, member(asked, seatAmong(seen, seat)), said, asked.at);
        return `${site.poolCharter(asked.lang, asked.params.slug)}?clause=${clause}#clause-${clause}`;
      });
    },
  },
  comment: {
    handler: async (asking) => {
      const seen = await inside(asking);
      const form = commentForm(choosable(seen.own));
      return onSubmit(form, async (asked: Doing, { seat, about, version, comment }) => {
        const said = { version: number(version), clause: about, words: comment };
        await commentClause(asked.tx, asked.actor, member(asked, seatAmong(seen, seat)), said, asked.at);
        return at(asked.lang, asked, said.version, `&clause=${about}#clause-${about}`);
      });
    },
  },
  propose: {
    handler: async (asking) => {
      const seen = await inside(asking);
      return onSubmit(proposeForm, async (asked: Doing, { version }) => {
        await proposeCharter(asked.tx, asked.actor, seen, number(version), asked.at);
        return at(asked.lang, asked, number(version), '#accords');
      });
    },
  },
  agree: {
    handler: async (asking) => {
      const seen = await inside(asking);
      const { fields } = sentBy(asking.request);
      const seat = seatAmong({ own: seen.own }, fields['seat']);
      return onSubmit(
        agreeForm(seat.member, number(fields['version'])),
        async (asked: Doing, { version, office, power, on, reference }) => {
          const agreeing = { slug: asked.params.slug, seat, version: number(version) };
          const given = { office, power, powerOn: on, powerReference: reference };
          await agreeToCharter(asked.tx, asked.actor, agreeing, given, asked.at);
          return at(asked.lang, asked, number(version), '#accords');
        },
      );
    },
  },
  second: {
    handler: async (asking) => {
      const seen = await inside(asking);
      const { fields } = sentBy(asking.request);
      const seat = seatAmong({ own: seen.own }, fields['seat']);
      return onSubmit(secondForm(number(fields['version'])), async (asked: Doing, { version, office }) => {
        const agreeing = { slug: asked.params.slug, seat, version: number(version) };
        await secondAccord(asked.tx, asked.actor, agreeing, office, asked.at);
        return at(asked.lang, asked, number(version), '#accords');
      });
    },
  },
};

export function charterRoutes(web: Web): void {
  charterFiles(web);
  servePage(web, site.patterns.poolCharter, onePage);
  servePage(web, site.patterns.poolCharterChanges, differences);
  takeForms(
    web,
    site.patterns.poolCharterAction,
    { who: signedIn, page: onePage, bodyLimit },
    handlerFrom<Doing>(forms, ({ params }) => params.action, ['not-found', 'pools.charter.no-such-action']),
  );
}
