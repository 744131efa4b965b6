// SPDX-License-Identifier: AGPL-3.0-or-later
// The machine of a real process: its streams, its signals, and one halle opened at most, closed whatever
// happens.
import type { Machine } from './cli.ts';
import type { Config } from './config.ts';
import { endOrphans } from './git/ends.ts';
import { isBounded } from './git/isolation.ts';
import { boundGit } from './git/limits.ts';
import type { Opened, Opening } from './opened.ts';
import { packageRoot } from './root.ts';

export interface MachineParts extends Pick<Machine, 'lang' | 'say'> {
  open(config: Config, opening: Opening): Promise<Opened>;
}

export interface ProcessMachine extends Machine {
  /** Closes what was opened and sets the exit code. */
  end(code: number): Promise<void>;
}

const signals = { SIGINT: 130, SIGTERM: 143, SIGHUP: 129 } as const;

/** The machine of this process. Opens nothing until a command asks. */
export function openMachine(parts: MachineParts): ProcessMachine {
  let config: Promise<Config> | undefined;
  let opened: Promise<Opened> | undefined;
  const stopping = stopSignal();
  const readOnce = () => {
    config ??= settings();
    return config;
  };
  const open = () => {
    stopping.listen((code) => void end(code).then(() => process.exit(code)));
    if (!opened) endOrphans();
    opened ??= readOnce().then((read) =>
      parts.open(read, { firstTime: () => err(parts.say('platform.first-time')) }),
    );
    return opened;
  };
  const end = async (code: number) => {
    await opened?.then((halle) => halle.close()).catch(() => {});
    process.exitCode = code;
    // A forgotten connection must not keep a finished command alive.
    setTimeout(() => process.exit(), 2_000).unref();
  };
  mindStreams(parts.say, end);
  const { lang, say } = parts;
  return {
    lang,
    say,
    root: packageRoot,
    ...terminal(),
    out,
    err,
    config: readOnce,
    boundGit: async () => void (isBounded() && (await readOnce())),
    open,
    untilStopped: stopping.wait,
    end,
  };
}

async function settings(): Promise<Config> {
  const config = (await import('./config.ts')).readConfig();
  boundGit(config.gitMemoryBytes);
  return config;
}

/** Nobody reads an answer any more, or a disk is full: ends in words, never by a signal. */
function mindStreams(say: Machine['say'], end: (code: number) => Promise<void>): void {
  for (const stream of [process.stdout, process.stderr])
    stream.on(
      'error',
      (error: NodeJS.ErrnoException) => void unheard(error, stream === process.stdout, say, end),
    );
  // When a file exceeds the account's size limit (SIGXFSZ), we want an error that we can put in words, like
  // a full disk; by default the system would kill us.
  if (process.platform !== 'win32') process.on('SIGXFSZ', () => {});
}

const terminal = () => ({
  stdinIsTerminal: process.stdin.isTTY === true,
  isTerminal: process.stdout.isTTY === true,
  errIsTerminal: process.stderr.isTTY === true,
});

const out = (text: string) => void process.stdout.write(line(text));
const err = (text: string) => void process.stderr.write(line(text));
const line = (text: string) => (text.endsWith('\n') || text.startsWith('\r') ? text : `${text}\n`);

/**
 * In `halle … | head` the reader closes the pipe early: that is no error. An answer that could not be written
 * completely is one. A log line that cannot be written (the disk is full) is ignored.
 */
async function unheard(
  error: NodeJS.ErrnoException,
  isAnswer: boolean,
  say: Machine['say'],
  end: (code: number) => Promise<void>,
) {
  const piped = error.code === 'EPIPE';
  if (!piped && !isAnswer) return;
  const problem = piped ? undefined : (await import('./faults.ts')).diskProblem(error, 'stdout');
  if (problem) err(say(problem.textKey, problem.facts));
  const code = piped ? 0 : 74;
  await end(code);
  process.exit(code);
}

/**
 * A first signal asks for a graceful end; a second one, a while later, ends at once. A terminal and npm may
 * both send the first.
 */
function stopSignal() {
  let firstAt = 0;
  let listening = false;
  let waiting: (() => void) | undefined;
  const listen = (endNow: (code: number) => void) => {
    if (listening) return;
    listening = true;
    for (const [signal, code] of Object.entries(signals)) {
      process.on(signal, () => {
        if (firstAt && Date.now() - firstAt > 1_500) process.exit(code);
        if (firstAt) return;
        firstAt = Date.now();
        if (waiting) waiting();
        else endNow(code);
      });
    }
  };
  const wait = () =>
    new Promise<void>((resolve) => {
      waiting = resolve;
    });
  return { listen, wait };
}
