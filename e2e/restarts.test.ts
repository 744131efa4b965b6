// SPDX-License-Identifier: AGPL-3.0-or-later
// PostgreSQL that stops at once in the middle of a ballot and comes back, and one of two site processes killed
// meanwhile: whoever got no answer votes again, every voice is counted, and none twice; in the open and in
// secret, where only a sum is kept.
import assert from 'node:assert/strict';
import { after, before, describe, test } from 'node:test';
import { setTimeout as sleep } from 'node:timers/promises';
import type { Id } from '../src/base/id.ts';
import { withClient } from '../src/platform/roles.ts';
import { closeDueVotes } from '../src/pools/votes/actions/close.ts';
import { poolForms, smallPool } from '../src/testing/forms-pools.ts';
import { smallProposal, voteForms } from '../src/testing/forms-votes.ts';
import { type KillableSite, openKillable } from '../src/testing/killable.ts';
import { openMarket } from '../src/testing/market.ts';
import type { Visitor } from '../src/testing/site.ts';
import { until } from './processes.ts';
import { kinds, missing, type OwnServer, openServer } from './servers.ts';

const many = 12;

for (const kind of kinds)
  describe(`a ballot on ${kind}`, { skip: missing(kind) ?? false }, () => {
    let server: OwnServer;
    let market: Awaited<ReturnType<typeof openMarket>>;
    let sites: KillableSite[] = [];
    let pool: string;
    const voters: { readonly who: Visitor; readonly seat: string }[] = [];
    const earlier = process.env['HALLE_TEST_SERVER'];
    const owner = <Row extends object>(question: string) =>
      withClient(market.halle.ownerUrl, async (client) => {
        await client.query(`select set_config('halle.backup', 'on', false)`);
        return (await client.query<Row>(question)).rows;
      });

    before(async () => {
      server = await openServer(kind);
      process.env['HALLE_TEST_SERVER'] = server.superUrl;
      market = await openMarket();
      sites = await Promise.all([openKillable(market.halle.url), openKillable(market.halle.url)]);
      const towns = await owner<{ id: Id<'Organisation'> }>(
        `select id from halle.organisation where kind = 'commune' and heir_id is null order by id limit ${many}`,
      );
      const people: Visitor[] = [];
      for (const [n, { id }] of towns.entries())
        people.push(await market.comeIn(`v${n}`, [[id, ['buyer', 'signatory']]]));
      const [leader] = people;
      const plan = smallPool('Cimetières de Meuse', towns[0]!.id);
      pool = (await market.post('/groupements/nouveau', plan, leader)).headers['location'] as string;
      for (const [n, who] of people.entries())
        if (n > 0) await market.post(`${pool}/join`, poolForms(towns[n]!.id, '')['join']!, who);
      const seats = await owner<{ id: string; organisation: string }>(
        'select id, organisation_id as organisation from halle.pool_member',
      );
      for (const [n, who] of people.entries())
        voters.push({ who, seat: seats.find(({ organisation }) => organisation === towns[n]!.id)!.id });
      for (const [n, secret] of ['', '1'].entries()) {
        const proposed = { ...smallProposal(towns[0]!.id), title: `Un hébergeur, ${n}` };
        await market.post(`${pool}/votes/proposer`, proposed, leader);
        const opening = { ...voteForms('', '')['open']!, secret };
        const opened = await market.post(`${pool}/votes/${n + 1}/open`, opening, leader);
        assert.equal(opened.statusCode, 303, opened.body.slice(0, 2_000));
      }
    });
    after(async () => {
      await Promise.all(sites.map((site) => site.kill()));
      await market?.close();
      await server?.close();
      process.env['HALLE_TEST_SERVER'] = earlier;
    });

    /** Votes until an answer comes: it is counted, or it was already. */
    async function vote(number: number, n: number): Promise<number[]> {
      const { who, seat } = voters[n]!;
      const fields = { ...voteForms('', seat)['cast']!, choice: n % 3 ? 'for' : 'against' };
      const said: number[] = [];
      return until(async () => {
        said.push(await sites[n % 2]!.post(`${pool}/votes/${number}/cast`, fields, who));
        return [303, 422].includes(said.at(-1)!) && said;
      }, `voice ${n} is counted`);
    }

    for (const number of [1, 2])
      test(`vote ${number}: no voice is lost and none counted twice`, { timeout: 300_000 }, async () => {
        const firsts = Promise.all([0, 1, 2, 3].map((n) => vote(number, n)));
        if (number === 1) await firsts;
        await server.stop('immediate');
        const rest = Promise.all(Array.from({ length: many - 4 }, (_, n) => vote(number, n + 4)));
        await sleep(500);
        const next = openKillable(market.halle.url);
        await sites[0]!.kill();
        await server.start();
        sites[0] = await next;
        const said = [...(await firsts), ...(await rest)];
        assert.ok(
          said.flat().some((status) => status === 503 || status === 0),
          'somebody met it',
        );
        const [found] = await owner<Record<'ballots' | 'voters' | 'summed' | 'noted', number>>(`select
          (select count(*)::int from halle.pool_ballot b where b.vote_id = v.id) as ballots,
          (select count(*)::int from halle.pool_voter b where b.vote_id = v.id) as voters,
          (select coalesce(sum(cast_count), 0)::int from halle.pool_sealed_sum b where b.vote_id = v.id) as summed,
          (select count(*)::int from halle.journal_entry j where j.subject = v.id and kind = 'pools.vote-cast') as noted
          from halle.pool_vote v where number = ${number}`);
        const cast = number === 1 ? [many, 0, 0] : [0, many, many];
        assert.deepEqual([found!.ballots, found!.voters, found!.summed, found!.noted], [...cast, many]);
      });

    test('both are closed, and count every voice', async () => {
      const [{ at }] = (await owner<{ at: Date }>('select max(closes_at) as at from halle.pool_vote')) as [
        { at: Date },
      ];
      const later = new Date(at.getTime() + 10_000);
      assert.equal(await closeDueVotes(market.halle.worker, market.web.keyFor, later), 2);
      for (const number of [1, 2]) {
        const { body } = await market.get(`${pool}/votes/${number}`, voters[0]!.who);
        assert.match(body, /8 pour, 4 contre, 0 abstention/);
      }
    });
  });
