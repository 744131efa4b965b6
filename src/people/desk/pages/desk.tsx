// SPDX-License-Identifier: AGPL-3.0-or-later
// The desk of an organisation's own agents: what can be done, the agents by duty, who is invited.
import { formatDay } from '../../../base/format.ts';
import { fill, type Lang, speaker, wordsOf } from '../../../base/language.ts';
import { termsIn } from '../../../base/terms.ts';
import { Section } from '../../../platform/parts/section.tsx';
import type { Page } from '../../../platform/web/page.ts';
import { site } from '../../../site.ts';
import { texts as keyTexts } from '../../keys/texts.ts';
import { organisationFrame } from '../../signed-in/pages-frame.ts';
import type { DeskLink } from '../desk-link.ts';
import { Agent } from '../parts/agent.tsx';
import type { DeskModel } from '../parts/desk.ts';
import { hasSignatory, Invite, NameSignatory, WaitingInvitations } from '../parts/invite.tsx';
import { roleWords, speakDesk } from '../parts/roles.tsx';
import { organisationTexts } from '../texts.ts';

const own: readonly DeskLink[] = [
  {
    word: organisationTexts['people.desk.mandates'],
    why: organisationTexts['people.desk.mandates-why'],
    address: site.organisationMandates,
  },
  {
    word: organisationTexts['people.desk.acting'],
    why: organisationTexts['people.desk.acting-why'],
    address: site.organisationActing,
  },
  {
    word: organisationTexts['people.desk.network'],
    why: organisationTexts['people.desk.network-why'],
    address: site.organisationNetwork,
  },
  {
    word: organisationTexts['people.desk.record'],
    why: organisationTexts['people.desk.record-why'],
    address: site.organisationRecord,
  },
];

export function deskPage(lang: Lang, model: DeskModel): Page & { who: string } {
  const t = speakDesk(lang);
  const { organisation, roles, links } = model;
  const { name, slug } = organisation;
  const body = (
    <>
      <div class="nave page-head stack">
        <h1>{name}</h1>
        <p class="lead">{t('people.desk.lead', { roles: roleWords(lang, roles) })}</p>
        {model.keysDue && (
          <p role="note">
            <a href={site.organisationKeys(lang, slug)}>
              {speaker(keyTexts, lang)('people.keys.on-desk', {
                day: formatDay(lang, model.keysDue.toISOString()),
              })}
            </a>
          </p>
        )}
        <p>
          <a href={site.organisation(lang, slug)}>{t('people.desk.public')}</a>
        </p>
      </div>
      <Section id="works" title={t('people.desk.works')}>
        <ul class="rows">
          {[...links, ...own]
            .filter(({ act }) => !act || model.may(act))
            .map(({ word, why, address }) => (
              <li key={word.en}>
                <a href={address(lang, slug)}>
                  <strong>{wordsOf(word, lang)}</strong>
                </a>
                <p class="note">{fill(wordsOf(why, lang), lang, termsIn(lang, organisation))}</p>
              </li>
            ))}
        </ul>
      </Section>
      <Section id="agents" title={t('people.desk.agents')} note={t('people.desk.agents-note')}>
        <div class="stack">
          <ul class="rows">
            {model.colleagues.map((colleague) => (
              <li key={colleague.id} class="stack-tight">
                <Agent lang={lang} model={model} colleague={colleague} />
              </li>
            ))}
          </ul>
          <WaitingInvitations lang={lang} model={model} />
        </div>
      </Section>
      {model.may('agents.admit') && !hasSignatory(model) && <NameSignatory lang={lang} model={model} />}
      {model.may('agents.admit') && <Invite lang={lang} model={model} />}
    </>
  );
  return {
    ...organisationFrame(lang, organisation, undefined, (other) => site.organisationDashboard(other, slug)),
    body,
  };
}
