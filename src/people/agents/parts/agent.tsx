// SPDX-License-Identifier: AGPL-3.0-or-later
// One agent on the hub: duty, roles, and what may be changed.
import type { JSX } from 'preact';
import type { Lang } from '../../../base/language.ts';
import { site } from '../../../site.ts';
import { dayWords, FormToken } from '../../sign-in/accounts/parts.tsx';
import type { Colleague } from '../stores/agents.ts';
import { RoleBoxes, roleWords, speakOurs } from './agents.tsx';
import type { HubModel } from './hub.ts';

export function Agent({
  lang,
  model,
  colleague,
}: {
  lang: Lang;
  model: HubModel;
  colleague: Colleague;
}): JSX.Element {
  const t = speakOurs(lang);
  const { id, duty, first, since, roles, account } = colleague;
  const self = account === model.account;
  const known = duty || t(first ? 'people.ours.first-agent' : 'people.record.agent');
  return (
    <>
      <p>
        <strong>{known}</strong> {self && t('people.ours.you')}
      </p>
      <p class="note">
        {t('people.ours.agent-line', {
          roles: roleWords(lang, roles),
          day: dayWords(lang, since.toISOString()),
        })}
      </p>
      {model.may('agents.give-roles') && (
        <Roles lang={lang} model={model} colleague={colleague} known={known} />
      )}
      {(self || model.may('agents.remove')) && (
        <form method="post" action={site.organisationAgents(lang, model.organisation.slug)}>
          <FormToken token={model.formToken} />
          <input type="hidden" name="agent" value={id} />
          <button
            class="btn btn-plain btn-small"
            type="submit"
            name="do"
            value="remove"
            aria-label={self ? t('people.ours.leave') : t('people.ours.remove-which', { duty: known })}
          >
            {t(self ? 'people.ours.leave' : 'people.ours.remove')}
          </button>
        </form>
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
  model: HubModel;
  colleague: Colleague;
  known: string;
}): JSX.Element {
  const t = speakOurs(lang);
  const { id, duty, roles } = colleague;
  return (
    <details class="stack-tight">
      <summary>{t('people.ours.change-which', { duty: known })}</summary>
      <form class="stack" method="post" action={site.organisationAgents(lang, model.organisation.slug)}>
        <FormToken token={model.formToken} />
        <input type="hidden" name="agent" value={id} />
        <div class="field">
          <label for={`duty-${id}`}>{t('people.ours.duty')}</label>
          <input
            class="input"
            id={`duty-${id}`}
            name="duty"
            value={duty}
            required
            minLength={2}
            maxLength={80}
            autocomplete="off"
          />
        </div>
        <RoleBoxes lang={lang} held={roles} of={id} />
        <button
          class="btn btn-small"
          type="submit"
          name="do"
          value="roles"
          aria-label={t('people.ours.save-which', { duty: known })}
        >
          {t('people.ours.save')}
        </button>
      </form>
    </details>
  );
}
