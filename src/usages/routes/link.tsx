// SPDX-License-Identifier: AGPL-3.0-or-later
// The page of a link in a mail. Opening it changes nothing; its buttons act for the organisation it was sent
// to.
import { Problem } from '../../base/problem.ts';
import { loadOrganisation } from '../../people/directory/stores/directory.ts';
import { onSubmit, takeForms } from '../../people/signed-in/routes/form.ts';
import { pageFor, servePage } from '../../people/signed-in/routes/page.ts';
import { everyone } from '../../people/signed-in/routes/who.ts';
import { actAs, type Tx } from '../../platform/db.ts';
import { sentBy } from '../../platform/web/input.ts';
import type { Web } from '../../platform/web.tsx';
import { site } from '../../site.ts';
import { type OpenedLink, openLink } from '../actions/link.ts';
import { confirm, correct, withdraw } from '../actions/own.ts';
import { declarationIn, linkActForm, linkCorrectForm } from '../forms.ts';
import { usageLinkPage } from '../pages/link.tsx';
import { listNames, listUsages } from '../stores/usages.ts';
import { isToAsk } from '../usage.ts';

const doneWords = ['confirm', 'correct', 'withdraw'] as const;

export function usageLinkRoutes(web: Web): void {
  const page = pageFor(everyone, async ({ lang, tx, at, on, query, request, state }) => {
    const token = sentBy(request).fields['t'] ?? query('t');
    const opened = await openLink(tx, web.keyFor, token, at);
    const done = doneWords.find((one) => one === query('done'));
    return usageLinkPage(lang, { ...(await listOf(tx, opened, on)), token, state, done });
  });
  servePage(web, site.patterns.usageLink, page);
  takeForms(web, site.patterns.usageLink, { who: everyone, page }, ({ request }) =>
    sentBy(request).fields['act'] === 'correct' ? correcting(web) : answering(web),
  );
}

/** @throws Problem not-found `usages.none` */
function idsIn(written: string): [string, ...string[]] {
  const [first, ...rest] = written.split(',').filter((id) => /^[0-9a-f-]{36}$/.test(id));
  if (!first) throw new Problem('not-found', 'usages.none');
  return [first, ...rest];
}

type Answering = Parameters<typeof everyone.enter>[0];

const answering = ({ keyFor }: Web) =>
  onSubmit(linkActForm, async ({ lang, tx, at }: Answering, { t, ids, act }) => {
    const { hand } = await openLink(tx, keyFor, t, at);
    const [id, ...rest] = idsIn(ids);
    if (act === 'confirm') await confirm(tx, hand, [id, ...rest], at);
    else await withdraw(tx, hand, id, at);
    return site.usageLink(lang, { t, done: act });
  });

/** The page of a link shows no private detail: those stay as they are. */
const correcting = ({ keyFor }: Web) =>
  onSubmit(linkCorrectForm, async ({ lang, tx, at }: Answering, { t, ids, act, ...said }) => {
    const { hand } = await openLink(tx, keyFor, t, at);
    const [id] = idsIn(ids);
    await actAs(tx, hand.acting);
    const [known] = await listUsages(tx, { id, organisation: hand.organisation });
    if (!known) throw new Problem('not-found', 'usages.none');
    await correct(tx, hand, id, { ...declarationIn(said), details: known.details }, at);
    return site.usageLink(lang, { t, done: act });
  });

/**
 * What the link is about: what ends soon, or what others declared and the organisation has not answered yet.
 */
async function listOf(tx: Tx, { kind, hand }: OpenedLink, on: string) {
  const { name } = await loadOrganisation(tx, hand.organisation);
  await actAs(tx, hand.acting);
  const all = await listUsages(tx, { organisation: hand.organisation });
  const about = all.filter((usage) =>
    kind === 'confirm' ? isToAsk(usage, on) : usage.how === kind && !usage.agreedOn,
  );
  const names = await listNames(
    tx,
    about.filter(({ how }) => how !== 'itself').map(({ declaredBy }) => declaredBy),
  );
  const usages = about.map((usage) => ({ ...usage, by: names.get(usage.declaredBy) }));
  return { kind, organisation: name, usages, on };
}
