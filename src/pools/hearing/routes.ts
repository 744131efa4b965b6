// SPDX-License-Identifier: AGPL-3.0-or-later
// The hearing of a pool at its address, for its members and for whoever sells.
import { onSubmit, takeForms } from '../../people/signed-in/routes/form.ts';
import { pageFor, servePage } from '../../people/signed-in/routes/page.ts';
import { type FormTable, handlerFrom } from '../../people/signed-in/routes/several.ts';
import { type Asked, type SignedInUser, signedIn } from '../../people/signed-in/routes/who.ts';
import type { Web } from '../../platform/web.tsx';
import { site } from '../../site.ts';
import { answerPool, askProviders, seeHearing } from './actions.ts';
import { answerForm, askForm } from './forms.ts';
import { hearingPage } from './pages.tsx';

const page = pageFor<{ user: SignedInUser }, typeof site.patterns.poolHearing>(
  signedIn,
  async ({ lang, tx, actor, at, params, state }) => {
    const { shown, seller, ...seen } = await seeHearing(tx, actor, params.slug, at);
    const pool = { name: shown.pool.name, slug: shown.slug };
    return hearingPage(lang, { ...seen, pool, state, isSeller: seller !== undefined });
  },
);

type OfAction = Asked<typeof site.patterns.poolHearingAction> & { readonly user: SignedInUser };

const forms: FormTable<OfAction> = {
  ask: {
    handler: onSubmit(askForm, async ({ lang, tx, actor, at, params }: OfAction, { words }) => {
      await askProviders(tx, actor, params.slug, words, at);
      return site.poolHearing(lang, params.slug);
    }),
  },
  answer: {
    handler: onSubmit(answerForm, async ({ lang, tx, actor, at, params }: OfAction, said) => {
      await answerPool(tx, actor, params.slug, said, at);
      return site.poolHearing(lang, params.slug);
    }),
  },
};

export function hearingRoutes(web: Web): void {
  servePage(web, site.patterns.poolHearing, page);
  takeForms(
    web,
    site.patterns.poolHearingAction,
    { who: signedIn, page },
    handlerFrom(forms, ({ params }) => params.action, ['not-found', 'pools.no-such-action']),
  );
}
