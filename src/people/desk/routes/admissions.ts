// SPDX-License-Identifier: AGPL-3.0-or-later
// Who waits to be admitted, and the answer.
import { type Id, parseId } from '../../../base/id.ts';
import { sentBy } from '../../../platform/web/input.ts';
import type { Web } from '../../../platform/web.tsx';
import { site } from '../../../site.ts';
import { admissionsFor, answerAdmission } from '../../agents/actions/admissions.ts';
import { type FormHandler, onSubmit, takeForms } from '../../signed-in/routes/form.ts';
import { pageFor, servePage } from '../../signed-in/routes/page.ts';
import { type FormTable, handlerFrom } from '../../signed-in/routes/several.ts';
import { type Asked, signedIn } from '../../signed-in/routes/who.ts';
import { admitForm, declineForm } from '../forms-admission.ts';
import { admissionsPage } from '../pages/admissions.tsx';

export function admissionRoutes(web: Web): void {
  const { keyFor, config } = web;
  const label = (name: string) => config.openid.find((one) => one.name === name)?.label ?? name;
  const page = pageFor(signedIn, async ({ lang, tx, user, state }) => {
    const waiting = await admissionsFor(tx, keyFor, user.account.id, user.agencies);
    const askers = waiting.map((one) => ({ ...one, label: label(one.provider) }));
    return admissionsPage(lang, askers, state);
  });
  servePage(web, site.patterns.accountRequests, page);
  const wordIn = ({ request }: Asked) => sentBy(request).fields['answer'] ?? '';
  const choose = handlerFrom(answers, wordIn, ['invalid', 'people.old-form']);
  takeForms(web, site.patterns.accountRequests, { who: signedIn, page }, choose);
}

const admitting: FormHandler<Asked> = onSubmit(
  admitForm,
  async ({ lang, tx, actor, at }: Asked, { organisation, request, duty }) => {
    await answerAdmission(tx, actor, { ...meant(organisation, request), duty }, at);
    return site.accountRequests(lang);
  },
);

const declining: FormHandler<Asked> = onSubmit(
  declineForm,
  async ({ lang, tx, actor, at }: Asked, { organisation, request }) => {
    await answerAdmission(tx, actor, meant(organisation, request), at);
    return site.accountRequests(lang);
  },
);

/** By the button. The matrix is asked by the action, for the organisation that the form names. */
const answers: FormTable<Asked> = { yes: { handler: admitting }, no: { handler: declining } };

const meant = (
  organisation: string,
  request: string,
): { organisation: Id<'Organisation'>; request: string } => ({
  organisation: parseId<'Organisation'>(organisation),
  request: parseId(request),
});
