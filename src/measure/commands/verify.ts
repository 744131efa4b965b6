// SPDX-License-Identifier: AGPL-3.0-or-later
// `halle verify`: does a signed grade hold? Signature, hashes of the facts, and the letter computed again
// from them by the method that it names. Without network, without database.
import path from 'node:path';
import { Problem } from '../../base/problem.ts';
import { oneLine } from '../../base/text.ts';
import type { Machine } from '../../platform/cli.ts';
import { type Checked, checkStatement, codeOf } from '../attestation/check.ts';
import { checkSignature, type Envelope, readEnvelope, readKey } from '../attestation/sources/envelope.ts';
import { hashesOfFiles } from '../attestation/sources/hashes.ts';
import { type Statement, statementShape } from '../attestation/statement.ts';
import { method } from '../forecast/method.ts';
import { isoDay } from '../grade/said.ts';
import { factsName, readFacts } from '../sources/facts-files.ts';

export interface VerifyFlags {
  readonly key?: string;
  readonly facts?: string;
  readonly json?: boolean;
}

export async function verifyGrade(file: string, flags: VerifyFlags, machine: Machine): Promise<void> {
  const envelope = await readEnvelope(file);
  const key = flags.key === undefined ? undefined : await readKey(flags.key, 'public');
  const statement = statementIn(envelope, file);
  const base = (flags.facts ?? path.join(path.dirname(file), factsName(statement.subject[0].name))).replace(
    /\.(?:json|csv\.gz)$/,
    '',
  );
  const hashes = await hashesOfFiles(base);
  // Facts that cannot be read as facts were altered, or are of another program: their hashes tell.
  const facts = hashes && (await readFacts(base).catch(() => undefined));
  const checked = checkStatement(statement, {
    ...(key ? { signature: checkSignature(envelope, key) } : {}),
    hashes,
    facts,
  });
  if (flags.json) machine.out(JSON.stringify({ ...checked, statement }, null, 2));
  else machine.out(said(checked, statement, base, machine));
  process.exitCode = codeOf(checked.result);
}

/** @throws Problem unfit `measure.seal.not-a-grade` */
function statementIn(envelope: Envelope, file: string): Statement {
  try {
    return statementShape.parse(JSON.parse(Buffer.from(envelope.payload, 'base64').toString('utf8')));
  } catch (cause) {
    throw new Problem('unfit', 'measure.seal.not-a-grade', { file: oneLine(file, 200) }, { cause });
  }
}

function said({ result, what }: Checked, statement: Statement, base: string, { say }: Machine): string {
  const [{ name, digest }] = statement.subject;
  const {
    letter,
    state,
    method: named,
    gradedAt,
    headAt,
    readAt,
    unknowns,
    confidence,
  } = statement.predicate;
  const day = (instant: string | null) => (instant ? isoDay(Date.parse(instant) / 1000) : '?');
  const verdict = say(`measure.seal.${result}`, {
    what: oneLine(what ?? '', 200),
    facts: `${oneLine(base, 200)}.json`,
    known: method,
  });
  const grade = letter ?? say(`measure.grade.${/^[a-z]+$/.test(state) ? state : 'unavailable'}`);
  const facts = { name: oneLine(name, 200), head: digest.gitCommit, grade, method: oneLine(named, 40) };
  const days = { at: day(gradedAt), written: day(headAt), read: day(readAt) };
  const shown = [
    say('measure.seal.says', { ...facts, ...days }),
    say('measure.seal.unknowns', { ...confidence, count: unknowns.length }),
  ];
  return [verdict, ...shown].join('\n');
}
