// SPDX-License-Identifier: AGPL-3.0-or-later
// One declaration of one's own: corrected, and what was learnt, in five questions; publishing that is a yes
// of its own.
import type { JSX } from 'preact';
import type { Lang } from '../../base/language.ts';
import { Form, type FormState } from '../../platform/form/parts.tsx';
import { Section } from '../../platform/parts/section.tsx';
import type { Page } from '../../platform/web/page.ts';
import { site } from '../../site.ts';
import { dayIn } from '../day.ts';
import type { Experience } from '../experience.ts';
import { correctForm, showForm, shownIn, tellForm } from '../forms.ts';
import { AgeOf, DeclarationFields, speak } from '../parts.tsx';
import type { Usage } from '../usage.ts';

export interface OneModel {
  readonly organisation: { readonly name: string; readonly slug: string };
  readonly usage: Usage;
  readonly experience?: Experience | undefined;
  readonly currency: string;
  readonly on: string;
  readonly state: FormState;
}

export function onePage(lang: Lang, model: OneModel): Page {
  const t = speak(lang);
  const { organisation, usage, state } = model;
  const { name } = usage.software;
  const list = site.ownUsages(lang, organisation.slug);
  const body = (
    <>
      <div class="nave page-head stack">
        <h1>{t('usages.one-heading', { name })}</h1>
        <p class="lead">
          <AgeOf lang={lang} usage={usage} on={model.on} />
        </p>
      </div>
      <Section id="corriger" title={t('usages.correct')} note={t('usages.correct-note')}>
        <Form
          of={correctForm}
          state={state}
          action={site.ownUsageAction(lang, organisation.slug)}
          initial={{ id: usage.id, ...shownIn(usage) }}
        >
          {(field) => (
            <>
              <DeclarationFields lang={lang} field={field} />
              {field('act')}
            </>
          )}
        </Form>
      </Section>
      <Section id="experience" title={t('usages.experience')} note={t('usages.experience-note')}>
        <Questions lang={lang} model={model} />
      </Section>
    </>
  );
  const crumbs = [
    { label: t('usages.account'), href: site.account(lang) },
    { label: t('usages.own-title'), href: list },
    { label: name },
  ];
  return {
    lang,
    title: `${name} · ${organisation.name}`,
    address: (other) => site.ownUsage(other, organisation.slug, usage.id),
    noindex: true,
    who: organisation.name,
    crumbs,
    body,
  };
}

function Questions({ lang, model }: { lang: Lang; model: OneModel }): JSX.Element {
  const { experience: told, organisation, usage, state } = model;
  return (
    <div class="stack">
      <Form
        of={tellForm}
        state={state}
        action={site.ownUsageAction(lang, organisation.slug)}
        initial={{ id: usage.id, ...answersOf(told), currency: told?.cost?.currency ?? model.currency }}
      />
      {told && <Shown lang={lang} model={model} told={told} />}
    </div>
  );
}

function answersOf(told: Experience | undefined) {
  return {
    cost: told?.cost && String(told.cost.cents / 100),
    effort: told?.effortDays,
    migration: told?.migration,
    wrong: told?.wentWrong,
    again: told?.again,
  };
}

function Shown({ lang, model, told }: { lang: Lang; model: OneModel; told: Experience }): JSX.Element {
  const t = speak(lang);
  const { publishedOn } = told;
  const { organisation, usage, state } = model;
  return (
    <Form
      of={showForm}
      state={state}
      action={site.ownUsageAction(lang, organisation.slug)}
      initial={{ id: usage.id }}
      class="stack-tight"
    >
      {() => (
        <>
          <p>
            {publishedOn
              ? t('usages.told-seen', { day: dayIn(lang, publishedOn), name: organisation.name })
              : t('usages.told-unseen', { day: dayIn(lang, told.toldOn) })}
          </p>
          <button class="btn btn-plain" type="submit" name="act" value={publishedOn ? 'hide' : 'show'}>
            {t(publishedOn ? 'usages.hide' : 'usages.show')}
          </button>
        </>
      )}
    </Form>
  );
}
