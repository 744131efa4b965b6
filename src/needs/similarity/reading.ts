// SPDX-License-Identifier: AGPL-3.0-or-later
// A need read so that it can be compared: its trades (functions of the thesaurus), what of them, what is
// wanted, for whom, and the words that are left. A need of three words and one of twenty lines are read
// alike.
import type { Lang } from '../../base/language.ts';
import { fold } from '../../base/text.ts';
import { type FunctionMeant, readNeed as readQuery } from '../../catalogue/thesaurus/need.ts';
import type { Thesaurus } from '../../catalogue/thesaurus/thesaurus.ts';
import { readWords, type Word } from '../../catalogue/thesaurus/words.ts';
import { type Aspects, aspectsMeant } from './aspects.ts';
import { type Facet, facetOf } from './facets.ts';
import { languageOf } from './language.ts';
import { headed, isMistaken, mostInName, wantedFrom, weighed } from './meaning.ts';
import { rootSaid, rootsSaid } from './roots-said.ts';
import { mended } from './spelling.ts';
import { subjectsOf } from './subjects.ts';
import { type Audience, audienceIn, isTalk, type Said, sentencesOf } from './talk.ts';
import { facetServed, isServing } from './trades.ts';
import { tradesOf } from './trades-meant.ts';
import type { Wanted } from './wanted.ts';

/** A function of the thesaurus that a need means. */
export interface TradeMeant {
  readonly id: string;
  /** How surely, 0 to 1. */
  readonly weight: number;
  /** The folded words that say so most surely. */
  readonly said: string;
  /** Which of its subjects the need names: bits by their place in `subjects.yml`. */
  readonly subjects: number;
}

/** Small, so that a hundred thousand fit in memory. */
export interface NeedReading {
  /** The surest first, at most six. */
  readonly trades: readonly TradeMeant[];
  /** What all its words together ask, of which function. */
  readonly aspects: Aspects;
  readonly facets: readonly Facet[];
  readonly wanted: Wanted;
  /** For whom or by whom. */
  readonly audiences: readonly Audience[];
  /** More than a name of a few words. */
  readonly isLong: boolean;
  /** The folded words that are no talk (all words where there is none else), each once; at most sixty. */
  readonly words: string;
  /** The roots of these words, and of those for whom it is done; each once. */
  readonly roots: string;
}

const mostWords = 60;
/** Characters that are read. */
export const mostRead = 8_000;

interface SentenceRead {
  readonly functions: readonly FunctionMeant[];
  readonly words: readonly Word[];
  /** Typed words that no phrase of the trade explains. */
  readonly left: ReadonlySet<string>;
  readonly wanted: Wanted | undefined;
}

/**
 * @param written a need as it was written, any length; its first 8,000 characters are read
 * @param lang of whoever wrote it; told from the words where it is not known
 * @param stated what is wanted, where a form asked
 */
export function readNeed(
  written: string,
  thesaurus: Thesaurus,
  { lang, stated }: { lang?: Lang | undefined; stated?: Wanted | undefined } = {},
): NeedReading {
  const text = written.slice(0, mostRead);
  const spoken = lang ?? languageOf(text, thesaurus);
  const said = sentencesOf(text);
  const alone = said.length === 1;
  const read = said.map((one) => readSentence(one, spoken, thesaurus, alone));
  const words = read.flatMap((one) => one.words);
  const full = words.filter((word) => !isTalk(word.stem) && !word.vague);
  const objects = full.filter((word) => !audienceIn(word));
  const stems = words.map((word) => word.stem);
  const rootOf = rootSaid(thesaurus, alone && words.length <= mostInName);
  const trades = [...tradesOf(said, read)].map(([id, { weight, because }]) => ({
    id,
    weight,
    said: because,
    subjects: subjectsOf(id, stems, thesaurus),
  }));
  return {
    trades,
    aspects: aspectsMeant(
      rootsSaid(said, read, rootOf),
      new Map(trades.map(({ id, weight }) => [id, weight])),
      thesaurus,
    ),
    facets: facetsSaid(words, trades, read),
    audiences: [...new Set(words.flatMap((word) => audienceIn(word) ?? []))],
    isLong: words.length > mostInName,
    wanted: stated ?? read.find((one) => one.wanted)?.wanted ?? 'acquire',
    words: firstOf(objects.length > 0 ? objects.map((word) => word.typed) : fold(text).split(/\s+/)),
    roots: firstOf((full.length > 0 ? full : words).map(({ typed }) => rootOf(typed))),
  };
}

/** Each once. */
const firstOf = (words: readonly string[]): string =>
  [...new Set(words)]
    .slice(0, mostWords)
    .join(' ')
    .slice(0, mostWords * 20);

/** Words that would name a function, where they say what is wanted of a program. */
const saysWanted: Readonly<Partial<Record<Wanted, RegExp>>> = {
  maintain: /^(?:maintenance|maintien|entretiens?|upkeep|support)(?: \w+)?$/,
  host: /^(?:hebergements?|hosting|infogerance)$/,
};

function readSentence(
  { words: sentence }: Said,
  lang: Lang,
  thesaurus: Thesaurus,
  alone: boolean,
): SentenceRead {
  const words = readWords(sentence);
  const isName = alone && words.length <= mostInName;
  const read = readQuery(sentence, lang, thesaurus);
  const isUnsure = isName && (read.functions[0]?.weight ?? 0) <= 0.5;
  const need = isUnsure ? readQuery(mended(sentence, thesaurus), lang, thesaurus) : read;
  const left = new Set(need.words);
  const meant = need.functions.filter((one) => !isMistaken(one, isName));
  const all = weighed(meant, words, isName, thesaurus);
  const wanted = wantedFrom(sentence, all, need.words, lang);
  // « l’entretien annuel de ce programme » is no interview, nor the upkeep of roads: it says what is wanted.
  const functions = all.filter(({ because }) => !(wanted && saysWanted[wanted]?.test(because)));
  return { functions: isName ? headed(functions, sentence, lang) : functions, words, left, wanted };
}

function facetsSaid(
  words: readonly Word[],
  trades: readonly TradeMeant[],
  read: readonly SentenceRead[],
): Facet[] {
  const alone = trades.every(({ id }) => isServing(id));
  const served = alone
    ? []
    : read.flatMap(({ functions }) => functions.flatMap(({ id }) => facetServed(id) ?? []));
  return [...new Set([...words.flatMap((word) => facetOf(word.stem) ?? []), ...served])];
}
