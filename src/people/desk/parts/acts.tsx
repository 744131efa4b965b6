// SPDX-License-Identifier: AGPL-3.0-or-later
// The acts that a mandate holds, as a list.
import type { JSX } from 'preact';
import type { Lang } from '../../../base/language.ts';
import type { Act } from '../../agents/permissions.ts';
import { speakDesk } from './roles.tsx';

export function ActList({ lang, acts }: { lang: Lang; acts: readonly Act[] }): JSX.Element {
  const t = speakDesk(lang);
  return (
    <ul class="plain-list">
      {acts.map((act) => (
        <li key={act}>{t(`people.act.${act}`)}</li>
      ))}
    </ul>
  );
}
