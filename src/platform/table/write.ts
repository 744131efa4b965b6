// SPDX-License-Identifier: AGPL-3.0-or-later
// Tables as they leave: CSV (RFC 4180). What a spreadsheet would run as a formula leaves as plain words.
import { cellSeparator } from '../../base/format.ts';

export interface TableForm {
  readonly separator: ',' | ';';
  /** UTF-8 said by a mark at the start, so that office programs read the accents; programs expect none. */
  readonly marked: boolean;
  /** Every cell stands in quotation marks, not only those that need them. */
  readonly quoted?: boolean;
}

export const forPrograms: TableForm = { separator: ',', marked: false };

/** For an office program set to that language: the French ones separate by semicolons. */
export const forPeople = (lang: string): TableForm => ({
  separator: cellSeparator(lang),
  marked: true,
  quoted: true,
});

/** @param rows the headings first */
export function writeTable(rows: readonly (readonly string[])[], form: TableForm): string {
  const lines = rows.map((cells) => cells.map((words) => writeCell(words, form)).join(form.separator));
  return `${form.marked ? '\uFEFF' : ''}${lines.join('\r\n')}\r\n`;
}

/** A cell that a spreadsheet would run is made plain words by an apostrophe (OWASP, CSV injection). */
function writeCell(words: string, { separator, quoted }: TableForm): string {
  const harmless = /^[=+\-@\t\r]/.test(words) ? `'${words}` : words;
  return quoted || /["\r\n]/.test(harmless) || harmless.includes(separator)
    ? `"${harmless.replaceAll('"', '""')}"`
    : harmless;
}

/** Whether a cell that came in would be run: nobody means one, so that it is refused and not mended. */
export const isFormula = (words: string): boolean => /^[=+@]|^-\D/.test(words);
