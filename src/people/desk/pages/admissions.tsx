// SPDX-License-Identifier: AGPL-3.0-or-later
// Who waits to be admitted to the organisations that one administers.
import type { Lang } from '../../../base/language.ts';
import type { FormState } from '../../../platform/form/parts.tsx';
import type { Page } from '../../../platform/web/page.ts';
import { site } from '../../../site.ts';
import { type Asker, AskerForms } from '../parts/admissions.tsx';
import { speakDesk } from '../parts/roles.tsx';

export function admissionsPage(lang: Lang, askers: readonly Asker[], state: FormState): Page {
  const t = speakDesk(lang);
  const title = t('people.admissions.title');
  const body = (
    <div class="nave page-head stack">
      <h1>{title}</h1>
      <p class="lead">{askers.length === 0 ? t('people.admissions.none') : t('people.admissions.lead')}</p>
      {askers.map((asker) => (
        <AskerForms key={asker.id} lang={lang} asker={asker} state={state} />
      ))}
      <p>
        <a href={site.account(lang)}>{t('people.admissions.account')}</a>
      </p>
    </div>
  );
  return { lang, title, address: site.accountRequests, noindex: true, body };
}
