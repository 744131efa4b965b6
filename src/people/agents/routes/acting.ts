// SPDX-License-Identifier: AGPL-3.0-or-later
// For whom an organisation may act, and the form that asks another for a mandate.
import type { Web } from '../../../platform/web.tsx';
import { site } from '../../../site.ts';
import { askMandate } from '../actions/requests.ts';
import { isInForce } from '../mandate.ts';
import { actingPage } from '../pages/acting.tsx';
import { actsIn } from '../parts/acts.tsx';
import { listMandatesOf } from '../stores/mandates.ts';
import { listRequests } from '../stores/requests.ts';
import { choice, day, named } from './choice.ts';
import { asked, organisationDeed, organisationPage } from './ours.ts';

export function actingRoutes(web: Web): void {
  const { keyFor, config } = web;
  organisationPage(web, site.patterns.organisationActing, 'mandates.see', async (ask) => {
    const { lang, tx, organisation, on, user } = ask;
    const typed = asked(ask, 'q');
    const standing = (await listMandatesOf(tx, organisation.id)).filter(
      (one) => one.mandatary === organisation.id && isInForce(one, on),
    );
    const waiting = (await listRequests(tx, organisation.id)).filter(
      (one) => one.mandatary === organisation.id,
    );
    const offer = await choice(tx, organisation, typed, asked(ask, 'a'));
    const taken = new Set<string>([...standing, ...waiting].map(({ grantor }) => grantor));
    const like = typed.toLocaleLowerCase(lang);
    return actingPage(lang, {
      organisation,
      ...offer,
      mandates: standing.filter(({ grantorName }) => grantorName.toLocaleLowerCase(lang).includes(like)),
      waiting,
      found: offer.found.filter(({ id }) => !taken.has(id)),
      on,
      formToken: user.formToken,
    });
  });
  organisationDeed(
    web,
    site.patterns.organisationActing,
    async ({ lang, tx, actor, organisation, fields, at }) => {
      const of = await named(tx, fields['of'] ?? '');
      const from = at.toISOString().slice(0, 10);
      const terms = {
        grantor: of.id,
        mandatary: organisation.id,
        acts: actsIn(fields),
        from,
        until: day(fields['until']),
      };
      await askMandate(tx, actor, terms, { keyFor, url: config.url }, at);
      return site.organisationActing(lang, organisation.slug);
    },
  );
}
