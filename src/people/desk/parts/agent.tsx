// SPDX-License-Identifier: AGPL-3.0-or-later
// One agent on the hub: duty, roles, and what may be changed.

import type { JSX } from 'preact';
import { formatDay } from '../../../base/format.ts';
import type { Lang } from '../../../base/language.ts';
import type { AnyForm } from '../../../platform/form/form.ts';
import { Form } from '../../../platform/form/parts.tsx';
import { site } from '../../../site.ts';
import type { Colleague } from '../../agents/colleague.ts';
import { goForm, removeForm, rolesForm } from '../forms.ts';
import type { DeskModel } from './desk.ts';
import { roleWords, speakDesk } from './roles.tsx';

export function Agent({
  lang,
  model,
  colleague,
}: {
  lang: Lang;
  model: DeskModel;
  colleague: Colleague;
}): JSX.Element {
  const t = speakDesk(lang);
  const { id, duty, first, since, roles, account } = colleague;
  const self = account === model.account;
  const known = duty || t(first ? 'people.desk.first-agent' : 'people.record.agent');
  const says = { remove: t('people.desk.remove-which', { duty: known }) };
  return (
    <>
      <p>
        <strong>{known}</strong> {self && t('people.desk.you')}
      </p>
      <p class="note">
        {t('people.desk.agent-line', {
          roles: roleWords(lang, roles),
          day: formatDay(lang, since.toISOString()),
        })}
      </p>
      {model.may('agents.give-roles') && (
        <Roles lang={lang} model={model} colleague={colleague} known={known} />
      )}
      {(self || model.may('agents.remove')) && (
        <Form
          of={(self ? goForm : removeForm) as AnyForm}
          state={model.state}
          action={site.organisationAgents(lang, model.organisation.slug)}
          class=""
          initial={{ agent: id }}
        >
          {(field) => field('do', { class: 'btn-small', ...(!self && { says }) })}
        </Form>
      )}
    </>
  );
}

function Roles({
  lang,
  model,
  colleague,
  known,
}: {
  lang: Lang;
  model: DeskModel;
  colleague: Colleague;
  known: string;
}): JSX.Element {
  const t = speakDesk(lang);
  const { id, duty, roles } = colleague;
  const says = { roles: t('people.desk.save-which', { duty: known }) };
  return (
    <details class="stack-tight">
      <summary>{t('people.desk.change-which', { duty: known })}</summary>
      <Form
        of={rolesForm}
        state={model.state}
        action={site.organisationAgents(lang, model.organisation.slug)}
        initial={{ agent: id, duty, role: roles }}
      >
        {(field) => [field('duty'), field('role'), field('do', { class: 'btn-small', says })]}
      </Form>
    </details>
  );
}
