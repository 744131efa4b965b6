// SPDX-License-Identifier: AGPL-3.0-or-later
// The addresses of a pool's votes: the record, and where a decision is proposed.
import { parseId } from '../../../base/id.ts';
import { dayFor, mayAct } from '../../../people/agents/actor.ts';
import { onSubmit, takeForms } from '../../../people/signed-in/routes/form.ts';
import { pageFor, servePage } from '../../../people/signed-in/routes/page.ts';
import { type Asked, everyone, type SignedInUser, signedIn } from '../../../people/signed-in/routes/who.ts';
import type { Web } from '../../../platform/web.tsx';
import { site } from '../../../site.ts';
import { seePool } from '../../groups/actions/see.ts';
import type { SeenPool } from '../../groups/shown.ts';
import { propose } from '../actions/propose.ts';
import { seeNameable, seeVotes } from '../actions/see.ts';
import { proposeForm } from '../forms.ts';
import { listPage } from '../pages/list.tsx';
import { newPage } from '../pages/new.tsx';
import { choosable } from '../parts/model.ts';

/** The reader's organisations that sit in it and may propose. */
const proposers = ({ actor, at }: Pick<Asked, 'actor' | 'at'>, { own }: SeenPool) =>
  own
    .filter(({ organisation }) =>
      mayAct(actor, 'pools.propose', organisation, dayFor(actor, organisation, at)),
    )
    .map(({ organisation, member }) => ({ value: organisation as string, label: member.name }));

/** What the form of a proposal is made for, by who looks. */
async function askingOf(asked: Pick<Asked, 'tx' | 'actor' | 'at'>, seen: SeenPool) {
  const seats = await seeNameable(asked.tx, asked.actor, seen, asked.at);
  return { organisations: proposers(asked, seen), named: choosable(seats), on: seen.on };
}

const record = pageFor<{ user: SignedInUser | undefined }, typeof site.patterns.poolVotes>(
  everyone,
  async (asked) => {
    const { lang, tx, actor, at, params, query } = asked;
    const seen = await seeVotes(tx, actor, params.slug, at);
    const mayPropose = proposers(asked, seen.seen).length > 0;
    return listPage(lang, { ...seen, at, looked: query('q').slice(0, 200), mayPropose });
  },
);

const proposing = pageFor<{ user: SignedInUser }, typeof site.patterns.poolVoteNew>(
  signedIn,
  async (asked) => {
    const { lang, tx, actor, at, params, state } = asked;
    const seen = await seePool(tx, actor, params.slug, at);
    return newPage(lang, { seen, state, ...(await askingOf(asked, seen)) });
  },
);

export function listRoutes(web: Web): void {
  servePage(web, site.patterns.poolVotes, record);
  servePage(web, site.patterns.poolVoteNew, proposing);
  takeForms(web, site.patterns.poolVoteNew, { who: signedIn, page: proposing }, async (asking) => {
    const seen = await seePool(asking.tx, asking.actor, asking.params.slug, asking.at);
    const form = proposeForm(await askingOf(asking, seen));
    return onSubmit(form, async ({ lang, tx, actor, at, params }: typeof asking, read) => {
      const { organisation, discuss, about, ...said } = read;
      const from = { slug: params.slug, organisation: parseId<'Organisation'>(organisation) };
      const number = await propose(
        tx,
        actor,
        from,
        { ...said, about: about || undefined, discussUntil: discuss },
        at,
      );
      return site.poolVote(lang, params.slug, String(number));
    });
  });
}
