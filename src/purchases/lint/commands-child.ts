// SPDX-License-Identifier: AGPL-3.0-or-later
// The program of the process in which tenders are read and linted (`platform/confined.ts`): a line of JSON,
// then the bytes of all documents, on its input; JSON on its output. It keeps and writes nothing.

import { loadRules } from '../../law/sources-rows.ts';
import { type Extracted, Unreadable } from '../../platform/extract/extracted.ts';
import { readDocument } from '../../platform/extract/read.ts';
import type { LintAnswer, LintAsked } from './asked.ts';
import { lint } from './lint.ts';
import { loadNames } from './sources/names.ts';

const newLine = 0x0a;

async function answerOf(input: Buffer): Promise<LintAnswer> {
  const end = input.indexOf(newLine);
  const { given, files, withLines } = JSON.parse(input.subarray(0, end).toString('utf8')) as LintAsked;
  const read: (Extracted & { readonly name: string })[] = [];
  let at = end + 1;
  for (const { name, size } of files) {
    try {
      read.push({ name, ...(await readDocument(name, input.subarray(at, at + size))) });
    } catch (error) {
      if (!(error instanceof Unreadable)) throw error;
      return { refused: { file: name, why: error.refusal } };
    }
    at += size;
  }
  const tenders = read.map(({ name, lines, flowing }) => ({ file: name, lines, flowing }));
  const reports = lint(tenders, given, { rows: loadRules(), names: loadNames() });
  return {
    reports: reports.map((report, n) => {
      const { kind, silentPages, lines } = read[n]!;
      return { ...report, kind, silentPages, ...(withLines && { lines }) };
    }),
  };
}

const chunks: Buffer[] = [];
for await (const chunk of process.stdin) chunks.push(chunk as Buffer);
const answer = await answerOf(Buffer.concat(chunks));
process.stdout.write(JSON.stringify(answer));
