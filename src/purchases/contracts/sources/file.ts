// SPDX-License-Identifier: AGPL-3.0-or-later
// A file of contracts of any length → its contracts in the order of the file, whatever its format.
import { stat } from 'node:fs/promises';
import path from 'node:path';
import { Problem } from '../../../base/problem.ts';
import { isMapping, type Mapping, type PublishedContract } from '../contract.ts';
import { isDecp, readDecp } from '../decp.ts';
import { isOcds, readOcds } from '../ocds.ts';
import { textsIn } from './bytes.ts';
import { jsonRecords } from './json.ts';
import { isTable, tableRecords } from './table.ts';
import { xmlRecords } from './xml.ts';

/** A contract, or the place of a record that cannot be read: its number in the file, from 1. */
export type Read = PublishedContract | { readonly broken: number };

/**
 * @throws Problem not-found `purchases.contracts.no-file`; invalid `.not-contracts`, before the first record;
 * invalid `.broken-off`, after the records before it
 */
export async function* contractsIn(file: string): AsyncGenerator<Read> {
  const name = path.basename(file);
  const found = await stat(file).catch((cause) => {
    throw new Problem('not-found', 'purchases.contracts.no-file', { file }, { cause });
  });
  if (!found.isFile()) throw new Problem('not-found', 'purchases.contracts.no-file', { file });
  let n = 0;
  for await (const record of recordsIn(file, name)) {
    n += 1;
    if (record === undefined) yield { broken: n };
    else
      for (const contract of contractsOf(record)) {
        if (contract === undefined) throw notContracts(name);
        yield contract;
      }
  }
  if (n === 0 && !emptyList.test(await startOf(file))) throw notContracts(name);
}

/** A file of contracts that holds none. */
const emptyList =
  /^\s*(?:\[\s*\]\s*$|\{[\s\S]*"(?:marches|marche|releases|records)"\s*:\s*[[{]|<marches[\s/>])/;

const notContracts = (file: string) => new Problem('invalid', 'purchases.contracts.not-contracts', { file });

/** Each record; undefined where one cannot be read. */
async function* recordsIn(file: string, name: string): AsyncGenerator<Mapping | undefined> {
  let n = 0;
  try {
    for await (const record of rawRecords(file)) {
      if (record === null) throw new RangeError('cut off');
      n += 1;
      yield typeof record === 'string' ? parsed(record) : record;
    }
  } catch (cause) {
    if (cause instanceof Problem) throw cause;
    const key = n > 0 ? 'purchases.contracts.broken-off' : 'purchases.contracts.not-contracts';
    throw new Problem('invalid', key, { file: name, count: n }, { cause });
  }
}

async function* rawRecords(file: string): AsyncGenerator<string | Mapping | null> {
  const start = await startOf(file);
  if (/^\s*<(?!!doctype html|html)/i.test(start)) yield* xmlRecords(textsIn(file));
  else if (/^\s*[[{]/.test(start)) yield* jsonRecords(textsIn(file));
  else if (isTable(start)) yield* tableRecords(textsIn(file), start);
}

async function startOf(file: string): Promise<string> {
  for await (const text of textsIn(file)) return text.slice(0, 2 ** 15);
  return '';
}

/** JSON as it is published: line ends within words, a comma too many, NaN. */
function parsed(record: string): Mapping | undefined {
  for (const text of [record, mended(record)])
    try {
      const value: unknown = JSON.parse(text);
      return isMapping(value) ? value : undefined;
    } catch {}
  return undefined;
}

const mended = (record: string): string =>
  record
    .replace(/[\u0000-\u001f]/g, ' ')
    .replace(/,(\s*[}\]])/g, '$1')
    .replace(/([:[,]\s*)(?:NaN|-?Infinity|None|undefined)(?=\s*[,}\]])/g, '$1null')
    .replace(/\\(?!["\\/bfnrtu])/g, '\\\\');

/** A package within a list, and a record of another shape, are told here; undefined: nothing of contracts. */
function* contractsOf(record: Mapping): Generator<PublishedContract | undefined> {
  if (record['ocid'] === undefined && (Array.isArray(record['releases']) || Array.isArray(record['records'])))
    for (const one of [...listed(record['releases']), ...listed(record['records'])]) yield* readOcds(one);
  else if (isMapping(record['compiledRelease']) || (isOcds(record) && !isDecp(record)))
    yield* readOcds(record);
  else if (isDecp(record) || record['id'] !== undefined) yield readDecp(record);
  else yield undefined;
}

const listed = (value: unknown): Mapping[] => (Array.isArray(value) ? value.filter(isMapping) : []);
