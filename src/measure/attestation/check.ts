// SPDX-License-Identifier: AGPL-3.0-or-later
// Whether a statement holds, from what was found of it: the first thing that does not hold is told, each with
// an exit code of its own.
import type { Facts } from '../facts/facts.ts';
import { method } from '../forecast/method.ts';
import { gradeFacts } from '../letter/grade-facts.ts';
import { differing, type Hashes, type Statement, verdictOfGrade } from './statement.ts';

export const results = [
  'verified',
  'not-the-letter',
  'altered',
  'other-key',
  'unknown-method',
  'no-facts',
  'no-key',
] as const;
/** In the order of their exit codes, 0 to 6. */
export type Result = (typeof results)[number];

export const codeOf = (result: Result): number => results.indexOf(result);

export interface Checked {
  readonly result: Result;
  /** What differs, where something does. */
  readonly what?: string;
}

/** What can be looked at: absent where it was not given. */
export interface Found {
  readonly signature?: 'good' | 'altered' | 'other-key';
  readonly hashes?: Hashes | undefined;
  readonly facts?: Facts | undefined;
}

/** The signature first: nothing that it does not cover is believed. */
export function checkStatement(statement: Statement, { signature, hashes, facts }: Found): Checked {
  const { predicate, subject } = statement;
  if (signature === 'altered') return { result: 'altered', what: 'payload' };
  if (signature === 'other-key') return { result: 'other-key' };
  if (predicate.method !== method) return { result: 'unknown-method', what: predicate.method };
  if (!hashes || !facts) return { result: 'no-facts' };
  const changed = (['json', 'history'] as const).filter((part) => hashes[part] !== predicate.facts[part]);
  if (changed.length > 0) return { result: 'altered', what: changed.join(', ') };
  const [{ name, digest }] = subject;
  if (facts.head !== digest.gitCommit || facts.repository !== name)
    return { result: 'not-the-letter', what: 'subject' };
  const grade = gradeFacts(facts, { at: seconds(predicate.gradedAt), today: seconds(predicate.askedAt) });
  const different = differing(predicate, verdictOfGrade(grade));
  if (different.length > 0) return { result: 'not-the-letter', what: different.join(', ') };
  return signature ? { result: 'verified' } : { result: 'no-key' };
}

const seconds = (instant: string) => Date.parse(instant) / 1000;
