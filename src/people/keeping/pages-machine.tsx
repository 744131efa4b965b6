// SPDX-License-Identifier: AGPL-3.0-or-later
// What the desk shows of an organisation's agents, and of the machine: mails, jobs, imports, settings.
import type { ComponentChildren, JSX } from 'preact';
import { formatDay } from '../../base/format.ts';
import { type Lang, speaker } from '../../base/language.ts';
import type { AnyForm } from '../../platform/form/form.ts';
import { Form, type FormState } from '../../platform/form/parts.tsx';
import { SearchField } from '../../platform/parts/search-field.tsx';
import { Section } from '../../platform/parts/section.tsx';
import { site } from '../../site.ts';
import type { Colleague } from '../agents/colleague.ts';
import type { Role } from '../agents/permissions.ts';
import { texts as roleTexts } from '../agents/texts.ts';
import { administratorForm, jobForm, mailForm } from './forms-machine.ts';
import { texts } from './texts.ts';

const speak = (lang: Lang) => speaker({ ...roleTexts, ...texts }, lang);

interface Common {
  readonly lang: Lang;
  readonly state: FormState;
  /** The word of the section in this language. */
  readonly word: string;
}

const roleWords = (lang: Lang, roles: readonly Role[]) =>
  roles.map((role) => speak(lang)(`people.role.${role}`)).join(', ');

/** By what the others know an agent; else by the end of its number. */
export const agentLabel = (lang: Lang, { id, duty, roles }: Colleague): string =>
  `${duty || speak(lang)('people.keeping.agent-unnamed', { id: id.slice(-6) })} (${roleWords(lang, roles)})`;

export interface OrganisationModel extends Common {
  readonly q: string;
  readonly found:
    | {
        readonly organisation: { readonly id: string; readonly name: string; readonly slug: string };
        readonly hint: string;
        readonly mailbox:
          | { readonly address: string; readonly source: string; readonly statedOn: string }
          | undefined;
        readonly colleagues: readonly Colleague[];
      }
    | undefined;
  /** Those that may be meant, where it is not clear. */
  readonly nearest: readonly { readonly value: string; readonly label: string; readonly hint?: string }[];
}

export function OrganisationsMatter(model: OrganisationModel): JSX.Element {
  const { lang, q, word, found, nearest } = model;
  const t = speak(lang);
  return (
    <Section id="search" title={t('people.keeping.find-organisation')}>
      <div class="stack">
        <SearchField
          lang={lang}
          action={site.keepingSection(lang, word)}
          label={t('people.keeping.find-organisation-label')}
          button={t('people.keeping.find')}
          value={q}
        />
        {q && !found && <p>{t('people.keeping.organisation-unclear')}</p>}
        {!found && nearest.length > 0 && (
          <ul class="stack-tight">
            {nearest.map(({ value, label, hint }) => (
              <li key={value}>
                <a href={site.keepingSection(lang, word, { q: value })}>{label}</a>{' '}
                <span class="note">{hint}</span>
              </li>
            ))}
          </ul>
        )}
        {found && <OneOrganisation {...model} found={found} />}
      </div>
    </Section>
  );
}

function OneOrganisation({
  lang,
  state,
  word,
  found: { organisation, hint, mailbox, colleagues },
}: OrganisationModel & { found: NonNullable<OrganisationModel['found']> }): JSX.Element {
  const t = speak(lang);
  const form = administratorForm(colleagues.map((one) => ({ id: one.id, label: agentLabel(lang, one) })));
  return (
    <article class="stack" aria-label={organisation.name}>
      <h3>
        <a href={site.organisation(lang, organisation.slug)}>{organisation.name}</a>
      </h3>
      <p class="note">{hint}</p>
      <p>
        {mailbox
          ? t('people.keeping.mailbox', { ...mailbox, day: formatDay(lang, mailbox.statedOn) })
          : t('people.keeping.no-mailbox')}
      </p>
      {colleagues.length === 0 && <p>{t('people.keeping.no-agents')}</p>}
      <ul class="stack-tight">
        {colleagues.map((one) => (
          <li key={one.id}>
            <a
              href={site.keepingSection(lang, speak(lang)('people.keeping.accounts-word'), {
                q: one.account,
              })}
            >
              {agentLabel(lang, one)}
            </a>{' '}
            <span class="note">
              {t('people.keeping.agent-since', { day: formatDay(lang, one.since.toISOString()) })}
            </span>
          </li>
        ))}
      </ul>
      {colleagues.length > 0 && (
        <details class="stack-tight" open={state.refused?.form === form.name}>
          <summary>{t('people.keeping.administrator-open')}</summary>
          <p class="note">{t('people.keeping.administrator-note')}</p>
          <Form
            of={form as AnyForm}
            state={state}
            action={site.keepingDeed(lang, word, 'administrator')}
            initial={{ organisation: organisation.id }}
            button={t('people.keeping.administrator')}
          />
        </details>
      )}
    </article>
  );
}

/** A table of words. */
export function Rows({
  columns,
  rows,
}: {
  columns: readonly string[];
  rows: readonly (readonly ComponentChildren[])[];
}): JSX.Element {
  return (
    <table class="table table-fold">
      <thead>
        <tr>
          {columns.map((column) => (
            <th key={column} scope="col">
              {column}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {rows.map((row, place) => (
          <tr key={place}>
            {row.map((cell, at) =>
              at === 0 ? (
                <th key={at} scope="row">
                  {cell}
                </th>
              ) : (
                <td key={at} data-l={columns[at]}>
                  {cell}
                </td>
              ),
            )}
          </tr>
        ))}
      </tbody>
    </table>
  );
}

export interface ShownMail {
  readonly id: string;
  readonly topic: string;
  readonly created_at: Date;
  readonly answer: string | null;
}

export function MailLine({ lang, mail }: { lang: Lang; mail: ShownMail }): JSX.Element {
  return (
    <>
      {mail.topic}, {formatDay(lang, mail.created_at.toISOString())}{' '}
      <span class="note">{mail.answer ?? ''}</span>
    </>
  );
}

export function DoubtfulMail({ lang, state, word, mail }: Common & { mail: ShownMail }): JSX.Element {
  return (
    <li class="stack-tight">
      <p>
        <MailLine lang={lang} mail={mail} />
      </p>
      <Form
        of={mailForm}
        state={state}
        action={site.keepingDeed(lang, word, 'mail')}
        initial={{ mail: mail.id }}
      />
    </li>
  );
}

export interface ShownJob {
  readonly id: string;
  readonly name: string;
  readonly failedAt: Date;
  readonly said: string;
}

export function FailedJobLine({ lang, state, word, job }: Common & { job: ShownJob }): JSX.Element {
  const t = speak(lang);
  return (
    <li class="stack-tight">
      <p>
        <strong>{job.name}</strong>, {formatDay(lang, job.failedAt.toISOString())}{' '}
        <span class="note">{job.said}</span>
      </p>
      <Form
        of={jobForm}
        state={state}
        action={site.keepingDeed(lang, word, 'job')}
        initial={{ job: job.id }}
        button={t('people.keeping.job-again')}
      />
    </li>
  );
}
