// SPDX-License-Identifier: AGPL-3.0-or-later
// The comparison as a document that one sends to whoever decides: every row, the grades in words, what nobody
// has said, a place to decide and sign, and the sources at the end, cited by number.
import type { Lang } from '../../base/language.ts';
import { oneLine } from '../../base/text.ts';
import { meaningOf } from '../../measure/letter/meaning.ts';
import { gradeWord, sayMeasure, trendWords } from '../../measure/parts/measure.tsx';
import type { Block, Cell, Document, Run } from '../../platform/document/document.ts';
import { site } from '../../site.ts';
import type { ComparedPart, Row } from '../comparison.ts';
import {
  type Compared,
  type Cell as ComparedCell,
  copyOf,
  type Origin,
  type Shown,
} from '../comparison-cells.ts';
import { day, inLang, sayer, speak } from '../parts.tsx';
import { cellWords, rowWords } from './comparison-cell.tsx';

export interface ComparisonAsked {
  readonly lang: Lang;
  readonly columns: readonly Compared[];
  readonly parts: readonly ComparedPart[];
  readonly halle: Document['halle'];
  /** The day on which it is made. */
  readonly day: Document['day'];
}

type Cite = (origin: Origin) => Run;

export function comparisonDocument(asked: ComparisonAsked): Document {
  const { lang, columns, halle, day } = asked;
  const t = speak(lang);
  const whole = (address: string) => new URL(address, halle.site).href;
  const { cite, listed } = citations(lang);
  return {
    lang,
    title: t('catalogue.document.title', { names: namesOf(columns).join(', ') }),
    about: t('catalogue.document.about', { n: columns.length }),
    author: t('catalogue.document.halle', { host: new URL(halle.site).host }),
    halle,
    address: whole(site.compare(lang, { s: columns.map(({ software }) => software.slug) })),
    day,
    blocks: [
      { kind: 'paragraph', line: t('catalogue.document.lead') },
      ...gradeBlocks(asked, cite, whole),
      ...criteriaBlocks(asked, cite),
      ...unknownBlocks(asked),
      ...decisionBlocks(asked),
      ...sourceBlocks(lang, listed()),
    ],
  };
}

const namesOf = (columns: readonly Compared[]) =>
  columns.map(({ software }) => oneLine(software.name.value, 60));

function gradeBlocks({ lang, columns }: ComparisonAsked, cite: Cite, whole: (address: string) => string) {
  const t = speak(lang);
  const rows = columns.map((column): Cell[] => {
    const { software } = column;
    const summary = inLang(software.summary?.value, lang);
    const name: Run = {
      words: oneLine(software.name.value, 80),
      strong: true,
      link: whole(site.software(lang, software.slug)),
    };
    const about: Run[] = summary ? [{ words: oneLine(summary.words, 200), soft: true }] : [];
    return [[[name], about], ...gradeCells(lang, column, cite)];
  });
  return [
    { kind: 'heading', level: 1, words: t('catalogue.document.grades') },
    {
      kind: 'paragraph',
      line: [
        { words: `${t('catalogue.document.grades-how')} ` },
        { words: whole(site.method(lang)), link: whole(site.method(lang)) },
      ],
    },
    {
      kind: 'table',
      caption: t('catalogue.document.grades'),
      columns: [
        { heading: t('catalogue.document.software'), share: 3 },
        { heading: t('catalogue.document.grade'), share: 2 },
        { heading: t('catalogue.document.why'), share: 5 },
      ],
      rows,
    },
  ] satisfies Block[];
}

/** The grade in words, and why it is what it is. */
function gradeCells(lang: Lang, { software, grade }: Compared, cite: Cite): [Cell, Cell] {
  const t = speak(lang);
  const letter = grade?.state === 'graded' ? grade.letter : undefined;
  const word = gradeWord(lang, grade);
  const said: Run = {
    words: letter ? t('catalogue.document.letter', { letter, word }) : word,
    strong: true,
  };
  if (!grade) {
    const why = software.repositories.length > 0 ? 'not-read' : 'no-repository';
    return [[[said]], [t(`catalogue.ungraded.${why}`)]];
  }
  const reasons = grade.advisedAgainst.map((reason) => sayMeasure(lang, reason)).join(' ');
  const why = [meaningOf(grade), grade.reason, grade.furtherDown].flatMap((one) =>
    one ? [sayMeasure(lang, one)] : [],
  );
  const measured: Run[] = [
    { words: `${t('catalogue.verdict.confidence', { ...grade.confidence })}, `, soft: true },
    cite(copyOf(grade)),
  ];
  return [
    [[said], ...(reasons ? [[{ words: t('catalogue.advised-against'), strong: true as const }]] : [])],
    [...(reasons ? [reasons] : []), why.join(' '), measured],
  ];
}

function criteriaBlocks({ lang, columns, parts }: ComparisonAsked, cite: Cite): Block[] {
  const t = speak(lang);
  const heads = [t('catalogue.compare.criterion'), ...namesOf(columns)];
  return [
    { kind: 'heading', level: 1, words: t('catalogue.document.criteria') },
    ...parts.flatMap((part): Block[] => {
      const title = t(`catalogue.compare.part.${part.key}`);
      return [
        { kind: 'heading', level: 2, words: title },
        {
          kind: 'table',
          caption: title,
          columns: heads.map((heading) => ({ heading, share: 1 })),
          rows: part.rows.map((row) => [
            [oneLine(rowWords(lang, row), 120)],
            ...row.cells.map((cell) => cellOf(lang, cell, cite)),
          ]),
        },
      ];
    }),
  ];
}

function cellOf(lang: Lang, { shown, origin }: ComparedCell, cite: Cite): Cell {
  return origin
    ? [saidOnPaper(lang, shown), [cite(origin)]]
    : [[{ words: cellWords(lang, shown), soft: true }]];
}

/** A curve in words; the rest as a spreadsheet has it. */
const saidOnPaper = (lang: Lang, shown: Shown): string =>
  shown.kind === 'activity' ? trendWords(shown.activity, lang) : cellWords(lang, shown);

/** What is unknown of each, said once more in one place: it is what remains to be asked. */
function unknownBlocks({ lang, columns, parts }: ComparisonAsked): Block[] {
  const t = speak(lang);
  const rows = parts.flatMap((part) => part.rows);
  const isUnknown = (row: Row, at: number) => row.cells[at]?.shown.kind === 'unknown';
  const items = namesOf(columns).flatMap((name, at) => {
    const open = rows.filter((row) => isUnknown(row, at)).map((row) => oneLine(rowWords(lang, row), 120));
    return open.length > 0 ? [t('catalogue.document.unknown-of', { name, rows: open.join(', ') })] : [];
  });
  if (items.length === 0) return [];
  return [
    { kind: 'heading', level: 1, words: t('catalogue.document.unknown') },
    { kind: 'paragraph', line: t('catalogue.document.unknown-how') },
    { kind: 'list', items },
  ];
}

function decisionBlocks({ lang, columns }: ComparisonAsked): Block[] {
  const t = speak(lang);
  return [
    { kind: 'heading', level: 1, words: t('catalogue.document.decision') },
    {
      kind: 'fields',
      fields: [
        {
          label: t('catalogue.document.retained'),
          room: 'boxes',
          choices: [...namesOf(columns), t('catalogue.document.none-retained')],
        },
        { label: t('catalogue.document.reasons'), room: 'lines' },
        { label: t('catalogue.document.signer'), room: 'line' },
        { label: t('catalogue.document.on'), room: 'line' },
        { label: t('catalogue.document.signature'), room: 'signature' },
      ],
    },
  ];
}

/** Says who said a fact and when, and keeps the source for the list at the end, once each. */
function citations(lang: Lang): { cite: Cite; listed: () => readonly Run[][] } {
  const t = speak(lang);
  const numbers = new Map<string, number>();
  const list: Run[][] = [];
  const numberOf = (name: string, url: string | undefined) => {
    const key = `${name}\n${url ?? ''}`;
    const known = numbers.get(key);
    if (known) return known;
    list.push(url ? [{ words: `${name}, ` }, { words: url, link: url }] : [{ words: name }]);
    numbers.set(key, list.length);
    return list.length;
  };
  const cite: Cite = ({ from, date, url, verified }) => {
    const name = sayer(lang, from, url);
    const said = t('catalogue.said-by', { source: name, date: day(lang, date) });
    const checked = verified === false ? t('catalogue.document.unverified', { said }) : said;
    return {
      words: t('catalogue.document.cited', { said: checked, number: numberOf(name, webAddress(url)) }),
      soft: true,
    };
  };
  return { cite, listed: () => list };
}

/** An address that may be followed, else nothing. */
function webAddress(url: string | undefined): string | undefined {
  const read = url === undefined ? null : URL.parse(url);
  return read && /^https?:$/.test(read.protocol) && read.href.length <= 2_000 ? read.href : undefined;
}

function sourceBlocks(lang: Lang, sources: readonly Run[][]): Block[] {
  const t = speak(lang);
  if (sources.length === 0) return [];
  return [
    { kind: 'page-break' },
    { kind: 'heading', level: 1, words: t('catalogue.document.sources'), unnumbered: true },
    { kind: 'paragraph', line: t('catalogue.document.sources-how') },
    { kind: 'list', counted: true, items: sources },
  ];
}
