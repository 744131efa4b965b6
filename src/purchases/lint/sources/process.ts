// SPDX-License-Identifier: AGPL-3.0-or-later
// Tenders read and linted in a process of its own, within bounds of time and memory.
import { Problem } from '../../../base/problem.ts';
import { runConfined } from '../../../platform/confined.ts';
import { mostBytes } from '../../../platform/extract/read.ts';
import { programFile } from '../../../platform/root.ts';
import type { LintAnswer, LintAsked, ReadReport } from '../asked.ts';
import type { Given } from '../tender.ts';

const bounds = { seconds: 60, memory: 700_000_000, answer: 200_000_000 };

export interface DocumentGiven {
  readonly name: string;
  readonly bytes: Uint8Array;
}

/** @throws Problem invalid `platform.extract.…`: why a document cannot be read; its name in `file` */
export async function lintDocuments(
  documents: readonly DocumentGiven[],
  given: Given,
  withLines = false,
): Promise<readonly ReadReport[]> {
  const files = documents.map(({ name, bytes }) => ({ name, size: bytes.length }));
  const large = documents.find(({ bytes }) => bytes.length > mostBytes);
  if (large) throw refusal(large.name, 'too-large');
  const asked: LintAsked = { given, files, withLines };
  const head = Buffer.from(`${JSON.stringify(asked)}\n`);
  const answered = await runConfined(
    programFile('purchases/lint/commands-child'),
    [head, ...documents.map(({ bytes }) => bytes)],
    bounds,
  );
  const all = files.map(({ name }) => name).join(', ');
  if ('ended' in answered) throw refusal(all, answered.ended);
  const { refused, reports } = JSON.parse(answered.words) as LintAnswer;
  if (refused) throw refusal(refused.file, refused.why);
  return reports!;
}

const refusal = (file: string, why: string): Problem =>
  new Problem('invalid', `platform.extract.${why}`, { file });
