// SPDX-License-Identifier: AGPL-3.0-or-later
// The section of the desk about keys that were asked for again.
import { wordsOf } from '../../base/language.ts';
import type { Tx } from '../../platform/db.ts';
import { mailContext, readerOf } from '../../platform/mail.ts';
import type { KeyFor } from '../../platform/secret.ts';
import type { Web } from '../../platform/web.tsx';
import { site } from '../../site.ts';
import { listColleagues } from '../agents/stores/agents.ts';
import { findMailbox } from '../directory/mailboxes/store.ts';
import { loadOrganisation } from '../directory/stores/directory.ts';
import type { AskedAtDesk, Section } from '../keeping/routes/who.ts';
import type { KeyRequest } from '../keys/key-request.ts';
import { listUndecided } from '../keys/store.ts';
import { onSubmit } from '../signed-in/routes/form.ts';
import { decideKeys } from './actions.ts';
import { decideForm } from './forms.ts';
import { KeysMatter, type Undecided } from './parts.tsx';
import { texts } from './texts.ts';

const word = texts['people.keys.desk-word'];

export function keysSection(web: Web): Section {
  const post = mailContext(web);
  return {
    word,
    title: texts['people.keys.desk-title'],
    why: texts['people.keys.desk-why'],
    waiting: async ({ tx }) => (await listUndecided(tx)).filter(({ ended }) => !ended).length,
    body: async ({ tx, lang, state }) => {
      const all: Undecided[] = [];
      for (const request of await listUndecided(tx)) all.push(await shown(tx, web.keyFor, request));
      return <KeysMatter {...{ lang, state, all }} word={wordsOf(word, lang)} />;
    },
    forms: {
      decide: {
        handler: onSubmit(
          decideForm,
          async ({ tx, keeper, lang, at }: AskedAtDesk, { request, reason, do: outcome }) => {
            await decideKeys(tx, post, keeper, { request, reason, outcome }, at);
            return site.keepingSection(lang, wordsOf(word, lang));
          },
        ),
      },
    },
  };
}

async function shown(tx: Tx, keyFor: KeyFor, request: KeyRequest): Promise<Undecided> {
  const mailbox = await findMailbox(tx, request.organisation);
  return {
    request,
    organisation: await loadOrganisation(tx, request.organisation),
    mailbox: mailbox && {
      address: mailbox.address,
      statedOn: mailbox.statedOn,
      isAskers: request.reader.equals(readerOf(keyFor, mailbox.address)),
    },
    admins: (await listColleagues(tx, request.organisation)).filter(({ roles }) => roles.includes('admin')),
  };
}
