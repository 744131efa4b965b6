// SPDX-License-Identifier: AGPL-3.0-or-later
// « Nos logiciels » at its addresses: the list, one declaration, what is done to them. The actor is asked of
// the session each time.
import { languages } from '../../base/language.ts';
import { Problem } from '../../base/problem.ts';
import { softwareNaming } from '../../catalogue/stores/naming.ts';
import { takeForms } from '../../people/signed-in/routes/form.ts';
import { pageFor, servePage, toSignIn } from '../../people/signed-in/routes/page.ts';
import { formNamed, handlerFrom } from '../../people/signed-in/routes/several.ts';
import { type Asked, agents, type ForOrganisation, findUser } from '../../people/signed-in/routes/who.ts';
import { inTransaction } from '../../platform/db.ts';
import { queryWord, sentBy } from '../../platform/web/input.ts';
import type { Page, Web } from '../../platform/web.tsx';
import { type Pattern, patternIn, site } from '../../site.ts';
import { onePage } from '../pages/one.tsx';
import { ownPage } from '../pages/own.tsx';
import { whichPage } from '../pages/which.tsx';
import { listExperiences } from '../stores/experiences.ts';
import { listFormerNames, listHostedBy, listNames, listUsages } from '../stores/usages.ts';
import type { Usage } from '../usage.ts';
import { formsOn } from './own-forms.ts';

type Own<P extends Pattern = Pattern> = Asked<P> & ForOrganisation;

/** The page that a form of the list stands on; a table is sent from it too. */
export const ownList = pageFor(agents('usages.see'), showList);

/** What the form of the list holds at first: what `s` or `q` names, clear or not. */
async function namedIn({ tx, lang, query }: Own): Promise<string> {
  const written = query('s') || query('q');
  if (!written) return '';
  return (await softwareNaming.resolve(tx, written, lang)).found?.name ?? written;
}

async function showList(asked: Own): Promise<Page> {
  const { tx, lang, on, state, organisation } = asked;
  const all = await listUsages(tx, { organisation: organisation.id });
  const told = await listExperiences(tx, organisation.id);
  const names = await listNames(
    tx,
    all.flatMap(({ how, declaredBy, organisation: whose }) =>
      how === 'itself' ? whose : [declaredBy, whose],
    ),
  );
  const others = all.map((usage) => usage.organisation).filter((id) => id !== organisation.id);
  const formers = await listFormerNames(tx, others);
  const formerOf = ({ organisation: whose, declaredOn: on }: Usage) => {
    const name = whose === organisation.id ? undefined : formers.get(whose);
    return name === undefined ? undefined : { name, on };
  };
  return ownPage(lang, {
    organisation,
    usages: all
      .map((usage) => ({
        ...usage,
        told: told.has(usage.id),
        operator: usage.how === 'hosted' ? names.get(usage.declaredBy) : undefined,
        mandatary: usage.how === 'mandate' ? names.get(usage.declaredBy) : undefined,
        former: formerOf(usage),
      }))
      .sort((a, b) => (a.expiresOn < b.expiresOn ? -1 : a.expiresOn > b.expiresOn ? 1 : 0)),
    hosted: await listHostedBy(tx, organisation.id),
    on,
    state,
    software: await namedIn(asked),
  });
}

/** @throws Problem not-found `usages.none` */
async function showOne({ tx, lang, on, state, organisation }: Own, id: string): Promise<Page> {
  const usage = (await listUsages(tx, { organisation: organisation.id })).find((one) => one.id === id);
  if (!usage) throw new Problem('not-found', 'usages.none');
  const experience = (await listExperiences(tx, organisation.id)).get(id);
  const currency = organisation.country === 'CA' ? 'CAD' : 'EUR';
  return onePage(lang, { organisation, usage, experience, currency, on, state });
}

const pressedIn = ({ request }: Pick<Own, 'request'>) => {
  const { act = '', id = '' } = sentBy(request).fields;
  return { act, id };
};

const forms = formsOn({ build: (asked: Own) => showOne(asked, pressedIn(asked).id) });

/** The page that the form which was sent stands on. */
const sentFrom = pageFor(agents('usages.see'), (asked: Own) => {
  const page = formNamed(forms, pressedIn(asked).act)?.page;
  return page ? page.build(asked) : showList(asked);
});

/** Everything but declaring is done to one declaration, which the form names. */
const wordIn = (asked: Own): string => {
  const { act, id } = pressedIn(asked);
  return act === 'declare' || /^[0-9a-f-]{36}$/.test(id) ? act : '';
};

export function ownRoutes(web: Web): void {
  servePage(web, site.patterns.ownUsages, ownList);
  servePage(
    web,
    site.patterns.ownUsage,
    pageFor(agents('usages.see'), (asked: Own<typeof site.patterns.ownUsage>) =>
      showOne(asked, asked.params.usage),
    ),
  );
  const choose = handlerFrom(forms, wordIn, ['invalid', 'usages.no-such-action']);
  takeForms(web, site.patterns.ownUsageAction, { who: agents(), page: sentFrom }, choose);
  weUseRoute(web);
}

/** « Nous l’utilisons »: to the list of one's organisation; to the sign-in page for who is not signed in. */
function weUseRoute(web: Web): void {
  for (const { lang } of languages()) {
    web.server.get(patternIn(site.patterns.weUse, lang), async (request, reply) => {
      const user = await inTransaction(web.db, (tx) => findUser(web, tx, request));
      reply.header('cache-control', 'no-store');
      if (!user) return toSignIn(web, lang, reply, request.url);
      const s = queryWord(request, 's');
      const own = user.agencies.map(({ organisation }) => organisation);
      if (own.length === 1)
        return reply.redirect(`${site.ownUsages(lang, own[0]!.slug, { s })}#declarer`, 303);
      return web.page(request, reply, whichPage(lang, own, s));
    });
  }
}
