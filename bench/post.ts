// SPDX-License-Identifier: AGPL-3.0-or-later
// A mail server on loopback, in a process of its own: it takes every mail after so many milliseconds, and
// tells when each reader's came.
// `fork('post.ts', [milliseconds])`: says its port first, then `{ to, at }` for each mail; `calls` when
// asked.
import { SMTPServer } from 'smtp-server';

const wait = Number(process.argv[2] ?? 0);
let calls = 0;
const server = new SMTPServer({
  disabledCommands: ['STARTTLS', 'AUTH'],
  logger: false,
  onConnect: (_session, done) => {
    calls++;
    done();
  },
  onData: (stream, { envelope }, done) => {
    stream.resume();
    stream.on('end', () => setTimeout(taken, wait, envelope.rcptTo[0]?.address ?? '', done));
  },
});
server.on('error', () => {});

function taken(to: string, done: () => void): void {
  process.send!({ to, at: Date.now() });
  done();
}

server.listen(0, '127.0.0.1', () => process.send!((server.server.address() as { port: number }).port));
process.on('message', () => process.send!({ calls }));
process.on('disconnect', () => process.exit());
