// SPDX-License-Identifier: AGPL-3.0-or-later
// The machine that every command runs on: what it may read, say and open, and how a refusal becomes a
// sentence and an exit code.
import { type Lang, rootLang, type TextFacts } from '../base/language.ts';
import { exitCode, Problem } from '../base/problem.ts';
import type { Config } from './config.ts';
import type { Opened } from './opened.ts';

/** What a command may use. */
export interface Machine {
  readonly lang: Lang;
  /** Folder of the package. */
  readonly root: string;
  readonly stdinIsTerminal: boolean;
  /** Whether standard output is a terminal. */
  readonly isTerminal: boolean;
  /** Whether standard error is a terminal: only then is a progress line drawn. */
  readonly errIsTerminal: boolean;
  /**
   * Writes to standard output; a line end is added, except to a progress line, which starts with a carriage
   * return.
   */
  out(text: string): void;
  /** Writes to standard error, likewise. */
  err(text: string): void;
  /** A sentence of any feature's texts, in the language of the command. */
  say(key: string, facts?: TextFacts): string;
  /** The settings, read at the first call: most commands need none of them. */
  config(): Promise<Config>;
  /** Holds git to the memory that a setting allows it, without reading the others where it is not set. */
  boundGit(): Promise<void>;
  /** Opens the halle at first call; closed when the command ends. */
  open(): Promise<Opened>;
  /** Waits until someone asks the program to stop (SIGINT, SIGTERM): for commands that serve. */
  untilStopped(): Promise<void>;
}

/** EX_SOFTWARE of sysexits.h: a fault of the program itself. */
export const faultCode = 70;

/**
 * The language of the commands: `--lang`, then HALLE_LANG, then the system's, where it is one of ours; else
 * French.
 */
export function commandLanguage(
  argv: readonly string[],
  env: Readonly<Record<string, string | undefined>>,
  known: readonly Lang[],
): Lang {
  const option = argv.flatMap((word, index) =>
    word === '--lang' ? [argv[index + 1]] : word.startsWith('--lang=') ? [word.slice(7)] : [],
  )[0];
  const wishes = [option, env['HALLE_LANG'], env['LC_ALL'] || env['LC_MESSAGES'] || env['LANG']];
  const tags = wishes.flatMap((wish) => {
    const [language = '', region] = (wish ?? '').split(/[.@]/)[0]!.split(/[_-]/);
    return [`${language.toLowerCase()}-${region?.toUpperCase()}`, language.toLowerCase()];
  });
  return tags.find((tag) => known.includes(tag)) ?? rootLang;
}

/** What a failed command says and its exit code; details of a fault are shown only to those who ask. */
export function failure(
  error: unknown,
  say: Machine['say'],
  debug: boolean,
): { words: string; code: number } {
  if (error instanceof Problem)
    return {
      words: debug ? `${say(error.textKey, error.facts)}\n${error.stack}` : say(error.textKey, error.facts),
      code: exitCode[error.kind],
    };
  const told = error instanceof Error ? error : new Error(String(error));
  return {
    words: debug
      ? (told.stack ?? told.message)
      : say('platform.fault', { message: told.message.split('\n')[0]!.slice(0, 300) }),
    code: faultCode,
  };
}
