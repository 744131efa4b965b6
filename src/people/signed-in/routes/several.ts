// SPDX-License-Identifier: AGPL-3.0-or-later
// Several forms at one address, declared as a table: by the word that the address or the button says, the act
// that the matrix is asked for and what the form does. The steps of a thing take their words from its table
// of steps.
import { Problem } from '../../../base/problem.ts';
import type { StepTable } from '../../../base/step-table.ts';
import type { Page } from '../../../platform/web.tsx';
import { mustAct } from '../../agents/actor.ts';
import type { Act } from '../../agents/permissions.ts';
import type { FormHandler } from './form.ts';
import type { Asked, ForOrganisation } from './who.ts';

/** One form of the table. */
export interface NamedForm<A> {
  /** Asked for the organisation of the address, before anything that was written is read. */
  readonly act?: Act;
  /** What it does, or how that is made from who asks. */
  readonly handler: FormHandler<A> | ((asked: A) => FormHandler<A> | Promise<FormHandler<A>>);
  /** The page that it stands on, where the address has several. */
  readonly page?: { build(asked: A): Promise<Page> };
}

/** By word. */
export type FormTable<A> = Readonly<Record<string, NamedForm<A>>>;

/** The form that a word names. */
export const formNamed = <A>(forms: FormTable<A>, word: string): NamedForm<A> | undefined =>
  Object.hasOwn(forms, word) ? forms[word] : undefined;

/**
 * What `takeForms` chooses by.
 * @param wordIn the word that was said
 * @param none what refuses a word that names no form
 */
export const handlerFrom =
  <A extends Asked & Partial<ForOrganisation>>(
    forms: FormTable<A>,
    wordIn: (asked: A) => string,
    none: ConstructorParameters<typeof Problem>,
  ) =>
  async (asked: A): Promise<FormHandler<A>> => {
    const found = formNamed(forms, wordIn(asked));
    if (!found) throw new Problem(...none);
    if (found.act && asked.organisation) mustAct(asked.actor, found.act, asked.organisation.id, asked.on);
    return typeof found.handler === 'function' ? found.handler(asked) : found.handler;
  };

/** The forms of the steps of a thing, by the words of its table. @param forms of each step that has a form */
export function formsOfSteps<Step extends string, Taken extends Step, A>(
  { steps }: Pick<StepTable<string, Step>, 'steps'>,
  forms: Readonly<Record<Taken, NamedForm<A>>>,
): FormTable<A> {
  return Object.fromEntries((Object.keys(forms) as Taken[]).map((step) => [steps[step].word, forms[step]]));
}
