// SPDX-License-Identifier: AGPL-3.0-or-later
// Labelled tenders (`bench/lint/README.md`), and how far the linter says what the labels say.
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { loadRules } from '../law/sources-rows.ts';
import { readDocument } from '../platform/extract/read.ts';
import { packageRoot } from '../platform/root.ts';
import { readGiven } from '../purchases/lint/given.ts';
import { lint } from '../purchases/lint/lint.ts';
import { loadNames } from '../purchases/lint/sources/names.ts';
import type { Report } from '../purchases/lint/tender.ts';

interface LabelledSet {
  readonly files: readonly string[];
  readonly date: string | null;
  readonly country: string | null;
  readonly amount: string | null;
  readonly findings: Readonly<Record<string, readonly { rule: string; line: number | null }[]>>;
  readonly notJudged: Readonly<Record<string, readonly string[]>>;
}

/** One place and rule: labelled and found (right), found alone (wrong), labelled alone (missed). */
export interface Judged {
  readonly outcome: 'right' | 'wrong' | 'missed';
  readonly file: string;
  readonly rule: string;
  readonly line: number | null;
  readonly words: string;
}

/** In these any line will do. */
const placeless = /\.(?:html|pdf)$/;

/** @param part `open`, or `aside`: kept apart, read for figures alone */
export async function judgeTenders(part: 'open' | 'aside'): Promise<Judged[]> {
  const folder = path.join(packageRoot, 'bench/lint', part);
  const sets = JSON.parse(readFileSync(path.join(folder, 'labels.json'), 'utf8')) as LabelledSet[];
  const judged = await Promise.all(sets.map((set) => judgeSet(folder, set)));
  return judged.flat();
}

async function judgeSet(folder: string, set: LabelledSet): Promise<Judged[]> {
  const tenders = await Promise.all(
    set.files.map(async (file) => ({
      file,
      ...(await readDocument(file, readFileSync(path.join(folder, file)))),
    })),
  );
  const typed = {
    date: set.date ?? undefined,
    country: set.country ?? undefined,
    amount: set.amount ?? undefined,
  };
  const reports = lint(tenders, readGiven(typed), { rows: loadRules(), names: loadNames() });
  return reports.flatMap((report, at) => judgeReport(set, report, tenders[at]!.lines));
}

function judgeReport(
  set: LabelledSet,
  { file, findings, notJudged }: Report,
  lines: readonly { readonly text: string }[],
): Judged[] {
  const key = (rule: string, line: number | null) => (placeless.test(file) ? rule : `${rule} ${line}`);
  const found = new Map(
    findings.map(({ rule, place }) => [
      key(rule, place?.line ?? null),
      { rule, line: place?.line ?? null, words: place?.excerpt ?? '' },
    ]),
  );
  const labelled = new Map((set.findings[file] ?? []).map((one) => [key(one.rule, one.line), one]));
  const open = new Set(notJudged.map(({ rule }) => rule));
  const missed = [...labelled]
    .filter(([one]) => !found.has(one))
    .map(([, { rule, line }]) => ({ rule, line }));
  const unasked = (set.notJudged[file] ?? []).filter((rule) => !open.has(rule));
  return [
    ...[...found].map(
      ([one, what]) => ({ outcome: labelled.has(one) ? 'right' : 'wrong', file, ...what }) as const,
    ),
    ...missed.map(({ rule, line }) => ({
      ...({ outcome: 'missed', file, rule, line } as const),
      words: lines[(line ?? 0) - 1]?.text ?? '',
    })),
    ...unasked.map(
      (rule) => ({ outcome: 'missed', file, rule: `${rule} not judged`, line: null, words: '' }) as const,
    ),
  ];
}

export function ratios(judged: readonly Judged[]): { precision: number; recall: number } {
  const count = (outcome: Judged['outcome']) => judged.filter((one) => one.outcome === outcome).length;
  const [right, wrong, missed] = [count('right'), count('wrong'), count('missed')];
  return { precision: right / Math.max(1, right + wrong), recall: right / Math.max(1, right + missed) };
}
