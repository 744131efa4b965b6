// SPDX-License-Identifier: AGPL-3.0-or-later
// The linter: documents and what is told beside → what each rule finds in each, and what it could not judge.
import type { Rule as LawRow } from '../../law/rule.ts';
import type { Country } from '../advice/question.ts';
import { lastHeading } from './context.ts';
import { bearerOf, type Dossier, dossiersOf, pieceOf } from './dossier.ts';
import { lawOn } from './law-on.ts';
import type { NameIndex } from './names.ts';
import { placeOf, type Reading, read } from './reading.ts';
import type { Found, Rule, Spot, View } from './rule.ts';
import { rules } from './rules/index.ts';
import type { Finding, Given, NotJudged, Report, Tender } from './tender.ts';

export interface Known {
  readonly rows: readonly LawRow[];
  readonly names: NameIndex;
}

/** Documents that were given together, in their order. */
export function lint(tenders: readonly Tender[], given: Given, { rows, names }: Known): Report[] {
  const readings = tenders.map(read);
  const dossiers = dossiersOf(readings);
  return readings.map((reading) => {
    const dossier = dossiers.get(reading)!;
    const country = given.country ?? countryOf(dossier.flat);
    const view: View = {
      ...{ reading, dossier, given, country, names, piece: pieceOf(reading) },
      others: readings.filter((other) => dossiers.get(other) !== dossier && other !== reading),
      law: lawOn(rows, given.on, country, dossier.about.isState),
    };
    return reportOf(view);
  });
}

/** By the words of its law, where nobody said it: most tenders name theirs. */
function countryOf(flat: string): Country {
  if (/\bcode de la commande publique|\bccag\b|\bboamp\b|\bdume\b.*\bccp\b/.test(flat)) return 'FR';
  if (
    /\bloi du 17 juin 2016|\barrete royal du 18 avril 2017|\bcahier special des charges|\bbulletin des adjudications|\bhtva\b|\bcdld\b/.test(
      flat,
    )
  )
    return 'BE';
  if (
    /\bseao\b|\bloi sur les cites et villes|\bcode municipal du quebec|\bloi sur les contrats des organismes publics|\bquebec\b/.test(
      flat,
    )
  )
    return 'CA-QC';
  return 'FR';
}

function reportOf(view: View): Report {
  const findings: Finding[] = [];
  const notJudged: NotJudged[] = [];
  for (const rule of rules) {
    if (rule.lands === 'FR' && view.country !== 'FR') {
      notJudged.push({ rule: rule.id, why: key('other-law'), facts: { country: view.country } });
      continue;
    }
    if (rule.dated && view.given.on === undefined) {
      notJudged.push({ rule: rule.id, why: key('no-day') });
      continue;
    }
    const looked =
      view.piece === 'lesson' || (view.piece === 'other' && !rule.anyPiece) ? [] : rule.look(view);
    if ('open' in looked)
      notJudged.push({ rule: rule.id, why: key(looked.open), ...(looked.facts && { facts: looked.facts }) });
    else {
      const { kept, why } = answered(rule, view.dossier, view.reading, looked);
      if (why) notJudged.push({ rule: rule.id, why: key(why) });
      findings.push(...kept.map((found) => findingOf(rule, view, found)));
    }
  }
  return { file: view.reading.file, findings: inOrder(findings), notJudged };
}

const key = (word: string) => `purchases.lint.open.${word}`;

/** Characters up to which a document is a few lines: it answers for what it begins to speak of. */
const fewWords = 450;

/** What lacks is found once in a dossier, in the document that should bear it. */
function answered(
  { bornBy, touches }: Rule,
  dossier: Dossier,
  reading: Reading,
  looked: readonly Found[],
): { kept: readonly Found[]; why?: string } {
  const placed = looked.filter(({ spot }) => spot && !isQuoted(spot));
  if (!looked.some(({ spot }) => !spot)) return { kept: placed };
  if (touches && dossier.flat.length < fewWords && !touches.test(dossier.flat))
    return { kept: placed, why: 'few-lines' };
  const bearer = bearerOf(dossier, bornBy ?? []);
  const lacking = looked.filter(({ spot }) => !spot);
  return {
    kept: bearer === reading ? [...placed, ...lacking] : placed,
    ...(bearer === undefined && { why: 'elsewhere' }),
  };
}

/** A name in quotes is no quotation. */
const leastQuoted = 6;
const quoted = /(?:[«“]|(?<![\p{L}\d.,;])"(?! ))[^«»“”"]{20,}[»”"]/gu;
const lesson = /\b(?:glossaire|lexique|abreviations)\b/;

/** Words that are quoted, defined or listed in a table of contents are not those of the tender. */
function isQuoted({ passage, from }: Spot): boolean {
  if (/\.{5,}|…{2,}/.test(passage.text) || lesson.test(lastHeading(passage))) return true;
  return [...passage.text.matchAll(quoted)].some(
    ({ 0: words, index }) =>
      index < from && from < index + words.length && words.trim().split(/\s+/).length >= leastQuoted,
  );
}

function findingOf(rule: Rule, view: View, { spot, severity, said = 'said', facts = {} }: Found): Finding {
  const rows = (rule.dated ?? []).flatMap((kind) => {
    const row = view.law.row(kind, kind === 'framework-maximum' ? 'framework' : 'services');
    return row.state === 'known' ? [row.source] : [];
  });
  const others = rows.filter((row) => !rule.source.words.includes(row));
  return {
    ...{ rule: rule.id, severity: severity ?? rule.severity },
    place: spot && placeOf(view.reading, spot.passage, spot.from, spot.to),
    ...{ said: `purchases.lint.${rule.id}.${said}`, facts },
    source: cited([rule.source.words, ...others]),
  };
}

/** By place, what lacks last; one rule speaks once of a line. */
function inOrder(findings: readonly Finding[]): Finding[] {
  const once = new Map(
    findings.map((one) => [`${one.rule} ${one.place?.line ?? ''}`, one] as const).toReversed(),
  );
  const line = ({ place }: Finding) => place?.line ?? Number.POSITIVE_INFINITY;
  return [...once.values()].toReversed().toSorted((a, b) => line(a) - line(b) || (a.rule < b.rule ? -1 : 1));
}

/** Each text once, by the order in which they were named. */
const cited = (sources: readonly string[]): string =>
  [...new Set(sources.flatMap((words) => words.split(/\s;\s/)))].join(' ; ');
