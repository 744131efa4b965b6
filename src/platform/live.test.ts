// SPDX-License-Identifier: AGPL-3.0-or-later
// Streams: each event once and in order, through lost lines and restarts; readers that do not read are cut;
// limits; the end of the site.
import assert from 'node:assert/strict';
import { EventEmitter } from 'node:events';
import { after, test } from 'node:test';
import { setTimeout as sleep } from 'node:timers/promises';
import { Problem } from '../base/problem.ts';
import { testDatabase } from '../testing/database.ts';
import { newClient } from './connections.ts';
import { usualTiming } from './live/stream.ts';
import { type Live, type LiveEvent, mostOfOne, mostReading, type Outlet, openLive } from './live.ts';
import { openLog } from './log.ts';
import { withClient } from './roles.ts';

const halle = await testDatabase();
const log = openLog('silent');
const lives: Live[] = [];
const live = (timing: Partial<typeof usualTiming> = {}, directUrl: string | undefined = halle.url) => {
  const one = openLive({ directUrl, log, timing: { ...usualTiming, ...timing } });
  lives.push(one);
  return one;
};
after(async () => {
  await Promise.all(lives.map((one) => one.close()));
  await halle.close();
});

/** A reader that takes everything, or nothing. */
class Reader extends EventEmitter implements Outlet {
  written = '';
  writableLength = 0;
  state: 'open' | 'ended' | 'destroyed' = 'open';
  readonly takes: boolean;
  constructor(takes = true) {
    super();
    this.takes = takes;
  }
  readonly pieces: (string | Uint8Array)[] = [];
  write(words: string | Uint8Array): boolean {
    this.pieces.push(words);
    this.written += typeof words === 'string' ? words : Buffer.from(words).toString();
    if (!this.takes) this.writableLength += words.length;
    return this.takes;
  }
  end(): void {
    this.state = 'ended';
    this.emit('close');
  }
  destroy(): void {
    this.state = 'destroyed';
    this.emit('close');
  }
  ids(): number[] {
    return [...this.written.matchAll(/^id: (\d+)$/gm)].map(([, id]) => Number(id));
  }
}

/** Things that happen, kept as a feature would keep them. */
function happening() {
  const kept: LiveEvent[] = [];
  return {
    kept,
    happen: (data = 'x') => void kept.push({ id: kept.length + 1, name: 'act', data }),
    read: async (from: number) => kept.filter(({ id }) => id > from),
  };
}
const say = (topic: string) =>
  withClient(halle.ownerUrl, (client) => client.query('select halle.tell_live($1)', [topic]));
async function until(holds: () => boolean, what: string, ms = 10_000) {
  for (const end = Date.now() + ms; !holds(); await sleep(10)) assert.ok(Date.now() < end, what);
}

test('what happens is told once and in order, to several processes, and to nobody of another topic', async () => {
  const { happen, read, kept } = happening();
  const [one, two, other] = [new Reader(), new Reader(), new Reader()];
  const quiet = happening();
  live().open({ topic: 'things 1', person: 'a', after: 0, read }, one);
  const second = live();
  second.open({ topic: 'things 1', person: 'b', after: 0, read }, two);
  second.open({ topic: 'things 2', person: 'b', after: 0, read: quiet.read }, other);
  await sleep(200);
  for (let n = 0; n < 5; n++) {
    happen();
    await say('things 1');
  }
  await until(() => one.ids().length === 5 && two.ids().length === 5, 'both heard all');
  assert.deepEqual(
    one.ids(),
    kept.map(({ id }) => id),
  );
  assert.deepEqual(two.ids(), [1, 2, 3, 4, 5]);
  assert.deepEqual(other.ids(), []);
});

test('whoever comes back hears what came after the last that they saw', async () => {
  const { happen, read } = happening();
  for (let n = 0; n < 4; n++) happen();
  const reader = new Reader();
  live().open({ topic: 'things 3', person: 'a', after: 2, read }, reader);
  await until(() => reader.ids().length === 2, 'what was missed');
  assert.deepEqual(reader.ids(), [3, 4]);
});

test('a line that is cut is made again, and what was said meanwhile is not lost nor told twice', async () => {
  const { happen, read } = happening();
  const reader = new Reader();
  live().open({ topic: 'things 4', person: 'a', after: 0, read }, reader);
  await sleep(300);
  happen();
  await say('things 4');
  await until(() => reader.ids().length === 1, 'heard');
  await withClient(halle.url, async (client) => {
    await client.query(
      `select pg_terminate_backend(pid) from pg_stat_activity
       where application_name = 'halle listens' and datname = current_database()`,
    );
  }).catch(() => {});
  happen();
  await say('things 4');
  await until(() => reader.ids().length === 2, 'heard once the line stands again', 20_000);
  assert.deepEqual(reader.ids(), [1, 2]);
});

test('without a line streams look for themselves', async () => {
  const { happen, read } = happening();
  const reader = new Reader();
  const one = openLive({ log, timing: { ...usualTiming, tick: 10, own: 50 } });
  lives.push(one);
  one.open({ topic: 'things 5', person: 'a', after: 0, read }, reader);
  happen();
  await until(() => reader.ids().length === 1, 'looked');
});

test('a database that is away is asked again from the same event on', async () => {
  const { happen, read } = happening();
  happen();
  let away = true;
  const reader = new Reader();
  const one = live({ tick: 10, retry: 30 });
  const reading = async (from: number) => {
    if (away) throw new Error('away');
    return read(from);
  };
  one.open({ topic: 'things 6', person: 'a', after: 0, read: reading }, reader);
  await sleep(100);
  assert.equal(reader.state, 'open');
  away = false;
  await until(() => reader.ids().length === 1, 'told at last');
});

test('a reader that never reads is cut: by what waits for it, or by the time', async () => {
  const { happen, read } = happening();
  const [full, slow] = [new Reader(false), new Reader(false)];
  const one = live({ tick: 10, own: 20, most: 10_000 });
  one.open({ topic: 'things 7', person: 'a', after: 0, read }, full);
  happen('y'.repeat(20_000));
  await until(() => full.state === 'destroyed', 'too much waits');
  const two = live({ tick: 10, stall: 60 });
  two.open({ topic: 'things 7', person: 'a', after: 1, read }, slow);
  await until(() => slow.state === 'destroyed', 'too long');
  assert.equal(one.count() + two.count(), 0, 'and is forgotten');
});

test('what is told to many is in memory once, whoever reads it and however slowly', async () => {
  const { happen, read } = happening();
  const one = live();
  const readers = Array.from({ length: 20 }, (_, n) => new Reader(n % 2 === 0));
  for (const [n, reader] of readers.entries())
    one.open({ topic: 'things 10', person: `${n}`, after: 0, read }, reader);
  await sleep(200);
  happen('z'.repeat(40_000));
  await say('things 10');
  await until(() => readers.every((reader) => reader.ids().length === 1), 'all were told');
  const told = new Set(readers.flatMap(({ pieces }) => pieces.filter((piece) => typeof piece !== 'string')));
  assert.equal(told.size, 1);
});

test('few read at once, whoever waits is told all the same, and so is whoever comes after a failure', async () => {
  const { happen, read } = happening();
  happen();
  let [reading, most, failed] = [0, 0, 0];
  const slowly = async (from: number) => {
    reading += 1;
    most = Math.max(most, reading);
    await sleep(2);
    reading -= 1;
    if (failed++ % 7 === 0) throw new Error('away');
    return read(from);
  };
  const one = live({ tick: 10, retry: 20 });
  const readers = Array.from({ length: 100 }, () => new Reader());
  for (const [n, reader] of readers.entries())
    one.open({ topic: 'things 11', person: `${n}`, after: 0, read: slowly }, reader);
  await until(() => readers.every((reader) => reader.ids().length === 1), 'all were told');
  assert.equal(most, mostReading);
});

test('whoever may not listen any more hears nothing more', async () => {
  let may = true;
  const reader = new Reader();
  const one = live({ tick: 10, own: 30 });
  one.open({ topic: 'things 8', person: 'a', after: 0, read: async () => (may ? [] : undefined) }, reader);
  await sleep(80);
  assert.equal(reader.state, 'open');
  may = false;
  await until(() => reader.state === 'ended', 'ended');
});

test('a sign of life comes now and then, a stream ends after a while, and each has its limit', async () => {
  const { read } = happening();
  const [reader, old] = [new Reader(), new Reader()];
  live({ tick: 10, beat: 20 }).open({ topic: 't', person: 'a', after: 0, read }, reader);
  await until(() => reader.written.split('\n:\n\n').length >= 2, 'a sign of life');
  assert.match(reader.written, /^retry: \d{4}\n\n/);
  live({ tick: 10, longest: 50 }).open({ topic: 't', person: 'a', after: 0, read }, old);
  await until(() => old.state === 'ended', 'ended');
  const one = live();
  for (let n = 0; n < mostOfOne; n++) one.open({ topic: 't', person: 'a', after: 0, read }, new Reader());
  assert.throws(
    () => one.open({ topic: 't', person: 'a', after: 0, read }, new Reader()),
    (error) => error instanceof Problem && error.textKey === 'web.live-many',
  );
  one.open({ topic: 't', person: 'b', after: 0, read }, new Reader());
  assert.equal(one.count(), mostOfOne + 1);
  one.endStreams();
  assert.equal(one.count(), 0);
});

test('lines and words of the protocol in what is told stay what is told', async () => {
  const { happen, read } = happening();
  happen('a\nid: 9\r\nevent: x\rdata: y');
  const reader = new Reader();
  live().open({ topic: 'things 9', person: 'a', after: 0, read }, reader);
  await until(() => reader.ids().length === 1, 'told');
  assert.match(reader.written, /data: a\ndata: id: 9\ndata: event: x\ndata: data: y\n\n$/);
});

test('the line is one for a process, whatever looks on, and none where nobody does', async () => {
  const lines = async () => {
    const client = newClient(halle.url);
    await client.connect();
    const { rows } = await client.query(
      `select count(*)::int as n from pg_stat_activity
       where application_name = 'halle listens' and datname = current_database()`,
    );
    await client.end();
    return (rows[0] as { n: number }).n;
  };
  await Promise.all(lives.splice(0).map((one) => one.close()));
  const one = live();
  assert.equal(await lines(), 0);
  const { read } = happening();
  for (let n = 0; n < 8; n++) one.open({ topic: `t ${n}`, person: `${n}`, after: 0, read }, new Reader());
  await sleep(500);
  assert.equal(await lines(), 1);
});
