// SPDX-License-Identifier: AGPL-3.0-or-later
// What an organisation does with its own usages: confirm, correct, publish, withdraw, tell what it learnt.
// Whoever does it is journaled by how they came.
import type { Id } from '../../base/id.ts';
import { Problem } from '../../base/problem.ts';
import { speakFor } from '../../people/agents/actions/acting.ts';
import { type Actor, dayFor, mandateFor, standingsOf } from '../../people/agents/actor.ts';
import { allows, type SpeakingAct } from '../../people/agents/permissions.ts';
import { actsFor, servesElsewhere } from '../../people/agents/stores/ties.ts';
import { dayWhere } from '../../people/directory/stores/days.ts';
import type { Acting } from '../../platform/acting.ts';
import { actAs, type Tx } from '../../platform/db.ts';
import { record } from '../../platform/journal.ts';
import { readExperience } from '../experience.ts';
import { publishExperience, saveExperience } from '../stores/experiences.ts';
import { changeUsage, listUsages, rewriteUsage } from '../stores/usages.ts';
import { checkDeclaration, type Declaration, lastDay, type Usage } from '../usage.ts';
import { followPublic } from './usages.ts';

/**
 * In whose name an act is done, and by what means: a session, or a link in a mail to an agent or to the
 * official mailbox.
 */
export interface OnBehalf {
  readonly organisation: Id<'Organisation'>;
  /** Who speaks: the organisation itself, or its mandatary. */
  readonly by: Id<'Organisation'>;
  /** What lets the transaction act for it. */
  readonly acting: Acting;
  readonly account?: Id<'Account'> | undefined;
  readonly means: 'session' | 'agent-link' | 'official-mailbox';
}

/** On behalf of whom somebody who is signed in acts, once the matrix allows it. */
export function onBehalfOf(
  actor: Actor,
  act: SpeakingAct,
  organisation: Id<'Organisation'>,
  at: Date,
): OnBehalf {
  return {
    organisation,
    by: speakerFor(actor, act, organisation, at),
    acting: speakFor(actor, act, organisation, at),
    account: actor.account,
    means: 'session',
  };
}

/** The organisation itself where the actor is its agent, else the one that holds its mandate. */
export function speakerFor(
  actor: Actor,
  act: SpeakingAct,
  organisation: Id<'Organisation'>,
  at: Date,
): Id<'Organisation'> {
  if (allows(act, standingsOf(actor, organisation))) return organisation;
  return mandateFor(actor, act, organisation, dayFor(actor, organisation, at))?.mandatary ?? organisation;
}

/** Whoever affirms a use answers for it from then on: the organisation, or its mandatary. */
const saidNow = ({ organisation, by }: OnBehalf, usage: Usage) =>
  by === organisation
    ? { how: 'itself' as const, declared_by: usage.organisation }
    : { how: 'mandate' as const, declared_by: by, told_on: null };

/** @throws Problem not-found `usages.none` */
async function loadFor(tx: Tx, { organisation, acting }: OnBehalf, id: string): Promise<Usage> {
  await actAs(tx, acting);
  const [found] = await listUsages(tx, { id, organisation });
  if (!found) throw none();
  return found;
}

const none = () => new Problem('not-found', 'usages.none');

async function note(
  tx: Tx,
  act: string,
  { organisation, account, means }: OnBehalf,
  id: string,
  at: Date,
): Promise<void> {
  const who = account ? { account } : {};
  await record(
    tx,
    {
      kind: `catalogue.usage-${act}`,
      ...who,
      organisation,
      subject: { kind: 'usage', id },
      facts: { means },
    },
    at,
  );
}

/**
 * The organisation names itself in public, or no longer does; what it tells goes with its name. What an
 * operator declared becomes its own by it.
 */
export async function publish(tx: Tx, hand: OnBehalf, id: string, yes: boolean, at: Date): Promise<void> {
  const usage = await loadFor(tx, hand, id);
  if (yes) await mustNotHost(tx, hand, usage);
  const on = await dayWhere(tx, hand.organisation, at);
  await changeUsage(tx, id, { published_on: yes ? on : null, ...(yes ? saidNow(hand, usage) : {}) });
  if (!yes) await hide(tx, hand, usage);
  await note(tx, yes ? 'published' : 'unpublished', hand, id, at);
  await followPublic(tx, [usage.software.record], at);
}

/**
 * Confirms declarations for twelve more months. One made by an operator stays the operator's, and is marked
 * as confirmed by the organisation.
 */
export async function confirm(tx: Tx, hand: OnBehalf, ids: readonly string[], at: Date): Promise<number> {
  const on = await dayWhere(tx, hand.organisation, at);
  await actAs(tx, hand.acting);
  const wanted = new Set(ids);
  const usages = (await listUsages(tx, { organisation: hand.organisation })).filter(({ id }) =>
    wanted.has(id),
  );
  for (const usage of usages) {
    const { id, how } = usage;
    await mustNotHost(tx, hand, usage);
    const said = how === 'hosted' ? { agreed_on: on } : saidNow(hand, usage);
    await changeUsage(tx, id, { confirmed_on: on, expires_on: lastDay(on), ...said });
    await note(tx, 'confirmed', hand, id, at);
  }
  await followPublic(
    tx,
    usages.map(({ software }) => software.record),
    at,
  );
  if (usages.length === 0) throw none();
  return usages.length;
}

/**
 * Corrects a declaration. One that an operator made becomes the organisation's own by this; it stays
 * unpublished.
 */
export async function correct(
  tx: Tx,
  hand: OnBehalf,
  id: string,
  declaration: Declaration,
  at: Date,
): Promise<void> {
  const on = await dayWhere(tx, hand.organisation, at);
  const checked = checkDeclaration(declaration, on);
  const usage = await loadFor(tx, hand, id);
  await mustNotHost(tx, hand, usage);
  await rewriteUsage(tx, id, checked);
  await changeUsage(tx, id, { confirmed_on: on, expires_on: lastDay(on), ...saidNow(hand, usage) });
  await note(tx, 'corrected', hand, id, at);
  await followPublic(tx, [usage.software.record], at);
}

/**
 * What an organisation says of the same software, and what those said whose heir it is: it stands for all,
 * and one that it takes back does not leave another in its name.
 */
const sameOf = async (tx: Tx, { organisation }: OnBehalf, { software }: Usage): Promise<Usage[]> =>
  (await listUsages(tx, { organisation })).filter((one) => one.software.slug === software.slug);

/** Its name no longer stands beside the software, nor what was told under it. */
async function hide(tx: Tx, hand: OnBehalf, usage: Usage): Promise<void> {
  for (const { id } of await sameOf(tx, hand, usage)) {
    await changeUsage(tx, id, { published_on: null });
    await publishExperience(tx, id, null);
  }
}

/** No longer true, or not to be said: gone from every page at once. */
export async function withdraw(tx: Tx, hand: OnBehalf, id: string, at: Date): Promise<void> {
  const usage = await loadFor(tx, hand, id);
  const on = await dayWhere(tx, hand.organisation, at);
  for (const one of await sameOf(tx, hand, usage)) {
    await publishExperience(tx, one.id, null);
    await changeUsage(tx, one.id, { withdrawn_on: on, withdrawn_by: hand.organisation, published_on: null });
    await note(tx, 'withdrawn', hand, one.id, at);
  }
  await followPublic(tx, [usage.software.record], at);
}

/**
 * Refuses an experience told for an organisation by somebody who also acts for a provider of the software.
 * @throws Problem forbidden `people.both-sides`
 */
async function mustNotServe(tx: Tx, { account, organisation }: OnBehalf, { software }: Usage): Promise<void> {
  if (account && (await servesElsewhere(tx, account, organisation, software.record)))
    throw new Problem('forbidden', 'people.both-sides');
}

/**
 * Refuses that a declaration made by an operator be confirmed by somebody who acts for that operator.
 * @throws Problem forbidden `people.both-sides`
 */
async function mustNotHost(
  tx: Tx,
  { account }: OnBehalf,
  { how, declaredBy, declaredOn }: Usage,
): Promise<void> {
  if (how === 'hosted' && account && (await actsFor(tx, account, declaredBy, declaredOn)))
    throw new Problem('forbidden', 'people.both-sides');
}

/** Keeps the five answers. They are the organisation's own until it publishes them. */
export async function tellExperience(
  tx: Tx,
  hand: OnBehalf,
  id: string,
  fields: Readonly<Record<string, string>>,
  at: Date,
): Promise<void> {
  const told = readExperience(fields, await dayWhere(tx, hand.organisation, at));
  const usage = await loadFor(tx, hand, id);
  await mustNotServe(tx, hand, usage);
  const by = hand.by === hand.organisation ? usage.organisation : hand.by;
  await saveExperience(tx, id, { organisation: usage.organisation, by }, told);
  await note(tx, 'experience-told', hand, id, at);
}

/** @throws Problem conflict `usages.publish-first`: an experience bears the organisation's name */
export async function showExperience(
  tx: Tx,
  hand: OnBehalf,
  id: string,
  yes: boolean,
  at: Date,
): Promise<void> {
  const usage = await loadFor(tx, hand, id);
  if (yes && !usage.publishedOn) throw new Problem('conflict', 'usages.publish-first');
  if (yes) await mustNotServe(tx, hand, usage);
  const on = yes ? await dayWhere(tx, hand.organisation, at) : null;
  if (!(await publishExperience(tx, id, on))) throw none();
  await note(tx, yes ? 'experience-published' : 'experience-unpublished', hand, id, at);
}
