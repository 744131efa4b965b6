// SPDX-License-Identifier: AGPL-3.0-or-later
// Any field of a software as one short line of words.
import type { Lang } from '../../base/language.ts';
import { oneLine } from '../../base/text.ts';
import type { FieldSource } from '../field-sources.ts';
import { speak } from '../parts.tsx';
import {
  type Ask,
  type Commons,
  type Maintenance,
  type MeetingPlace,
  newestFirst,
  type PromiseEvent,
} from '../project.ts';
import type { Worded } from '../sheet.ts';
import { named } from './comparison-cell.tsx';
import { whenWords } from './sheet-events.tsx';
import { maintenanceWords } from './sheet-project.tsx';

/** Fields that are read in their own words. */
const fieldWordsOf: Partial<Record<FieldSource['field'], (lang: Lang, value: unknown) => string>> = {
  maintenance: (lang, value) => maintenanceWords(lang, value as Maintenance),
  asks: (lang, value) =>
    (value as readonly Ask[]).map(({ kind }) => speak(lang)(`catalogue.ask.${kind}`)).join(', '),
  meets: (lang, value) =>
    (value as readonly MeetingPlace[])
      .map(({ kind, url }) => `${speak(lang)(`catalogue.meet.${kind}`)} (${oneLine(url, 80)})`)
      .join(', '),
  commons: (_, value) => {
    const { steward, governance, nameOwner } = value as Commons;
    return [steward?.name, governance, nameOwner?.name]
      .flatMap((one) => (one ? [oneLine(one, 120)] : []))
      .join(', ');
  },
  events: (lang, value) =>
    newestFirst(value as readonly PromiseEvent[])
      .map(({ kind, date }) => `${whenWords(lang, date)} (${speak(lang)(`catalogue.event.${kind}`)})`)
      .join(', '),
};

/** Fields that hold codes, each of which has a name. */
const ofCodes: ReadonlySet<string> = new Set(['functions', 'countries', 'languages']);

/** A field in words: functions by their label, countries and languages by their name. */
export function fieldWords(
  lang: Lang,
  field: FieldSource['field'],
  value: unknown,
  functions: readonly Worded[],
): string {
  const words = fieldWordsOf[field];
  if (words) return words(lang, value);
  if (!Array.isArray(value) || !ofCodes.has(field)) return plainly(lang, value);
  const codes = value.map(String);
  if (field === 'functions')
    return codes.map((id) => functions.find((one) => one.id === id)?.label ?? id).join(', ');
  return codes.map((code) => named(lang, field === 'countries' ? 'country' : 'language', code)).join(', ');
}

/** Any field as one short line: words, a list, a name, words by language. */
function plainly(lang: Lang, value: unknown): string {
  const t = speak(lang);
  if (typeof value === 'string') return oneLine(value, 200);
  if (typeof value === 'boolean') return t(value ? 'catalogue.yes' : 'catalogue.no');
  if (Array.isArray(value)) return oneLine(value.map((one) => plainly(lang, one)).join(', '), 300);
  if (typeof value !== 'object' || value === null) return String(value);
  const parts = value as Record<string, unknown>;
  const named = parts['name'] ?? parts['url'] ?? parts[lang] ?? parts['en'] ?? Object.values(parts)[0];
  return typeof named === 'string' ? oneLine(named, 200) : '';
}
