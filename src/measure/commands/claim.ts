// SPDX-License-Identifier: AGPL-3.0-or-later
// `halle claim FILE`: is this `.halle.yml` well written, and if not, what to write instead? No database, no
// network.
import { open } from 'node:fs/promises';
import { type Lang, wordsOf } from '../../base/language.ts';
import { Problem } from '../../base/problem.ts';
import { oneLine } from '../../base/text.ts';
import type { Machine } from '../../platform/cli.ts';
import { claimBytes } from '../claim/claim.ts';
import type { ClaimFinding } from '../claim/complaint.ts';
import { parseClaim } from '../claim/parse.ts';

/** One line per finding; exit code 1 when one of them is an error. */
export async function checkClaim(file: string, flags: { json?: boolean }, machine: Machine): Promise<void> {
  const { findings, valid } = parseClaim(await read(file));
  if (flags.json) machine.out(JSON.stringify({ file, valid, findings }, null, 2));
  else for (const line of said(file, findings, valid, machine)) machine.out(line);
  if (!valid) process.exitCode = 1;
}

/** A byte more than is read in a repository: what is longer is told. */
async function read(name: string): Promise<Uint8Array> {
  try {
    const file = await open(name, 'r');
    try {
      if (!(await file.stat()).isFile()) throw new Error('not a file');
      const { buffer, bytesRead } = await file.read(Buffer.alloc(claimBytes + 1), 0, claimBytes + 1, 0);
      return buffer.subarray(0, bytesRead);
    } finally {
      await file.close();
    }
  } catch (cause) {
    throw new Problem('not-found', 'measure.no-such-claim', { file: oneLine(name, 200) }, { cause });
  }
}

function said(
  file: string,
  findings: readonly ClaimFinding[],
  valid: boolean,
  { lang, say }: Machine,
): string[] {
  const lines = findings.map((finding) => sentence(file, finding, lang));
  return valid ? [...lines, say('measure.claim-checked', { file: oneLine(file, 200) })] : lines;
}

function sentence(file: string, { line, column, key, message }: ClaimFinding, lang: Lang): string {
  return `${oneLine(file, 200)}:${line}:${column}${key && ` ${key}`} — ${wordsOf(message, lang)}`;
}
