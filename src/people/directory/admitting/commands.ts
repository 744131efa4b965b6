// SPDX-License-Identifier: AGPL-3.0-or-later
// `halle admit NUMBER`: a public body that stands in no list. What would be written is shown; it is written
// when a human says yes.
import type { Command } from 'commander';
import type { Machine } from '../../../platform/cli.ts';
import type { Db } from '../../../platform/db.ts';
import { asOwner } from '../../../platform/owner.ts';
import { findNeighbours } from '../mailboxes/store.ts';
import { kindWords, numbersOf } from '../organisations/words.ts';
import { territoryName } from '../territory/territory.ts';
import { admit, prepareAdmission } from './actions.ts';
import type { Admission, Asked } from './admission.ts';

type Flags = Omit<Asked, 'number'> & { readonly yes?: boolean };

export function admitCommands(program: Command, machine: Machine): void {
  const { say, out, open } = machine;
  program
    .command('admit')
    .description(say('people.command.admit'))
    .argument('<number>', say('people.command.admit.number'))
    .requiredOption('--name <name>', say('people.command.admit.name'))
    .requiredOption('--kind <kind>', say('people.command.admit.kind'))
    .requiredOption('--mailbox <address>', say('people.command.admit.mailbox'))
    .requiredOption('--source <url>', say('people.command.admit.source'))
    .option('--form <form>', say('people.command.admit.form'))
    .option('--territory <territory>', say('people.command.admit.territory'))
    .option('--yes', say('people.command.admit.yes'))
    .action(async (number: string, { yes, ...said }: Flags) => {
      const asked = { number, ...said };
      const opened = await open();
      if (yes) {
        const done = await asOwner(opened, (db) => admit(db, asked, new Date()));
        return out(say('people.admit.done', done));
      }
      const admission = await prepareAdmission(opened.db, asked);
      for (const line of linesOf(admission, machine)) out(line);
      for (const line of await warningsOf(opened.db, admission, machine)) out(line);
      out(say('people.admit.say-yes'));
    });
}

/** Who answers for another body by the same mailbox, or may: it would speak for both. */
async function warningsOf(db: Db, { mailbox }: Admission, { say }: Machine): Promise<string[]> {
  const found = await findNeighbours(db, mailbox);
  if (!found) return [];
  const { same, n, name } = found;
  const domain = mailbox.slice(mailbox.lastIndexOf('@') + 1);
  return [
    say(same ? 'people.admit.mailbox-taken' : 'people.admit.domain-taken', { mailbox, domain, n, name }),
  ];
}

/** What a human reads before saying yes. */
function linesOf({ code, name, mailbox, source, ...its }: Admission, { lang }: Machine): string[] {
  const { kind, territory = code.country } = its;
  const isSiren = code.kind === 'siren';
  const numbers = numbersOf(
    isSiren ? { siren: code.value } : {},
    isSiren ? [] : [{ scheme: code.kind, code: code.value }],
  );
  const words = kindWords(lang, { kind, ...(its.form && { form: its.form }) });
  return [`${name} · ${words} · ${territoryName(territory, lang)}`, numbers.join(', '), mailbox, source];
}
