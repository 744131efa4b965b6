// SPDX-License-Identifier: AGPL-3.0-or-later
// The link of a mail that lets one vote: opening it shows a form, sending that votes, once.
import { onSubmit, takeForms } from '../../../people/signed-in/routes/form.ts';
import { pageFor, servePage } from '../../../people/signed-in/routes/page.ts';
import { type Asked, type Everyone, everyone } from '../../../people/signed-in/routes/who.ts';
import { sentBy } from '../../../platform/web/input.ts';
import type { Web } from '../../../platform/web.tsx';
import { site } from '../../../site.ts';
import { castByLink, type LinkedVote, seeLink } from '../actions/link.ts';
import { castForm } from '../forms.ts';
import { linkDonePage, linkPage } from '../pages/link.tsx';
import { askingOf } from '../parts/doing.tsx';

const asking = ({ vote, seat, seats }: LinkedVote) => askingOf({ vote, seats, mayCast: [seat] });

const tokenOf = ({ query, state }: Asked & Everyone) => query('t') || (state.refused?.values['t'] ?? '');

const opened = pageFor(everyone, async (asked) => {
  const { lang, tx, state, at } = asked;
  const token = tokenOf(asked);
  const linked = await seeLink(tx, token, at);
  return linkPage(lang, { ...linked, state, token, asking: asking(linked) });
});

export function linkRoutes(web: Web): void {
  const { keyFor } = web;
  servePage(web, site.patterns.poolVoteLink, opened);
  takeForms(web, site.patterns.poolVoteLink, { who: everyone, page: opened }, async (sending) => {
    const token = String(sentBy(sending.request).fields['t'] ?? '');
    const linked = await seeLink(sending.tx, token, sending.at);
    return onSubmit(castForm(asking(linked)), async ({ lang, tx, at }: typeof sending, read) => {
      const { t, seat: _, ...saying } = read;
      await castByLink(tx, keyFor, t, saying, at);
      return linkDonePage(lang);
    });
  });
}
