// SPDX-License-Identifier: AGPL-3.0-or-later
// For whom an organisation may act, and the form that asks another for a mandate.
import { currencyOf } from '../../../base/currency.ts';
import { resolverOf } from '../../../platform/naming.ts';
import type { Web } from '../../../platform/web.tsx';
import { site } from '../../../site.ts';
import { askMandate } from '../../agents/actions/requests.ts';
import { readCeiling } from '../../agents/ceiling.ts';
import { holdsAt } from '../../agents/mandate.ts';
import { listMandatesOf } from '../../agents/stores/mandates.ts';
import { loadObject, type ObjectNamings, objectNaming } from '../../agents/stores/objects.ts';
import { listRequests } from '../../agents/stores/requests.ts';
import { loadOrganisation } from '../../directory/stores/directory.ts';
import { nameInForm, organisationNaming } from '../../directory/stores/naming.ts';
import { onSubmit, takeForms } from '../../signed-in/routes/form.ts';
import { pageFor, servePage } from '../../signed-in/routes/page.ts';
import { agents } from '../../signed-in/routes/who.ts';
import { askForm } from '../forms.ts';
import { actingPage } from '../pages/acting.tsx';

const page = pageFor(agents('mandates.see'), async ({ lang, tx, organisation, at, on, state, query }) => {
  const typed = query('q').slice(0, 120);
  const like = typed.toLocaleLowerCase(lang);
  const standing = (await listMandatesOf(tx, organisation.id)).filter(
    (one) => one.mandatary === organisation.id && holdsAt(one, at),
  );
  const waiting = (await listRequests(tx, organisation.id)).filter(
    (one) => one.mandatary === organisation.id,
  );
  const chosen = query('a').slice(0, 120);
  const named = (state.refused?.values['of'] ?? chosen).trim();
  const read = named && (await organisationNaming.resolve(tx, named, lang));
  return actingPage(lang, {
    organisation,
    typed,
    chosen: await nameInForm(tx, chosen, lang),
    currency: read && !('nearest' in read) ? currencyOf(read.found.country) : undefined,
    mandates: standing.filter(({ grantorName }) => grantorName.toLocaleLowerCase(lang).includes(like)),
    waiting,
    on,
    state,
  });
});

/** @param objects how the things are named that a mandate may be about */
export function actingRoutes(web: Web, objects: ObjectNamings): void {
  const { keyFor, config } = web;
  servePage(web, site.patterns.organisationActing, page);
  takeForms(web, site.patterns.organisationActing, { who: agents('mandates.see'), page }, () =>
    onSubmit(
      askForm(),
      async ({ lang, tx, actor, organisation, on, at }, { of, act: acts, about, ceiling, until }) => {
        const grantor = of as typeof organisation.id;
        const object = about ? await loadObject(tx, objects, { written: about, grantor, lang }) : undefined;
        const terms = { grantor, mandatary: organisation.id, acts, from: on, until };
        const limits = {
          ...(object ? { object } : {}),
          ...(ceiling ? { ceiling: readCeiling(ceiling, await loadOrganisation(tx, grantor)) } : {}),
        };
        await askMandate(tx, actor, { ...terms, ...limits }, { keyFor, url: config.url }, at);
        return site.organisationActing(lang, organisation.slug);
      },
      ({ tx, lang }) => ({
        organisation: resolverOf(organisationNaming, tx, lang),
        'mandate-object': resolverOf(objectNaming(objects), tx, lang),
      }),
    ),
  );
}
