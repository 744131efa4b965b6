// SPDX-License-Identifier: AGPL-3.0-or-later
// The plan of an import in plain words: one line a record, then why.
import { type Lang, speaker } from '../../base/language.ts';
import { listFormat } from '../../base/locale.ts';
import type { ImportPlan } from '../plan.ts';
import type { PlanLine } from '../plan-line.ts';
import { texts } from '../texts/import.ts';
import type { KeptLine } from './kept-plan.ts';

type Say = (key: keyof typeof texts, facts?: Record<string, string | number>) => string;
const key = (text: string) => text as keyof typeof texts;

/** @param most records shown of each fate; refusals are all shown */
export function planWords(plan: ImportPlan, lang: Lang, done: boolean, most = 40): string {
  const say: Say = speaker(texts, lang);
  const moving = plan.lines.filter(({ fate }) => fate !== 'unchanged');
  const byFate = Map.groupBy(moving, ({ fate }) => fate);
  const shown = [...byFate].flatMap(([fate, lines]) => (fate === 'refused' ? lines : lines.slice(0, most)));
  const { unchanged: _, merged: __, conflicts: ___, ...fates } = plan.counts;
  const left = Object.values(fates).reduce((sum, n) => sum + n, 0) - shown.length;
  return [
    say(done ? 'catalogue.import.done' : 'catalogue.import.plan'),
    ...shown.flatMap((line) => planLineWords(lang, line)),
    ...(left > 0 ? [say('catalogue.import.more', { n: left })] : []),
    say('catalogue.import.counts', { ...plan.counts }),
  ].join('\n');
}

/** What becomes of one record: a line, then why. */
export function planLineWords(lang: Lang, line: PlanLine | KeptLine): string[] {
  const say: Say = speaker(texts, lang);
  if (line.fate === 'unchanged') return [];
  const fields = line.fields?.length
    ? listFormat(lang).format(line.fields.map((field) => fieldWords(lang, field)))
    : 'none';
  const name = line.name ?? line.place;
  return [
    say(`catalogue.import.line.${line.fate}`, { name, fields, place: line.place }),
    ...(line.mergedWith ?? []).map((other) =>
      say('catalogue.import.line.merged', {
        name: other.name,
        source: other.source,
        by: say(`catalogue.import.by.${other.by}`),
      }),
    ),
    ...(line.conflicts ?? []).map(({ name: other, kind, value, differ }) =>
      say('catalogue.import.line.conflict', {
        name: other,
        kind: say(`catalogue.import.key.${kind}`),
        value,
        differ: listFormat(lang).format(differ.map((one) => say(`catalogue.import.differ.${one}`))),
      }),
    ),
    ...line.complaints.map(({ key: why, facts, line: at, column }) =>
      say('catalogue.import.line.complaint', {
        words: say(key(why), facts as Record<string, string>),
        line: at ?? 'none',
        column: column ?? 1,
      }),
    ),
  ];
}

/** What a field is called. */
export function fieldWords(lang: Lang, field: string): string {
  const word = key(`catalogue.import.field.${field}`);
  return Object.hasOwn(texts, word) ? speaker(texts, lang)(word) : field;
}
