// SPDX-License-Identifier: AGPL-3.0-or-later
// The networks of an organisation, as its agents see them: those it joins, and what it says, operates and
// governs as one.
import { type Lang, speaker } from '../../base/language.ts';
import { Section } from '../../platform/parts/section.tsx';
import type { Page } from '../../platform/web/page.ts';
import { site } from '../../site.ts';
import { organisationFrame } from '../signed-in/pages-frame.ts';
import type { OwnNetworkModel } from './parts/form.tsx';
import { Govern, Items } from './parts/items.tsx';
import { Describe, Joined } from './parts/joined.tsx';
import { StatingUs } from './stated/parts.tsx';
import { texts } from './texts.ts';

const speak = (lang: Lang) => speaker(texts, lang);

export function ownNetworkPage(lang: Lang, model: OwnNetworkModel): Page & { who: string } {
  const t = speak(lang);
  const { organisation, may } = model;
  const body = (
    <>
      <div class="nave page-head stack">
        <h1>{t('people.ournet.title')}</h1>
        <p class="lead">{t('people.ournet.lead')}</p>
        <p>
          <a href={site.organisationMembers(lang, organisation.slug)}>{t('people.ournet.members')}</a>
        </p>
      </div>
      <StatingUs
        lang={lang}
        stating={model.stating}
        mayAnswer={may('networks.answer')}
        state={model.state}
        action={site.organisationNetwork(lang, organisation.slug)}
      />
      <Joined lang={lang} model={model} />
      <Section id="describe" title={t('people.ournet.describe')} note={t('people.ournet.describe-note')}>
        {may('networks.describe') ? (
          <Describe lang={lang} model={model} />
        ) : (
          <p>{t('people.ournet.who-describes')}</p>
        )}
      </Section>
      <Section id="items" title={t('people.ournet.items')} note={t('people.ournet.items-note')}>
        <Items lang={lang} model={model} />
      </Section>
      <Section id="govern" title={t('people.ournet.govern')} note={t('people.ournet.govern-note')}>
        <Govern lang={lang} model={model} />
      </Section>
    </>
  );
  return {
    ...organisationFrame(lang, organisation, t('people.ournet.title'), (other) =>
      site.organisationNetwork(other, organisation.slug),
    ),
    body,
  };
}
