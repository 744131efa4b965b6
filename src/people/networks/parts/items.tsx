// SPDX-License-Identifier: AGPL-3.0-or-later
// What an organisation says it operates, and what it governs, as its agents change them.
import type { JSX } from 'preact';
import { type Lang, speaker } from '../../../base/language.ts';
import { Form } from '../../../platform/form/parts.tsx';
import { giveUpForm, governForm, stateForm, withdrawForm } from '../forms.ts';
import type { NamedItem } from '../network.ts';
import { texts } from '../texts.ts';
import { formsGo, LineButton, type View } from './form.tsx';
import { ItemList } from './network.tsx';

const speak = (lang: Lang) => speaker(texts, lang);

export function Items({ lang, model }: View): JSX.Element {
  const t = speak(lang);
  const { items, may } = model;
  const act = ({ id, name }: NamedItem) => (
    <LineButton
      {...{ lang, model }}
      of={withdrawForm}
      initial={{ item: id }}
      says={t('people.ournet.remove-which', { name })}
    />
  );
  return (
    <div class="stack">
      <ItemList lang={lang} items={items} telling {...(may('networks.describe') && { act })} />
      {may('networks.describe') ? (
        <Form
          of={stateForm}
          state={model.state}
          action={formsGo({ lang, model })}
          initial={{ how: 'operates' }}
        />
      ) : (
        <p>{t('people.ournet.who-describes')}</p>
      )}
    </div>
  );
}

export function Govern({ lang, model }: View): JSX.Element {
  const t = speak(lang);
  const { governed, may } = model;
  const act = ({ id, name }: NamedItem) => (
    <LineButton
      {...{ lang, model }}
      of={giveUpForm}
      initial={{ item: id }}
      says={t('people.ournet.give-up-which', { name })}
    />
  );
  return (
    <div class="stack">
      <ItemList lang={lang} items={governed} since {...(may('networks.govern') && { act })} />
      {may('networks.govern') ? (
        <Form of={governForm} state={model.state} action={formsGo({ lang, model })} />
      ) : (
        <p>{t('people.ournet.who-governs')}</p>
      )}
    </div>
  );
}
