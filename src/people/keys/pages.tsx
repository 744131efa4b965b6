// SPDX-License-Identifier: AGPL-3.0-or-later
// The keys of an organisation: asked for again by who reads its official mailbox, seen by those inside, who
// may object.
import type { JSX } from 'preact';
import { formatDay } from '../../base/format.ts';
import { type Lang, speaker } from '../../base/language.ts';
import { ButtonForm, Form, type FormState } from '../../platform/form/parts.tsx';
import { Section } from '../../platform/parts/section.tsx';
import type { Page } from '../../platform/web/page.ts';
import { site } from '../../site.ts';
import type { Organisation } from '../directory/organisation.ts';
import { organisationFrame } from '../signed-in/pages-frame.ts';
import { keysForm, objectForm } from './forms.ts';
import { delayDays, isDue, type KeyRequest } from './key-request.ts';
import { texts } from './texts.ts';

export interface KeysModel {
  readonly organisation: Organisation;
  /** The latest that this reader sees. */
  readonly request: KeyRequest | undefined;
  /** The account that looks, whether it is that of the mailbox, and whether it acts for the organisation. */
  readonly account: string;
  readonly mayAsk: boolean;
  readonly mayObject: boolean;
  readonly inside: boolean;
  readonly at: Date;
  readonly state: FormState;
}

export function keysPage(lang: Lang, model: KeysModel): Page & { who: string } {
  const t = speaker(texts, lang);
  const { organisation, request, account, inside } = model;
  const isMine = request?.account === account;
  const body = (
    <>
      <div class="nave page-head stack">
        <h1>{t('people.keys.title')}</h1>
        {request && !request.ended && isMine && <Mine lang={lang} model={model} request={request} />}
        {request && !request.ended && !isMine && <Theirs lang={lang} model={model} request={request} />}
        {(!request || request.ended) && model.mayAsk && <Ask lang={lang} model={model} />}
        {(!request || request.ended) && !model.mayAsk && inside && (
          <p class="lead">{t('people.keys.quiet', { name: organisation.name })}</p>
        )}
      </div>
      {request && !request.ended && model.mayObject && <Objecting lang={lang} model={model} />}
    </>
  );
  const address = (other: Lang) => site.organisationKeys(other, organisation.slug);
  const frame = organisationFrame(lang, organisation, t('people.keys.title'), address);
  const crumbs = [{ label: organisation.name, href: site.organisation(lang, organisation.slug) }];
  return { ...frame, ...(!inside && { crumbs: [...crumbs, { label: t('people.keys.title') }] }), body };
}

const factsOf = (lang: Lang, { organisation: { name } }: KeysModel, { askedAt, dueAt }: KeyRequest) => ({
  name,
  asked: formatDay(lang, askedAt.toISOString()),
  day: formatDay(lang, dueAt.toISOString()),
});

interface Part {
  readonly lang: Lang;
  readonly model: KeysModel;
}

function Button({ lang, model, what }: Part & { what: 'ask' | 'cancel' | 'take' }): JSX.Element {
  return (
    <ButtonForm
      of={keysForm}
      state={model.state}
      action={site.organisationKeys(lang, model.organisation.slug)}
      class={what === 'cancel' ? 'btn btn-plain' : 'btn'}
      initial={{ do: what }}
    >
      {speaker(texts, lang)(`people.keys.${what}`)}
    </ButtonForm>
  );
}

function Ask({ lang, model }: Part): JSX.Element {
  const t = speaker(texts, lang);
  const { name } = model.organisation;
  return (
    <>
      <p class="lead">{t('people.keys.lead-outside', { name })}</p>
      <Last lang={lang} model={model} />
      <p>{t('people.keys.ways')}</p>
      <p>{t('people.keys.how', { name, days: delayDays })}</p>
      <Button lang={lang} model={model} what="ask" />
    </>
  );
}

/** How one's last request ended, where that was not as asked. */
function Last({ lang, model: { request, account } }: Part): JSX.Element | null {
  const t = speaker(texts, lang);
  if (!request?.ended || request.account !== account) return null;
  const { outcome, at, words } = request.ended;
  if (outcome === 'given' || outcome === 'cancelled') return null;
  return (
    <>
      <p>{t(`people.keys.last-${outcome}`, { day: formatDay(lang, at.toISOString()) })}</p>
      {words && <blockquote>{words}</blockquote>}
    </>
  );
}

function Mine({ lang, model, request }: Part & { request: KeyRequest }): JSX.Element {
  const due = isDue(request, model.at);
  const words = speaker(texts, lang)(
    due ? 'people.keys.mine-due' : 'people.keys.mine',
    factsOf(lang, model, request),
  );
  return (
    <>
      <p class="lead">{words}</p>
      <Button lang={lang} model={model} what={due ? 'take' : 'cancel'} />
    </>
  );
}

function Theirs({ lang, model, request }: Part & { request: KeyRequest }): JSX.Element {
  const t = speaker(texts, lang);
  return (
    <>
      <p class="lead">{t('people.keys.theirs', factsOf(lang, model, request))}</p>
      <p>{t('people.keys.theirs-note')}</p>
    </>
  );
}

function Objecting({ lang, model }: Part): JSX.Element {
  const t = speaker(texts, lang);
  return (
    <Section id="object" title={t('people.keys.object-title')}>
      <Form
        of={objectForm}
        state={model.state}
        action={site.organisationKeys(lang, model.organisation.slug)}
        initial={{ do: 'object' }}
        button={t('people.keys.object')}
      />
    </Section>
  );
}
