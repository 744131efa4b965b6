// SPDX-License-Identifier: AGPL-3.0-or-later
// Following by mail: an account by one click, a visitor by an address that then confirms.
import { Problem } from '../../base/problem.ts';
import { canSend } from '../../people/sign-in/link/routes.ts';
import { waysOf } from '../../people/sign-in/ways/routes.ts';
import { onSubmit, takeForms } from '../../people/signed-in/routes/form.ts';
import type { PageFor } from '../../people/signed-in/routes/page.ts';
import { type Everyone, everyone } from '../../people/signed-in/routes/who.ts';
import { sentBy } from '../../platform/web/input.ts';
import type { Web } from '../../platform/web.tsx';
import { site } from '../../site.ts';
import { askToFollow, followByAccount } from '../actions.ts';
import { followedKinds } from '../followed.ts';
import { addressForm, followForm } from '../forms.ts';
import { followWords, named } from './named.ts';

/** @param page the page that the forms stand on */
export function mailRoute(web: Web, page: PageFor<typeof site.patterns.follow, Everyone>): void {
  takeForms(web, site.patterns.follow, { who: everyone, page, speaks: true }, async (asked) => {
    const { lang, tx, user, request } = asked;
    const { kind: written, value = '' } = sentBy(request).fields;
    const kind = followedKinds.find((word) => word === written);
    const one = kind && (await named(tx, { kind, value }, lang));
    if (!one) throw new Problem('invalid', 'follows.nothing');
    const words = followWords(one, lang);
    if (user)
      return onSubmit(followForm, async ({ at }) => {
        await followByAccount(tx, web.keyFor, { account: user.account.id, lang, followed: one }, at);
        return site.follow(lang, words);
      });
    if (!canSend(web)) throw new Problem('unavailable', 'people.no-mail');
    return onSubmit(addressForm, async ({ at }, { address }) => {
      const asking = { address, followed: one, label: one.label, lang, ip: request.ip };
      await askToFollow(tx, waysOf(web), asking, at);
      return site.follow(lang, { ...words, done: 'sent' });
    });
  });
}
