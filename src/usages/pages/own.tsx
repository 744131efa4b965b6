// SPDX-License-Identifier: AGPL-3.0-or-later
// « Nos logiciels »: what an organisation declares, with what is left of each; declaring one more, or a whole
// spreadsheet.
import type { JSX } from 'preact';
import type { Lang } from '../../base/language.ts';
import { Form, type FormState } from '../../platform/form/parts.tsx';
import { Section } from '../../platform/parts/section.tsx';
import type { Page } from '../../platform/web/page.ts';
import { site } from '../../site.ts';
import { sinceIn } from '../day.ts';
import { actForm, declareForm, tableForm } from '../forms.ts';
import { ActButton, AgeOf, ByFormer, DeclarationFields, speak } from '../parts.tsx';
import { ageOf, type Usage } from '../usage.ts';
import type { Former } from '../users.ts';

interface Named {
  readonly slug: string;
  readonly name: string;
}

export interface OwnModel {
  readonly organisation: Named;
  /** Largest concern first: what is about to end. */
  readonly usages: readonly (Usage & {
    readonly operator?: string | undefined;
    readonly mandatary?: string | undefined;
    readonly former?: Former | undefined;
    readonly told: boolean;
  })[];
  /** Members for which it declared, by software. */
  readonly hosted: readonly { readonly software: string; readonly members: number }[];
  /** ISO date. */
  readonly on: string;
  readonly state: FormState;
  /** What the form begins with: a name, or words that somebody looked for. */
  readonly software: string;
}

export function ownPage(lang: Lang, model: OwnModel): Page {
  const t = speak(lang);
  const { organisation, usages, hosted } = model;
  const title = t('usages.own-title');
  const body = (
    <>
      <div class="nave page-head stack">
        <h1>{t('usages.own-heading', { name: organisation.name })}</h1>
        <p class="lead">{t('usages.own-lead')}</p>
      </div>
      <Section id="nos-logiciels" title={title} note={t('usages.own-note')}>
        {usages.length === 0 ? <p>{t('usages.own-none')}</p> : <OwnTable lang={lang} model={model} />}
      </Section>
      <Section id="declarer" title={t('usages.declare')} note={t('usages.declare-note')}>
        <Declare lang={lang} model={model} />
      </Section>
      <Section id="tableur" title={t('usages.table')} note={t('usages.table-note')}>
        <Upload lang={lang} model={model} />
      </Section>
      {hosted.length > 0 && (
        <Section id="membres" title={t('usages.for-members')} note={t('usages.for-members-note')}>
          <ul class="rows">
            {hosted.map(({ software, members }) => (
              <li key={software}>{t('usages.for-members-line', { software, n: members })}</li>
            ))}
          </ul>
        </Section>
      )}
    </>
  );
  const address = (other: Lang) => site.ownUsages(other, organisation.slug);
  const crumbs = [{ label: t('usages.account'), href: site.account(lang) }, { label: title }];
  return {
    lang,
    title: `${title} · ${organisation.name}`,
    address,
    noindex: true,
    who: organisation.name,
    crumbs,
    body,
  };
}

function OwnTable({ lang, model }: { lang: Lang; model: OwnModel }): JSX.Element {
  const t = speak(lang);
  return (
    <table class="table table-fold">
      <thead>
        <tr>
          <th scope="col">{t('usages.software')}</th>
          <th scope="col">{t('usages.age-head')}</th>
          <th scope="col">{t('usages.who-sees')}</th>
          <th scope="col">{t('usages.acts')}</th>
        </tr>
      </thead>
      <tbody>
        {model.usages.map((usage) => (
          <OwnRow key={usage.id} lang={lang} usage={usage} model={model} />
        ))}
      </tbody>
    </table>
  );
}

function OwnRow({
  lang,
  usage,
  model,
}: {
  lang: Lang;
  usage: OwnModel['usages'][number];
  model: OwnModel;
}): JSX.Element {
  const t = speak(lang);
  const { software, since, publishedOn, operator, mandatary, former } = usage;
  const { name } = software;
  const over = ageOf(usage, model.on) === 'expired';
  const slug = model.organisation.slug;
  const act = (key: 'confirm' | 'publish' | 'unpublish' | 'withdraw', main = false) => (
    <ActButton
      act={key}
      main={main}
      label={t(`usages.act.${key}`)}
      aloud={`${t(`usages.act.${key}`)} (${name})`}
    />
  );
  return (
    <tr>
      <th scope="row">
        <a href={site.software(lang, software.slug)}>{name}</a>
        {since && <small>{t('usages.since', { since: sinceIn(lang, since) })}</small>}
        {operator && <small>{t('usages.hosted-by', { operator })}</small>}
        {mandatary && <small>{t('usages.by-mandatary', { name: mandatary })}</small>}
        <ByFormer lang={lang} former={former} />
      </th>
      <td data-l={t('usages.age-head')}>
        <AgeOf lang={lang} usage={usage} on={model.on} />
      </td>
      <td data-l={t('usages.who-sees')}>
        {t(publishedOn ? (over ? 'usages.seen-no-more' : 'usages.seen') : 'usages.unseen')}
      </td>
      <td>
        <Form
          of={actForm}
          state={model.state}
          action={site.ownUsageAction(lang, slug)}
          initial={{ id: usage.id }}
          class="acts-row"
        >
          {() => (
            <>
              {act('confirm', over)} {act(publishedOn ? 'unpublish' : 'publish')} {act('withdraw')}{' '}
              <a
                class="btn btn-plain btn-small"
                href={site.ownUsage(lang, slug, usage.id)}
                aria-label={`${t('usages.open')} (${name})`}
              >
                {t(usage.told ? 'usages.open-told' : 'usages.open')}
              </a>
            </>
          )}
        </Form>
      </td>
    </tr>
  );
}

function Declare({ lang, model }: { lang: Lang; model: OwnModel }): JSX.Element {
  const { organisation, software, state } = model;
  return (
    <Form
      of={declareForm}
      state={state}
      action={site.ownUsageAction(lang, organisation.slug)}
      initial={{ software }}
    >
      {(field) => (
        <>
          {field('software')}
          <DeclarationFields lang={lang} field={field} />
          {field('publish')}
          {field('act')}
        </>
      )}
    </Form>
  );
}

function Upload({ lang, model: { organisation, state } }: { lang: Lang; model: OwnModel }): JSX.Element {
  const t = speak(lang);
  return (
    <div class="stack">
      <p>
        {t('usages.table-how')}{' '}
        <a href={site.usageModel(lang, { o: organisation.slug })}>{t('usages.table-model')}</a>
      </p>
      <Form
        of={tableForm}
        state={state}
        action={site.ownUsageTable(lang, organisation.slug)}
        button={t('usages.table-button')}
      />
    </div>
  );
}
