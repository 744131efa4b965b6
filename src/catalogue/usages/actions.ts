// SPDX-License-Identifier: AGPL-3.0-or-later
// What people do with their organisation's usages: declare one or thousands, confirm, publish, withdraw.
import { randomBytes } from 'node:crypto';
import { type Id, idFrom } from '../../base/id.ts';
import { Problem } from '../../base/problem.ts';
import { type Actor, mustAct } from '../../people/roles/actor.ts';
import { listOperatorsOf } from '../../people/stores/operators.ts';
import { actAs, type Tx } from '../../platform/db.ts';
import { record } from '../../platform/journal.ts';
import { type Name, nameFor } from './declaring.ts';
import { changeUsage, listUsages, pairOf, saveUsages, type Writing } from './stores/usages.ts';
import { checkDeclaration, type Declaration, lastDay, type Usage } from './usage.ts';

/** One declaration that is asked for. */
export interface Wanted {
  /** Line of the file it comes from; 1 for a form. */
  readonly line: number;
  /** Id of the software's entry. */
  readonly software: string;
  readonly organisation: Id<'Organisation'>;
  readonly declaration: Declaration;
  /** The organisation's yes to being named. An operator cannot give it. */
  readonly publish: boolean;
}

/** What became of a line. */
export interface Told {
  readonly line: number;
  readonly outcome: 'declared' | 'refused';
  readonly key: string;
  readonly facts?: Readonly<Record<string, string | number>>;
}

/** Declares what may be declared and tells of each line what became of it. */
export async function declareAll(tx: Tx, actor: Actor, wanted: readonly Wanted[], at: Date): Promise<Told[]> {
  const on = dayOf(at);
  const hosts = await listOperatorsOf(
    tx,
    actor.memberships.map((one) => one.organisation),
    wanted.map((one) => one.organisation),
  );
  const told: Told[] = [];
  const groups = new Map<string, { name: Name; lines: Wanted[] }>();
  for (const one of wanted) {
    const name = nameFor(actor, one.organisation, on, (organisation) => hosts.get(organisation));
    const complaint = name ? complaintOf(one, on) : { key: 'catalogue.usage.not-yours', facts: {} };
    if (!name || complaint) told.push({ line: one.line, outcome: 'refused', ...complaint! });
    else groups.set(keyOf(name), { name, lines: [...(groups.get(keyOf(name))?.lines ?? []), one] });
  }
  for (const { name, lines } of groups.values()) told.push(...(await declareGroup(tx, actor, name, lines, at)));
  return told.sort((a, b) => a.line - b.line);
}

const keyOf = ({ how, declaredBy, actingFor }: Name) => `${how} ${declaredBy} ${actingFor}`;
const dayOf = (at: Date) => at.toISOString().slice(0, 10);

function complaintOf({ declaration }: Wanted, on: string): Pick<Told, 'key' | 'facts'> | undefined {
  try {
    checkDeclaration(declaration, on);
    return undefined;
  } catch (error) {
    if (error instanceof Problem) return { key: error.textKey, facts: error.facts as Record<string, string | number> };
    throw error;
  }
}

async function declareGroup(tx: Tx, actor: Actor, name: Name, lines: readonly Wanted[], at: Date): Promise<Told[]> {
  await actAs(tx, { account: actor.account, organisation: name.actingFor });
  // The last of several lines for the same software and organisation stands.
  const rows = new Map(lines.map((one) => [`${one.software} ${one.organisation}`, writing(one, name, at)]));
  const written = await saveUsages(tx, [...rows.values()], name.how === 'hosted');
  await record(
    tx,
    {
      kind: `catalogue.usages-declared`,
      ...(actor.account ? { account: actor.account } : {}),
      organisation: name.actingFor,
      facts: { how: name.how, count: written.size, by: name.declaredBy },
    },
    at,
  );
  return lines.map(({ line, software, organisation }) =>
    written.has(pairOf({ record_id: software, organisation_id: organisation }))
      ? { line, outcome: 'declared', key: `catalogue.usage.declared-${name.how}` }
      : { line, outcome: 'refused', key: 'catalogue.usage.said-by-itself' },
  );
}

function writing({ software, organisation, declaration, publish }: Wanted, { how, declaredBy }: Name, at: Date): Writing {
  const on = dayOf(at);
  const { version = null, hosting = null, updatedOn = null, contactFunction = null, contactMailbox = null } = declaration.details;
  return {
    id: idFrom<'Usage'>(at.getTime(), randomBytes(16)),
    record_id: software,
    organisation_id: organisation,
    declared_by: declaredBy,
    how,
    since: declaration.since ?? null,
    agents: declaration.agents ?? null,
    declared_on: on,
    confirmed_on: on,
    expires_on: lastDay(on),
    published_on: publish && how !== 'hosted' ? on : null,
    version,
    hosting,
    updated_on: updatedOn,
    contact_function: contactFunction,
    contact_mailbox: contactMailbox,
  };
}

/** Acts for the organisation of a usage. @throws Problem not-found `catalogue.usage.none` */
async function loadFor(tx: Tx, actor: Actor, organisation: Id<'Organisation'>, id: string): Promise<Usage> {
  await actAs(tx, { account: actor.account, organisation });
  const [found] = await listUsages(tx, { id });
  if (!found) throw new Problem('not-found', 'catalogue.usage.none');
  return found;
}

async function change(tx: Tx, deed: string, usage: Usage, actor: Actor, set: Parameters<typeof changeUsage>[2], at: Date): Promise<void> {
  if (!(await changeUsage(tx, usage.id, set))) throw new Problem('not-found', 'catalogue.usage.none');
  const { id, organisation } = usage;
  const account = actor.account ? { account: actor.account } : {};
  await record(tx, { kind: `catalogue.usage-${deed}`, ...account, organisation, subject: { kind: 'usage', id } }, at);
}

/** The organisation names itself in public, or no longer does. What an operator declared becomes its own by it. */
export async function publishUsage(
  tx: Tx,
  actor: Actor,
  organisation: Id<'Organisation'>,
  id: string,
  yes: boolean,
  at: Date,
): Promise<void> {
  mustAct(actor, 'usages.publish', organisation, dayOf(at));
  const usage = await loadFor(tx, actor, organisation, id);
  const own = usage.how === 'hosted' ? { how: 'itself' as const, declared_by: organisation } : {};
  await change(tx, yes ? 'published' : 'unpublished', usage, actor, { published_on: yes ? dayOf(at) : null, ...(yes ? own : {}) }, at);
}

/** Still true: twelve more months. */
export async function confirmUsage(tx: Tx, actor: Actor, organisation: Id<'Organisation'>, id: string, at: Date): Promise<void> {
  mustAct(actor, 'usages.declare', organisation, dayOf(at));
  const usage = await loadFor(tx, actor, organisation, id);
  await change(tx, 'confirmed', usage, actor, { confirmed_on: dayOf(at), expires_on: lastDay(dayOf(at)) }, at);
}

/** No longer true, or not to be said: gone from every page at once. */
export async function withdrawUsage(tx: Tx, actor: Actor, organisation: Id<'Organisation'>, id: string, at: Date): Promise<void> {
  mustAct(actor, 'usages.withdraw', organisation, dayOf(at));
  const usage = await loadFor(tx, actor, organisation, id);
  await change(tx, 'withdrawn', usage, actor, { withdrawn_on: dayOf(at), published_on: null }, at);
}
