// SPDX-License-Identifier: AGPL-3.0-or-later
// `halle vote count` on rules and ballots made to mislead: each right answer was computed by hand from the
// words of docs/votes.md, and none by the program.
import assert from 'node:assert/strict';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { after, test } from 'node:test';
import { runCommand } from '../testing/command.ts';
import { voteCommands } from './commands.ts';

const folder = mkdtempSync(path.join(tmpdir(), 'halle-cases-'));
after(() => rmSync(folder, { recursive: true }));

const base = {
  ...{ opened: '2026-03-16T10:00', zone: 'Europe/Paris', closes: { days: 14 }, kind: 'majority' },
  electorate: [...'ABCDEFGHIJKL'].map((member) => ({ member, weight: 1, until: null })),
  ...{ quorum: null, abstain: 'ignored', secret: false, delegation: false },
  rounds: [{ adoptBp: 5_000, strict: true }],
};
const heading = 'member,round,at,choice,delegate_to\n';
const day = '2026-03-20T10:00';
/** `A+ B- C0 Dp Eo F>G`: for, against, abstain, present, object, a voice given; at one moment, in round 1. */
const cast = (words: string, round = 1, at = day): string =>
  words
    .split(' ')
    .map(([member, sign, to]) => {
      const choice = { '+': 'for', '-': 'against', '0': 'abstain', p: 'present', o: 'object' }[sign!] ?? '';
      return `${member},${round},${at},${choice},${sign === '>' ? to : ''}\n`;
    })
    .join('');

interface Case {
  readonly rule?: object;
  /** Without heading; `csv`: the whole file. */
  readonly ballots?: string;
  readonly csv?: string | Buffer;
  readonly at?: string;
  /** result, for, against, abstain, percentBp. */
  readonly is: readonly (string | number | null)[];
  readonly closes?: string;
  /** Numbers of the lines set aside. */
  readonly aside?: readonly number[];
}
const weights = (...of: number[]) => of.map((weight, n) => ({ member: 'ABCDEFGHIJKL'[n]!, weight }));
const twoRounds = [{ adoptBp: 10_000, extendBp: 5_000, extendDays: 90 }, { adoptBp: 7_500 }];
const first = '2026-03-30T08:00:00Z';
const later = '2026-06-28T08:00:00Z';

const cases: Readonly<Record<string, Case>> = {
  'quotes, commas and a line end inside a cell (RFC 4180)': {
    rule: { electorate: [{ member: 'Saint-Loup, bourg' }, { member: 'Le "Haut"' }, { member: 'C' }] },
    csv: 'member,at,choice,note\r\n"Saint-Loup, bourg",2026-03-20T10:00,for,"two\r\nlines"\r\n"Le ""Haut""",2026-03-20T10:00,for,\r\nX,2026-03-20T10:00,for,\r\n',
    ...{ is: ['adopted', 2, 0, 0, 10_000], aside: [5] },
  },
  'a mark of order, CRLF, columns in another order and one that is unknown': {
    csv: Buffer.from(`\uFEFFchoice,extra,at,member\r\nfor,1,${day},A\r\nagainst,2,${day},B\r\n`),
    is: ['rejected', 1, 1, 0, 5_000],
  },
  'two thirds in UTF-16 with tabs': {
    rule: { rounds: [{ adoptShare: [2, 3] }] },
    csv: Buffer.from(
      `\uFEFFmember\tat\tchoice\nA\t${day}\tfor\nB\t${day}\tfor\nC\t${day}\tagainst\n`,
      'utf16le',
    ),
    is: ['adopted', 2, 1, 0, 6_666],
  },
  'a heading alone: nobody spoke': { ballots: '', is: ['rejected', 0, 0, 0, null] },
  'nobody spoke in a consensus: silence consents': {
    ...{ rule: { kind: 'consensus', rounds: [] }, ballots: '', is: ['adopted', 0, 0, 0, null] },
  },
  'the earlier of two ballots stands, whatever the order of the lines': {
    ballots: cast('A-', 1, '2026-03-20T10:00:01') + cast('A+', 1, '2026-03-20T10:00:00') + cast('B+'),
    ...{ is: ['adopted', 2, 0, 0, 10_000], aside: [2] },
  },
  'two ballots of one member at the same instant: the first line stands': {
    ...{ ballots: cast('A+ A- B-'), is: ['rejected', 1, 1, 0, 5_000], aside: [3] },
  },
  'the same instant written with three offsets is one instant': {
    ballots:
      cast('A+', 1, '2026-03-30T08:00:00Z') +
      cast('B+', 1, '2026-03-30T10:00:00+02:00') +
      cast('C+', 1, '2026-03-30T04:00:00-04:00') +
      cast('D-', 1, '2026-03-30T08:00:00.000000001Z'),
    ...{ is: ['adopted', 3, 0, 0, 10_000], aside: [5] },
  },
  'an invalid line first, then a valid one of the same member': {
    ballots: `A,1,${day},yes,\nA,1,2026-13-20T10:00,for,\nA,9,${day},for,\n${cast('A+')}`,
    ...{ is: ['adopted', 1, 0, 0, 10_000], aside: [2, 3, 4] },
  },
  'more than half of twelve is seven; six is not': {
    ballots: cast('A+ B+ C+ D+ E+ F+ G- H- I- J- K- L-'),
    is: ['rejected', 6, 6, 0, 5_000],
  },
  'abstentions counted: five of ten are no more than half': {
    rule: { abstain: 'counted' },
    ...{ ballots: cast('A+ B+ C+ D+ E+ F- G0 H0 I0 J0'), is: ['rejected', 5, 1, 4, 5_000] },
  },
  'abstentions ignored: five of six': {
    ...{ ballots: cast('A+ B+ C+ D+ E+ F- G0 H0 I0 J0'), is: ['adopted', 5, 1, 4, 8_333] },
  },
  'quorum five: four for and one present make five': {
    rule: { quorum: { count: 5 } },
    ...{ ballots: cast('A+ B+ C+ D+ Ep'), is: ['adopted', 4, 0, 0, 10_000] },
  },
  'quorum five: a ballot a second late makes nobody present': {
    rule: { quorum: { count: 5 } },
    ballots: cast('A+ B+ C+ D+') + cast('E+', 1, '2026-03-30T08:00:01Z'),
    ...{ is: ['no-quorum', null, null, null, null], aside: [6] },
  },
  'quorum of half by weight: 49 of 100 are not there, 51 are': {
    rule: { quorum: { bp: 5_000, of: 'weight' }, electorate: weights(49, 49, 2) },
    ...{ ballots: cast('A+'), is: ['no-quorum', null, null, null, null] },
  },
  'quorum of half by weight, one voice each in the count': {
    rule: { quorum: { bp: 5_000, of: 'weight' }, electorate: weights(49, 49, 2) },
    ...{ ballots: cast('A+ C-'), is: ['rejected', 1, 1, 0, 5_000] },
  },
  'a quorum of two thirds of three is two': {
    rule: { quorum: { share: [2, 3] }, electorate: weights(1, 1, 1) },
    ...{ ballots: cast('A+ B0'), is: ['adopted', 1, 0, 1, 10_000] },
  },
  'a quorum that is the whole of the electorate of the opening, one of whom leaves': {
    rule: { quorum: { bp: 10_000 }, electorate: [{ member: 'A' }, { member: 'B', until: '2026-03-18' }] },
    ...{ ballots: cast('A+ B+'), is: ['no-quorum', null, null, null, null], aside: [3] },
  },
  'whoever was over at the opening is not of the whole': {
    rule: { quorum: { bp: 10_000 }, electorate: [{ member: 'A' }, { member: 'B', until: '2026-03-15' }] },
    ...{ ballots: cast('A+ B-'), is: ['adopted', 1, 0, 0, 10_000], aside: [3] },
  },
  'four of six present is an absolute number': {
    rule: { rounds: [{ adoptCount: 4 }] },
    ...{ ballots: cast('A+ B+ C+ D- E- Fp'), is: ['rejected', 3, 2, 0, 6_000] },
  },
  'an absolute number and a share: both are asked': {
    rule: { rounds: [{ adoptCount: 3, adoptBp: 7_500 }] },
    ...{ ballots: cast('A+ B+ C+ D- E-'), is: ['rejected', 3, 2, 0, 6_000] },
  },
  'more than an absolute number': {
    rule: { rounds: [{ adoptCount: 3, strict: true }] },
    ...{ ballots: cast('A+ B+ C+'), is: ['rejected', 3, 0, 0, 10_000] },
  },
  'weights of nought and of ten to the fifteenth': {
    rule: { kind: 'weighted', electorate: weights(1e15, 1e15, 0, 1) },
    ...{ ballots: cast('A+ B- C+ D+'), is: ['adopted', 1e15 + 1, 1e15, 0, 5_000] },
  },
  'double majority: most members, too little weight': {
    rule: { kind: 'double', electorate: weights(60, 20, 10, 10) },
    ...{ ballots: cast('A- B+ C+ D+'), is: ['rejected', 3, 1, 0, 4_000] },
  },
  'double majority reached on both sides': {
    rule: { kind: 'double', electorate: weights(60, 20, 10, 10) },
    ...{ ballots: cast('A+ B+ C+ D-'), is: ['adopted', 3, 1, 0, 7_500] },
  },
  'a chain of three voices to one who speaks': {
    rule: { delegation: true, quorum: { count: 4 } },
    ...{ ballots: cast('A>B B>C C>D D+ E- F-'), is: ['adopted', 4, 2, 0, 6_666] },
  },
  'a circle of three: the line that closes it does not stand, and the next of that member does': {
    rule: { delegation: true },
    ballots:
      cast('A>B', 1, '2026-03-20T10:00') +
      cast('B>C', 1, '2026-03-20T10:01') +
      cast('C>A', 1, '2026-03-20T10:02') +
      cast('C-', 1, '2026-03-20T10:03'),
    ...{ is: ['rejected', 0, 3, 0, 0], aside: [4] },
  },
  'a voice given to one who says nothing counts for nothing': {
    rule: { delegation: true, quorum: { count: 2 } },
    ...{ ballots: cast('A>B C+'), is: ['no-quorum', null, null, null, null] },
  },
  'a voice given to one who abstains abstains': {
    rule: { delegation: true },
    ...{ ballots: cast('A>B B0 C+'), is: ['adopted', 1, 0, 2, 10_000] },
  },
  'a voice given to one whose mandate is over at that moment': {
    rule: {
      delegation: true,
      electorate: [{ member: 'A' }, { member: 'B', until: '2026-03-19' }, { member: 'C' }],
    },
    ballots: cast('A>B', 1, '2026-03-20T10:00') + cast('A+', 1, '2026-03-21T10:00') + cast('C-'),
    ...{ is: ['rejected', 1, 1, 0, 5_000], aside: [2] },
  },
  'whoever gave its voice does not vote besides': {
    rule: { delegation: true },
    ballots: cast('A>B', 1, '2026-03-20T10:00') + cast('A-', 1, '2026-03-20T10:01') + cast('B+'),
    ...{ is: ['adopted', 2, 0, 0, 10_000], aside: [3] },
  },
  'no delegation in this rule': {
    ...{ ballots: cast('A>B B+ C-'), is: ['rejected', 1, 1, 0, 5_000], aside: [2] },
  },
  'weights follow the voice that is given': {
    rule: { kind: 'weighted', delegation: true, electorate: weights(5, 1, 4) },
    ...{ ballots: cast('A>B B+ C-'), is: ['adopted', 6, 4, 0, 6_000] },
  },
  'an objection withdrawn by a later ballot still stands: the first does': {
    rule: { kind: 'consensus', rounds: [] },
    ballots: cast('A+ B+') + cast('Co', 1, '2026-03-20T10:00') + cast('C+', 1, '2026-03-21T10:00'),
    ...{ is: ['blocked', 2, 0, 0, 10_000], aside: [5] },
  },
  'an objection exists in a consensus alone': {
    ...{ ballots: cast('Ao B+ A-'), is: ['rejected', 1, 1, 0, 5_000], aside: [2] },
  },
  'the second round runs: the first is told, and when the next closes': {
    rule: { rounds: twoRounds },
    ballots: cast('A+ B-') + cast('A+ B+', 2, '2026-05-01T10:00'),
    ...{ at: '2026-05-02T10:00', is: ['extended', 1, 1, 0, 5_000], closes: later },
  },
  'the second round is over: it alone counts': {
    rule: { rounds: twoRounds },
    ballots: cast('A+ B-') + cast('A+ B+', 2, '2026-05-01T10:00'),
    ...{ at: '2026-06-28T08:00:01Z', is: ['adopted', 2, 0, 0, 10_000], closes: later },
  },
  'a second round begins after the closing of the first, not with it': {
    rule: { rounds: twoRounds },
    ballots: cast('A+ B- C- D+') + cast('A+', 2, first) + cast('B+', 2, '2026-03-30T08:00:00.5Z'),
    ...{ is: ['adopted', 1, 0, 0, 10_000], closes: later, aside: [6] },
  },
  'a mandate that ends between two rounds': {
    rule: { rounds: twoRounds, electorate: [{ member: 'A', until: '2026-04-15' }, { member: 'B' }] },
    ballots: cast('A+ B-') + cast('A+ B-', 2, '2026-05-01T10:00'),
    ...{ at: '2026-07-01T00:00Z', is: ['rejected', 0, 1, 0, 0], closes: later, aside: [4] },
  },
  'a round that was not needed is not held': {
    rule: { rounds: twoRounds },
    ballots: cast('A+ B+') + cast('A-', 2, '2026-05-01T10:00'),
    ...{ is: ['adopted', 2, 0, 0, 10_000], closes: first, aside: [4] },
  },
  'open at its last instant; nothing is told of the count': {
    ...{ ballots: cast('A+ B+'), at: first, is: ['open', null, null, null, null], closes: first },
  },
  'not open yet, with a ballot before the opening': {
    ballots: cast('A+', 1, '2026-03-16T09:59:59'),
    ...{ at: '2026-03-16T09:00', is: ['open', null, null, null, null], closes: first, aside: [2] },
  },
  'one day over the autumn change lasts twenty-five hours': {
    rule: { opened: '2026-10-24T10:00', closes: { days: 1 } },
    ballots: cast('A+', 1, '2026-10-25T09:00:00Z') + cast('B-', 1, '2026-10-25T09:00:01Z'),
    ...{ is: ['adopted', 1, 0, 0, 10_000], closes: '2026-10-25T09:00:00Z', aside: [3] },
  },
  'one day over the spring change lasts twenty-three': {
    rule: { opened: '2026-03-28T10:00', closes: { days: 1 } },
    ballots: cast('A+', 1, '2026-03-29T08:00:00Z') + cast('B-', 1, '2026-03-29T08:30:00Z'),
    ...{ is: ['adopted', 1, 0, 0, 10_000], closes: '2026-03-29T08:00:00Z', aside: [3] },
  },
  'working days in France: 1 and 8 May 2026 are none': {
    // Thursday 30 April; 4, 5, 6, 7 May; then Monday the 11th
    rule: { opened: '2026-04-30T09:00', closes: { workingDays: 5, country: 'FR' } },
    ...{ ballots: cast('A+', 1, '2026-05-11T07:00:00Z'), is: ['adopted', 1, 0, 0, 10_000] },
    closes: '2026-05-11T07:00:00Z',
  },
  'working days in Moselle: Saint Stephen is one of rest': {
    // Thursday 24 December; the 25th, and the 26th, which is a Saturday besides; Monday the 28th
    rule: { opened: '2026-12-24T10:00', closes: { workingDays: 1, country: 'FR-57' } },
    ...{ ballots: '', is: ['rejected', 0, 0, 0, null], closes: '2026-12-28T09:00:00Z' },
  },
  'working days in Belgium: 21 July': {
    rule: { opened: '2026-07-20T10:00', zone: 'Europe/Brussels', closes: { workingDays: 1, country: 'BE' } },
    ...{ ballots: '', is: ['rejected', 0, 0, 0, null], closes: '2026-07-22T08:00:00Z' },
  },
  'working days in Québec: 24 June': {
    rule: {
      opened: '2026-06-23T10:00',
      zone: 'America/Toronto',
      closes: { workingDays: 1, country: 'CA-QC' },
    },
    ...{ ballots: '', is: ['rejected', 0, 0, 0, null], closes: '2026-06-25T14:00:00Z' },
  },
};

let nth = 0;
async function countOf({ rule = {}, ballots = '', csv = heading + ballots, at }: Omit<Case, 'is'>) {
  nth += 1;
  const [ruleFile, ballotsFile] = [`${nth}.json`, `${nth}.csv`].map((name) => path.join(folder, name));
  writeFileSync(ruleFile!, JSON.stringify({ ...base, ...rule }));
  writeFileSync(ballotsFile!, csv);
  const words = ['vote', 'count', '--rule', ruleFile!, '--ballots', ballotsFile!, '--json'];
  const { out, code } = await runCommand(voteCommands, 'en', [...words, ...(at ? ['--at', at] : [])]);
  return { ...JSON.parse(out), code };
}

for (const [name, one] of Object.entries(cases))
  test(name, async () => {
    const { result, for: ayes, against, abstain, percentBp, closes, rejected, code } = await countOf(one);
    const aside = (rejected as { line: number; why: string }[]).map(({ line }) => line);
    assert.deepEqual([result, ayes, against, abstain, percentBp], one.is);
    assert.deepEqual(aside, one.aside ?? []);
    assert.equal(code, result === 'adopted' ? 0 : 1);
    if (one.closes) assert.equal(closes, one.closes);
  });

test('rules that cannot be: each refused by name, with 1', async () => {
  for (const [refused, rule] of [
    ['quorum-above-members', { quorum: { count: 13 } }],
    ['secret-weighted', { secret: true, kind: 'weighted' }],
    ['secret-weighted', { secret: true, kind: 'double' }],
    ['secret-delegated', { secret: true, delegation: true }],
    ['nobody', { electorate: [] }],
    ['no-weight', { kind: 'weighted', electorate: weights(0, 0) }],
    ['weights-beyond', { kind: 'weighted', electorate: weights(...Array(10).fill(1e15)) }],
    ['count-above-all', { rounds: [{ adoptCount: 13 }] }],
    ['share-twice', { rounds: [{ adoptBp: 6_667, adoptShare: [2, 3] }] }],
    ['more-than-all', { rounds: [{ adoptShare: [3, 2] }] }],
    ['quorum-above-all', { quorum: { share: [3, 2] } }],
    ['closes-before-opening', { closes: { at: '2026-03-16T09:00:00Z' } }],
  ] as const) {
    const told = await countOf({ rule, ballots: cast('A+') });
    assert.deepEqual([told.refused, told.code], [refused, 1]);
    assert.ok(told.message.length > 20);
  }
});
