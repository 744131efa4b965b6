// SPDX-License-Identifier: AGPL-3.0-or-later
// Communes abroad that bear the name of a commune of France: of Switzerland (Federal Statistical Office), and
// of Belgium outside Wallonia by their French names (Statbel). « Ville de Fribourg » alone is nobody.
import { foldName } from '../organisation.ts';
import { readList } from './list.ts';

/** Their names, folded. */
export async function readNamesakes(): Promise<ReadonlySet<string>> {
  const { rows } = await readList('namesakes.csv', ['name', 'country', 'source', 'date']);
  return new Set(rows.map(({ name = '' }) => foldName(name)));
}
