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
 * The form accepts organisations that its list does not offer, since one may act for them by a mandate.
 * Whether one may is decided by the action, which asks the matrix.
 */
export function byMandateToo<One extends Field>(one: One): One {
  const schema = z.string().transform((given, context) => {
    if (z.uuid().safeParse(given).success) return given;
    const read = one.schema.safeParse(given);
    for (const issue of read.error?.issues ?? []) context.addIssue({ ...issue } as never);
    return read.success ? read.data : z.NEVER;
  });
  return { ...one, schema };
}
