// SPDX-License-Identifier: AGPL-3.0-or-later
// Looking for a co-contractor, saying yes to one that nobody knows yet, and looking no more.
import { randomBytes } from 'node:crypto';
import { type Id, idFrom } from '../../base/id.ts';
import type { Lang } from '../../base/language.ts';
import { Problem } from '../../base/problem.ts';
import { actFor } from '../../people/agents/actions/acting.ts';
import type { Actor } from '../../people/agents/actor.ts';
import { mustBeTwo } from '../../people/agents/sides.ts';
import { findTies } from '../../people/agents/stores/ties.ts';
import { mailAccount } from '../../people/signed-in/actions-mail.ts';
import type { Tx } from '../../platform/db.ts';
import { record } from '../../platform/journal.ts';
import { lockFor } from '../../platform/locks.ts';
import type { MailContext } from '../../platform/mail.ts';
import { site } from '../../site.ts';
import { stateOf } from '../missions/mission.ts';
import { loadMission } from '../missions/stores/missions.ts';
import { loadProvider, type Provider } from '../providers/stores/providers.ts';
import { metMail } from './mails.ts';
import { checkSearch, type Search } from './partner.ts';
import { endSearch, findSearch, listOthers, saveSearch, saveYes } from './store.ts';

/** The mission of an address and the provider for which one acts. */
export interface For {
  readonly slug: string;
  readonly organisation: Id<'Organisation'>;
}

interface Acting {
  readonly mission: Awaited<ReturnType<typeof loadMission>>;
  readonly provider: Provider;
  readonly account: Id<'Account'>;
}

async function acting(tx: Tx, actor: Actor, { slug, organisation }: For, at: Date): Promise<Acting> {
  const mission = await loadMission(tx, { slug });
  await lockFor(tx, ['mission', mission.mission.id], ['organisation', organisation]);
  await actFor(tx, actor, 'missions.answer-for', organisation, at);
  return { mission, provider: await loadProvider(tx, { id: organisation }), account: actor.account! };
}

/**
 * @throws Problem forbidden as the matrix and `people.both-sides`; invalid `market.partner.…`; conflict
 * `market.partner.over`, `.linked`; not-found `market.mission.none`, `market.provider.none`
 */
export async function lookForPartner(
  tx: Tx,
  actor: Actor,
  of: For,
  search: Pick<Search, 'brings' | 'seeks'>,
  at: Date,
): Promise<void> {
  const { mission, provider, account } = await acting(tx, actor, of, at);
  checkSearch(search);
  const { steps, id: missionId } = mission.mission;
  if (!['open', 'offered'].includes(stateOf(mission.mission)))
    throw new Problem('conflict', 'market.partner.over');
  const buyers = steps.flatMap(({ step, by }) => (['drafted', 'opened'].includes(step) ? by : []));
  const sides = { buyer: mission.mission.organisation, provider: provider.id, buyers, providers: [account] };
  if (mustBeTwo(await findTies(tx, { ...sides, since: steps[0]?.at ?? at.toISOString() })))
    throw new Problem('conflict', 'market.partner.linked');
  const id = idFrom<'PartnerSearch'>(at.getTime(), randomBytes(16));
  await saveSearch(tx, { ...search, id, mission: missionId, organisation: provider.id, account }, at);
  const subject = { kind: 'partner-search', id };
  await record(tx, { kind: 'market.partner-sought', account, organisation: provider.id, subject }, at);
}

/** @throws Problem not-found `market.partner.none`; as `lookForPartner` */
export async function stopLooking(tx: Tx, actor: Actor, of: For, at: Date): Promise<void> {
  const { mission, provider, account } = await acting(tx, actor, of, at);
  const which = { mission: mission.mission.id, organisation: provider.id };
  if (!(await endSearch(tx, which, at))) throw new Problem('not-found', 'market.partner.none');
  await record(tx, { kind: 'market.partner-sought-no-more', account, organisation: provider.id }, at);
}

/**
 * Says yes to another search; where the other has said it too, both learn who they are.
 * @throws Problem not-found `market.partner.none`; as `lookForPartner`
 */
export async function sayYes(
  tx: Tx,
  actor: Actor,
  of: For,
  other: string,
  { keyFor, url }: MailContext,
  at: Date,
): Promise<void> {
  const { mission, provider, account } = await acting(tx, actor, of, at);
  const which = { mission: mission.mission.id, organisation: provider.id };
  const own = await findSearch(tx, which);
  const others = own ? await listOthers(tx, which.mission) : [];
  if (!own || !others.some(({ id }) => id === other)) throw new Problem('not-found', 'market.partner.none');
  await saveYes(tx, { own: own.id, other, account }, at);
  const subject = { kind: 'partner-search', id: own.id };
  await record(tx, { kind: 'market.partner-yes', account, organisation: provider.id, subject }, at);
  const met = (await listOthers(tx, which.mission)).find(({ id }) => id === other)?.met;
  if (!met) return;
  const content = (lang: Lang) =>
    metMail(lang, {
      name: provider.name,
      mission: mission.mission.title,
      url: url + site.missionPartners(lang, of.slug),
    });
  const asker = { sort: 'letter', account, organisation: provider.id } as const;
  const kind = { urgency: 'prompt', topic: 'market.partners', asker } as const;
  await mailAccount(tx, keyFor, { account: met.account, ...kind, content }, at);
}
