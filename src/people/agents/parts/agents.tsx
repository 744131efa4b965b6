// SPDX-License-Identifier: AGPL-3.0-or-later
// Roles in words and as boxes to tick, each with a field name of its own; and a search field.
import type { JSX } from 'preact';
import { type Lang, speaker } from '../../../base/language.ts';
import { organisationTexts } from '../organisation-texts.ts';
import { type Role, roles } from '../permissions.ts';
import { texts } from '../texts.ts';

export const speakOurs = (lang: Lang) => speaker({ ...texts, ...organisationTexts }, lang);

export function roleWords(lang: Lang, held: readonly Role[]): string {
  const t = speakOurs(lang);
  return held.length === 0
    ? t('people.ours.no-role')
    : held.map((role) => t(`people.role.${role}`)).join(', ');
}

/** Fields `role-agent`, `role-buyer`… @param of tells two forms of one page apart */
export function RoleBoxes({
  lang,
  held,
  of = '',
}: {
  lang: Lang;
  held: readonly Role[];
  of?: string;
}): JSX.Element {
  const t = speakOurs(lang);
  return (
    <fieldset class="stack-tight">
      <legend>{t('people.ours.roles')}</legend>
      {roles.map((role) => (
        <label class="check" key={role + of}>
          <input type="checkbox" name={`role-${role}`} value="1" checked={held.includes(role)} />{' '}
          {t(`people.ours.role.${role}`)}
        </label>
      ))}
    </fieldset>
  );
}

export function rolesIn(fields: Readonly<Record<string, string>>): Role[] {
  return roles.filter((role) => fields[`role-${role}`]);
}

/** One field and its button, asked of the same address. */
export function SearchForm({
  label,
  button,
  action,
  value,
}: {
  label: string;
  button: string;
  action: string;
  value: string;
}): JSX.Element {
  return (
    <form class="stack-tight" action={action}>
      <div class="field">
        <label for="q">{label}</label>
        <input
          class="input"
          id="q"
          name="q"
          value={value}
          required
          minLength={2}
          maxLength={120}
          autocomplete="organization"
        />
      </div>
      <button class="btn btn-plain" type="submit">
        {button}
      </button>
    </form>
  );
}
