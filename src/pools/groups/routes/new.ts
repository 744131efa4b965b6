// SPDX-License-Identifier: AGPL-3.0-or-later
// Where a pool is founded, filled beforehand with what the address names.
import { dayAt, dayHere } from '../../../base/day.ts';
import { parseId } from '../../../base/id.ts';
import { softwareNaming } from '../../../catalogue/stores/naming.ts';
import { organisationsFor } from '../../../people/agents/actor.ts';
import { loadOrganisation } from '../../../people/directory/stores/directory.ts';
import { territoryNaming } from '../../../people/directory/stores/territory-naming.ts';
import { onSubmit, takeForms } from '../../../people/signed-in/routes/form.ts';
import { pageFor, servePage } from '../../../people/signed-in/routes/page.ts';
import { type Asked, signedIn } from '../../../people/signed-in/routes/who.ts';
import { resolverOf } from '../../../platform/naming.ts';
import type { Web } from '../../../platform/web.tsx';
import { site } from '../../../site.ts';
import { foundPool } from '../actions/pools.ts';
import { foundForm, planOf } from '../forms.ts';
import { newPage } from '../pages-new.tsx';
import { offeredOn } from './words.ts';

/** The form, for the organisations that one may found a pool for. */
async function formFor({ lang, tx, actor, at }: Pick<Asked, 'lang' | 'tx' | 'at' | 'actor'>) {
  const known = await Promise.all(
    organisationsFor(actor, 'pools.found', at).map((id) => loadOrganisation(tx, id)),
  );
  const options = known.map(({ id, name }) => ({ value: id, label: name }));
  // the earliest of their days: whose the pool is stands in the form, and its own day is checked then
  const on = known.map((one) => dayAt(one, at)).toSorted()[0] ?? dayHere(at);
  return { form: foundForm(options, offeredOn(lang, on)), known };
}

const writing = pageFor(signedIn, async (asked) => {
  const { lang, query, state, request, tx } = asked;
  const { form, known } = await formFor(asked);
  const software = query('logiciel') || query('software');
  const found = software ? (await softwareNaming.resolve(tx, software, lang)).found : undefined;
  const chosen = query('fonction') || query('function');
  const need = query('besoin') || query('need');
  return newPage(lang, {
    ...{ state, form, isSomebody: known.length > 0, sells: asked.actor.sells, here: request.url },
    written: {
      ...(known[0] ? { organisation: known[0].id } : {}),
      ...(software ? { software: found?.name ?? software } : {}),
      ...(chosen ? { function: chosen } : {}),
      ...(/^[a-z0-9-]{1,120}$/.test(need) ? { need } : {}),
    },
  });
});

export function newRoutes(web: Web): void {
  servePage(web, site.patterns.poolNew, writing);
  takeForms(web, site.patterns.poolNew, { who: signedIn, page: writing }, async (asking) => {
    const { form } = await formFor(asking);
    return onSubmit(
      form,
      async ({ lang, tx, actor, at }, { organisation, kind, need, ...read }) => {
        const plan = { ...planOf(read), kind, need: /^[a-z0-9-]{1,120}$/.test(need) ? need : undefined };
        const slug = await foundPool(tx, actor, parseId<'Organisation'>(organisation), plan, at);
        return site.pool(lang, slug);
      },
      ({ tx, lang }) => ({
        software: resolverOf(softwareNaming, tx, lang),
        territory: resolverOf(territoryNaming, tx, lang),
      }),
    );
  });
}
