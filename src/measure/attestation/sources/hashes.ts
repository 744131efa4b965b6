// SPDX-License-Identifier: AGPL-3.0-or-later
// Hashes of facts, as they are written and as they are found again: of the canonical JSON, and of the history
// as CSV once opened.
import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import type { Facts } from '../../facts/facts.ts';
import { historyToCsv } from '../../facts/history-csv.ts';
import { shownFacts, unpack } from '../../sources/facts-files.ts';
import { canonicalJson } from '../canonical.ts';
import type { Hashes } from '../statement.ts';

const sha256 = (bytes: string | Uint8Array) => createHash('sha256').update(bytes).digest('hex');

export function hashesOf(facts: Facts): Hashes {
  return { json: sha256(canonicalJson(shownFacts(facts))), history: sha256(historyToCsv(facts.history)) };
}

/** Of the two files of a base name; undefined where one is missing or cannot be opened. */
export async function hashesOfFiles(base: string): Promise<Hashes | undefined> {
  try {
    const json = JSON.parse(await readFile(`${base}.json`, 'utf8')) as unknown;
    const history = await unpack(await readFile(`${base}.csv.gz`));
    return { json: sha256(canonicalJson(json)), history: sha256(history) };
  } catch {
    return undefined;
  }
}
