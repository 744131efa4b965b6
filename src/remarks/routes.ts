// SPDX-License-Identifier: AGPL-3.0-or-later
// Where anybody writes to those who keep the halle.
import { parseId } from '../base/id.ts';
import { organisationsFor } from '../people/agents/actor.ts';
import { loadOrganisation } from '../people/directory/stores/directory.ts';
import { onSubmit, takeForms } from '../people/signed-in/routes/form.ts';
import { pageFor, servePage } from '../people/signed-in/routes/page.ts';
import { type Asked, type Everyone, everyone } from '../people/signed-in/routes/who.ts';
import { clientOf } from '../platform/links/secrets.ts';
import { mailContext } from '../platform/mail.ts';
import { sentBy } from '../platform/web/input.ts';
import type { Web } from '../platform/web.tsx';
import { site } from '../site.ts';
import { type Written, writeRemark } from './actions.ts';
import { missingForm, ownForm, remarkForm } from './forms.ts';
import { writePage } from './pages.tsx';
import { isRemarkKind, pathOf, type RemarkKind } from './remark.ts';

type Asking = Asked & Everyone;

/** The kind said in the address; a form that was sent says it too. */
const kindOf = ({ query, request }: Asking): RemarkKind | undefined => {
  const word = sentBy(request).fields['kind'] || query('kind');
  return isRemarkKind(word) ? word : undefined;
};

/** In whose name somebody may propose a program. */
async function proposers({ tx, actor, at }: Asking) {
  const ids = organisationsFor(actor, 'software.propose', at);
  const known = await Promise.all(ids.map((id) => loadOrganisation(tx, id)));
  return known.map(({ id, name }) => ({ value: id, label: name }));
}

async function formFor(asked: Asking, kind: RemarkKind) {
  if (kind === 'missing') return missingForm;
  if (kind !== 'own') return remarkForm(kind);
  const organisations = await proposers(asked);
  return organisations.length > 0 ? ownForm(organisations) : undefined;
}

const writing = pageFor(everyone, async (asked) => {
  const { lang, query, state, user } = asked;
  const kind = kindOf(asked);
  const form = kind && (await formFor(asked, kind));
  const about = pathOf(query('about') || state.refused?.values['about'] || '');
  return writePage(lang, {
    ...{
      state,
      asked: query('q').slice(0, 120),
      sent: query('sent') === '1',
      isSignedIn: user !== undefined,
    },
    ...(kind && { kind }),
    ...(about && { about }),
    ...(form && { form }),
  });
});

export function remarkRoutes(web: Web): void {
  servePage(web, site.patterns.write, writing);
  const { contact } = web.config.keeper;
  const keep = async (asked: Asking, written: Omit<Written, 'lang'>) => {
    const { tx, actor, at, lang, request } = asked;
    const client = clientOf(web.keyFor, request.ip);
    await writeRemark(tx, actor, { ...written, lang }, { ...mailContext(web), contact, client }, at);
    return site.write(lang, { kind: written.kind, sent: true });
  };
  takeForms(web, site.patterns.write, { who: everyone, page: writing, speaks: true }, async (asked) => {
    const kind = kindOf(asked) ?? 'question';
    if (kind === 'missing') return onSubmit(missingForm, (_, input) => keep(asked, { ...input, kind }));
    // Who has not signed in is shown no such form: what it sends is led to the way in.
    if (kind === 'own' && !asked.user)
      return onSubmit(remarkForm(kind), async ({ lang }) => site.signIn(lang));
    if (kind === 'own')
      return onSubmit(ownForm(await proposers(asked)), (_, { organisation, ...input }) =>
        keep(asked, { ...input, kind, organisation: parseId<'Organisation'>(organisation) }),
      );
    return onSubmit(remarkForm(kind), (_, input) => keep(asked, { ...input, kind }));
  });
}
