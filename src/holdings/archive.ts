// SPDX-License-Identifier: AGPL-3.0-or-later
// The archive that somebody takes away: for each kind of data a table and a file for programs, and a README
// in the language of its reader. ZIP, since office machines open it without asking.
import { strToU8, zipSync } from 'fflate';
import { type Day, dayFact } from '../base/day.ts';
import { type Lang, speaker, type Texts } from '../base/language.ts';
import { slugify } from '../base/text.ts';
import { byKind, type HeldKind, type HeldRow, sourceOf } from './held.ts';
import { fieldTexts } from './texts/fields.ts';
import { fileTexts } from './texts/files.ts';
import { texts } from './texts/texts.ts';

export interface ArchiveAsked {
  readonly lang: Lang;
  readonly title: string;
  readonly rows: readonly HeldRow[];
  /** HALLE_URL. */
  readonly halle: string;
  /** The day on which it is made. */
  readonly day: Day;
  /** Writes a table as all of the halle's leave: nothing that a spreadsheet would run. */
  readonly table: (rows: readonly (readonly string[])[]) => string;
}

const all: Texts = { ...texts, ...fieldTexts, ...fileTexts };

export const notInside = [
  'holdings.not-secrets',
  'holdings.not-letters',
  'holdings.not-others',
  'holdings.not-backups',
] as const;

export function archiveOf(asked: ArchiveAsked): Uint8Array {
  const { lang, rows, table } = asked;
  const t = speaker(all, lang);
  const files: Record<string, Uint8Array> = {};
  const folder = slugify(asked.title);
  const put = (name: string, words: string) => {
    files[`${folder}/${name}`] = strToU8(words);
  };
  put(`${t('holdings.readme-name')}.txt`, readme(asked));
  const names = namesOf(rows);
  for (const [kind, held] of byKind(rows)) {
    const columns = columnsOf(held);
    const headings = columns.map((column) => t(`holdings.field.${column}`));
    const cells = held.map((row) =>
      columns.map((column) => cell(row[column], t, column === 'id' ? undefined : names)),
    );
    put(`${nameOf(kind, lang)}.csv`, table([headings, ...cells]));
    put(`${nameOf(kind, lang)}.json`, `${JSON.stringify(held, null, 2)}\n`);
  }
  return zipSync(files, { mtime: `${asked.day}T12:00:00` });
}

/** How a file of a kind is named. */
const nameOf = (kind: HeldKind, lang: Lang) => slugify(speaker(fileTexts, lang)(`holdings.file.${kind}`));

const columnsOf = (held: readonly HeldRow['held'][]): readonly string[] => Object.keys(held[0] ?? {});

type Names = ReadonlyMap<string, string>;

/** What the numbers of organisations and software mean. */
const namesOf = (rows: readonly HeldRow[]): Names =>
  new Map(
    rows.filter(({ file }) => file === 'names').map(({ held }) => [String(held['id']), String(held['name'])]),
  );

/** What a table shows: lists by commas, nothing where nothing was said, a name before its number. */
function cell(value: unknown, t: (key: string) => string, names?: Names): string {
  if (value === null || value === undefined) return '';
  if (Array.isArray(value)) return value.map((one) => cell(one, t, names)).join(', ');
  if (typeof value === 'boolean') return t(value ? 'holdings.yes' : 'holdings.no');
  if (typeof value === 'object') return JSON.stringify(value);
  const name = names?.get(String(value));
  return name ? `${name} (${value})` : String(value);
}

function readme({ lang, title, rows, halle, day }: ArchiveAsked): string {
  const t = speaker(all, lang);
  const lines = [
    title,
    '',
    t('holdings.readme-lead', { day: dayFact(day), halle: new URL(halle).host }),
    halle,
    '',
    t('holdings.readme-form'),
  ];
  const kinds = byKind(rows);
  for (const [kind, held] of kinds) {
    const name = nameOf(kind, lang);
    lines.push('', `${t(`holdings.file.${kind}`)} (${name}.csv, ${name}.json)`);
    lines.push(`  ${t(`holdings.is.${kind}`)}`);
    lines.push(`  ${t('holdings.readme-of', { source: t(sourceOf(kind)) })}`);
    lines.push(`  ${t('holdings.n', { n: held.length })}`);
    for (const column of columnsOf(held)) lines.push(`  - ${t(`holdings.field.${column}`)} (${column})`);
  }
  if (kinds.size === 0) lines.push('', t('holdings.none'));
  lines.push('', t('holdings.outside'), ...notInside.map((key) => `  - ${t(key)}`));
  return `\uFEFF${lines.join('\r\n')}\r\n`;
}
