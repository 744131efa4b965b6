// SPDX-License-Identifier: AGPL-3.0-or-later
// What is held of an organisation and of an account, at their addresses: seen, taken away, erased.
import { loadAddress } from '../people/accounts/store.ts';
import { serveFile } from '../people/signed-in/routes/file.ts';
import { onSubmit, takeForm } from '../people/signed-in/routes/form.ts';
import { pageFor, servePage } from '../people/signed-in/routes/page.ts';
import { agents, signedIn } from '../people/signed-in/routes/who.ts';
import { actAs, inTransaction } from '../platform/db.ts';
import { mailContext } from '../platform/mail.ts';
import { clearSessionCookie } from '../platform/web/session-cookie.ts';
import type { Web } from '../platform/web.tsx';
import { site } from '../site.ts';
import { type Archive, takeAccount, takeOrganisation } from './actions.ts';
import { eraseAccount, eraseOrganisation, leavings } from './actions-erase.ts';
import { eraseAccountForm, eraseOrganisationForm } from './forms.ts';
import { accountDataPage, accountGonePage, organisationDataPage } from './pages.tsx';
import { countHeld, listFates } from './store.ts';

const zipped = ({ title, content }: Archive) =>
  ({ title, content, ending: 'zip', type: 'application/zip' }) as const;

export function holdingRoutes(web: Web): void {
  ofOrganisation(web);
  ofAccount(web);
}

function ofOrganisation(web: Web): void {
  const { keyFor, config } = web;
  const administrators = agents('organisation.take-data');
  const page = pageFor(administrators, async ({ tx, organisation, state }) => {
    const counts = await countHeld(tx, 'organisation', organisation.id);
    return organisationDataPage(organisation, { state, counts, fates: await listFates(tx, 'organisation') });
  });
  servePage(web, site.patterns.organisationData, page);
  serveFile(
    web,
    site.patterns.organisationArchive,
    administrators,
    async ({ lang, tx, at, actor, organisation }) =>
      zipped(await takeOrganisation(tx, actor, organisation, { keyFor, url: config.url, lang }, at)),
  );
  takeForm(
    web,
    site.patterns.organisationData,
    { who: agents('organisation.erase-data'), page },
    onSubmit(eraseOrganisationForm, async ({ lang, tx, at, actor, organisation }, { name }) => {
      await eraseOrganisation(tx, actor, organisation, name, mailContext(web), at);
      return site.organisationData(lang, organisation.slug);
    }),
  );
}

function ofAccount(web: Web): void {
  const { keyFor, config, db } = web;
  const page = pageFor(signedIn, async ({ tx, user, actor, state }) => {
    const { id } = user.account;
    const counts = await countHeld(tx, 'account', id);
    const { address } = await loadAddress(tx, keyFor, id);
    const leaving = await leavings(tx, actor, user.agencies);
    const fates = await listFates(tx, 'account');
    return accountDataPage({ state, counts, fates, leaving, withAddress: address !== '' });
  });
  servePage(web, site.patterns.accountData, page);
  serveFile(web, site.patterns.accountArchive, signedIn, async ({ lang, tx, at, user }) =>
    zipped(await takeAccount(tx, user.account.id, { keyFor, url: config.url, lang }, at)),
  );
  // In a transaction of its own: what notes that the form was answered is the account's, and goes with it.
  takeForm(
    web,
    site.patterns.accountData,
    { who: signedIn, page, apart: true },
    onSubmit(eraseAccountForm(true), async ({ lang, at, actor, user, reply }, { name }) => {
      await inTransaction(
        db,
        async (tx) => {
          await actAs(tx, { account: user.account.id });
          const typed = { typed: name, lang };
          await eraseAccount(tx, actor, user.agencies, typed, mailContext(web), at);
        },
        at,
      );
      clearSessionCookie(reply, config.url);
      return accountGonePage(lang);
    }),
  );
}
