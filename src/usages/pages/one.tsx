// SPDX-License-Identifier: AGPL-3.0-or-later
// One declaration of one's own: corrected, and what was learnt, in five questions; publishing that is a yes
// of its own.
import type { JSX } from 'preact';
import type { Lang } from '../../base/language.ts';
import { Section } from '../../platform/parts/section.tsx';
import type { Page } from '../../platform/web/page.ts';
import { site } from '../../site.ts';
import { dayIn } from '../day.ts';
import { agains, currencies, type Experience, longestAnswer } from '../experience.ts';
import { AgeOf, DeclarationFields, OwnForm, speak } from '../parts.tsx';
import type { Usage } from '../usage.ts';

export interface OneModel {
  readonly organisation: { readonly name: string; readonly slug: string };
  readonly usage: Usage;
  readonly experience?: Experience | undefined;
  readonly currency: 'EUR' | 'CAD';
  readonly on: string;
  readonly formToken: string;
  readonly who: string;
}

export function onePage(lang: Lang, model: OneModel): Page & { who: string } {
  const t = speak(lang);
  const { organisation, usage, formToken } = model;
  const { name } = usage.software;
  const list = site.ownUsages(lang, organisation.slug);
  const body = (
    <>
      <div class="nave page-head stack">
        <h1>{t('catalogue.usage.one-heading', { name })}</h1>
        <p class="lead">
          <AgeOf lang={lang} usage={usage} on={model.on} />
        </p>
      </div>
      <Section id="corriger" title={t('catalogue.usage.correct')} note={t('catalogue.usage.correct-note')}>
        <OwnForm
          action={site.ownUsageDeed(lang, organisation.slug)}
          token={formToken}
          fields={{ id: usage.id }}
          class="stack"
        >
          <DeclarationFields lang={lang} id="own" said={usage} />
          <button class="btn" type="submit" name="act" value="correct">
            {t('catalogue.usage.correct-button')}
          </button>
        </OwnForm>
      </Section>
      <Section
        id="experience"
        title={t('catalogue.usage.experience')}
        note={t('catalogue.usage.experience-note')}
      >
        <Questions lang={lang} model={model} />
      </Section>
    </>
  );
  const crumbs = [
    { label: t('catalogue.usage.account'), href: site.account(lang) },
    { label: t('catalogue.usage.own-title'), href: list },
    { label: name },
  ];
  return {
    lang,
    title: `${name} · ${organisation.name}`,
    address: (other) => site.ownUsage(other, organisation.slug, usage.id),
    noindex: true,
    who: model.who,
    crumbs,
    body,
  };
}

function Questions({ lang, model }: { lang: Lang; model: OneModel }): JSX.Element {
  const t = speak(lang);
  const { experience: told, organisation, usage, formToken } = model;
  const action = site.ownUsageDeed(lang, organisation.slug);
  return (
    <div class="stack">
      <OwnForm action={action} token={formToken} fields={{ id: usage.id }} class="stack">
        <div class="field">
          <label for="cost">{t('catalogue.usage.ask.cost')}</label>
          <input
            class="input"
            id="cost"
            name="cost"
            inputMode="decimal"
            maxLength={16}
            value={told?.cost ? String(told.cost.cents / 100) : undefined}
          />
          <label class="vh" for="currency">
            {t('catalogue.usage.ask.currency')}
          </label>
          <select class="input" id="currency" name="currency">
            {currencies.map((one) => (
              <option key={one} value={one} selected={one === (told?.cost?.currency ?? model.currency)}>
                {one}
              </option>
            ))}
          </select>
        </div>
        <div class="field">
          <label for="effort">{t('catalogue.usage.ask.effort')}</label>
          <input
            class="input"
            id="effort"
            name="effort"
            inputMode="numeric"
            maxLength={5}
            value={told?.effortDays}
          />
        </div>
        <Words lang={lang} name="migration" value={told?.migration} />
        <Words lang={lang} name="wrong" value={told?.wentWrong} />
        <fieldset class="stack-tight">
          <legend>{t('catalogue.usage.ask.again')}</legend>
          {agains.map((one) => (
            <label class="check" key={one}>
              <input type="radio" name="again" value={one} required checked={told?.again === one} />{' '}
              {t(`catalogue.usage.again.${one}`)}
            </label>
          ))}
        </fieldset>
        <button class="btn" type="submit" name="act" value="tell">
          {t('catalogue.usage.tell')}
        </button>
      </OwnForm>
      {told && <Shown lang={lang} model={model} told={told} action={action} />}
    </div>
  );
}

function Words({
  lang,
  name,
  value,
}: {
  lang: Lang;
  name: 'migration' | 'wrong';
  value: string | undefined;
}): JSX.Element {
  return (
    <div class="field">
      <label for={name}>{speak(lang)(`catalogue.usage.ask.${name}`)}</label>
      <textarea class="input" id={name} name={name} rows={4} maxLength={longestAnswer}>
        {value}
      </textarea>
    </div>
  );
}

function Shown({
  lang,
  model,
  told,
  action,
}: {
  lang: Lang;
  model: OneModel;
  told: Experience;
  action: string;
}): JSX.Element {
  const t = speak(lang);
  const { publishedOn } = told;
  return (
    <OwnForm action={action} token={model.formToken} fields={{ id: model.usage.id }} class="stack-tight">
      <p>
        {publishedOn
          ? t('catalogue.usage.told-seen', { day: dayIn(lang, publishedOn), name: model.organisation.name })
          : t('catalogue.usage.told-unseen', { day: dayIn(lang, told.toldOn) })}
      </p>
      <button class="btn btn-plain" type="submit" name="act" value={publishedOn ? 'hide' : 'show'}>
        {t(publishedOn ? 'catalogue.usage.hide' : 'catalogue.usage.show')}
      </button>
    </OwnForm>
  );
}
