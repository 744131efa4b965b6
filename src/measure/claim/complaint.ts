// SPDX-License-Identifier: AGPL-3.0-or-later
// What there is to say of a `.halle.yml`: one finding per complaint, with its place and its sentence in two
// languages.
import { filledText, type Text, type TextFacts } from '../../base/language.ts';
import { oneLine } from '../../base/text.ts';
import { type Severity, finding as yamlFinding } from '../../publiccode/finding.ts';
import type { Places } from '../../publiccode/places.ts';
import type { Reading } from '../../publiccode/yaml.ts';
import { claimTexts } from './texts-claim.ts';

/** A complaint's name, as `texts.ts` lists them without the prefix. */
export type ClaimCode = keyof typeof claimTexts extends `measure.claim.${infer Rest}` ? Rest : never;

/**
 * Lines and columns count from 1; `key` is a path such as `reply.fr`, empty for the whole file. An error:
 * that key is not taken.
 */
export interface ClaimFinding {
  readonly key: string;
  readonly line: number;
  readonly column: number;
  readonly severity: Severity;
  readonly message: Text;
}

/** A hostile file brings no more findings than these. */
const most = 100;

/** Gathers the findings of one file. */
export class Complaints {
  readonly #found: ClaimFinding[] = [];
  readonly #places: Places;

  constructor(places: Places) {
    this.#places = places;
  }

  /** An error unless said otherwise. @param at offset in the file */
  say(code: ClaimCode, key: string, at: number, facts: TextFacts = {}, severity: Severity = 'error'): void {
    const safe = Object.fromEntries(
      Object.entries(facts).map(([name, fact]) => [
        name,
        typeof fact === 'string' ? oneLine(fact, 80) : fact,
      ]),
    );
    const text: Text = claimTexts[`measure.claim.${code}`];
    const message = filledText(text, safe, `measure.claim.${code}`);
    this.#add({ key: oneLine(key, 80), ...this.#places(at), severity, message });
  }

  /** What the reader of YAML says, in its own words. */
  yaml({ complaint, at, key }: Reading['complaints'][number]): void {
    const { line, column } = this.#places(at);
    this.#add(yamlFinding(complaint, key ?? '', line, column));
  }

  /** In the order of the file. */
  all(): ClaimFinding[] {
    return this.#found.sort((a, b) => a.line - b.line || a.column - b.column);
  }

  #add(found: ClaimFinding): void {
    if (this.#found.length < most) this.#found.push(found);
  }
}
