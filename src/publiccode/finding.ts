// SPDX-License-Identifier: AGPL-3.0-or-later
// What a reader of publiccode.yml has to say about a file: one finding per complaint, with its place and its
// sentence in two languages.
import { filledText, type Text, type TextFacts } from '../base/language.ts';
import { oneLine } from '../base/text.ts';
import { texts } from './texts.ts';

/**
 * `error`: catalogues refuse the file. `warning`: accepted, to be mended. `note`: advice, or a check that
 * could not be made.
 */
export type Severity = 'error' | 'warning' | 'note';

/** A complaint's stable name, as `texts.ts` lists them without the prefix `publiccode.`: `url.not-a-url`. */
export type Code = Exclude<
  keyof typeof texts extends `publiccode.${infer Rest}` ? Rest : never,
  `${'command' | 'severity' | 'report' | 'target'}.${string}`
>;

/**
 * One thing to say about one place of the file. Lines and columns count from 1; `key` is a path such as
 * `description.fr.features[2]`, empty for the whole file.
 */
export interface Finding {
  readonly key: string;
  readonly line: number;
  readonly column: number;
  readonly severity: Severity;
  readonly code: Code;
  readonly message: Text;
}

/** A complaint before it has a place. */
export interface Complaint {
  readonly severity: Severity;
  readonly code: Code;
  readonly facts?: TextFacts;
}

/** A catalogue refuses the file for it. */
export const error = (code: Code, facts?: TextFacts): Complaint => ({
  severity: 'error',
  code,
  ...(facts && { facts }),
});
/** Accepted, and to be mended. */
export const warning = (code: Code, facts?: TextFacts): Complaint => ({
  severity: 'warning',
  code,
  ...(facts && { facts }),
});
/** Advice, or a check that could not be made. */
export const note = (code: Code, facts?: TextFacts): Complaint => ({
  severity: 'note',
  code,
  ...(facts && { facts }),
});

/** The finding for a complaint about `key` at a place. Words from the file lose their control characters. */
export function finding(
  { severity, code, facts }: Complaint,
  key: string,
  line: number,
  column: number,
): Finding {
  const text: Text = texts[`publiccode.${code}`];
  const safe =
    facts &&
    Object.fromEntries(
      Object.entries(facts).map(([name, fact]) => [name, typeof fact === 'string' ? oneLine(fact) : fact]),
    );
  return {
    key: oneLine(key),
    line,
    column,
    severity,
    code,
    message: filledText(text, safe, `publiccode.${code}`),
  };
}

/** Findings in the order of the file; the whole file's first. */
export function inOrder(findings: readonly Finding[]): Finding[] {
  return [...findings].sort((a, b) => a.line - b.line || a.column - b.column);
}
