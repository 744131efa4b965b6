// SPDX-License-Identifier: AGPL-3.0-or-later
// The log of a kept copy, as it was read, in a file beside its commits: a line that says what it is, then
// columns of numbers, then the signatures. A file that is cut or changed is not used.
import { open, readFile, rm } from 'node:fs/promises';
import path from 'node:path';
import { crc32 } from 'node:zlib';
import { type KeptColumns, type KeptPart, keptColumns } from './log-kept.ts';
import type { LogColumns } from './log-reader.ts';

/** What an earlier reading kept of the history of a commit. */
export interface KeptLog extends KeptColumns {
  readonly head: string;
}

/** Another number for another way to write it. */
const form = 1;
const name = 'halle-log';
const lineEnd = 10;

interface Head {
  readonly form: number;
  readonly head: string;
  /** Rows. */
  readonly length: number;
  /** Of all that follows. */
  readonly crc32: number;
}

/** @returns whether it could be written */
export async function writeLog(gitDir: string, head: string, columns: LogColumns): Promise<boolean> {
  const { length, signatures, pieces } = columns.kept();
  const words = Buffer.from(signatures.join('\n'), 'latin1');
  const parts = [...pieces, words].map((one) => Buffer.from(one.buffer, one.byteOffset, one.byteLength));
  const sum = parts.reduce((before, part) => crc32(part, before), 0);
  const line = `${JSON.stringify({ form, head, length, crc32: sum } satisfies Head)}\n`;
  const file = path.join(gitDir, name);
  const handle = await open(file, 'w', 0o600).catch(() => undefined);
  try {
    for (const part of [Buffer.from(line), ...parts]) await handle?.write(part);
    return handle !== undefined;
  } catch {
    await rm(file, { force: true });
    return false;
  } finally {
    await handle?.close();
  }
}

/** What was kept of the history that ends with `head`; undefined where that is not there, or not whole. */
export async function findLog(gitDir: string, head: string): Promise<KeptLog | undefined> {
  const bytes = await readFile(path.join(gitDir, name)).catch(() => undefined);
  const told = bytes && readHead(bytes);
  if (!told || told.form !== form || told.head !== head) return undefined;
  const body = bytes.subarray(bytes.indexOf(lineEnd) + 1);
  if (crc32(body) !== told.crc32) return undefined;
  let at = 0;
  const columns = keptColumns.map(([key, Kind]) => {
    const start = body.byteOffset + at;
    at += told.length * Kind.BYTES_PER_ELEMENT;
    return [key, new Kind((body.buffer as ArrayBuffer).slice(start, body.byteOffset + at))] as const;
  });
  const signatures = body.toString('latin1', at).split('\n');
  return {
    head,
    length: told.length,
    columns: Object.fromEntries(columns) as unknown as KeptPart,
    signatures,
  };
}

function readHead(bytes: Buffer): Head | undefined {
  try {
    return JSON.parse(bytes.toString('latin1', 0, bytes.indexOf(lineEnd))) as Head;
  } catch {
    return undefined;
  }
}
