// SPDX-License-Identifier: AGPL-3.0-or-later
// The section of organisations: who acts for one, its official mailbox, who is in charge of its access.
import { wordsOf } from '../../../base/language.ts';
import { mailContext } from '../../../platform/mail.ts';
import type { Web } from '../../../platform/web.tsx';
import { site } from '../../../site.ts';
import { listColleagues } from '../../agents/stores/agents.ts';
import { findMailbox } from '../../directory/mailboxes/store.ts';
import { organisationHint } from '../../directory/organisations/words.ts';
import { loadOrganisation } from '../../directory/stores/directory.ts';
import { organisationNaming } from '../../directory/stores/naming.ts';
import { onSubmit } from '../../signed-in/routes/form.ts';
import { replaceAdministrator } from '../actions/administrators.ts';
import { administratorForm } from '../forms-machine.ts';
import { agentLabel, OrganisationsMatter } from '../pages-machine.tsx';
import { texts } from '../texts.ts';
import type { AskedAtDesk, Section } from './who.ts';

const word = texts['people.keeping.organisations-word'];

export function organisationsSection(web: Web): Section {
  const post = mailContext(web);
  return {
    word,
    title: texts['people.keeping.organisations'],
    why: texts['people.keeping.organisations-why'],
    body: async ({ tx, lang, state, query }) => {
      // Which one a form that was refused is about: its address resolves to itself.
      const about = state.refused?.values['organisation'];
      const q = about ? (await loadOrganisation(tx, about)).slug : query('q').slice(0, 200);
      const read = q ? await organisationNaming.resolve(tx, q, lang) : undefined;
      const found = read?.found;
      const shown = found && {
        organisation: found,
        hint: organisationHint(lang, found),
        mailbox: await findMailbox(tx, found.id),
        colleagues: await listColleagues(tx, found.id),
      };
      const nearest = read && 'nearest' in read ? read.nearest : [];
      return (
        <OrganisationsMatter {...{ lang, state, q, nearest }} word={wordsOf(word, lang)} found={shown} />
      );
    },
    forms: { administrator: { handler: (asked) => replacing(asked, post) } },
  };
}

async function replacing(asked: AskedAtDesk, post: ReturnType<typeof mailContext>) {
  const { tx, lang, at, keeper, request } = asked;
  const named = (request.body as { organisation?: string } | undefined)?.organisation ?? '';
  const { id, slug } = await loadOrganisation(tx, named);
  const agents = (await listColleagues(tx, id)).map((one) => ({ id: one.id, label: agentLabel(lang, one) }));
  return onSubmit(administratorForm(agents), async (_: AskedAtDesk, { to, reason }) => {
    await replaceAdministrator(tx, post, keeper, { organisation: id, to: to ?? '', reason }, at);
    return site.keepingSection(lang, wordsOf(word, lang), { q: slug });
  });
}
