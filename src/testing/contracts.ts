// SPDX-License-Identifier: AGPL-3.0-or-later
// The command that reads contracts, put to a file written for a test.
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { after } from 'node:test';
import { contractCommands } from '../purchases/contracts/commands.ts';
import type { ContractAnswer } from '../purchases/contracts/words.ts';
import { runCommand } from './command.ts';

/** A folder for the files of one test file; it is removed after the tests. */
export function contractReader() {
  const folder = mkdtempSync(path.join(tmpdir(), 'halle-contracts-'));
  after(() => rmSync(folder, { recursive: true }));
  let n = 0;
  return async (content: string | Buffer, lang = 'fr') => {
    const file = path.join(folder, `file-${++n}`);
    writeFileSync(file, content);
    const words = ['contracts', 'read', '--json', '--file', file];
    const { out, err, code } = await runCommand(contractCommands, lang, words);
    return { err, code, out, all: out ? (JSON.parse(out) as ContractAnswer[]) : [] };
  };
}

export const siret = '21630284400016';

/** As the data of essential facts says one. */
export const contract = (more: object = {}) => ({
  ...{ id: 'A1', acheteur: { id: siret }, objet: 'Maintenance du logiciel GLPI', codeCPV: '72000000' },
  ...{ dateNotification: '2024-01-31', dureeMois: 13 },
  ...more,
});
