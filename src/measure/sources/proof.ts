// SPDX-License-Identifier: AGPL-3.0-or-later
// The published back-test of the current method: two files that `npm run proof` writes, named after the
// method.
import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { gunzipSync } from 'node:zlib';
import { packageRoot } from '../../platform/root.ts';
import { coefficients } from '../forecast/note-1.2.ts';
import type { Proof } from '../proof/proof.ts';

const stem = path.join(packageRoot, 'src/measure/proof', coefficients.method.replace('@', '-'));
export const proofFile = `${stem}.json`;
export const answersFile = `${stem}.csv.gz`;

/** What tells the published coefficients from any others: SHA-256, hexadecimal. */
export function fingerprint(): string {
  return createHash('sha256').update(JSON.stringify(coefficients)).digest('hex');
}

let known: Proof | undefined;

/** The report of the current method. Dates within the sentences it quotes are dates again. */
export function loadProof(): Proof {
  known ??= JSON.parse(readFileSync(proofFile, 'utf8'), (_, value) =>
    typeof value === 'string' && /^\d{4}-\d\d-\d\dT[\d:.]+Z$/.test(value) ? new Date(value) : value,
  ) as Proof;
  return known;
}

export function readReport(): Buffer {
  return readFileSync(proofFile);
}

/** Every answer as CSV: repository, date, probability, the two letters, what became of it. */
export function readAnswers(): Buffer {
  return gunzipSync(readFileSync(answersFile));
}

/** JSON Schema of the answers of a measure, as it is published. */
export function readAnswerSchema(): Buffer {
  return readFileSync(path.join(packageRoot, 'src/measure/words/answer.schema.json'));
}
