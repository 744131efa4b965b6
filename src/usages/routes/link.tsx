// SPDX-License-Identifier: AGPL-3.0-or-later
// The page of a link in a mail. Opening it changes nothing; its buttons act for the organisation it was sent
// to.
import { languages } from '../../base/language.ts';
import { Problem } from '../../base/problem.ts';
import { loadOrganisation } from '../../people/directory/stores/directory.ts';
import { atOnce, fieldsOf } from '../../people/signed-in/routes.ts';
import { actAs, type Tx } from '../../platform/db.ts';
import { together } from '../../platform/web/together.ts';
import type { Web } from '../../platform/web.tsx';
import { patternIn, site } from '../../site.ts';
import { type OpenedLink, openLink } from '../actions/link.ts';
import { confirm, correct, withdraw } from '../actions/own.ts';
import { declarationOf } from '../asked.ts';
import { usageLinkPage } from '../pages/link.tsx';
import { listNames, listUsages } from '../stores/usages.ts';
import { isToAsk } from '../usage.ts';

const doneWords = ['confirm', 'correct', 'withdraw'] as const;

export function usageLinkRoutes(web: Web): void {
  const once = together();
  for (const { lang } of languages()) {
    web.server.get(patternIn(site.patterns.usageLink, lang), async (request, reply) => {
      const { t: token = '', done } = request.query as { t?: string; done?: string };
      const model = await atOnce(web.db, async (tx, at) => {
        const opened = await openLink(tx, web.keyFor, String(token), at);
        return { ...(await listOf(tx, opened, at.toISOString().slice(0, 10))), token: String(token) };
      });
      return web.page(
        request,
        reply,
        usageLinkPage(lang, { ...model, done: doneWords.find((one) => one === done) }),
      );
    });
    web.server.post(patternIn(site.patterns.usageLink, lang), async (request, reply) => {
      const fields = fieldsOf(request);
      const token = fields['t'] ?? '';
      const pressed = async (tx: Tx, at: Date) => {
        await act(tx, await openLink(tx, web.keyFor, token, at), fields, at);
      };
      await once(request, () => atOnce(web.db, pressed));
      return reply.redirect(site.usageLink(lang, { t: token, done: fields['act'] }), 303);
    });
  }
}

/**
 * What the link is about: what ends soon, or what operators declared and the organisation has not answered
 * yet.
 */
async function listOf(tx: Tx, { kind, hand }: OpenedLink, on: string) {
  const { name } = await loadOrganisation(tx, hand.organisation);
  await actAs(tx, hand.acting);
  const all = await listUsages(tx, { organisation: hand.organisation });
  const about = all.filter((usage) =>
    kind === 'hosted' ? usage.how === 'hosted' && !usage.agreedOn : isToAsk(usage, on),
  );
  const names = await listNames(
    tx,
    about.filter(({ how }) => how === 'hosted').map(({ declaredBy }) => declaredBy),
  );
  const usages = about.map((usage) => ({ ...usage, operator: names.get(usage.declaredBy) }));
  return { kind, organisation: name, usages, on };
}

async function act(
  tx: Tx,
  { hand }: OpenedLink,
  fields: Readonly<Record<string, string>>,
  at: Date,
): Promise<void> {
  const ids = (fields['ids'] ?? '').split(',').filter((id) => /^[0-9a-f-]{36}$/.test(id));
  const [id] = ids;
  if (!id) throw new Problem('not-found', 'catalogue.usage.none');
  if (fields['act'] === 'confirm') await confirm(tx, hand, ids, at);
  else if (fields['act'] === 'withdraw') await withdraw(tx, hand, id, at);
  else if (fields['act'] === 'correct') await correctFew(tx, { hand, id, fields, at });
  else throw new Problem('invalid', 'catalogue.usage.no-such-deed');
}

/** The page of a link shows no private detail: those stay as they are. */
async function correctFew(
  tx: Tx,
  {
    hand,
    id,
    fields,
    at,
  }: { hand: OpenedLink['hand']; id: string; fields: Readonly<Record<string, string>>; at: Date },
): Promise<void> {
  await actAs(tx, hand.acting);
  const [known] = await listUsages(tx, { id, organisation: hand.organisation });
  if (!known) throw new Problem('not-found', 'catalogue.usage.none');
  const { since, agents } = declarationOf(fields);
  await correct(
    tx,
    hand,
    id,
    { ...(since && { since }), ...(agents !== undefined && { agents }), details: known.details },
    at,
  );
}
