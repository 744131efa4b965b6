// SPDX-License-Identifier: AGPL-3.0-or-later
// The words in which the standard is written down here (`schema.ts`): what a key holds, whether it must be
// there, what its text must obey.
import type { Code, Complaint } from './finding.ts';

/** What rules may know beside the text. */
export interface RuleOptions {
  /** The day of the reading, `YYYY-MM-DD`: tells contracts that have ended. Absent: not looked at. */
  readonly on?: string;
  /**
   * The codes of the Italian index of public administrations, lower case. Absent: only their form is judged.
   */
  readonly italianCodes?: ReadonlySet<string>;
}

/** Judges one text as written. */
export type TextRule = (value: string, options: RuleOptions) => Complaint | undefined;

/** What a text points at outside the file, to be looked at by `checkReferences`. */
export type ReferenceKind = 'repository' | 'page' | 'logo' | 'screenshot' | 'file';

interface Common {
  /** The key must be there and say something. */
  readonly required?: true;
  /**
   * The complaint when the key is used though the standard gives it up: its advice is the text of this code.
   */
  readonly deprecated?: Code;
}

export interface TextShape extends Common {
  readonly kind: 'text';
  readonly rules: readonly TextRule[];
  readonly points?: ReferenceKind;
}
export interface FlagShape extends Common {
  readonly kind: 'flag';
}
export interface ListShape extends Common {
  readonly kind: 'list';
  readonly of: Shape;
  /** A single value may stand for a list of one. */
  readonly orOne?: true;
}
export interface SectionShape extends Common {
  readonly kind: 'section';
  readonly keys: Readonly<Record<string, Shape>>;
}
/** A section whose keys are language tags. */
export interface LanguagesShape extends Common {
  readonly kind: 'languages';
  readonly of: SectionShape;
}
export type Shape = TextShape | FlagShape | ListShape | SectionShape | LanguagesShape;

/** A text that obeys all the rules. */
export const text = (...rules: TextRule[]): TextShape => ({ kind: 'text', rules });
export const flag: FlagShape = { kind: 'flag' };
/** A list of things of one shape. */
export const list = (of: Shape): ListShape => ({ kind: 'list', of });
/** A section with these keys and no other. */
export const section = (keys: SectionShape['keys']): SectionShape => ({ kind: 'section', keys });
/** The same, which must be there. */
export const required = <S extends Shape>(shape: S): S => ({ ...shape, required: true });
/** The same, still read and told with this code. */
export const deprecated = <S extends Shape>(code: Code, shape: S): S => ({ ...shape, deprecated: code });
/** The same, which names a file or a page to look at. */
export const pointing = (points: ReferenceKind, shape: TextShape): TextShape => ({ ...shape, points });
