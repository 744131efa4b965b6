// SPDX-License-Identifier: AGPL-3.0-or-later
// Where a mission is written: an empty form, or the trial of a software with its words.
import { currencyOf } from '../../../base/currency.ts';
import { dayAt, dayHere } from '../../../base/day.ts';
import { parseId } from '../../../base/id.ts';
import { type Lang, speaker } from '../../../base/language.ts';
import { startsWithVowel } from '../../../base/text.ts';
import { softwareNaming } from '../../../catalogue/stores/naming.ts';
import { organisationsFor } from '../../../people/agents/actor.ts';
import { loadOrganisation } from '../../../people/directory/stores/directory.ts';
import { onSubmit, takeForms } from '../../../people/signed-in/routes/form.ts';
import { pageFor, servePage } from '../../../people/signed-in/routes/page.ts';
import { type Asked, signedIn } from '../../../people/signed-in/routes/who.ts';
import type { Tx } from '../../../platform/db.ts';
import { resolverOf } from '../../../platform/naming.ts';
import type { Web } from '../../../platform/web.tsx';
import { site } from '../../../site.ts';
import { draftMission } from '../actions/missions.ts';
import { newForm, taskOf } from '../forms.ts';
import { newPage, type TaskWritten } from '../pages.tsx';
import { texts } from '../texts.ts';
import { kindIn } from '../written.ts';

type Asking = Pick<Asked, 'tx' | 'at' | 'actor'>;

/** The form, for the organisations that one may ask for, and in which currency each asks. */
async function formFor({ tx, actor, at }: Asking) {
  const known = await Promise.all(
    organisationsFor(actor, 'missions.draft', at).map((id) => loadOrganisation(tx, id)),
  );
  const options = known.map(({ id, name, country }) => ({
    value: id,
    label: `${name} (${currencyOf(country)})`,
  }));
  // the earliest of their days: whose the mission is stands in the form, and its own day is checked then
  const on = known.map((one) => dayAt(one, at)).toSorted()[0] ?? dayHere(at);
  return { form: newForm(options, { currency: currencyOf(known[0]?.country ?? ''), on }), known };
}

const writing = pageFor(signedIn, async (asked) => {
  const { lang, tx, query, state, request } = asked;
  const { form, known } = await formFor(asked);
  const kind = query('genre') || query('kind');
  const software = query('logiciel') || query('software');
  const written = state.refused ? {} : await prefilled(tx, lang, kind, software);
  return newPage(lang, { state, form, isSomebody: known.length > 0, here: request.url, written });
});

export function newRoutes(web: Web): void {
  servePage(web, site.patterns.missionNew, writing);
  takeForms(web, site.patterns.missionNew, { who: signedIn, page: writing }, async (asking) => {
    const { form } = await formFor(asking);
    return onSubmit(
      form,
      async ({ lang, tx, actor, at }, { organisation: chosen, ...read }) => {
        const { id, country } = await loadOrganisation(tx, parseId<'Organisation'>(chosen));
        const task = taskOf(read, currencyOf(country));
        return site.mission(lang, await draftMission(tx, actor, id, task, at));
      },
      ({ tx, lang }) => ({ software: resolverOf(softwareNaming, tx, lang) }),
    );
  });
}

/** A trial of a software comes with its words; anything else with what the address names, clear or not. */
async function prefilled(tx: Tx, lang: Lang, kind: string, written: string): Promise<TaskWritten> {
  const t = speaker(texts, lang);
  const software = written ? (await softwareNaming.resolve(tx, written, lang)).found : undefined;
  const known = kindIn(kind);
  const start = {
    ...(known ? { kind: known } : {}),
    ...(written ? { software: software?.name ?? written } : {}),
  };
  if (known !== 'install-test' || !software) return start;
  const name = software.name.slice(0, 80);
  const facts = { name, elided: startsWithVowel(name) ? 'yes' : 'no' };
  const [title, description, acceptance] = (['title', 'description', 'acceptance'] as const).map((word) =>
    t(`market.mission.trial.${word}`, facts),
  );
  return { ...start, title: title!, description: description!, acceptance: acceptance! };
}
