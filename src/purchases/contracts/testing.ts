// SPDX-License-Identifier: AGPL-3.0-or-later
// Labelled contracts beside what is read of them, and how many are right: for the tests and the bench.
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { loadThesaurus } from '../../catalogue/sources/thesaurus.ts';
import { readContract } from './reading.ts';
import { contractsIn } from './sources/file.ts';
import { loadPrograms } from './sources/programs.ts';
import { answerOf, type ContractAnswer } from './words.ts';

interface Label {
  readonly file: string;
  readonly index: number;
  readonly id: string;
  readonly function: string | null;
  readonly orFunction?: readonly string[];
  readonly functionFrom?: string;
  readonly programs: readonly { readonly name: string; readonly free: boolean | null }[];
  readonly kind: string | null;
  readonly orKind?: readonly string[];
  readonly negative: boolean;
  readonly ends: string | null;
  readonly persons?: readonly string[];
}

export interface Labelled {
  readonly label: Label;
  readonly answer: ContractAnswer;
  readonly object: string;
}

export const silent = {
  lang: 'fr',
  say: (key: string, facts?: Readonly<Record<string, string | number>>) =>
    [key, ...Object.values(facts ?? {})].join(' '),
};

export async function readAll(file: string): Promise<{ answer: ContractAnswer; object: string }[]> {
  const known = { thesaurus: loadThesaurus(), programs: loadPrograms() };
  const all: { answer: ContractAnswer; object: string }[] = [];
  for await (const one of contractsIn(file))
    if (!('broken' in one))
      all.push({ answer: answerOf(readContract(one, known), known.thesaurus, silent), object: one.object });
  return all;
}

/** @param labels a file of labels, one a line @param folder where the contracts stand */
export async function answersFor(labels: string, folder: string): Promise<readonly Labelled[]> {
  const all = readFileSync(labels, 'utf8')
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line) as Label);
  const read = new Map<string, Awaited<ReturnType<typeof readAll>>>();
  for (const file of new Set(all.map((label) => label.file)))
    read.set(file, await readAll(path.join(folder, file)));
  return all.map((label) => ({ label, ...read.get(label.file)![label.index]! }));
}

export interface Figures {
  readonly precision: number;
  readonly recall: number;
  readonly right: number;
  readonly said: number;
  readonly wanted: number;
}

const figures = (right: number, said: number, wanted: number): Figures => ({
  ...{ right, said, wanted, precision: said ? right / said : 1, recall: wanted ? right / wanted : 1 },
});

const isFunctionRight = ({ label, answer }: Labelled): boolean =>
  answer.function !== null && [label.function, ...(label.orFunction ?? [])].includes(answer.function);
const rightPrograms = ({ label, answer }: Labelled): number =>
  answer.programs.filter(({ name }) => label.programs.some((one) => one.name === name)).length;
const isKindRight = ({ label, answer }: Labelled): boolean =>
  [label.kind ?? 'other', ...(label.orKind ?? [])].includes(answer.kind);
const sum = (all: readonly Labelled[], of: (one: Labelled) => number | boolean): number =>
  all.reduce((n, one) => n + Number(of(one)), 0);

/** Of functions, recall is that of the contracts whose label has one; of kinds, all contracts are asked. */
export function measured(all: readonly Labelled[]): Readonly<Record<string, Figures>> {
  const said = (some: readonly Labelled[]) => sum(some, ({ answer }) => answer.function !== null);
  const having = all.filter(({ label }) => label.function !== null);
  const worded = having.filter(({ label }) => label.functionFrom !== 'program');
  const bought = all.filter(({ label }) => !label.negative);
  const right = sum(all, isFunctionRight);
  const recalled = sum(having, isFunctionRight);
  const named = sum(all, rightPrograms);
  return {
    function: { ...figures(right, said(all), having.length), recall: recalled / Math.max(1, having.length) },
    'function in words': {
      ...figures(sum(worded, isFunctionRight), said(worded), worded.length),
    },
    program: figures(
      named,
      sum(all, ({ answer }) => answer.programs.length),
      sum(all, ({ label }) => label.programs.length),
    ),
    kind: figures(sum(bought, isKindRight), bought.length, bought.length),
    ends: figures(
      sum(all, ({ label, answer }) => answer.ends !== null && answer.ends === label.ends),
      sum(all, ({ answer }) => answer.ends !== null),
      sum(all, ({ label }) => label.ends !== null),
    ),
  };
}

/** What is wrong or not found, for whoever works on the engine: of the open part only. */
export function missesOf(all: readonly Labelled[]): string[] {
  return all.flatMap((one) => {
    const { label, answer, object } = one;
    const names = answer.programs.map(({ name }) => name).join('+');
    const wanted = label.programs.map(({ name }) => name).join('+');
    const wrong = [
      (answer.function === null ? label.function !== null : !isFunctionRight(one)) &&
        `function ${label.function}/${label.orFunction ?? ''} read ${answer.function}`,
      names !== wanted && `programs ${wanted} read ${names}`,
      !label.negative && !isKindRight(one) && `kind ${label.kind}/${label.orKind ?? ''} read ${answer.kind}`,
      answer.ends !== label.ends && `ends ${label.ends} read ${answer.ends}`,
    ].filter(Boolean);
    return wrong.length > 0
      ? [`${label.file.slice(0, 12)} ${label.index} ${wrong.join('; ')} | ${object}`]
      : [];
  });
}
