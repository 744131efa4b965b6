// SPDX-License-Identifier: AGPL-3.0-or-later
// The networks of an organisation, as its agents see them: those it joins, and what it says, operates and governs as one.
import type { ComponentChildren, JSX } from 'preact';
import { type Lang, speaker } from '../../base/language.ts';
import { Bay } from '../../platform/parts/bay.tsx';
import type { Page } from '../../platform/web/page.ts';
import { site } from '../../site.ts';
import { dayWords, FormToken } from '../accounts/parts.tsx';
import type { Organisation } from '../organisation.ts';
import { oursFrame } from '../roles/pages.tsx';
import type { Act } from '../roles/permissions.ts';
import type { ListedNetwork, NamedItem, Said } from './network.ts';
import { ItemList } from './parts.tsx';
import { texts } from './texts.ts';

export interface OurNetworkModel {
  readonly organisation: Organisation;
  readonly joined: readonly { readonly name: string; readonly slug: string; readonly joinedOn: string }[];
  readonly networks: readonly ListedNetwork[];
  readonly said?: Said;
  readonly items: readonly NamedItem[];
  readonly governed: readonly NamedItem[];
  readonly may: (act: Act) => boolean;
  readonly formToken: string;
}

interface View {
  readonly lang: Lang;
  readonly model: OurNetworkModel;
}

const speak = (lang: Lang) => speaker(texts, lang);

export function ourNetworkPage(lang: Lang, model: OurNetworkModel): Page & { who: string } {
  const t = speak(lang);
  const { organisation, may } = model;
  const body = (
    <>
      <div class="nave page-head stack">
        <h1>{t('people.ournet.title')}</h1>
        <p class="lead">{t('people.ournet.lead')}</p>
      </div>
      <Joined lang={lang} model={model} />
      <Bay id="describe" title={t('people.ournet.describe')} note={t('people.ournet.describe-note')}>
        {may('networks.describe') ? <Describe lang={lang} model={model} /> : <p>{t('people.ournet.who-describes')}</p>}
      </Bay>
      <Bay id="items" title={t('people.ournet.items')} note={t('people.ournet.items-note')}>
        <Items lang={lang} model={model} />
      </Bay>
      <Bay id="govern" title={t('people.ournet.govern')} note={t('people.ournet.govern-note')}>
        <Govern lang={lang} model={model} />
      </Bay>
    </>
  );
  return { ...oursFrame(lang, organisation, t('people.ournet.title'), (other) => site.oursNetwork(other, organisation.slug)), body };
}

function Form({ lang, model, children }: View & { children: ComponentChildren }): JSX.Element {
  return (
    <form class="stack-tight" method="post" action={site.oursNetwork(lang, model.organisation.slug)}>
      <FormToken token={model.formToken} />
      {children}
    </form>
  );
}

interface ButtonProps {
  readonly act: string;
  readonly label: string;
  /** Said in full to who does not see the line. */
  readonly which?: string;
}

function Button({ act, label, which }: ButtonProps): JSX.Element {
  return (
    <button class={which ? 'btn btn-plain btn-small' : 'btn'} type="submit" name="do" value={act} {...(which && { 'aria-label': which })}>
      {label}
    </button>
  );
}

function Joined({ lang, model }: View): JSX.Element {
  const t = speak(lang);
  const { joined, networks, may, organisation } = model;
  const others = networks.filter(({ slug }) => slug !== organisation.slug && !joined.some((one) => one.slug === slug));
  return (
    <Bay id="joined" title={t('people.ournet.joined')}>
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
                  <Button act="leave" label={t('people.ournet.leave')} which={t('people.ournet.leave-which', { name })} />
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
    </Bay>
  );
}

function Describe({ lang, model }: View): JSX.Element {
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
        <input type="checkbox" name="publish" value="1" checked={said?.published ?? false} /> {t('people.ournet.publish')}
      </label>
      <Button act="describe" label={t('people.ournet.save')} />
    </Form>
  );
}

function Items({ lang, model }: View): JSX.Element {
  const t = speak(lang);
  const { items, may } = model;
  const act = ({ id, name }: NamedItem) => (
    <Form lang={lang} model={model}>
      <input type="hidden" name="item" value={id} />
      <Button act="withdraw" label={t('people.ournet.remove')} which={t('people.ournet.remove-which', { name })} />
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

function Govern({ lang, model }: View): JSX.Element {
  const t = speak(lang);
  const { governed, may } = model;
  const act = ({ id, name }: NamedItem) => (
    <Form lang={lang} model={model}>
      <input type="hidden" name="item" value={id} />
      <Button act="give-up" label={t('people.ournet.give-up')} which={t('people.ournet.give-up-which', { name })} />
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
