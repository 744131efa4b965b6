// SPDX-License-Identifier: AGPL-3.0-or-later
// Roles in words, and a search field.
import type { JSX } from 'preact';
import { type Lang, speaker } from '../../../base/language.ts';
import type { Role } from '../../agents/permissions.ts';
import { texts } from '../../agents/texts.ts';
import { organisationTexts } from '../texts.ts';

export const speakDesk = (lang: Lang) => speaker({ ...texts, ...organisationTexts }, lang);

export function roleWords(lang: Lang, held: readonly Role[]): string {
  const t = speakDesk(lang);
  return held.length === 0
    ? t('people.desk.no-role')
    : held.map((role) => t(`people.role.${role}`)).join(', ');
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
