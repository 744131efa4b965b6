// SPDX-License-Identifier: AGPL-3.0-or-later
// Roles and acts in words and as boxes to tick; each box has a field name of its own.
import type { JSX } from 'preact';
import { type Lang, speaker } from '../../base/language.ts';
import { oursTexts } from './ours-texts.ts';
import { type Act, mandatableActs, type Role, roles } from './permissions.ts';
import { texts } from './texts.ts';

export const speakOurs = (lang: Lang) => speaker({ ...texts, ...oursTexts }, lang);

export function roleWords(lang: Lang, held: readonly Role[]): string {
  const t = speakOurs(lang);
  return held.length === 0 ? t('people.ours.no-role') : held.map((role) => t(`people.role.${role}`)).join(', ');
}

/** Fields `role-agent`, `role-buyer`… @param of tells two forms of one page apart */
export function RoleBoxes({ lang, held, of = '' }: { lang: Lang; held: readonly Role[]; of?: string }): JSX.Element {
  const t = speakOurs(lang);
  return (
    <fieldset class="stack-tight">
      <legend>{t('people.ours.roles')}</legend>
      {roles.map((role) => (
        <label class="check" key={role + of}>
          <input type="checkbox" name={`role-${role}`} value="1" checked={held.includes(role)} /> {t(`people.ours.role.${role}`)}
        </label>
      ))}
    </fieldset>
  );
}

export function rolesIn(fields: Readonly<Record<string, string>>): Role[] {
  return roles.filter((role) => fields[`role-${role}`]);
}

/** Fields `act-usages.declare`…: the acts that a mandate may hold. */
export function ActBoxes({ lang, legend }: { lang: Lang; legend: string }): JSX.Element {
  const t = speakOurs(lang);
  return (
    <fieldset class="stack-tight">
      <legend>{legend}</legend>
      {mandatableActs.map((act) => (
        <label class="check" key={act}>
          <input type="checkbox" name={`act-${act}`} value="1" checked={act.startsWith('usages.')} /> {t(`people.act.${act}`)}
        </label>
      ))}
    </fieldset>
  );
}

export function actsIn(fields: Readonly<Record<string, string>>): Act[] {
  return mandatableActs.filter((act) => fields[`act-${act}`]);
}

export function ActList({ lang, acts }: { lang: Lang; acts: readonly Act[] }): JSX.Element {
  const t = speakOurs(lang);
  return (
    <ul class="plain-list">
      {acts.map((act) => (
        <li key={act}>{t(`people.act.${act}`)}</li>
      ))}
    </ul>
  );
}

/** The last day of a mandate: between tomorrow and six years. @param on today, ISO date */
export function UntilField({ lang, on }: { lang: Lang; on: string }): JSX.Element {
  const t = speakOurs(lang);
  const day = Temporal.PlainDate.from(on);
  return (
    <div class="field">
      <label for="until">{t('people.mandates.until')}</label>
      <p class="note" id="until-hint">
        {t('people.mandates.until-hint', { years: 6 })}
      </p>
      <input
        class="input input-small"
        id="until"
        name="until"
        type="date"
        required
        min={day.add({ days: 1 }).toString()}
        max={day.add({ years: 6 }).toString()}
        value={day.add({ years: 3 }).toString()}
        aria-describedby="until-hint"
      />
    </div>
  );
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
        <input class="input" id="q" name="q" value={value} required minLength={2} maxLength={120} autocomplete="organization" />
      </div>
      <button class="btn btn-plain" type="submit">
        {button}
      </button>
    </form>
  );
}
