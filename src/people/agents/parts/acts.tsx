// SPDX-License-Identifier: AGPL-3.0-or-later
// What a mandate says: its acts, as boxes to tick and as a list, and its last day.
import type { JSX } from 'preact';
import type { Lang } from '../../../base/language.ts';
import { type Act, mandatableActs } from '../permissions.ts';
import { speakOurs } from './agents.tsx';

/** Fields `act-usages.declare`…: the acts that a mandate may hold. */
export function ActBoxes({ lang, legend }: { lang: Lang; legend: string }): JSX.Element {
  const t = speakOurs(lang);
  return (
    <fieldset class="stack-tight">
      <legend>{legend}</legend>
      {mandatableActs.map((act) => (
        <label class="check" key={act}>
          <input type="checkbox" name={`act-${act}`} value="1" checked={act.startsWith('usages.')} />{' '}
          {t(`people.act.${act}`)}
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
