// SPDX-License-Identifier: AGPL-3.0-or-later
// The links of mails: one confirms that an address follows, one stops one followed thing. Opening them shows
// a button; the button acts.
import type { Lang } from '../../base/language.ts';
import { onSubmit, takeForm } from '../../people/signed-in/routes/form.ts';
import { pageFor, servePage } from '../../people/signed-in/routes/page.ts';
import { type Asked, type Everyone, everyone } from '../../people/signed-in/routes/who.ts';
import type { Tx } from '../../platform/db.ts';
import type { Web } from '../../platform/web.tsx';
import { site } from '../../site.ts';
import { confirmFollow, readFollowLink } from '../actions.ts';
import { findByStop, stopByLink } from '../actions-stop.ts';
import type { Followed } from '../followed.ts';
import { linkForm } from '../forms.ts';
import { confirmPage, stopPage, stoppedPage } from '../pages-link.tsx';
import { followWords, named } from './named.ts';

const tokenOf = ({ query, state }: Asked & Everyone) => query('t') || (state.refused?.values['t'] ?? '');

const labelOf = async (tx: Tx, one: Followed, lang: Lang) => (await named(tx, one, lang))?.label ?? one.value;

export function linkRoutes(web: Web): void {
  const { keyFor } = web;
  const confirming = pageFor(everyone, async (asked) => {
    const { lang, tx, state } = asked;
    const token = tokenOf(asked);
    const label = await labelOf(tx, await readFollowLink(tx, token), lang);
    return confirmPage(lang, { state, token, label });
  });
  servePage(web, site.patterns.followLink, confirming);
  takeForm(
    web,
    site.patterns.followLink,
    { who: everyone, page: confirming },
    onSubmit(linkForm, async ({ lang, tx, at }, { t }) => {
      const followed = await confirmFollow(tx, keyFor, t, at);
      return site.follow(lang, { ...followWords(followed, lang), done: 'confirmed' });
    }),
  );
  stopRoutes(web);
}

function stopRoutes(web: Web): void {
  const { keyFor } = web;
  const stopping = pageFor(everyone, async (asked) => {
    const { lang, tx, state } = asked;
    const token = tokenOf(asked);
    const follow = await findByStop(tx, keyFor, token);
    return follow
      ? stopPage(lang, { state, token, label: await labelOf(tx, follow, lang) })
      : stoppedPage(lang);
  });
  servePage(web, site.patterns.followStop, stopping);
  takeForm(
    web,
    site.patterns.followStop,
    { who: everyone, page: stopping },
    onSubmit(linkForm, async ({ lang, tx }, { t }) => {
      const follow = await findByStop(tx, keyFor, t);
      await stopByLink(tx, keyFor, t);
      return follow
        ? site.follow(lang, { ...followWords(follow, lang), done: 'stopped' })
        : stoppedPage(lang);
    }),
  );
}
