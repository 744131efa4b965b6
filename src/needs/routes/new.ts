// SPDX-License-Identifier: AGPL-3.0-or-later
// Where a need is said: an empty form, or one that a search or a card has begun. What may exist already is
// shown before it is published.
import { currencyOf } from '../../base/currency.ts';
import { dayAt, dayHere } from '../../base/day.ts';
import { parseId } from '../../base/id.ts';
import { type Lang, speaker } from '../../base/language.ts';
import { money } from '../../base/money.ts';
import { Problem } from '../../base/problem.ts';
import { oneLine } from '../../base/text.ts';
import { softwareNaming } from '../../catalogue/stores/naming.ts';
import { organisationsFor } from '../../people/agents/actor.ts';
import { loadOrganisation } from '../../people/directory/stores/directory.ts';
import { onSubmit, takeForms } from '../../people/signed-in/routes/form.ts';
import { pageFor, servePage } from '../../people/signed-in/routes/page.ts';
import { type Asked, type Everyone, everyone, signedIn } from '../../people/signed-in/routes/who.ts';
import type { Db } from '../../platform/db.ts';
import { resolverOf } from '../../platform/naming.ts';
import type { Web } from '../../platform/web.tsx';
import { site } from '../../site.ts';
import { findNear } from '../actions/near.ts';
import { sayNeed } from '../actions/say.ts';
import { sayForm } from '../forms.ts';
import { isNeedKind, needList } from '../listing.ts';
import { newPage, type Written } from '../pages/new.tsx';
import { allNeeds } from '../stores/shelf.ts';
import { texts } from '../texts/texts.ts';
import { nearWords } from './near.ts';

type Asking = Pick<Asked, 'tx' | 'at' | 'actor'>;

/** The form, for those that one may speak for, and in which currency each counts. */
async function formFor({ tx, actor, at }: Asking) {
  const known = await Promise.all(
    organisationsFor(actor, 'needs.say', at).map((id) => loadOrganisation(tx, id)),
  );
  const options = known
    .filter(({ kind }) => kind !== 'provider')
    .map(({ id, name, country }) => ({ value: id, label: `${name} (${currencyOf(country)})` }));
  // the earliest of their days: whose the need is stands in the form, and its own day is checked then
  const on = known.map((one) => dayAt(one, at)).toSorted()[0] ?? dayHere(at);
  return { form: sayForm(options, { currency: currencyOf(known[0]?.country ?? ''), on }), options };
}

const writing = (db: Db) =>
  pageFor(everyone, async (asked: Asked & Everyone) => {
    const { lang, tx, at, state, request } = asked;
    const { form, options } = await formFor(asked);
    const written = state.refused ? {} : await prefilled(asked);
    const title = state.refused?.values['title'] ?? written.title ?? '';
    const near = await findNear(tx, await allNeeds(db, at), { title, lang }, at);
    return newPage(lang, {
      ...{ state, form, written, here: request.url, isSomebody: options.length > 0 },
      ...{ isVisitor: !asked.user, sells: asked.actor.sells },
      near: nearWords(lang, near),
    });
  });

export function newRoutes(web: Web): void {
  const page = writing(web.db);
  servePage(web, site.patterns.needNew, page);
  takeForms(web, site.patterns.needNew, { who: signedIn, page, early: true }, async (asking) => {
    const { form } = await formFor(asking);
    return onSubmit(
      form,
      async (
        { lang, tx, actor, at },
        { organisation: chosen, looked, ceiling, voteBy, weight, agents, ...said },
      ) => {
        const { software, needs } = await findNear(tx, await allNeeds(web.db, at), { ...said, lang }, at);
        if (!looked && software.length + needs.length > 0) throw new Problem('conflict', 'needs.look-first');
        const { id, country } = await loadOrganisation(tx, parseId<'Organisation'>(chosen));
        const own = {
          weight,
          agents,
          voteBy,
          ...(ceiling && { ceiling: money(ceiling.cents, currencyOf(country)) }),
        };
        return site.need(lang, await sayNeed(tx, actor, { organisation: id, said, lang, own }, at));
      },
      ({ tx, lang }) => ({ software: resolverOf(softwareNaming, tx, lang) }),
    );
  });
}

/** What the address names: the words of a search, a kind, a software; or the club of its users. */
async function prefilled({ tx, lang, query }: Asked): Promise<Written> {
  const asked = (name: 'kind' | 'software') => {
    const { fr, en } = needList.facets[name].word;
    return query(fr) || query(en);
  };
  const title = oneLine(query('q'), 120);
  const [kind, written] = [asked('kind'), oneLine(asked('software'), 160)];
  const name = written && ((await softwareNaming.resolve(tx, written, lang)).found?.name ?? '');
  return {
    ...(isNeedKind(kind) && { kind }),
    ...(written && { software: name || written }),
    ...(kind === 'maintain' && name && clubOf(name, lang)),
    ...(title && { title }),
  };
}

function clubOf(software: string, lang: Lang): Written {
  const t = speaker(texts, lang);
  const name = software.slice(0, 60);
  return {
    title: t('needs.club.title', { name }),
    purpose: t('needs.club.purpose', { name }),
    audience: t('needs.club.audience'),
  };
}
