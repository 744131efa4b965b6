// SPDX-License-Identifier: AGPL-3.0-or-later
// The hub of an organisation's own agents: what can be done, the agents by duty, who is invited.
import type { JSX } from 'preact';
import { type Lang, speaker, wordsOf } from '../../base/language.ts';
import { Bay } from '../../platform/parts/bay.tsx';
import type { Page } from '../../platform/web/page.ts';
import { site } from '../../site.ts';
import { dayWords, FormToken } from '../accounts/parts.tsx';
import { texts as accountTexts } from '../accounts/texts.ts';
import type { Organisation } from '../organisation.ts';
import type { Work } from '../organisations/section.ts';
import { oursTexts } from './ours-texts.ts';
import { RoleBoxes, roleWords, speakOurs } from './parts.tsx';
import type { Act, Role } from './permissions.ts';
import type { Colleague, Invitation } from './stores/agents.ts';

export interface HubModel {
  readonly organisation: Organisation;
  readonly roles: readonly Role[];
  readonly colleagues: readonly Colleague[];
  readonly invitations: readonly Invitation[];
  /** The account that looks. */
  readonly account: string;
  readonly may: (act: Act) => boolean;
  readonly works: readonly Work[];
  readonly formToken: string;
}

const own: readonly Work[] = [
  { word: oursTexts['people.ours.mandates'], why: oursTexts['people.ours.mandates-why'], address: site.oursMandates },
  { word: oursTexts['people.ours.acting'], why: oursTexts['people.ours.acting-why'], address: site.oursActing },
  { word: oursTexts['people.ours.network'], why: oursTexts['people.ours.network-why'], address: site.oursNetwork },
  { word: oursTexts['people.ours.record'], why: oursTexts['people.ours.record-why'], address: site.oursRecord },
];

/** The head of a page of an organisation's own, and what all of them share. */
export function oursFrame(lang: Lang, { name, slug }: Organisation, title: string | undefined, address: (lang: Lang) => string) {
  const home = { label: name, href: site.ours(lang, slug) };
  return {
    lang,
    title: title ? `${title}, ${name}` : name,
    address,
    noindex: true,
    who: name,
    crumbs: title
      ? [home, { label: title }]
      : [{ label: speaker(accountTexts, lang)('people.account.title'), href: site.account(lang) }, { label: name }],
  };
}

export function hubPage(lang: Lang, model: HubModel): Page & { who: string } {
  const t = speakOurs(lang);
  const { organisation, roles, works } = model;
  const { name, slug } = organisation;
  const body = (
    <>
      <div class="nave page-head stack">
        <h1>{name}</h1>
        <p class="lead">{t('people.ours.lead', { roles: roleWords(lang, roles) })}</p>
        <p>
          <a href={site.organisation(lang, slug)}>{t('people.ours.public')}</a>
        </p>
      </div>
      <Bay id="works" title={t('people.ours.works')}>
        <ul class="rows">
          {[...works, ...own].map(({ word, why, address }) => (
            <li key={word.en}>
              <a href={address(lang, slug)}>
                <strong>{wordsOf(word, lang)}</strong>
              </a>
              <p class="note">{wordsOf(why, lang)}</p>
            </li>
          ))}
        </ul>
      </Bay>
      <Bay id="agents" title={t('people.ours.agents')} note={t('people.ours.agents-note')}>
        <div class="stack">
          <ul class="rows">
            {model.colleagues.map((colleague) => (
              <li key={colleague.id} class="stack-tight">
                <Agent lang={lang} model={model} colleague={colleague} />
              </li>
            ))}
          </ul>
          <Waiting lang={lang} invitations={model.invitations} />
        </div>
      </Bay>
      {model.may('agents.admit') && <Invite lang={lang} model={model} />}
    </>
  );
  return { ...oursFrame(lang, organisation, undefined, (other) => site.ours(other, slug)), body };
}

function Agent({ lang, model, colleague }: { lang: Lang; model: HubModel; colleague: Colleague }): JSX.Element {
  const t = speakOurs(lang);
  const { id, duty, first, since, roles, account } = colleague;
  const self = account === model.account;
  const known = duty || t(first ? 'people.ours.first-agent' : 'people.record.agent');
  return (
    <>
      <p>
        <strong>{known}</strong> {self && t('people.ours.you')}
      </p>
      <p class="note">{t('people.ours.agent-line', { roles: roleWords(lang, roles), day: dayWords(lang, since.toISOString()) })}</p>
      {model.may('agents.give-roles') && <Roles lang={lang} model={model} colleague={colleague} known={known} />}
      {(self || model.may('agents.remove')) && (
        <form method="post" action={site.oursAgents(lang, model.organisation.slug)}>
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

function Roles({ lang, model, colleague, known }: { lang: Lang; model: HubModel; colleague: Colleague; known: string }): JSX.Element {
  const t = speakOurs(lang);
  const { id, duty, roles } = colleague;
  return (
    <details class="stack-tight">
      <summary>{t('people.ours.change-which', { duty: known })}</summary>
      <form class="stack" method="post" action={site.oursAgents(lang, model.organisation.slug)}>
        <FormToken token={model.formToken} />
        <input type="hidden" name="agent" value={id} />
        <div class="field">
          <label for={`duty-${id}`}>{t('people.ours.duty')}</label>
          <input class="input" id={`duty-${id}`} name="duty" value={duty} required minLength={2} maxLength={80} autocomplete="off" />
        </div>
        <RoleBoxes lang={lang} held={roles} of={id} />
        <button class="btn btn-small" type="submit" name="do" value="roles" aria-label={t('people.ours.save-which', { duty: known })}>
          {t('people.ours.save')}
        </button>
      </form>
    </details>
  );
}

function Waiting({ lang, invitations }: { lang: Lang; invitations: readonly Invitation[] }): JSX.Element | null {
  const t = speakOurs(lang);
  if (invitations.length === 0) return null;
  return (
    <>
      <h3>{t('people.ours.invited')}</h3>
      <ul class="plain-list">
        {invitations.map(({ id, duty, expiresAt }) => (
          <li key={id}>{t('people.ours.invited-line', { duty, day: dayWords(lang, expiresAt.toISOString()) })}</li>
        ))}
      </ul>
    </>
  );
}

function Invite({ lang, model }: { lang: Lang; model: HubModel }): JSX.Element {
  const t = speakOurs(lang);
  return (
    <Bay id="invite" title={t('people.ours.invite')} note={t('people.ours.invite-note')}>
      <form class="stack" method="post" action={site.oursInvitations(lang, model.organisation.slug)}>
        <FormToken token={model.formToken} />
        <div class="field">
          <label for="address">{t('people.ours.address')}</label>
          <input class="input" id="address" name="address" type="email" required maxLength={254} autocomplete="off" />
        </div>
        <div class="field">
          <label for="duty">{t('people.ours.duty')}</label>
          <p class="note" id="duty-hint">
            {t('people.ours.duty-hint')}
          </p>
          <input
            class="input"
            id="duty"
            name="duty"
            required
            minLength={2}
            maxLength={80}
            autocomplete="off"
            aria-describedby="duty-hint"
          />
        </div>
        <RoleBoxes lang={lang} held={['agent']} />
        <button class="btn" type="submit">
          {t('people.ours.send')}
        </button>
      </form>
    </Bay>
  );
}
