// SPDX-License-Identifier: AGPL-3.0-or-later
// Writing to a provider through the halle.
import { type Id, parseId } from '../../../base/id.ts';
import { onSubmit, takeForms } from '../../../people/signed-in/routes/form.ts';
import { pageFor, servePage } from '../../../people/signed-in/routes/page.ts';
import { type SignedInUser, signedIn } from '../../../people/signed-in/routes/who.ts';
import { mailContext } from '../../../platform/mail.ts';
import type { Web } from '../../../platform/web.tsx';
import { site } from '../../../site.ts';
import { writeToProvider } from '../actions/letters.ts';
import { writeForm } from '../forms-letter.ts';
import { letterPage } from '../pages/letter.tsx';
import { loadProvider } from '../stores/providers.ts';

const agenciesOf = ({ agencies }: SignedInUser) =>
  agencies.map(({ organisation: { id, name } }) => ({ value: id, label: name }));

const letter = pageFor<{ user: SignedInUser }, typeof site.patterns.providerLetter>(
  signedIn,
  async ({ lang, tx, params, query, user, state }) => {
    const provider = await loadProvider(tx, { slug: params.organisation });
    return letterPage(lang, { state, provider, writeFor: agenciesOf(user), sent: query('sent') !== '' });
  },
);

export function letterRoutes(web: Web): void {
  const mails = mailContext(web);
  servePage(web, site.patterns.providerLetter, letter);
  takeForms(web, site.patterns.providerLetter, { who: signedIn, page: letter }, ({ user, params }) =>
    onSubmit(
      writeForm(agenciesOf(user)),
      async ({ tx, actor, lang, at }, { organisation: chosen, words, answers }) => {
        const organisation: Id<'Organisation'> | undefined = chosen
          ? parseId<'Organisation'>(chosen)
          : undefined;
        await writeToProvider(tx, actor, params.organisation, { words, organisation, answers }, mails, at);
        return `${site.providerLetter(lang, params.organisation)}?sent=1`;
      },
    ),
  );
}
