// SPDX-License-Identifier: AGPL-3.0-or-later
// The section of accounts: found by their address or by whom they act for, suspended and taken back.
import { parseId } from '../../../base/id.ts';
import type { Web } from '../../../platform/web.tsx';
import { site } from '../../../site.ts';
import { listSuspensions } from '../../accounts/store-suspensions.ts';
import { organisationNaming } from '../../directory/stores/naming.ts';
import { onSubmit } from '../../signed-in/routes/form.ts';
import { resumeAccount, suspendAccount } from '../actions/accounts.ts';
import { findAccountMeant } from '../actions/find-account.ts';
import { resumeForm, suspendForm } from '../forms.ts';
import { AccountsMatter, wordOf } from '../pages.tsx';
import { accountsOf, findKeptAccounts } from '../stores/accounts.ts';
import { texts } from '../texts.ts';
import type { AskedAtDesk, Section } from './who.ts';

const word = texts['people.keeping.accounts-word'];

export function accountsSection({ keyFor }: Pick<Web, 'keyFor'>): Section {
  const meant = async ({ tx, lang }: AskedAtDesk, q: string): Promise<readonly string[]> => {
    if (!q) return [];
    const account = await findAccountMeant(tx, keyFor, q);
    if (account) return [account];
    const { found } = await organisationNaming.resolve(tx, q, lang);
    return found ? accountsOf(tx, found.id) : [];
  };
  const back = ({ lang }: AskedAtDesk, q: string) =>
    site.keepingSection(lang, wordOf(lang, { word }), q ? { q } : {});
  return {
    word,
    title: texts['people.keeping.accounts'],
    why: texts['people.keeping.accounts-why'],
    body: async (asked) => {
      const { tx, lang, state } = asked;
      const q = (state.refused?.values['q'] ?? asked.query('q')).slice(0, 254);
      // Whom the form that was refused is about stays there, however it was found.
      const about = state.refused?.values['account'] ?? '';
      const refused = about && (await findAccountMeant(tx, keyFor, about));
      const found = await findKeptAccounts(tx, refused ? [refused] : await meant(asked, q));
      const held = (await listSuspensions(tx)).map(({ account }) => account);
      const suspended = await findKeptAccounts(tx, held);
      return <AccountsMatter {...{ lang, state, q, found, suspended }} word={wordOf(lang, { word })} />;
    },
    forms: {
      suspend: {
        handler: onSubmit(suspendForm, async (asked: AskedAtDesk, { account, q, reason }) => {
          await suspendAccount(asked.tx, keyFor, asked.keeper, parseId(account), reason, asked.at);
          return back(asked, q);
        }),
      },
      resume: {
        handler: onSubmit(resumeForm, async (asked: AskedAtDesk, { account, q, reason }) => {
          await resumeAccount(asked.tx, keyFor, asked.keeper, parseId(account), reason, asked.at);
          return back(asked, q);
        }),
      },
    },
  };
}
