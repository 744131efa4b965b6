// SPDX-License-Identifier: AGPL-3.0-or-later
// The networks that an organisation joined, and the words in which it describes its own.

import type { JSX } from 'preact';
import { formatDay } from '../../../base/format.ts';
import { type Lang, speaker } from '../../../base/language.ts';
import { Form } from '../../../platform/form/parts.tsx';
import { Section } from '../../../platform/parts/section.tsx';
import { site } from '../../../site.ts';
import { describeForm, joinForm, leaveForm } from '../forms.ts';
import { texts } from '../texts.ts';
import { formsGo, LineButton, type View } from './form.tsx';

const speak = (lang: Lang) => speaker(texts, lang);

export function Joined({ lang, model }: View): JSX.Element {
  const t = speak(lang);
  const { joined, networks, may, organisation } = model;
  const others = networks.filter(
    ({ slug }) => slug !== organisation.slug && !joined.some((one) => one.slug === slug),
  );
  return (
    <Section id="joined" title={t('people.ournet.joined')}>
      <div class="stack">
        {joined.length === 0 && <p>{t('people.ournet.joined-none')}</p>}
        <ul class="stack">
          {joined.map(({ name, slug, joinedOn, former }) => (
            <li key={slug} class="stack-tight">
              <p>
                <a href={site.network(lang, slug)}>{name}</a>{' '}
                <span class="note">
                  {t(former ? 'people.network.since-former' : 'people.network.since', {
                    day: formatDay(lang, joinedOn),
                    former,
                  })}
                </span>
              </p>
              {may('networks.join') && (
                <LineButton
                  {...{ lang, model }}
                  of={leaveForm}
                  initial={{ network: slug }}
                  says={t('people.ournet.leave-which', { name })}
                />
              )}
            </li>
          ))}
        </ul>
        {may('networks.join') ? (
          <Form of={joinForm(others)} state={model.state} action={formsGo({ lang, model })} />
        ) : (
          <p>{t('people.ournet.who-joins')}</p>
        )}
      </div>
    </Section>
  );
}

export function Describe({ lang, model }: View): JSX.Element {
  const { said } = model;
  return (
    <Form
      of={describeForm}
      state={model.state}
      action={formsGo({ lang, model })}
      initial={{ words: said?.description, publish: said?.published ?? false }}
    />
  );
}
