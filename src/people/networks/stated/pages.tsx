// SPDX-License-Identifier: AGPL-3.0-or-later
// The members that a network states: its own page for them, what became of a list, and the page of the link
// by which a member answers.
import type { JSX } from 'preact';
import { formatDay } from '../../../base/format.ts';
import { type Lang, speaker } from '../../../base/language.ts';
import { Form, type FormState } from '../../../platform/form/parts.tsx';
import { Section } from '../../../platform/parts/section.tsx';
import { Report, reportTitle, type ToldLine } from '../../../platform/table/parts.tsx';
import type { Page } from '../../../platform/web/page.ts';
import { site } from '../../../site.ts';
import type { Organisation } from '../../directory/organisation.ts';
import { organisationFrame } from '../../signed-in/pages-frame.ts';
import { linkForm, stateMembersForm, takeBackForm } from './forms.ts';
import { isStanding, mostStated, type Statement } from './statement.ts';
import { texts } from './texts.ts';

const speak = (lang: Lang) => speaker(texts, lang);

export interface MembersModel {
  readonly organisation: Organisation;
  readonly isNetwork: boolean;
  readonly stated: readonly Statement[];
  readonly mayState: boolean;
  readonly state: FormState;
}

const frameOf = (lang: Lang, organisation: Organisation) =>
  organisationFrame(lang, organisation, speak(lang)('people.stated.title'), (other) =>
    site.organisationMembers(other, organisation.slug),
  );

export function membersPage(lang: Lang, model: MembersModel): Page & { who: string } {
  const t = speak(lang);
  const { organisation, isNetwork, mayState, state } = model;
  const action = site.organisationMembers(lang, organisation.slug);
  const body = (
    <>
      <div class="nave page-head stack">
        <h1>{t('people.stated.title')}</h1>
        <p class="lead">{t('people.stated.lead')}</p>
        <p>
          <a href={site.organisationNetwork(lang, organisation.slug)}>{t('people.stated.network')}</a>
        </p>
      </div>
      <Section
        id="send"
        title={t('people.stated.send')}
        note={t('people.stated.send-note', { most: mostStated })}
      >
        {!isNetwork && <p>{t('people.stated.no-network')}</p>}
        {isNetwork && !mayState && <p>{t('people.stated.who-states')}</p>}
        {isNetwork && mayState && <Form of={stateMembersForm} state={state} action={action} />}
      </Section>
      <Section id="stated" title={t('people.stated.list')}>
        {model.stated.length === 0 && <p>{t('people.stated.list-none')}</p>}
        <ul class="stack">
          {model.stated.map((one) => (
            <StatedLine key={one.id} lang={lang} model={model} one={one} action={action} />
          ))}
        </ul>
      </Section>
    </>
  );
  return { ...frameOf(lang, organisation), body };
}

/** « démenti par lui le 3 mars 2026 ». */
function stateWords(lang: Lang, { statedOn, answer, answeredOn }: Statement): string {
  const key = answer === undefined ? 'waits' : answer === 'yes' ? 'agreed' : 'denied-on';
  const answered = answeredOn && formatDay(lang, answeredOn);
  return speak(lang)(`people.stated.${key}`, { day: formatDay(lang, statedOn), answered });
}

interface LineProps {
  readonly lang: Lang;
  readonly model: MembersModel;
  readonly one: Statement;
  readonly action: string;
}

function StatedLine({ lang, model, one, action }: LineProps): JSX.Element {
  const says = speak(lang)('people.stated.take-back-which', { name: one.name });
  return (
    <li class="stack-tight">
      <p>
        <a href={site.organisation(lang, one.slug)}>{one.name}</a>{' '}
        <span class="note">{stateWords(lang, one)}</span>
      </p>
      {model.mayState && isStanding(one) && (
        <Form of={takeBackForm} state={model.state} action={action} class="" initial={{ member: one.id }}>
          {(field) => field('do', { class: 'btn-small', says: { 'take-back': says } })}
        </Form>
      )}
    </li>
  );
}

export interface ReportModel {
  readonly organisation: Organisation;
  readonly lines: readonly ToldLine[];
  /** Members that were told. */
  readonly told: number;
  readonly unread: readonly string[];
  readonly refused: { readonly words: string; readonly lines: number };
}

export function reportPage(lang: Lang, model: ReportModel): Page & { who: string } {
  const t = speak(lang);
  const { organisation, lines, told, unread, refused } = model;
  const list = site.organisationMembers(lang, organisation.slug);
  const title = reportTitle(lang);
  const left = lines.filter((one) => one.refused).length;
  const body = (
    <div class="nave page-head stack">
      <h1>{title}</h1>
      <p class="lead">{t('people.stated.lead-report', { told, refused: left })}</p>
      <p>
        <a href={list}>{t('people.stated.back')}</a>
      </p>
      <Report lang={lang} lines={lines} unread={unread} refused={refused} />
    </div>
  );
  const crumbs = [{ label: t('people.stated.title'), href: list }, { label: title }];
  return { lang, title, noindex: true, who: organisation.name, crumbs, body };
}

export interface LinkModel {
  readonly member: Organisation;
  readonly network: Organisation;
  /** Absent: the network no longer says so. */
  readonly statement?: Statement | undefined;
  /** The secret of the link. */
  readonly token: string;
  readonly state: FormState;
}

/** One button: no where it stands, yes where it was denied. */
export function linkPage(lang: Lang, model: LinkModel): Page & { who: string } {
  const t = speak(lang);
  const { member, network, statement, token, state } = model;
  const names = { member: member.name, network: network.name };
  const title = t('people.stated.link-title', names);
  const body = (
    <div class="nave page-head stack">
      <h1>{title}</h1>
      {statement ? (
        <>
          <p class="lead">
            {t('people.stated.link-lead', { ...names, day: formatDay(lang, statement.statedOn) })}
          </p>
          <p {...(statement.answer && { role: 'status' as const })}>{answerWords(lang, statement, member)}</p>
          <Form of={linkForm} state={state} action={site.memberLink(lang)} class="" initial={{ t: token }}>
            {() => <AnswerButton lang={lang} answer={isStanding(statement) ? 'no' : 'yes'} />}
          </Form>
        </>
      ) : (
        <p>{t('people.stated.link-nothing')}</p>
      )}
      <p>
        <a href={site.network(lang, network.slug)}>{t('people.stated.link-network')}</a>
      </p>
    </div>
  );
  return { lang, title, noindex: true, who: member.name, body };
}

function answerWords(lang: Lang, { answer, answeredOn = '' }: Statement, member: Organisation): string {
  const t = speak(lang);
  if (!answer) return t('people.stated.link-waits');
  return t(`people.stated.link-${answer}`, { day: formatDay(lang, answeredOn), member: member.name });
}

function AnswerButton({ lang, answer }: { lang: Lang; answer: 'yes' | 'no' }): JSX.Element {
  return (
    <button class="btn" type="submit" name="answer" value={answer}>
      {speak(lang)(answer === 'no' ? 'people.stated.deny' : 'people.stated.agree')}
    </button>
  );
}
