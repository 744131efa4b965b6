// SPDX-License-Identifier: AGPL-3.0-or-later
// One pool of the demonstration governs itself: a session played to its end, a charter that its members agreed
// to, a decision that was voted and one that is being voted, all by the forms that people use.
import type { Opened } from '../src/open.ts';
import { asOwner } from '../src/platform/owner.ts';
import { openSecret } from '../src/platform/secret.ts';
import { clauses } from '../src/pools/charter/clauses.ts';
import { closeDueVotes } from '../src/pools/votes/actions/close.ts';
import { must } from '../src/testing/builders.ts';
import { day } from '../src/testing/clock.ts';
import type { Asking } from '../src/testing/site.ts';
import { layBack } from './past.ts';
import { decided, openVote, questionToProviders } from './world/decisions.ts';
import type { Peopled } from './world/towns.ts';

interface Governed {
  readonly opened: Opened;
  readonly site: Asking;
  /** Address of the pool. */
  readonly at: string;
  /** Who sits in it; the first coordinates. */
  readonly members: readonly Peopled[];
}

export async function governPool(pool: Governed): Promise<void> {
  const { site, at, members } = pool;
  const [first] = members as [Peopled];
  await must(
    site.post(`${at}/prestataires/ask`, { words: questionToProviders }, first.people.direction),
    'asks',
  );
  const said = await playSession(pool);
  await voteOnce(pool);
  await agreeOnCharter(pool, said);
  const proposed = { ...openVote, organisation: members[1]!.id };
  await must(site.post(`${at}/votes/proposer`, proposed, members[1]!.people.direction), 'proposes');
  await open(pool, 2, 'charter', '14');
  await cast(pool, 2, members.slice(0, 1));
}

/** Two cards are answered and suit everybody. @returns the clauses that were written */
async function playSession({ site, at, members }: Governed): Promise<ReadonlySet<string>> {
  const [first] = members as [Peopled];
  const lead = first.people.direction;
  await must(site.post(`${at}/seance/open`, { way: 'together' }, lead), 'a session');
  const table = async () => (await site.get(`${at}/seance`, lead)).body;
  const play = async (act: string, who = lead) => {
    const seen = /name="seen" value="(\d+)"/.exec(await table())?.[1] ?? '0';
    await must(site.post(`${at}/seance/act`, { act, seen }, who), `plays ${act}`);
  };
  const everybody = async (act: string) => {
    for (const { people } of members) await play(act, people.direction);
  };
  await everybody('sit');
  await play('start.4');
  await everybody('agree');
  const said = new Set<string>();
  for (const _ of ['first card', 'second card']) {
    await play('draw');
    for (const [, act, clause] of (await table()).matchAll(/value="(write\.([a-z-]+)\.[a-z0-9-]+)"/g)) {
      if (said.has(clause!)) continue;
      said.add(clause!);
      await play(act!);
    }
    await everybody('agree');
  }
  await play('end');
  await must(site.post(`${at}/seance/draft`, {}, lead), 'the draft of a charter');
  return said;
}

/** Without a charter in force, under a rule that is chosen at the opening; counted by the program. */
async function voteOnce(pool: Governed): Promise<void> {
  const { opened, site, at, members } = pool;
  const [first] = members as [Peopled];
  const proposed = { ...decided, organisation: first.id };
  await must(site.post(`${at}/votes/proposer`, proposed, first.people.direction), 'proposes');
  const remark = {
    organisation: members[1]!.id,
    words: 'D’accord, si la reprise des registres est comprise.',
  };
  await must(site.post(`${at}/votes/1/remark`, remark, members[1]!.people.direction), 'remarks');
  await open(pool, 1, 'simple', '1');
  await cast(pool, 1, members);
  // nobody waits a day for a demonstration: the program counts as it will after its last moment, and the
  // whole vote then lies three days back
  await closeDueVotes(opened.workerDb, openSecret(opened.config), new Date(Date.now() + 26 * 3_600_000));
  await asOwner(opened, (db) => layBack(db, 3));
}

async function open(
  { site, at, members }: Governed,
  vote: number,
  rule: string,
  days: string,
): Promise<void> {
  const opening = { rule, days, count: 'days', quorum: '50', voters: 'all', secret: '', delegation: '' };
  await must(site.post(`${at}/votes/${vote}/open`, opening, members[0]!.people.direction), 'opens a vote');
}

async function cast({ site, at }: Governed, vote: number, voters: readonly Peopled[]): Promise<void> {
  for (const one of voters) {
    const ballot = { t: '', seat: await seatOf(site, at, one), choice: 'for', reason: '', interest: '' };
    await must(site.post(`${at}/votes/${vote}/cast`, ballot, one.people.direction), `${one.slug} votes`);
  }
}

async function agreeOnCharter({ site, at, members }: Governed, said: ReadonlySet<string>): Promise<void> {
  const lead = members[0]!.people.direction;
  for (const { id, answers, isNeeded } of clauses) {
    if (!isNeeded || said.has(id)) continue;
    const clause = { clause: id, turn: '0', seat: '', answer: answers[0]!.id, words: '' };
    await must(site.post(`${at}/charte/clause`, clause, lead), `clause ${id}`);
  }
  await must(site.post(`${at}/charte/propose`, { version: '1' }, lead), 'proposes the charter');
  for (const one of members) {
    const seat = await seatOf(site, at, one);
    const power = { power: 'assembly', on: day(-3), reference: '2026-41' };
    const accord = { seat, version: '1', office: 'Maire', ...power, read: '1' };
    await must(site.post(`${at}/charte/agree`, accord, one.people.direction), `${one.slug} agrees`);
  }
}

async function seatOf(site: Asking, at: string, { people }: Peopled): Promise<string> {
  return /name="seat" value="([^"]+)"/.exec((await site.get(at, people.direction)).body)![1]!;
}
