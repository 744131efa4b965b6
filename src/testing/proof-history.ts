// SPDX-License-Identifier: AGPL-3.0-or-later
// A project whose history a test makes commit by commit, as people do with git: an hour between two of them,
// from 1 January 2026 on.
import { spawnSync } from 'node:child_process';
import { mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { scratch } from '../../fixtures/measure/repositories.ts';

export const eupl = 'EUROPEAN UNION PUBLIC LICENCE v. 1.2\nEUPL © the European Union 2007, 2016\n';
const began = Date.UTC(2026, 0, 1) / 1_000;
const person = (role: string) => ({ [`GIT_${role}_NAME`]: 'A B', [`GIT_${role}_EMAIL`]: 'a@b.example' });

/** A clone with one commit on `main`, the licence EUPL-1.2. */
export const projectHistory = (): ProjectHistory => new ProjectHistory();

class ProjectHistory {
  readonly work = path.join(scratch(), 'project');
  readonly folder = path.join(this.work, '.git');
  #hours = 0;

  constructor() {
    mkdirSync(this.work);
    this.git('init', '--quiet', '--initial-branch=main');
    this.commit('first', 'LICENSE', eupl);
  }

  git(...args: string[]): string {
    const when = `${began + this.#hours * 3_600} +0000`;
    const env = {
      ...process.env,
      ...{ GIT_CONFIG_GLOBAL: '/dev/null', GIT_CONFIG_NOSYSTEM: '1', GIT_EDITOR: 'true' },
      ...{ ...person('AUTHOR'), ...person('COMMITTER'), GIT_AUTHOR_DATE: when, GIT_COMMITTER_DATE: when },
    };
    const done = spawnSync('git', args, { cwd: this.work, env, encoding: 'utf8' });
    if (done.status !== 0) throw new Error(`git ${args.join(' ')}: ${done.stderr}`);
    return done.stdout.trim();
  }

  write(file: string, words: string): void {
    writeFileSync(path.join(this.work, file), words);
  }

  /** @returns its id, as all that make a commit */
  commit(message: string, file?: string, words = ''): string {
    if (file) this.write(file, words);
    this.git('add', '--all');
    return this.#made('commit', '--quiet', '--allow-empty', '--message', message);
  }

  on = (branch: string) => this.git('checkout', '--quiet', branch);
  branch = (name: string, from: string) => this.git('checkout', '--quiet', '-b', name, from);
  ref = (name: string, id: string) => this.git('update-ref', name, id);
  pick = (id: string) => this.#made('cherry-pick', '--allow-empty', id);
  revert = (id: string) => this.#made('revert', '--no-edit', id);
  merge = (...branches: string[]) => this.#made('merge', '--quiet', '--no-ff', '--no-edit', ...branches);

  /** @returns what the tag names */
  tag(name: string, { annotated = false } = {}): string {
    if (annotated) this.#hours += 1;
    this.git('tag', '--force', ...(annotated ? ['--annotate', '--message', name] : []), name);
    return this.git('rev-parse', `refs/tags/${name}`);
  }

  #made(...args: string[]): string {
    this.#hours += 1;
    this.git(...args);
    return this.git('rev-parse', 'HEAD');
  }
}
