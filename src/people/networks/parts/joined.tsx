// SPDX-License-Identifier: AGPL-3.0-or-later
// The networks that an organisation joined, and the words in which it describes its own.
import type { JSX } from 'preact';
import { type Lang, speaker } from '../../../base/language.ts';
import { Section } from '../../../platform/parts/section.tsx';
import { site } from '../../../site.ts';
import { dayWords } from '../../sign-in/accounts/parts.tsx';
import { texts } from '../texts.ts';
import { Button, Form, type View } from './form.tsx';

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
          {joined.map(({ name, slug, joinedOn }) => (
            <li key={slug} class="stack-tight">
              <p>
                <a href={site.network(lang, slug)}>{name}</a>{' '}
                <span class="note">{t('people.network.since', { day: dayWords(lang, joinedOn) })}</span>
              </p>
              {may('networks.join') && (
                <Form lang={lang} model={model}>
                  <input type="hidden" name="network" value={slug} />
                  <Button
                    act="leave"
                    label={t('people.ournet.leave')}
                    which={t('people.ournet.leave-which', { name })}
                  />
                </Form>
              )}
            </li>
          ))}
        </ul>
        {may('networks.join') ? (
          <Form lang={lang} model={model}>
            <div class="field">
              <label for="network">{t('people.ournet.which')}</label>
              <select class="input" id="network" name="network">
                {others.map(({ slug, name }) => (
                  <option key={slug} value={slug}>
                    {name}
                  </option>
                ))}
              </select>
            </div>
            <Button act="join" label={t('people.ournet.join-button')} />
          </Form>
        ) : (
          <p>{t('people.ournet.who-joins')}</p>
        )}
      </div>
    </Section>
  );
}

export function Describe({ lang, model }: View): JSX.Element {
  const t = speak(lang);
  const { said } = model;
  return (
    <Form lang={lang} model={model}>
      <div class="field">
        <label for="words">{t('people.ournet.words')}</label>
        <textarea class="input" id="words" name="words" rows={5} required maxLength={2_000}>
          {said?.description ?? ''}
        </textarea>
      </div>
      <label class="check">
        <input type="checkbox" name="publish" value="1" checked={said?.published ?? false} />{' '}
        {t('people.ournet.publish')}
      </label>
      <Button act="describe" label={t('people.ournet.save')} />
    </Form>
  );
}
