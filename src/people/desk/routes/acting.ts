// SPDX-License-Identifier: AGPL-3.0-or-later
// For whom an organisation may act, and the form that asks another for a mandate.
import { currencyOf } from '../../../base/currency.ts';
import { parseId } from '../../../base/id.ts';
import type { Lang } from '../../../base/language.ts';
import { Problem } from '../../../base/problem.ts';
import type { Tx } from '../../../platform/db.ts';
import { resolveEach, resolverOf } from '../../../platform/naming.ts';
import { sentBy } from '../../../platform/web/input.ts';
import type { Web } from '../../../platform/web.tsx';
import { site } from '../../../site.ts';
import { actFor } from '../../agents/actions/acting.ts';
import { askMandate, askMandates, cancelMandateRequest } from '../../agents/actions/requests.ts';
import { readCeiling } from '../../agents/ceiling.ts';
import { holdsAt } from '../../agents/mandate.ts';
import { listMandatesOf } from '../../agents/stores/mandates.ts';
import { loadObject, type ObjectNamings, objectNaming } from '../../agents/stores/objects.ts';
import { listRequests } from '../../agents/stores/requests.ts';
import { loadOrganisation } from '../../directory/stores/directory.ts';
import { nameInForm, organisationNaming } from '../../directory/stores/naming.ts';
import { type FormHandler, onSubmit, takeForms } from '../../signed-in/routes/form.ts';
import { pageFor, servePage } from '../../signed-in/routes/page.ts';
import { type Asked, agents, type ForOrganisation } from '../../signed-in/routes/who.ts';
import { askForm, askManyForm, mostAsked, takeBackForm } from '../forms.ts';
import { actingPage } from '../pages/acting.tsx';
import { listAskable } from '../stores/askable.ts';

const page = pageFor(agents('mandates.see'), async ({ lang, tx, organisation, at, on, state, query }) => {
  const typed = query('q').slice(0, 120);
  const like = typed.toLocaleLowerCase(lang);
  const standing = (await listMandatesOf(tx, organisation.id)).filter(
    (one) => one.mandatary === organisation.id && holdsAt(one, at),
  );
  const [sent, left] = [query('sent'), query('left')].map((one) =>
    /^\d{1,3}$/.test(one) ? Number(one) : -1,
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
    askable: await listAskable(tx, organisation.id, on, mostAsked),
    asked: sent! < 0 || left! < 0 ? undefined : { sent: sent!, left: left! },
    on,
    state,
  });
});

/** @param objects how the things are named that a mandate may be about */
export function actingRoutes(web: Web, objects: ObjectNamings): void {
  servePage(web, site.patterns.organisationActing, page);
  takeForms(web, site.patterns.organisationActing, { who: agents('mandates.see'), page }, async (asked) => {
    const chosen = sentBy(asked.request).fields['do'];
    if (chosen === 'take-back') return takingBack;
    return chosen === 'many' ? askingMany(web, asked) : askingOne(web, objects);
  });
}

type Acting = Asked & ForOrganisation;

const takingBack: FormHandler<Acting> = onSubmit(
  takeBackForm,
  async ({ lang, tx, actor, organisation, at }: Acting, { request }) => {
    await cancelMandateRequest(tx, actor, organisation.id, parseId(request), at);
    return site.organisationActing(lang, organisation.slug);
  },
);

async function askingMany({ keyFor, config }: Web, { tx, organisation, actor, on, at: now }: Acting) {
  await actFor(tx, actor, 'mandates.see', organisation.id, now);
  const askable = await listAskable(tx, organisation.id, on, mostAsked);
  return onSubmit(askManyForm(askable), async ({ lang, at }: Acting, said) => {
    const { names, act: acts, until, all, member } = said;
    const chosen = all ? askable.map(({ id }) => id) : member;
    const ids = [...chosen, ...(await namedIn(tx, names ?? '', lang))] as (typeof organisation.id)[];
    if (ids.length === 0) throw new Problem('invalid', 'people.acting.nobody');
    if (ids.length > mostAsked) throw new Problem('invalid', 'people.acting.too-many', { most: mostAsked });
    const terms = { mandatary: organisation.id, acts, from: on, until };
    const told = await askMandates(tx, actor, ids, terms, { keyFor, url: config.url }, at);
    const left = told.filter(({ why }) => why).length;
    return site.organisationActing(lang, organisation.slug, { sent: told.length - left, left });
  });
}

/** Each line a name or a code. @throws Problem invalid `people.acting.unclear`, naming the first ones */
async function namedIn(tx: Tx, names: string, lang: Lang): Promise<string[]> {
  const lines = [...new Set(names.split(/[\n;]/).map((one) => one.trim()))].filter(Boolean);
  if (lines.length > mostAsked) throw new Problem('invalid', 'people.acting.too-many', { most: mostAsked });
  const read = await resolveEach(organisationNaming, tx, lines, lang, mostAsked);
  const unclear = lines.filter((one) => !read.get(one)?.found);
  if (unclear.length > 0)
    throw new Problem('invalid', 'people.acting.unclear', {
      n: unclear.length,
      names: unclear.slice(0, 5).join(', ').slice(0, 300),
    });
  return lines.map((one) => read.get(one)!.found!.id);
}

const askingOne = ({ keyFor, config }: Web, objects: ObjectNamings): FormHandler<Acting> =>
  onSubmit(
    askForm(),
    async ({ lang, tx, actor, organisation, on, at }: Acting, { of, act: acts, about, ceiling, until }) => {
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
  );
