// SPDX-License-Identifier: AGPL-3.0-or-later
// What an organisation says it operates, and what it governs, as its agents change them.
import type { JSX } from 'preact';
import { type Lang, speaker } from '../../../base/language.ts';
import type { NamedItem } from '../network.ts';
import { texts } from '../texts.ts';
import { Button, Form, type View } from './form.tsx';
import { ItemList } from './network.tsx';

const speak = (lang: Lang) => speaker(texts, lang);

export function Items({ lang, model }: View): JSX.Element {
  const t = speak(lang);
  const { items, may } = model;
  const act = ({ id, name }: NamedItem) => (
    <Form lang={lang} model={model}>
      <input type="hidden" name="item" value={id} />
      <Button
        act="withdraw"
        label={t('people.ournet.remove')}
        which={t('people.ournet.remove-which', { name })}
      />
    </Form>
  );
  return (
    <div class="stack">
      <ItemList lang={lang} items={items} {...(may('networks.describe') && { act })} />
      {may('networks.describe') ? (
        <Form lang={lang} model={model}>
          <div class="field">
            <label for="item">{t('people.ournet.item')}</label>
            <input class="input" id="item" name="item" required maxLength={120} autocomplete="off" />
          </div>
          <Button act="state" label={t('people.ournet.add')} />
        </Form>
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
    <Form lang={lang} model={model}>
      <input type="hidden" name="item" value={id} />
      <Button
        act="give-up"
        label={t('people.ournet.give-up')}
        which={t('people.ournet.give-up-which', { name })}
      />
    </Form>
  );
  return (
    <div class="stack">
      <ItemList lang={lang} items={governed} since {...(may('networks.govern') && { act })} />
      {may('networks.govern') ? (
        <Form lang={lang} model={model}>
          <div class="field">
            <label for="software">{t('people.ournet.govern-name')}</label>
            <input class="input" id="software" name="item" required maxLength={120} autocomplete="off" />
          </div>
          <Button act="govern" label={t('people.ournet.govern-button')} />
        </Form>
      ) : (
        <p>{t('people.ournet.who-governs')}</p>
      )}
    </div>
  );
}
