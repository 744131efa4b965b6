// SPDX-License-Identifier: AGPL-3.0-or-later
// All that an account follows, on the page of the account; each is stopped there by one click.
import { parseId } from '../../base/id.ts';
import type { Lang } from '../../base/language.ts';
import { loadAddress } from '../../people/accounts/store.ts';
import type { AccountPage, AccountSection } from '../../people/own-account/routes.ts';
import { onSubmit, takeForm } from '../../people/signed-in/routes/form.ts';
import { signedIn } from '../../people/signed-in/routes/who.ts';
import type { Tx } from '../../platform/db.ts';
import type { Web } from '../../platform/web.tsx';
import { site } from '../../site.ts';
import type { Follow } from '../follow.ts';
import { stopForm } from '../forms.ts';
import { OwnFollows } from '../parts.tsx';
import { dropFollow, listFollows } from '../store.ts';
import { followWords, named } from './named.ts';

export const ownFollows =
  (): AccountSection =>
  async ({ tx, state, reader }) => {
    const follows = await listFollows(tx, reader);
    const shown = await Promise.all(follows.map((one) => shownOf(tx, state.lang, one)));
    return <OwnFollows state={state} follows={shown} />;
  };

async function shownOf(tx: Tx, lang: Lang, one: Follow) {
  const { label = one.value } = (await named(tx, one, lang)) ?? {};
  return { ...one, label, href: site.follow(lang, followWords(one, lang)) };
}

/** @param page of the account */
export function ownRoutes(web: Web, page: AccountPage): void {
  takeForm(
    web,
    site.patterns.accountFollows,
    { who: signedIn, page },
    onSubmit(stopForm, async ({ lang, user, tx }, { follow }) => {
      const { reader } = await loadAddress(tx, web.keyFor, user.account.id);
      await dropFollow(tx, reader, parseId(follow));
      return `${site.account(lang)}#follows`;
    }),
  );
}
