// SPDX-License-Identifier: AGPL-3.0-or-later
// What a first agent is shown on arrival: to say what they use, then to name who signs. The rest can wait.
import type { Lang } from '../../../base/language.ts';
import { Section } from '../../../platform/parts/section.tsx';
import type { Page } from '../../../platform/web/page.ts';
import { site } from '../../../site.ts';
import { organisationFrame } from '../../signed-in/pages-frame.ts';
import type { DeskModel } from '../parts/desk.ts';
import { hasSignatory, NameSignatory } from '../parts/invite.tsx';
import { speakDesk } from '../parts/roles.tsx';

export function welcomePage(lang: Lang, model: DeskModel): Page & { who: string } {
  const t = speakDesk(lang);
  const { name, slug } = model.organisation;
  const title = t('people.welcome.title');
  const body = (
    <>
      <div class="nave page-head stack">
        <h1>{title}</h1>
        <p class="lead">{t('people.welcome.lead', { name })}</p>
        <p>
          <a class="btn" href={`${site.ownUsages(lang, slug)}#declarer`}>
            {t('people.welcome.say')}
          </a>
        </p>
      </div>
      {model.may('agents.admit') && !hasSignatory(model) && <NameSignatory lang={lang} model={model} />}
      <Section id="then" title={t('people.welcome.then')}>
        <ul class="stack-tight">
          <li>
            <a href={site.organisationDashboard(lang, slug)}>{t('people.welcome.desk', { name })}</a>
          </li>
          <li>
            <a href={site.account(lang)}>{t('people.welcome.account')}</a>
          </li>
        </ul>
      </Section>
    </>
  );
  const address = (other: Lang) => site.organisationWelcome(other, slug);
  return { ...organisationFrame(lang, model.organisation, title, address), body };
}
