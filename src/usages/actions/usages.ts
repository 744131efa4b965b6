// SPDX-License-Identifier: AGPL-3.0-or-later
// Declaring usages, one or thousands, in one's own name, by mandate, or as the operator that hosts for its
// members.

import { randomBytes } from 'node:crypto';
import { sql } from 'kysely';
import type { Day } from '../../base/day.ts';
import { type Id, idFrom } from '../../base/id.ts';
import type { TextFacts } from '../../base/language.ts';
import { Problem } from '../../base/problem.ts';
import { indexSoftware } from '../../catalogue/search/stores/index.ts';
import { speakFor } from '../../people/agents/actions/acting.ts';
import type { Actor } from '../../people/agents/actor.ts';
import { daysWhere } from '../../people/directory/stores/days.ts';
import { listHostsOf } from '../../people/networks/store.ts';
import { actAs, type Tx } from '../../platform/db.ts';
import { record } from '../../platform/journal.ts';
import { type Name, nameFor } from '../declaring.ts';
import { listTakenAway, pairOf, saveUsages, type Writing } from '../stores/usages.ts';
import { checkDeclaration, type Declaration, lastDay } from '../usage.ts';

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
export interface LineOutcome {
  readonly line: number;
  readonly outcome: 'declared' | 'refused';
  readonly key: string;
  readonly facts?: TextFacts;
}

/** Declares what may be declared and tells of each line what became of it. */
export async function declareAll(
  tx: Tx,
  actor: Actor,
  wanted: readonly Wanted[],
  at: Date,
): Promise<LineOutcome[]> {
  const dayIn = await daysWhere(
    tx,
    wanted.map((one) => one.organisation),
    at,
  );
  const hosts = await listHostsOf(
    tx,
    actor.memberships.map((one) => one.organisation),
    wanted.map((one) => one.organisation),
  );
  const told: LineOutcome[] = [];
  const read: Named[] = [];
  for (const one of wanted) {
    const name = nameFor(actor, one.organisation, dayIn(one.organisation), (member) => hosts.get(member));
    const kept = name ? readOne(one, dayIn(one.organisation)) : { key: 'usages.not-yours', facts: {} };
    if (!name || 'key' in kept) told.push({ line: one.line, outcome: 'refused', ...(kept as Refusal) });
    else read.push({ name, one: kept });
  }
  const { last, repeated } = eachOnce(read);
  told.push(...repeated);
  const groups = new Map<string, { name: Name; lines: Wanted[] }>();
  for (const { name, one } of last) {
    const group = groups.get(keyOf(name)) ?? { name, lines: [] };
    group.lines.push(one);
    groups.set(keyOf(name), group);
  }
  for (const { name, lines } of groups.values())
    told.push(...(await declareGroup(tx, actor, name, lines, dayIn, at)));
  return told.sort((a, b) => a.line - b.line);
}

const keyOf = ({ how, declaredBy, actingFor }: Name) => `${how} ${declaredBy} ${actingFor}`;

type Refusal = Pick<LineOutcome, 'key' | 'facts'>;

/** A line, and in whose name it is said. */
interface Named {
  readonly name: Name;
  readonly one: Wanted;
}

/** Of several lines for the same software and organisation the last one counts; the others are told so. */
function eachOnce(read: readonly Named[]): { last: Named[]; repeated: LineOutcome[] } {
  const counts = new Map(read.map(({ one }) => [pairFor(one), one]));
  const [last, before] = [
    read.filter(({ one }) => counts.get(pairFor(one)) === one),
    read.filter(({ one }) => counts.get(pairFor(one)) !== one),
  ];
  const repeated = before.map(({ one }) => ({
    ...{ line: one.line, outcome: 'refused' as const, key: 'usages.repeated' },
    facts: { line: counts.get(pairFor(one))!.line },
  }));
  return { last, repeated };
}

/** The line as it is kept, or why it is refused. */
function readOne(one: Wanted, on: string): Wanted | Refusal {
  try {
    return { ...one, declaration: checkDeclaration(one.declaration, on) };
  } catch (error) {
    if (error instanceof Problem)
      return { key: error.textKey, facts: error.facts as Record<string, string | number> };
    throw error;
  }
}

/** The one software that was declared, for one or for several, where it is one. */
function aboutOne(written: ReadonlySet<string>): { subject?: { kind: string; id: string } } {
  const records = new Set([...written].map((pair) => pair.split(' ')[0]!));
  const [id] = records;
  return records.size === 1 && id ? { subject: { kind: 'software', id } } : {};
}

async function declareGroup(
  tx: Tx,
  actor: Actor,
  name: Name,
  lines: readonly Wanted[],
  dayIn: (organisation: string) => Day,
  at: Date,
): Promise<LineOutcome[]> {
  await actAs(
    tx,
    speakFor(actor, name.how === 'hosted' ? 'usages.declare-hosted' : 'usages.declare', name.actingFor, at),
  );
  const rows = new Map(lines.map((one) => [pairFor(one), writing(one, name, dayIn(one.organisation), at)]));
  const gone = name.how === 'hosted' ? await takenAway(tx, name, lines) : new Set<string>();
  for (const pair of gone) rows.delete(pair);
  const written = await saveUsages(tx, [...rows.values()], name.how === 'hosted');
  await followPublic(
    tx,
    (name.how === 'hosted' ? [] : [...rows.values()]).map(({ record_id }) => record_id),
    at,
  );
  await record(
    tx,
    {
      kind: `catalogue.usages-declared`,
      ...(actor.account ? { account: actor.account } : {}),
      organisation: name.actingFor,
      ...aboutOne(written),
      facts: { how: name.how, count: written.size, by: name.declaredBy },
    },
    at,
  );
  return lines.map((one) => {
    if (written.has(pairFor(one)))
      return { line: one.line, outcome: 'declared', key: `usages.declared-${name.how}` };
    return {
      line: one.line,
      outcome: 'refused',
      key: `usages.${gone.has(pairFor(one)) ? 'taken-away' : 'said-by-itself'}`,
    };
  });
}

const pairFor = ({ software, organisation }: Wanted) =>
  pairOf({ record_id: software, organisation_id: organisation });
const takenAway = (tx: Tx, name: Name, lines: readonly Wanted[]) =>
  listTakenAway(
    tx,
    name.declaredBy,
    lines.map(({ organisation }) => organisation),
  );

/**
 * Lists, facets and counts follow what is public: the search rows of the software of these records are made
 * anew.
 */
export async function followPublic(tx: Tx, records: readonly string[], at: Date): Promise<void> {
  if (records.length === 0) return;
  const rows = await tx
    .selectFrom('source_record')
    .select('software_id')
    .distinct()
    .where('id', '=', sql<string>`any(${[...new Set(records)]}::uuid[])`)
    .execute();
  const ids = rows.map(({ software_id }) => software_id);
  await indexSoftware(tx, ids, at);
}

function writing(
  { software, organisation, declaration, publish }: Wanted,
  { how, declaredBy }: Name,
  on: Day,
  at: Date,
): Writing {
  const {
    version = null,
    hosting = null,
    updatedOn = null,
    contactFunction = null,
    contactMailbox = null,
  } = declaration.details;
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
