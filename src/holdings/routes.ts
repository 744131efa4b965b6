// SPDX-License-Identifier: AGPL-3.0-or-later
// What is held of an organisation and of an account, at their addresses: seen, and taken away.
import { serveFile } from '../people/signed-in/routes/file.ts';
import { pageFor, servePage } from '../people/signed-in/routes/page.ts';
import { agents, signedIn } from '../people/signed-in/routes/who.ts';
import type { Web } from '../platform/web.tsx';
import { site } from '../site.ts';
import { type Archive, takeAccount, takeOrganisation } from './actions.ts';
import { accountDataPage, organisationDataPage } from './pages.tsx';
import { countHeld } from './store.ts';

const zipped = ({ title, content }: Archive) =>
  ({ title, content, ending: 'zip', type: 'application/zip' }) as const;

export function holdingRoutes(web: Web): void {
  const { keyFor, config } = web;
  const administrators = agents('organisation.take-data');
  servePage(
    web,
    site.patterns.organisationData,
    pageFor(administrators, async ({ lang, tx, organisation }) =>
      organisationDataPage(lang, organisation, await countHeld(tx, 'organisation', organisation.id)),
    ),
  );
  serveFile(
    web,
    site.patterns.organisationArchive,
    administrators,
    async ({ lang, tx, at, actor, organisation }) =>
      zipped(await takeOrganisation(tx, actor, organisation, { keyFor, url: config.url, lang }, at)),
  );
  servePage(
    web,
    site.patterns.accountData,
    pageFor(signedIn, async ({ lang, tx, user }) =>
      accountDataPage(lang, await countHeld(tx, 'account', user.account.id)),
    ),
  );
  serveFile(web, site.patterns.accountArchive, signedIn, async ({ lang, tx, at, user }) =>
    zipped(await takeAccount(tx, user.account.id, { keyFor, url: config.url, lang }, at)),
  );
}
