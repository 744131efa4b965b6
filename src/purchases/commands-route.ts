// SPDX-License-Identifier: AGPL-3.0-or-later
// `halle route`: by which ways a public buyer may buy, and why. Exit 0: answered; 2: what was given cannot be
// read.
import { readFile } from 'node:fs/promises';
import { Problem } from '../base/problem.ts';
import { loadRules } from '../law/sources-rows.ts';
import type { Machine } from '../platform/cli.ts';
import { advise } from './advice/advise.ts';
import { readQuestion, type Typed } from './advice/question.ts';
import { adviceJson, adviceWords } from './advice/words.ts';

export interface RouteFlags extends Omit<Typed, 'others'> {
  /** A file. */
  readonly others?: string;
  readonly json?: boolean;
}

export async function routeCommand({ others, json, ...typed }: RouteFlags, machine: Machine): Promise<void> {
  try {
    const question = readQuestion({ ...typed, others: others && (await textOf(others)) });
    const advice = advise(question, loadRules());
    machine.out((json ? adviceJson : adviceWords)(advice, question.currency, machine));
  } catch (error) {
    if (!(error instanceof Problem)) throw error;
    const message = machine.say(error.textKey, error.facts);
    const refused = error.textKey.split('.').pop();
    if (json) machine.out(JSON.stringify({ refused, message, bound: null }, null, 2));
    else machine.err(message);
    process.exitCode = 2;
  }
}

async function textOf(file: string): Promise<string> {
  try {
    return await readFile(file, 'utf8');
  } catch {
    throw new Problem('invalid', 'purchases.route.others-no-file', { file });
  }
}
