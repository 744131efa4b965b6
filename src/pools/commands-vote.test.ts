// SPDX-License-Identifier: AGPL-3.0-or-later
// `halle vote count` as programs and people call it: what stands on standard output, and the exit code.
import assert from 'node:assert/strict';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { after, test } from 'node:test';
import { z } from 'zod';
import { runCommand } from '../testing/command.ts';
import { voteCommands } from './commands.ts';
import { ruleSchema } from './votes/rule.ts';

const folder = mkdtempSync(path.join(tmpdir(), 'halle-vote-'));
after(() => rmSync(folder, { recursive: true }));
const file = (name: string, words: string | Buffer): string => {
  writeFileSync(path.join(folder, name), words);
  return path.join(folder, name);
};
const names = Array.from({ length: 12 }, (_, n) => `M${n + 1}`);
const written = {
  ...{ opened: '2026-03-16T10:00', zone: 'Europe/Paris', closes: { days: 14 }, kind: 'majority' },
  electorate: names.map((member) => ({ member, weight: 1, until: null })),
  ...{ quorum: { count: 5 }, abstain: 'ignored', secret: false, delegation: false },
  rounds: [{ adoptBp: 10_000, extendBp: 5_000, extendDays: 90 }, { adoptBp: 7_500 }],
};
const rule = (more: object = {}, name = 'rule.json') => file(name, JSON.stringify({ ...written, ...more }));
const heading = 'member,round,at,choice,delegate_to';
const lines = (ayes: number, noes: number, round = 1, at = '2026-03-20T10:00') =>
  names.slice(0, ayes + noes).map((member, n) => `${member},${round},${at},${n < ayes ? 'for' : 'against'},`);
const ballots = (...rows: string[]) => file('ballots.csv', [heading, ...rows, ''].join('\n'));
const halle = (lang: string, ...words: string[]) =>
  runCommand(voteCommands, lang, ['vote', 'count', ...words]);
const counted = async (csv: string, ...more: string[]) => {
  const { out, err, code } = await halle('en', '--rule', rule(), '--ballots', csv, '--json', ...more);
  assert.equal(err, '');
  return { ...JSON.parse(out), code };
};

test('as JSON: the result, its numbers, the closing in universal time, lines set aside with why', async () => {
  const first = await counted(ballots(...lines(7, 5), 'M1,1,2026-03-30T08:00:01Z,against,', 'X,1,,for,'));
  const { rejected, why, ...rest } = first;
  assert.deepEqual(rest, {
    ...{ result: 'extended', for: 7, against: 5, abstain: 0, percentBp: 5_833 },
    ...{ closes: '2026-06-28T08:00:00Z', code: 1 },
  });
  assert.deepEqual(
    rejected.map(({ line }: { line: number }) => line),
    [14, 15],
  );
  assert.match(rejected[0].why, /after the closing, at 2026-03-30T08:00:00Z/);
  assert.match(why, /Extended by 90 days: 7 for, 5 against/);
  const both = await counted(ballots(...lines(7, 5), ...lines(9, 3, 2, '2026-06-01T10:00')));
  assert.deepEqual([both.result, both.percentBp, both.code], ['adopted', 7_500, 0]);
  const none = await counted(ballots(...lines(4, 0)));
  assert.deepEqual([none.result, none.for, none.percentBp, none.code], ['no-quorum', null, null, 1]);
  const open = await counted(ballots(...lines(8, 0)), '--at', '2026-03-30T08:00:00Z');
  assert.deepEqual([open.result, open.code], ['open', 1]);
  assert.equal((await counted(ballots(...lines(8, 0)), '--at', '2026-03-30T10:00:01')).result, 'adopted');
});

test('tables as office programs write them: a mark of order, semicolons, quotes, CRLF, capitals', async () => {
  const rows = lines(8, 0).map((row) => row.replaceAll(',', ';').replace('M1;', '"M1" ;'));
  const csv = `\uFEFFMember;Round;At;Choice;Delegate_To;note\r\n${rows.join('\r\n')}\r\n;;;;;\r\n`;
  const read = await counted(file('office.csv', csv));
  assert.deepEqual([read.result, read.rejected], ['adopted', []]);
  const short = await counted(
    file(
      'short.csv',
      `member,at,choice\n${lines(8, 0)
        .map((row) => row.replace(',1,', ',').slice(0, -1))
        .join('\n')}`,
    ),
  );
  assert.equal(short.result, 'adopted', 'without round and delegate');
  assert.equal(
    (await counted(file('latin.csv', Buffer.from(`${heading}\n\u00c9mile,1,,for,`, 'latin1')))).rejected
      .length,
    1,
  );
});

test('in words: why, the closing, and each line set aside', async () => {
  const { out, code } = await halle(
    'fr',
    '--rule',
    rule(),
    '--ballots',
    ballots(...lines(8, 0), 'X,1,,for,'),
  );
  assert.equal(code, 0);
  const words = out.replaceAll(/[\u00a0\u202f]/g, ' ');
  assert.match(
    words,
    /^Adopté : 8 pour, 0 contre, 0 abstention ; 100 % demandés\.\nClôture : 2026-03-30T08:00:00Z\nLigne 10 écartée : « X »/,
  );
});

test('a rule that cannot be met ends with 1 and says the bound; what cannot be read ends with 2', async () => {
  const csv = ballots(...lines(8, 0));
  const refused = await halle('en', '--rule', rule({ quorum: { count: 13 } }), '--ballots', csv, '--json');
  const { refused: why, message, bound } = JSON.parse(refused.out);
  assert.deepEqual([refused.code, why, bound], [1, 'quorum-above-members', { mostMembers: 12 }]);
  assert.match(message, /12 members vote\. Lower it to 12/);
  for (const [unread, table = csv, ...more] of [
    [path.join(folder, 'none.json')],
    [csv],
    [rule({ kind: 'lottery' }, 'kind.json')],
    [rule({ zone: 'Paris' }, 'zone.json')],
    [rule({ opened: 'hier' }, 'opened.json')],
    [rule(), path.join(folder, 'none.csv')],
    [rule(), file('lacking.csv', 'member,at\nM1,2026-03-20T10:00\n')],
    [rule(), file('twice.csv', 'member,at,choice,choice\nM1,2026-03-20T10:00,for,against\n')],
    [rule(), file('empty.csv', '')],
    [rule(), file('ballots.xlsx', 'PK\u0003\u0004')],
    [rule(), csv, '--at', 'demain'],
  ] as const) {
    const { code, out } = await halle('en', '--rule', unread, '--ballots', table, '--json', ...more);
    assert.equal(code, 2, out);
    assert.ok(JSON.parse(out).message.length > 20, out);
  }
});

test('the published form of a rule is that of the program', () => {
  const kept = JSON.parse(readFileSync(path.join(import.meta.dirname, './votes/rule.schema.json'), 'utf8'));
  const { $id, title, ...schema } = kept;
  assert.deepEqual(schema, JSON.parse(JSON.stringify(z.toJSONSchema(ruleSchema))));
  assert.ok($id && title);
});
