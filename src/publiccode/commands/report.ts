// SPDX-License-Identifier: AGPL-3.0-or-later
// What was found, for people (aligned, coloured on a terminal) and for programs (JSON).

import { styleText } from 'node:util';
import { wordsOf } from '../../base/language.ts';
import { oneLine } from '../../base/text.ts';
import type { Machine } from '../../platform/cli.ts';
import type { Finding, Severity } from '../finding.ts';
import type { Judged } from '../target.ts';

type Voice = Pick<Machine, 'say' | 'lang' | 'isTerminal'>;
const colours = { error: 'red', warning: 'yellow', note: 'dim' } as const;

/**
 * One file: its verdict, then a line for each finding: `12:5  erreur  description.fr.shortDescription : …`.
 */
export function asWords({ file, version, valid, findings }: Judged, voice: Voice): string {
  const paint = (style: Parameters<typeof styleText>[0], words: string) =>
    voice.isTerminal && !process.env['NO_COLOR'] ? styleText(style, words) : words;
  const verdict = paint(
    valid ? 'green' : 'red',
    voice.say(valid ? 'publiccode.report.valid' : 'publiccode.report.invalid'),
  );
  const head = `${paint('bold', oneLine(file))} — ${verdict}${version ? ` (v${version})` : ''}`;
  const shown = findings.filter(({ code }) => code !== 'reference.not-checked');
  const places = shown.map(({ line, column }) => `${line}:${column}`);
  const wide = Math.max(0, ...places.map(({ length }) => length));
  const words = (['error', 'warning', 'note'] as const).map(
    (severity) => voice.say(`publiccode.severity.${severity}`).length,
  );
  const lines = shown.map((finding, index) => {
    const kind = paint(
      colours[finding.severity],
      voice.say(`publiccode.severity.${finding.severity}`).padEnd(Math.max(...words)),
    );
    return `  ${places[index]!.padStart(wide)}  ${kind}  ${sentence(finding, voice)}`;
  });
  return [head, ...lines, ...notChecked(findings, voice).map((line) => paint('dim', line))].join('\n');
}

function sentence({ key, message }: Finding, { lang, say }: Voice): string {
  const words = wordsOf(message, lang);
  return key ? say('publiccode.report.at-key', { key: oneLine(key, 120), words }) : words;
}

/** What could not be looked at takes one line, not twenty. */
function notChecked(findings: readonly Finding[], { say }: Voice): string[] {
  const keys = findings
    .filter(({ code }) => code === 'reference.not-checked')
    .map(({ key }) => oneLine(key, 120));
  if (keys.length === 0) return [];
  return [
    `  ${say('publiccode.report.not-checked', { count: keys.length, keys: keys.slice(0, 12).join(', ') + (keys.length > 12 ? '…' : '') })}`,
  ];
}

/** The last line: how many files, how many of each. */
export function totals(judged: readonly Judged[], { say }: Voice): string {
  const count = (wanted: Severity) =>
    judged.reduce(
      (sum, { findings }) => sum + findings.filter(({ severity }) => severity === wanted).length,
      0,
    );
  const facts = {
    files: judged.length,
    invalid: judged.filter(({ valid }) => !valid).length,
    errors: count('error'),
    warnings: count('warning'),
    notes: count('note'),
  };
  return `\n${say('publiccode.report.total', facts)}`;
}

/**
 * An array of `{ file, version, valid, findings: [{ key, line, column, severity, code, message, fr, en }] }`.
 */
export function asJson(judged: readonly Judged[], lang: string): string {
  const files = judged.map(({ findings, ...file }) => ({
    ...file,
    findings: findings.map(({ message, ...finding }) => ({
      ...finding,
      message: wordsOf(message, lang),
      ...message,
    })),
  }));
  return JSON.stringify(files, null, 2);
}
