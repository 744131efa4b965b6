// SPDX-License-Identifier: AGPL-3.0-or-later
// Where the real holder of a number says that it is theirs, without an account.
import { onSubmit, takeForm } from '../../../people/signed-in/routes/form.ts';
import { pageFor, servePage } from '../../../people/signed-in/routes/page.ts';
import { everyone } from '../../../people/signed-in/routes/who.ts';
import { mailContext } from '../../../platform/mail.ts';
import type { Web } from '../../../platform/web.tsx';
import { site } from '../../../site.ts';
import { contestNumber } from '../actions/contests.ts';
import { contestForm } from '../forms-contest.ts';
import { contestPage } from '../pages/contest.tsx';
import { loadProvider } from '../stores/providers.ts';

const pattern = site.patterns.providerNumber;

const page = pageFor<object & { readonly user: unknown }, typeof pattern>(
  everyone,
  async ({ lang, tx, params, query, state }) =>
    contestPage(lang, await loadProvider(tx, { slug: params.organisation }), {
      state,
      sent: query('sent') === '1',
    }),
);

export function contestRoutes(web: Web): void {
  const post = mailContext(web);
  servePage(web, pattern, page);
  takeForm(
    web,
    pattern,
    { who: everyone, page, speaks: true },
    onSubmit(contestForm, async ({ lang, tx, at, params, request }, { address, words }) => {
      await contestNumber(tx, post, params.organisation, { address, words, lang, ip: request.ip }, at);
      return site.providerNumber(lang, params.organisation, { sent: true });
    }),
  );
}
