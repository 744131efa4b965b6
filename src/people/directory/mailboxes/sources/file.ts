// SPDX-License-Identifier: AGPL-3.0-or-later
// A file of mailboxes, whichever of the two shapes it has.
import { readFile, stat } from 'node:fs/promises';
import path from 'node:path';
import { decodeText } from '../../../../base/encoding.ts';
import { Problem } from '../../../../base/problem.ts';
import type { CodeCountry } from '../../codes/official-code.ts';
import type { MailboxReading } from '../mailbox.ts';
import { annuaireShape, readAnnuaire } from './annuaire.ts';
import { readMailboxTable } from './table.ts';

const longestFile = 500_000_000;

/**
 * @param country of codes that say none
 * @throws Problem not-found `people.mailboxes.no-file`, invalid `.too-long`, `.not-a-list`
 */
export async function readMailboxes(
  file: string,
  on: string,
  country?: CodeCountry,
): Promise<MailboxReading> {
  const found = await stat(file).catch(() => undefined);
  // A pipe would be waited for, a device read, for ever.
  if (!found?.isFile())
    throw new Problem('not-found', 'people.mailboxes.no-file', { file: file.slice(0, 300) });
  if (found.size > longestFile)
    throw new Problem('invalid', 'people.mailboxes.too-long', { limit: longestFile / 1e6 });
  const bytes = await readFile(file);
  try {
    // a table may be in any encoding; JSON is UTF-8 by its standard (RFC 8259), and older lists are not
    const { words } = decodeText(bytes);
    return /^\s*[[{]/.test(words)
      ? readAnnuaire(annuaireShape.parse(JSON.parse(words)), on)
      : readMailboxTable(bytes, on, country);
  } catch (cause) {
    if (cause instanceof Problem) throw cause;
    const reason = (cause as Error).message.split('\n')[0]!.slice(0, 120);
    throw new Problem(
      'invalid',
      'people.mailboxes.not-a-list',
      { file: path.basename(file), reason },
      { cause },
    );
  }
}
