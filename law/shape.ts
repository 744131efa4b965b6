// SPDX-License-Identifier: AGPL-3.0-or-later
// How files are called, where they lie, how long they and their lines are.
import { kindOf } from './kinds.ts';
import { placesIn } from './nodes.ts';
import type { Source } from './read.ts';

/** Names that say nothing: whatever has no place lands there. */
const leftovers =
  /^(?:utils?|helpers?|commons?|misc|shared|stuff|things?|various|others?|extras?|more|generic|globals?|temp|tmp|foo|bar|todo|lib|libs|core|main|classes|interfaces|constants|consts?|entit(?:y|ies)|data|info)$/;
const offices =
  /(?:^|-)(?:utils?|helpers?|services?|managers?|dtos?|mappers?|handlers?|controllers?|impl|wrappers?)$/;
const kindWords = [
  'actions',
  'api',
  'commands',
  'jobs',
  'mails',
  'pages',
  'parts',
  'routes',
  'store',
  'stores',
  'tables',
  'texts',
];
const tails = /-(?:actions|commands|jobs|mails|pages|parts|routes|stores?|texts)$/;

/** Every word of a path says something, and the word for the kind stands first: `texts-import.ts`. */
export function emptyNames(sources: readonly Source[]): string[] {
  return sources.flatMap(({ file }) => {
    const parts = file.replace(/(?:\.test)?\.tsx?$/, '').split('/');
    const empty = parts.filter((part) => leftovers.test(part) || offices.test(part) || /^\D+\d$/.test(part));
    const late = tails.test(parts.at(-1)!) && kindOf(file) !== 'test' ? [parts.at(-1)!] : [];
    return [
      ...empty.map((part) => `${file}: « ${part} » says nothing`),
      ...late.map((part) => `${file}: the kind stands first in « ${part} »`),
    ];
  });
}

/** Markup stands in pages, parts and entries. */
export function strayMarkup(sources: readonly Source[]): string[] {
  return sources
    .filter(({ file }) => file.endsWith('.tsx') && !/^(?:view|entry|platform|test)$/.test(kindOf(file)))
    .map(({ file }) => `${file} holds markup and is called no page, part or entry`);
}

/** Files of a kind lie side by side up to three, in a folder named for the kind from four on; never both. */
export function crookedFolders(sources: readonly Source[]): string[] {
  const kinds = new Map<string, { beside: number; inside: number }>();
  const count = (folder: string, kind: string, where: 'beside' | 'inside') => {
    const found = kinds.get(`${folder}/${kind}`) ?? { beside: 0, inside: 0 };
    kinds.set(`${folder}/${kind}`, { ...found, [where]: found[where] + 1 });
  };
  for (const { file } of sources) {
    if (/^platform\/|\.test\.tsx?$/.test(file)) continue;
    const folders = file.split('/');
    const word = folders.pop()!.split(/[-.]/)[0]!;
    const kind = folders.findLastIndex((folder) => kindWords.includes(folder));
    if (kind >= 0) count(folders.slice(0, kind).join('/'), folders[kind]!, 'inside');
    else if (kindWords.includes(word)) count(folders.join('/'), word === 'store' ? 'stores' : word, 'beside');
  }
  return [...kinds].flatMap(([place, { beside, inside }]) => {
    if (beside > 0 && inside > 0) return [`${place}: ${beside} files beside a folder of ${inside}`];
    if (beside > 3) return [`${place}: ${beside} files side by side want a folder`];
    return inside > 0 && inside < 4 ? [`${place}/: a folder for ${inside}`] : [];
  });
}

/** Sentences, a file for each thing that is spoken of. */
const spoken = /(?:^|\/)texts[-./]/;

/** Further languages and tables of data may be as long as they are. */
const data = /(?:^|\/)languages\/|(?:categories|licence\/families|technical|forecast\/note-[\d.]+)\.ts$/;

export const longest = { file: 300, most: 150, line: 110, texts: 400 } as const;

/** None above 300 lines, nine in ten at most 150; sentences in files of at most 400. */
export function longFiles(sources: readonly Source[]): string[] {
  const all = sources
    .filter(({ file }) => !data.test(file) && !file.includes('.test.'))
    .map(({ file, text }) => ({ file, lines: text.split('\n').length - 1 }))
    .toSorted((a, b) => a.lines - b.lines);
  const sizes = all.filter(({ file }) => !spoken.test(file));
  const broken = all
    .filter(({ file, lines }) => lines > (spoken.test(file) ? longest.texts : longest.file))
    .map(({ file, lines }) => `${file}: ${lines} lines`);
  const allowed = Math.floor(sizes.length / 10);
  const long = sizes.filter(({ lines }) => lines > longest.most);
  if (long.length > allowed)
    broken.push(
      `${long.length} of ${sizes.length} files have more than ${longest.most} lines, ${allowed} may: ${long
        .map(({ file, lines }) => `${file} (${lines})`)
        .join(', ')}`,
    );
  return broken;
}

/** Lines of at most 110 characters; a string or an address that is longer stays whole. */
export function longLines(sources: readonly Source[]): string[] {
  return sources
    .filter(({ file }) => !data.test(file) && !spoken.test(file))
    .flatMap((source) => {
      const lines = source.text.split('\n');
      if (!lines.some((line) => line.length > longest.line)) return [];
      const whole = [...placesIn(source)]
        .map(({ node }) => node)
        .filter(({ type }) => /^(?:Literal|TemplateLiteral|JSXText)$/.test(type));
      let start = 0;
      return lines.flatMap((line, i) => {
        const [from, to] = [start, start + longest.line];
        start += line.length + 1;
        if ([...line].length <= longest.line || /https?:\/\/\S{40}/.test(line)) return [];
        const held = whole.some(
          ({ start: begins, end }) =>
            (begins < to && end > to) || Math.min(end, from + line.length) - Math.max(begins, from) > 50,
        );
        return held ? [] : [`${source.file}:${i + 1}: ${line.length} characters`];
      });
    });
}

/** Each file says its licence, then, tests apart, what it is for. */
export function silentFiles(sources: readonly Source[]): string[] {
  return sources.flatMap(({ file, text }) => {
    const [first, second = ''] = text.split('\n', 2);
    if (first !== '// SPDX-License-Identifier: AGPL-3.0-or-later')
      return [`${file} does not say its licence`];
    return kindOf(file) === 'test' || /^\/[/*]/.test(second) ? [] : [`${file} does not say what it is for`];
  });
}
