// SPDX-License-Identifier: AGPL-3.0-or-later
// `halle share`: what each member pays, to the cent. Exit 0: answered; 1: refused, with the bound that would
// hold; 2: what was given cannot be read.
import { readFile } from 'node:fs/promises';
import { isCurrency } from '../base/currency.ts';
import { formatMoney } from '../base/format.ts';
import { money } from '../base/money.ts';
import { Problem } from '../base/problem.ts';
import type { Machine } from '../platform/cli.ts';
import { byHeading, isComplaint, readTable } from '../platform/table/read.ts';
import { readKey } from './shares/key.ts';
import { type Member, readMembers } from './shares/members.ts';
import type { Shared } from './shares/outcome.ts';
import { shareOut } from './shares/share.ts';
import { whyWords } from './shares/words.ts';

export interface ShareFlags {
  readonly key: string;
  readonly members: string;
  readonly total?: string;
  readonly currency: string;
  readonly json?: boolean;
}

export async function shareCommand(flags: ShareFlags, machine: Machine): Promise<void> {
  try {
    const shared = await shareFiles(flags, machine);
    machine.out(flags.json ? jsonOf(machine, shared) : wordsOf(machine, shared, flags.currency));
  } catch (error) {
    if (!(error instanceof Problem)) throw error;
    const message = machine.say(error.textKey, error.facts);
    if (flags.json) machine.out(refusal(error, message));
    else machine.err(message);
    process.exitCode = error.kind === 'invalid' ? 2 : 1;
  }
}

async function shareFiles({ key, members, total, currency }: ShareFlags, machine: Machine): Promise<Shared> {
  if (!isCurrency(currency)) throw new Problem('invalid', 'pools.share.bad-currency', { currency });
  const cents = total === undefined ? undefined : centsOf(total);
  const read = readKey((await bytesOf(key)).toString('utf8'));
  return shareOut(read, await membersIn(members, read.daysInYear ?? 365, machine), {
    total: cents,
    currency,
  });
}

function centsOf(written: string): number {
  if (!/^-?\d{1,15}$|^1000000000000000$/.test(written)) {
    const isTooMuch = /^-?\d+$/.test(written);
    throw new Problem(
      isTooMuch ? 'unfit' : 'invalid',
      isTooMuch ? 'pools.share.total-beyond' : 'pools.share.bad-total',
      {
        total: written.slice(0, 40),
        most: 1_000_000_000_000_000,
      },
    );
  }
  return Number(written);
}

async function bytesOf(file: string): Promise<Buffer> {
  try {
    return await readFile(file);
  } catch {
    throw new Problem('invalid', 'pools.share.key-no-file', { file });
  }
}

async function membersIn(file: string, daysInYear: number, { say }: Machine): Promise<Member[]> {
  const table = readTable(await bytesOf(file), { knows: (heading) => heading.trim() === 'member' });
  if (isComplaint(table)) {
    const said = say(table.key, table.facts);
    throw new Problem('invalid', 'pools.share.table', { line: table.line, said });
  }
  const headings = table.heading.cells.map((heading) => heading.trim());
  const trimmed = { ...table, heading: { ...table.heading, cells: headings } };
  const rows = table.rows.map((row) => ({ line: row.line, cells: byHeading(trimmed, row) }));
  return readMembers(headings, rows, daysInYear);
}

const jsonOf = ({ lang, say }: Machine, { shares, ...shared }: Shared): string =>
  JSON.stringify(
    { ...shared, shares: shares.map((share) => ({ ...share, why: whyWords(lang, share.why, say) })) },
    null,
    2,
  );

/** What a refusal may say would hold, by the names of the key's fields. */
const bounding = ['leastCapBp', 'highestFloorCents', 'most', 'size', 'from'];

/** `refused`: the last word of the sentence's key; `bound`: what would hold, null where nothing would. */
function refusal({ textKey, facts }: Problem, message: string): string {
  const bounds = bounding.filter((name) => typeof facts[name] === 'number');
  const bound = Object.fromEntries(bounds.map((name) => [name, facts[name]]));
  const refused = textKey.split('.').pop();
  const about = Object.fromEntries(
    ['member', 'column'].filter((name) => name in facts).map((name) => [name, facts[name]]),
  );
  return JSON.stringify({ refused, message, ...about, bound: bounds.length > 0 ? bound : null }, null, 2);
}

function wordsOf(machine: Machine, { total, shares, outsideCents, notes }: Shared, currency: string): string {
  const { lang, say } = machine;
  const written = (cents: number) => formatMoney(lang, money(cents, currency));
  return [
    ...shares.map(({ member, cents, why }) =>
      say('pools.share.line', { member, amount: written(cents), why: whyWords(lang, why, say) }),
    ),
    ...(outsideCents > 0 ? [say('pools.share.outside', { amount: written(outsideCents) })] : []),
    say('pools.share.total', { amount: written(total) }),
    ...notes.map(({ code, member = '', cents }) =>
      say(`pools.share.note-${code}`, { member, amount: cents === undefined ? '' : written(cents) }),
    ),
  ].join('\n');
}
