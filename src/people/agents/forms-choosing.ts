// SPDX-License-Identifier: AGPL-3.0-or-later
// An organisation, or an offer, to choose among in a form.
import { z } from 'zod';
import type { Lang } from '../../base/language.ts';
import type { Field } from '../../platform/form/field.ts';

export interface Choosable {
  readonly value: string;
  readonly label: string;
}

/** As options of a field. */
export const sayable = (all: readonly Choosable[]) =>
  all.map(({ value, label }): { value: string; label: (lang: Lang) => string } => ({
    value,
    label: () => label,
  }));

/**
 * An organisation that the list does not offer is left to the action: whether one may act for it, by a role
 * or by a mandate, is asked of the matrix and refused in its words, and the list decides nothing.
 */
export function leftToTheMatrix<One extends Field>(one: One): One {
  const schema = z.string().transform((given, context) => {
    if (z.uuid().safeParse(given).success) return given;
    const read = one.schema.safeParse(given);
    for (const issue of read.error?.issues ?? []) context.addIssue({ ...issue } as never);
    return read.success ? read.data : z.NEVER;
  });
  return { ...one, schema };
}
