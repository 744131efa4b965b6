// SPDX-License-Identifier: AGPL-3.0-or-later
// What an address asks to compare, read once for the page, the spreadsheet and the document.
import type { FastifyRequest } from 'fastify';
import { dayHere } from '../../base/day.ts';
import { type Lang, wordsOf } from '../../base/language.ts';
import type { Unclear } from '../../base/list/unclear.ts';
import { Problem } from '../../base/problem.ts';
import { type Shows, showsAll } from '../../base/shows.ts';
import { oneLine } from '../../base/text.ts';
import { organisationNaming } from '../../people/directory/stores/naming.ts';
import { findPlaces } from '../../people/directory/stores/places.ts';
import { type NamesRead, readNames } from '../../platform/list/named.ts';
import { queryWords } from '../../platform/web/input.ts';
import type { Web } from '../../platform/web.tsx';
import { type ComparedPart, compare, type Labels } from '../comparison.ts';
import type { Compared } from '../comparison-cells.ts';
import type { ComparedFrom, ComparedSlot, SheetSubject } from '../section.ts';
import { loadThesaurus } from '../sources/thesaurus.ts';
import { loadGrade } from '../stores/grades.ts';
import { softwareNaming } from '../stores/naming.ts';
import { listSoftwareBySlugs } from '../stores/software.ts';

/** Columns that can still be read side by side. */
export const mostCompared = 4;

export interface AskedFor extends Pick<NamesRead, 'values' | 'unclear'> {
  /** Whether what was named is called otherwise than it was written. */
  readonly isRenamed: boolean;
}

/**
 * The software asked for, once each; `s`, or the word of either language. More than `most` are not looked up.
 */
export async function askedIn(
  { db }: Web,
  request: Pick<FastifyRequest, 'query'>,
  lang: Lang,
  most = mostCompared,
): Promise<AskedFor> {
  const written = [
    ...queryWords(request, 's'),
    ...queryWords(request, 'logiciel'),
    ...queryWords(request, 'software'),
  ];
  const names = [...new Set(written)].slice(0, Math.max(20, most));
  if (names.length > most) return { values: names, unclear: [], isRenamed: false };
  const { values, unclear } = await readNames(db, softwareNaming, names, lang);
  return { values, unclear, isRenamed: values.join('\n') !== names.join('\n') };
}

export async function columnsOf(
  { db }: Web,
  { values, unclear }: Pick<AskedFor, 'values' | 'unclear'>,
): Promise<Compared[]> {
  if (values.length > mostCompared) return [];
  const slugs = values.filter((value) => !unclear.some(({ typed }) => typed === value));
  const found = await listSoftwareBySlugs(db, slugs);
  return Promise.all(
    found.map(async (software) => ({ software, grade: await loadGrade(db, software, Date.now()) })),
  );
}

/**
 * All that was asked for, or a refusal.
 * @throws Problem not-found `catalogue.compare-unknown`: one name means nothing, or several things
 * @throws Problem unfit `catalogue.compare-how-many`
 */
export async function allColumns(web: Web, request: FastifyRequest, lang: Lang): Promise<Compared[]> {
  const asked = await askedIn(web, request, lang);
  const [unclear] = asked.unclear;
  if (unclear) throw new Problem('not-found', 'catalogue.compare-unknown', { name: unclear.typed });
  const columns = await columnsOf(web, asked);
  if (columns.length < 2)
    throw new Problem('unfit', 'catalogue.compare-how-many', { n: asked.values.length });
  return columns;
}

/** From where it is looked at, as the address names an organisation. */
export interface Looked {
  /** The name that was found, or what was typed. */
  readonly written: string;
  /** Absent where nothing is called so, several are, or nobody knows where it is. */
  readonly from?: ComparedFrom;
  readonly nearest?: Unclear['nearest'];
}

/** @param written of the address, hostile; empty where it says nothing */
export async function lookedFrom({ db }: Web, written: string, lang: Lang): Promise<Looked | undefined> {
  if (!written) return undefined;
  const read = await organisationNaming.resolve(db, written.slice(0, 120), lang);
  if ('nearest' in read) return { written, nearest: read.nearest };
  const { id, name } = read.found;
  const place = (await findPlaces(db, [id])).get(id);
  return { written: name, ...(place && { from: { name, place } }) };
}

/** The comparison, with what features to the right say of users. */
export async function partsOf(
  columns: readonly Compared[],
  lang: Lang,
  slots: readonly ComparedSlot[],
  from?: ComparedFrom,
): Promise<readonly ComparedPart[]> {
  const subjects = columns.map(({ software }) => subjectOf(software));
  const on = dayHere(new Date());
  const added = await Promise.all(slots.map(({ make }) => make(lang, subjects, on, from)));
  return compare(columns, labelsIn(lang), added.flat());
}

/** What those rows show of the database. */
export const addedShow = (columns: readonly Compared[], slots: readonly ComparedSlot[]): Shows =>
  showsAll(...columns.flatMap(({ software }) => slots.map(({ shows }) => shows(subjectOf(software)))));

const subjectOf = ({ id, slug, name }: Compared['software']): SheetSubject => ({
  id,
  slug,
  name: oneLine(name.value, 80),
});

export function labelsIn(lang: Lang): Labels {
  const { functions, systems } = loadThesaurus();
  return {
    functions: new Map(functions.map(({ id, label }) => [id, wordsOf(label, lang)])),
    systems: new Map(systems.map(({ id, label }) => [id, wordsOf(label, lang)])),
  };
}
