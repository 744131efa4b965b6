// SPDX-License-Identifier: AGPL-3.0-or-later
// Where a network states its members, by a file or by names, and where a member answers by the link of its
// mail.
import { parseId } from '../../../base/id.ts';
import { type Lang, speaker } from '../../../base/language.ts';
import { Problem } from '../../../base/problem.ts';
import { texts as mailTexts } from '../../../platform/mail/texts.ts';
import { mailContext } from '../../../platform/mail.ts';
import { whyHeading } from '../../../platform/table/parts.tsx';
import { refusedFile } from '../../../platform/table/refused.ts';
import { texts as tableTexts } from '../../../platform/table/texts.ts';
import { sentBy } from '../../../platform/web/input.ts';
import type { Web } from '../../../platform/web.tsx';
import { site } from '../../../site.ts';
import { texts as codeTexts } from '../../directory/codes/texts.ts';
import { loadOrganisation } from '../../directory/stores/directory.ts';
import { bytesOf, withFiles } from '../../signed-in/routes/files.ts';
import { onSubmit, takeForm, takeForms } from '../../signed-in/routes/form.ts';
import { pageFor, servePage } from '../../signed-in/routes/page.ts';
import { handlerFrom } from '../../signed-in/routes/several.ts';
import { type Asked, agents, everyone, type ForOrganisation } from '../../signed-in/routes/who.ts';
import { isNetwork } from '../store.ts';
import { texts as networkTexts } from '../texts.ts';
import { type StatedLine, stateMembers, withdrawStatement } from './actions.ts';
import { answerByLink, openStatement } from './actions-answer.ts';
import { linkForm, stateMembersForm, takeBackForm } from './forms.ts';
import { linkPage, membersPage, reportPage } from './pages.tsx';
import { findStatement, listStatedBy } from './store.ts';
import { texts } from './texts.ts';

const limit = { most: 1, tooLarge: 'people.stated.too-large', unreadable: 'people.stated.unreadable' };
type Context = Asked & ForOrganisation;

const page = pageFor(agents('mandates.see'), async ({ lang, tx, organisation, may, state }) =>
  membersPage(lang, {
    organisation,
    isNetwork: await isNetwork(tx, organisation.id),
    stated: await listStatedBy(tx, organisation.id),
    mayState: may('networks.state-members'),
    state,
  }),
);

export function memberRoutes(web: Web): void {
  servePage(web, site.patterns.organisationMembers, page);
  const wordIn = ({ request }: Context) => sentBy(request).fields['do'] ?? '';
  const act = 'networks.state-members' as const;
  const forms = { state: { act, handler: stating(web) }, 'take-back': { act, handler: takingBack } };
  const choose = handlerFrom(forms, wordIn, ['invalid', 'people.old-form']);
  withFiles(web, limit, (reading) =>
    takeForms(reading, site.patterns.organisationMembers, { who: agents(), page }, choose),
  );
  linkRoutes(web);
}

const all = { ...tableTexts, ...mailTexts, ...networkTexts, ...codeTexts, ...texts };
const words = (lang: Lang, { key, facts }: StatedLine) => speaker(all, lang)(key as keyof typeof all, facts);

const stating = (web: Web) =>
  onSubmit(stateMembersForm, async (context: Context, { file, names }) => {
    const { lang, tx, actor, organisation, at } = context;
    const bytes = file ? await bytesOf(file, limit) : Buffer.from(names ?? '');
    if (bytes.length === 0) throw new Problem('invalid', 'people.stated.empty');
    const list = { bytes, lang };
    const told = await stateMembers(tx, actor, organisation.id, list, mailContext(web), at);
    const lines = told.lines.map((one) => ({ ...one, words: words(lang, one) }));
    const refused = lines.filter((one) => one.refused).map((one) => ({ line: one.line, why: one.words }));
    return reportPage(lang, {
      organisation,
      lines,
      told: lines.filter(({ key }) => key === 'people.stated.told').length,
      unread: told.unread,
      refused: refusedFile(lang, told.sent, refused, whyHeading(lang)),
    });
  });

const takingBack = onSubmit(takeBackForm, async (context: Context, { member }) => {
  const { lang, tx, actor, organisation, at } = context;
  await withdrawStatement(tx, actor, organisation.id, parseId(member), at);
  return site.organisationMembers(lang, organisation.slug);
});

type Answering = Parameters<typeof everyone.enter>[0];

/** Opening it changes nothing: its one button answers for the organisation that it was sent to. */
function linkRoutes(web: Web): void {
  const { keyFor } = web;
  const linked = pageFor(everyone, async ({ lang, tx, at, query, request, state }) => {
    const token = sentBy(request).fields['t'] ?? query('t');
    const about = await openStatement(tx, keyFor, token, at);
    const [member, network] = [
      await loadOrganisation(tx, about.member),
      await loadOrganisation(tx, about.network),
    ];
    return linkPage(lang, { member, network, statement: await findStatement(tx, about), token, state });
  });
  servePage(web, site.patterns.memberLink, linked);
  const answering = onSubmit(linkForm, async ({ lang, tx, at }: Answering, { t, answer }) => {
    await answerByLink(tx, keyFor, t, answer, at);
    return site.memberLink(lang, { t });
  });
  takeForm(web, site.patterns.memberLink, { who: everyone, page: linked }, answering);
}
