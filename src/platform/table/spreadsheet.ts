// SPDX-License-Identifier: AGPL-3.0-or-later
// A table as a spreadsheet (Office Open XML), whose numbers are numbers. Words stay words: nothing is run as
// a formula.

/** Words, or a number with so many decimals. */
export type SheetCell = string | { readonly value: number; readonly decimals: number };

/**
 * @param name of the sheet, at most 31 characters of it
 * @param rows the headings first
 */
export async function writeSpreadsheet(
  name: string,
  rows: readonly (readonly SheetCell[])[],
): Promise<Buffer> {
  // Only who writes one pays for the package.
  const { default: write } = await import('write-excel-file/node');
  const data = rows.map((row, at) =>
    row.map((cell) =>
      typeof cell === 'string'
        ? { value: cell, type: String, ...(at === 0 && { fontWeight: 'bold' as const }), wrap: at > 0 }
        : { value: cell.value, type: Number, format: formatOf(cell.decimals) },
    ),
  );
  const columns = (rows[0] ?? []).map((heading) => ({
    width: Math.min(60, Math.max(12, String(heading).length + 4)),
  }));
  const sheet = name.replace(/[\\/?*[\]:]/g, ' ').slice(0, 31);
  return write(data, { sheet, columns, stickyRowsCount: 1, orientation: 'landscape' }).toBuffer();
}

const formatOf = (decimals: number) => (decimals === 0 ? '#,##0' : `#,##0.${'0'.repeat(decimals)}`);
