// SPDX-License-Identifier: AGPL-3.0-or-later
// « Nos logiciels » at its addresses: the list, one declaration, what is done to them. The actor is asked of
// the session each time.

import { languages } from '../../base/language.ts';
import { Problem } from '../../base/problem.ts';
import { findSoftware, lookForSoftware } from '../../catalogue/stores/naming.ts';
import { speakFor } from '../../people/agents/actions/acting.ts';
import { actorOf } from '../../people/agents/actions/agents.ts';
import type { Actor } from '../../people/agents/actor.ts';
import type { SpeakingAct } from '../../people/agents/permissions.ts';
import type { Organisation } from '../../people/directory/organisation.ts';
import { findOrganisationBySlug } from '../../people/directory/stores/directory.ts';
import {
  type DeedAsked,
  findUser,
  type PageAsked,
  personalDeed,
  personalPage,
  type SignedInUser,
} from '../../people/signed-in/routes.ts';
import { actAs, inTransaction, type Tx } from '../../platform/db.ts';
import type { Web } from '../../platform/web.tsx';
import { patternIn, site } from '../../site.ts';
import {
  confirm,
  correct,
  type Hand,
  handOf,
  publish,
  showExperience,
  tellExperience,
  withdraw,
} from '../actions/own.ts';
import { declareAll } from '../actions/usages.ts';
import { declarationOf } from '../asked.ts';
import { onePage } from '../pages/one.tsx';
import { ownPage } from '../pages/own.tsx';
import { whichPage } from '../pages/which.tsx';
import { listExperiences } from '../stores/experiences.ts';
import { listHostedBy, listNames, listUsages } from '../stores/usages.ts';

export const today = () => new Date().toISOString().slice(0, 10);

/** @throws Problem not-found `people.no-organisation` */
export async function organisationOf(tx: Tx, slug: string): Promise<Organisation> {
  const organisation = await findOrganisationBySlug(tx, slug);
  if (!organisation) throw new Problem('not-found', 'people.no-organisation', { written: slug.slice(0, 80) });
  return organisation;
}

export async function actorOfUser(tx: Tx, { account, agencies }: SignedInUser): Promise<Actor> {
  await actAs(tx, { account: account.id });
  return actorOf(tx, account.id, agencies);
}

/** The organisation of the address, and the user's actor, which then acts for it. */
async function entering({ tx, request, user }: PageAsked) {
  const organisation = await organisationOf(tx, (request.params as { organisation: string }).organisation);
  await actAs(tx, speakFor(await actorOfUser(tx, user), 'usages.see', organisation.id, new Date()));
  return organisation;
}

export function ownRoutes(web: Web): void {
  personalPage(web, site.patterns.ownUsages, async (asked) => {
    const { tx, lang, user, request } = asked;
    const organisation = await entering(asked);
    const { q = '', s = '' } = request.query as { q?: string; s?: string };
    const [chosen, found] = [
      await findSoftware(tx, String(s)),
      q ? await lookForSoftware(tx, String(q)) : [],
    ];
    const [all, told] = [
      await listUsages(tx, { organisation: organisation.id }),
      await listExperiences(tx, organisation.id),
    ];
    const names = await listNames(
      tx,
      all.filter(({ how }) => how === 'hosted').map(({ declaredBy }) => declaredBy),
    );
    return ownPage(lang, {
      organisation,
      usages: all
        .map((usage) => ({ ...usage, told: told.has(usage.id), operator: names.get(usage.declaredBy) }))
        .sort((a, b) => (a.expiresOn < b.expiresOn ? -1 : a.expiresOn > b.expiresOn ? 1 : 0)),
      hosted: await listHostedBy(tx, organisation.id),
      on: today(),
      formToken: user.formToken,
      who: organisation.name,
      looked: q ? { words: String(q), found } : undefined,
      chosen,
    });
  });
  personalPage(web, site.patterns.ownUsage, async (asked) => {
    const { tx, lang, user, request } = asked;
    const organisation = await entering(asked);
    const { usage: id } = request.params as { usage: string };
    const usage = (await listUsages(tx, { organisation: organisation.id })).find((one) => one.id === id);
    if (!usage) throw new Problem('not-found', 'catalogue.usage.none');
    const experience = (await listExperiences(tx, organisation.id)).get(id);
    const currency = organisation.country === 'CA' ? 'CAD' : 'EUR';
    return onePage(lang, {
      organisation,
      usage,
      experience,
      currency,
      on: today(),
      formToken: user.formToken,
      who: organisation.name,
    });
  });
  personalDeed(web, site.patterns.ownUsageDeed, (asked) => deed(asked.tx, asked, asked.at));
  weUseRoute(web);
}

type Doing = (tx: Tx, hand: Hand, id: string, fields: DeedAsked['fields'], at: Date) => Promise<unknown>;

const deeds: Readonly<Record<string, readonly [SpeakingAct, Doing]>> = {
  confirm: ['usages.declare', (tx, hand, id, _, at) => confirm(tx, hand, [id], at)],
  correct: ['usages.declare', (tx, hand, id, fields, at) => correct(tx, hand, id, declarationOf(fields), at)],
  publish: ['usages.publish', (tx, hand, id, _, at) => publish(tx, hand, id, true, at)],
  unpublish: ['usages.publish', (tx, hand, id, _, at) => publish(tx, hand, id, false, at)],
  withdraw: ['usages.withdraw', (tx, hand, id, _, at) => withdraw(tx, hand, id, at)],
  tell: ['usages.tell-experience', tellExperience],
  show: ['usages.tell-experience', (tx, hand, id, _, at) => showExperience(tx, hand, id, true, at)],
  hide: ['usages.tell-experience', (tx, hand, id, _, at) => showExperience(tx, hand, id, false, at)],
};

async function deed(tx: Tx, { lang, request, user, fields }: DeedAsked, at: Date): Promise<string> {
  const organisation = await organisationOf(tx, (request.params as { organisation: string }).organisation);
  const actor = await actorOfUser(tx, user);
  const { act = '', id = '' } = fields;
  const list = site.ownUsages(lang, organisation.slug);
  if (act === 'declare') {
    await declareOne(tx, actor, organisation, fields, at);
    return list;
  }
  const known = Object.hasOwn(deeds, act) ? deeds[act] : undefined;
  if (!known || !/^[0-9a-f-]{36}$/.test(id)) throw new Problem('invalid', 'catalogue.usage.no-such-deed');
  const [needed, doing] = known;
  await doing(tx, handOf(actor, needed, organisation.id, at), id, fields, at);
  return ['tell', 'show', 'hide'].includes(act)
    ? `${site.ownUsage(lang, organisation.slug, id)}#experience`
    : list;
}

async function declareOne(
  tx: Tx,
  actor: Actor,
  organisation: Organisation,
  fields: DeedAsked['fields'],
  at: Date,
): Promise<void> {
  const software = await findSoftware(tx, fields['software'] ?? '');
  if (!software)
    throw new Problem('not-found', 'catalogue.usage.unknown-software', {
      written: (fields['software'] ?? '').slice(0, 80),
    });
  const publishing = Boolean(fields['publish']);
  handOf(actor, 'usages.declare', organisation.id, at);
  if (publishing) handOf(actor, 'usages.publish', organisation.id, at);
  const wanted = {
    line: 1,
    software: software.id,
    organisation: organisation.id,
    declaration: declarationOf(fields),
    publish: publishing,
  };
  const [told] = await declareAll(tx, actor, [wanted], at);
  if (told?.outcome === 'refused') throw new Problem('invalid', told.key, told.facts ?? {});
}

/** « Nous l’utilisons »: to the list of one's organisation; to the door for who has not come in. */
function weUseRoute(web: Web): void {
  for (const { lang } of languages()) {
    web.server.get(patternIn(site.patterns.weUse, lang), async (request, reply) => {
      const user = await inTransaction(web.db, (tx) => findUser(web, tx, request));
      reply.header('cache-control', 'no-store');
      if (!user) return reply.redirect(site.signIn(lang), 303);
      const s = String((request.query as { s?: string }).s ?? '');
      const own = user.agencies.map(({ organisation }) => organisation);
      if (own.length === 1)
        return reply.redirect(`${site.ownUsages(lang, own[0]!.slug, { s })}#declarer`, 303);
      return web.page(request, reply, whichPage(lang, own, s));
    });
  }
}
