// SPDX-License-Identifier: AGPL-3.0-or-later
// What is done to an organisation's declarations, by the button of the form: its form, its act, where it
// leads.
import { Problem } from '../../base/problem.ts';
import { softwareNaming } from '../../catalogue/stores/naming.ts';
import type { SpeakingAct } from '../../people/agents/permissions.ts';
import { type FormHandler, onSubmit } from '../../people/signed-in/routes/form.ts';
import type { FormTable, NamedForm } from '../../people/signed-in/routes/several.ts';
import type { Asked, ForOrganisation } from '../../people/signed-in/routes/who.ts';
import type { AnyForm, InputOf } from '../../platform/form/form.ts';
import { resolverOf } from '../../platform/naming.ts';
import { site } from '../../site.ts';
import {
  confirm,
  correct,
  type OnBehalf,
  onBehalfOf,
  publish,
  showExperience,
  tellExperience,
  withdraw,
} from '../actions/own.ts';
import { declareAll } from '../actions/usages.ts';
import { actForm, correctForm, declarationIn, declareForm, showForm, tellForm } from '../forms.ts';

type Own = Asked & ForOrganisation;

const list = ({ lang, organisation }: Own) => site.ownUsages(lang, organisation.slug);
const experience = ({ lang, organisation }: Own, id: string) =>
  `${site.ownUsage(lang, organisation.slug, id)}#experience`;

/** One act on one declaration, by its button alone. */
const act = (
  form: AnyForm,
  needed: SpeakingAct,
  doing: (asked: Own, hand: OnBehalf, id: string) => Promise<unknown>,
  leadsTo: (asked: Own, id: string) => string = list,
): FormHandler<Own> =>
  onSubmit<Record<string, never>, Own>(form, async (asked, input) => {
    const { id } = input as unknown as InputOf<typeof actForm>;
    await doing(asked, onBehalfOf(asked.actor, needed, asked.organisation.id, asked.at), id);
    return leadsTo(asked, id);
  });

const declare = onSubmit(
  declareForm,
  async (asked: Own, { software, publish: publishing, act: _, ...said }) => {
    const { tx, actor, organisation, at } = asked;
    onBehalfOf(actor, 'usages.declare', organisation.id, at);
    if (publishing) onBehalfOf(actor, 'usages.publish', organisation.id, at);
    const declaration = declarationIn(said);
    const wanted = { line: 1, software, organisation: organisation.id, declaration, publish: publishing };
    const [told] = await declareAll(tx, actor, [wanted], at);
    if (told?.outcome === 'refused') throw new Problem('invalid', told.key, told.facts ?? {});
    return list(asked);
  },
  ({ tx, lang }) => ({ software: resolverOf(softwareNaming, tx, lang) }),
);

const correctIt = onSubmit(correctForm, async (asked: Own, { id, act: _, ...said }) => {
  const hand = onBehalfOf(asked.actor, 'usages.declare', asked.organisation.id, asked.at);
  await correct(asked.tx, hand, id, declarationIn(said), asked.at);
  return list(asked);
});

const tell = onSubmit(tellForm, async (asked: Own, { id, effort, act: _, ...answers }) => {
  const hand = onBehalfOf(asked.actor, 'usages.tell-experience', asked.organisation.id, asked.at);
  const written = Object.entries({ ...answers, effort: effort === undefined ? undefined : String(effort) });
  const fields = Object.fromEntries(written.map(([name, words]) => [name, words ?? '']));
  await tellExperience(asked.tx, hand, id, fields, asked.at);
  return experience(asked, id);
});

const showing = (yes: boolean) =>
  act(
    showForm,
    'usages.tell-experience',
    ({ tx, at }, hand, id) => showExperience(tx, hand, id, yes, at),
    experience,
  );

/**
 * By the word of the button. The matrix is asked as the hand is made.
 * @param page of one declaration, where some of the forms stand; the others stand on the list
 */
export const formsOn = (page: NonNullable<NamedForm<Own>['page']>): FormTable<Own> => ({
  declare: { handler: declare },
  correct: { handler: correctIt, page },
  tell: { handler: tell, page },
  confirm: { handler: act(actForm, 'usages.declare', ({ tx, at }, hand, id) => confirm(tx, hand, [id], at)) },
  publish: {
    handler: act(actForm, 'usages.publish', ({ tx, at }, hand, id) => publish(tx, hand, id, true, at)),
  },
  unpublish: {
    handler: act(actForm, 'usages.publish', ({ tx, at }, hand, id) => publish(tx, hand, id, false, at)),
  },
  withdraw: {
    handler: act(actForm, 'usages.withdraw', ({ tx, at }, hand, id) => withdraw(tx, hand, id, at)),
  },
  show: { handler: showing(true), page },
  hide: { handler: showing(false), page },
});
