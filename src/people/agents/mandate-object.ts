// SPDX-License-Identifier: AGPL-3.0-or-later
// What a mandate may be about: one thing of its grantor, or, where it names none, everything that its acts
// can be about.

/**
 * The kinds of things. Another is a word here, a row of the table `halle.mandate_object`, and its acts in the
 * matrix; the feature that has such things says how they are named (`web.ts`).
 */
export const objectKinds = ['mission'] as const;
export type ObjectKind = (typeof objectKinds)[number];

export interface MandateObject {
  readonly kind: ObjectKind;
  readonly id: string;
}

/** With what it was called when it was named, and the word of its address. */
export interface NamedObject extends MandateObject {
  readonly name: string;
  readonly slug: string;
}

export const isSameObject = (a: MandateObject | undefined, b: MandateObject | undefined): boolean =>
  a?.kind === b?.kind && a?.id === b?.id;
