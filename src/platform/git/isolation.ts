// SPDX-License-Identifier: AGPL-3.0-or-later
// How git is isolated: our configuration and environment alone. Configuration can name programs to run,
// so none but ours is read.
import { devNull, tmpdir } from 'node:os';
import { owner } from './ends.ts';

/** What every run is told, above any file. */
export const safeConfiguration: Readonly<Record<string, string>> = {
  'core.hooksPath': devNull,
  'core.fsmonitor': 'false',
  'core.pager': 'cat',
  'core.commitGraph': 'false',
  // Within the limit of memory, whatever the size of the packs and the number of processors.
  'core.packedGitWindowSize': '32m',
  'core.packedGitLimit': '256m',
  'core.bigFileThreshold': '32m',
  'pack.threads': '2',
  'core.askPass': '',
  'core.attributesFile': devNull,
  'credential.helper': '',
  'protocol.allow': 'never',
  'protocol.version': '2',
  'transfer.bundleURI': 'false',
  'transfer.credentialsInUrl': 'die',
  'fetch.recurseSubmodules': 'false',
  'fetch.writeCommitGraph': 'false',
  'gc.auto': '0',
  'maintenance.auto': 'false',
  'http.followRedirects': 'false',
  'http.emptyAuth': 'false',
  'http.lowSpeedLimit': '100',
  'http.lowSpeedTime': '60',
  'safe.directory': '*',
};

/** The environment of a run. @param protocols that it may speak */
export function environment(protocols: readonly string[]): NodeJS.ProcessEnv {
  return {
    PATH: process.env['PATH'],
    SYSTEMROOT: process.env['SYSTEMROOT'],
    TMPDIR: tmpdir(),
    HOME: devNull,
    XDG_CONFIG_HOME: devNull,
    LC_ALL: 'C',
    GIT_CONFIG_NOSYSTEM: '1',
    GIT_CONFIG_SYSTEM: devNull,
    GIT_CONFIG_GLOBAL: devNull,
    GIT_ATTR_NOSYSTEM: '1',
    GIT_TERMINAL_PROMPT: '0',
    GIT_ASKPASS: '',
    GIT_SSH_COMMAND: 'false',
    // Whole buffers: by default git writes to a pipe commit by commit, which triples the time of a reading.
    GIT_FLUSH: '0',
    GIT_NO_LAZY_FETCH: '1',
    GIT_NO_REPLACE_OBJECTS: '1',
    GIT_OPTIONAL_LOCKS: '0',
    GIT_ALLOW_PROTOCOL: protocols.join(':') || 'none',
    GIT_PROTOCOL_FROM_USER: '0',
    // Each thread of a program would else set memory aside that it never uses, and that counts against its
    // limit.
    MALLOC_ARENA_MAX: '2',
    ...owner(),
  };
}

/** Whether a bound is set for the memory of git: the other settings are read for it then, and not before. */
export const isBounded = (): boolean => Boolean(process.env['HALLE_GIT_MEMORY']);
