// SPDX-License-Identifier: AGPL-3.0-or-later
// A sender killed without warning, as a real process, at the two moments that matter.
import assert from 'node:assert/strict';
import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import path from 'node:path';
import { after, test } from 'node:test';
import { SMTPServer, type SMTPServerOptions } from 'smtp-server';
import { testDatabase } from '../../testing/database.ts';
import { fromSources } from '../../testing/program.ts';
import { configWith, keyFor, secret } from '../../testing/settings.ts';
import { inTransaction } from '../db.ts';
import { openLog } from '../log.ts';
import { parseAddress, queueMail } from '../mail.ts';
import { openLine } from './line.ts';
import { sendDue } from './send.ts';
import { mailServer } from './server.ts';
import { takeUp } from './store.ts';

const halle = await testDatabase();
after(() => halle.close());
const noon = new Date('2026-11-21T12:00:00Z');

/** Sends what is due in a process of its own. */
function sender(smtp: string): ChildProcess {
  const here = (file: string) => JSON.stringify(path.join(import.meta.dirname, file));
  const code = `
    const [{ sendDue }, { openLine }, { mailServer }, { readConfig }, { openSecret }, { openDb }, { openPool }, { openLog }] = await Promise.all(
      [${['send.ts', 'line.ts', 'server.ts', '../config.ts', '../secret.ts', '../db.ts', '../connections.ts', '../log.ts'].map(here)}].map((file) => import(file)));
    const config = readConfig();
    const db = openDb(openPool(process.env.DATABASE_URL, { max: 2 }));
    const round = { line: openLine(mailServer(config)), upTo: 3, batch: 10, now: () => new Date('${noon.toISOString()}') };
    await sendDue({ db, config, keyFor: openSecret(config), log: openLog('silent') }, round);
    process.exit(0);`;
  const env = { ...process.env, DATABASE_URL: halle.workerUrl, HALLE_SECRET: secret, HALLE_SMTP: smtp };
  return spawn(process.execPath, [...fromSources, '--input-type=module', '-e', code], {
    env,
    stdio: 'inherit',
  });
}

async function server(options: SMTPServerOptions): Promise<{ smtp: string; close(): void }> {
  const made = new SMTPServer({ disabledCommands: ['STARTTLS', 'AUTH'], logger: false, ...options });
  made.on('error', () => {});
  await new Promise<void>((resolve) => made.listen(0, '127.0.0.1', resolve));
  return {
    smtp: `smtp://127.0.0.1:${(made.server.address() as { port: number }).port}`,
    close: () => made.close(),
  };
}

let killed: ChildProcess | undefined;
let heard = 0;
const kill = () => killed?.kill('SIGKILL');
const moments: Record<string, SMTPServerOptions> = {
  'before the words leave': { onRcptTo: () => kill(), onData: () => {} },
  'after the words, before the answer is written down': {
    onData: (stream) => {
      stream.resume();
      stream.on('end', () => {
        heard++;
        kill();
      });
    },
  },
};

for (const [moment, options] of Object.entries(moments))
  test(`a sender killed ${moment} makes no mail arrive twice, and loses none in silence`, async () => {
    heard = 0;
    await halle.worker.deleteFrom('mail').execute();
    const content = { subject: 'Votre lien', paragraphs: ['Bonjour.'] };
    const mail = {
      to: parseAddress('mairie@auvillar.example'),
      lang: 'fr',
      urgency: 'urgent',
      topic: 'people.sign-in',
      optional: false,
      content,
    } as const;
    await inTransaction(halle.db, (tx) => queueMail(tx, keyFor, mail, noon));
    const deadly = await server(options);
    killed = sender(deadly.smtp);
    const [, signal] = await once(killed, 'exit');
    assert.equal(signal, 'SIGKILL');
    deadly.close();
    const good = await server({
      onData: (stream, _session, done) => {
        stream.resume();
        stream.on('end', () => {
          heard++;
          done();
        });
      },
    });
    const config = configWith({ HALLE_SMTP: good.smtp });
    const at = new Date(noon.getTime() + 30 * 60_000);
    await takeUp(halle.worker, at);
    const line = openLine(mailServer(config)!);
    await sendDue(
      { db: halle.worker, config, keyFor, log: openLog('silent') },
      { line, upTo: 3, batch: 10, now: () => at },
    );
    line.close();
    good.close();
    assert.equal(heard, 1);
    const { state } = await halle.worker.selectFrom('mail').select('state').executeTakeFirstOrThrow();
    assert.equal(state, moment.startsWith('before') ? 'sent' : 'doubtful');
  });
