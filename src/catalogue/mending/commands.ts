// SPDX-License-Identifier: AGPL-3.0-or-later
// `halle sheets`: corrections, hidden sheets and settled contests, listed, made and undone as at the desk.
import type { Command } from 'commander';
import { wordsOf } from '../../base/language.ts';
import { Problem } from '../../base/problem.ts';
import type { Machine } from '../../platform/cli.ts';
import { correctable } from '../accepted.ts';
import { done } from './commands-done.ts';
import { pictureCommands } from './commands-pictures.ts';

interface Flags {
  readonly field?: string;
  readonly value?: string;
  readonly outcome?: string;
  readonly reason?: string;
}

export function sheetsCommands(program: Command, machine: Machine): void {
  const { say } = machine;
  const sheets = program.command('sheets').description(say('catalogue.mending.command'));
  const deed = (name: 'correct' | 'hide' | 'withdraw' | 'settle' | 'undo') =>
    sheets
      .command(name)
      .description(say(`catalogue.mending.command-${name}`))
      .argument(
        name === 'undo' ? '<id>' : '<software>',
        say(`catalogue.mending.command-${name === 'undo' ? 'id' : 'slug'}`),
      )
      .option('--reason <words>', say('people.keeping.command-reason'));
  sheets
    .command('list', { isDefault: true })
    .description(say('catalogue.mending.command-list'))
    .action(() => list(machine));
  deed('correct')
    .option('--field <word>', say('catalogue.mending.command-field', { words: correctable.join(', ') }))
    .option('--value <words>', say('catalogue.mending.value-hint'))
    .action((slug: string, flags: Flags) => correct(machine, slug, flags));
  deed('hide').action((slug: string, { reason = '' }: Flags) =>
    done(machine, async (tx, at) => (await actions()).hideSheet(tx, {}, { slug, reason }, at)),
  );
  pictureCommands(sheets, deed('withdraw'), machine);
  deed('settle')
    .option('--outcome <word>', say('catalogue.mending.command-outcome'))
    .action((slug: string, flags: Flags) => settle(machine, slug, flags));
  deed('undo').action((id: string, { reason = '' }: Flags) =>
    done(machine, async (tx, at) => {
      await (await actions()).undoCorrection(tx, {}, { id, reason }, at);
      return id;
    }),
  );
}

const actions = () => import('./actions.ts');

async function list(machine: Machine): Promise<void> {
  const [{ listWords }, { saidOf }, { loadThesaurus }] = await Promise.all([
    import('./store.ts'),
    import('./parts.tsx'),
    import('../sources/thesaurus.ts'),
  ]);
  const { lang, out, say } = machine;
  const functions = loadThesaurus().functions.map(({ id, label }) => ({ id, label: wordsOf(label, lang) }));
  const standing = await listWords((await machine.open()).db);
  if (standing.length === 0) out(say('catalogue.mending.none-yet'));
  for (const { id, claim } of standing) {
    out(`${id} ${claim.date} ${claim.name} : ${saidOf(lang, claim, functions)}`);
    if (claim.because) out(`    ${claim.because}`);
  }
}

async function correct(machine: Machine, slug: string, flags: Flags): Promise<void> {
  const { value = '', reason = '' } = flags;
  const field = correctable.find((one) => one === flags.field);
  if (!field) throw new Problem('invalid', 'catalogue.mending.bad-field', { words: correctable.join(', ') });
  await done(machine, async (tx, at) =>
    (await actions()).correctSheet(tx, {}, { slug, field, value, reason }, at),
  );
}

async function settle(machine: Machine, slug: string, { outcome, reason = '' }: Flags): Promise<void> {
  if (outcome !== 'granted' && outcome !== 'kept')
    throw new Problem('invalid', 'catalogue.mending.bad-outcome');
  await done(machine, async (tx, at) =>
    (await actions()).settleContest(tx, {}, { slug, outcome, reason }, at),
  );
}
