// SPDX-License-Identifier: AGPL-3.0-or-later
// Where a need is said: the form, and before it is published what may exist already.
import type { JSX } from 'preact';
import { type Lang, speaker } from '../../base/language.ts';
import { askedIn, softwareWord } from '../../base/list/list.ts';
import type { Selling } from '../../people/agents/permissions.ts';
import { texts as agentTexts } from '../../people/agents/texts.ts';
import { Form, type FormState } from '../../platform/form/parts.tsx';
import type { Page } from '../../platform/web/page.ts';
import { site } from '../../site.ts';
import type { sayForm } from '../forms.ts';
import { needList } from '../listing.ts';
import type { NeedKind } from '../need.ts';
import { NearList, type NearModel } from '../parts/near.tsx';
import { texts as own } from '../texts/texts.ts';

const texts = { ...agentTexts, ...own };

declare module 'preact' {
  namespace JSX {
    interface IntrinsicElements {
      'halle-near': {
        readonly 'data-from': string;
        readonly 'data-lang': string;
        readonly 'data-title': string;
        readonly 'data-needs-title': string;
        readonly 'data-software-title': string;
        readonly 'data-join': string;
        readonly children: ComponentChildren;
      };
    }
  }
}

/** What the form holds at first. */
export interface Written {
  readonly title?: string;
  readonly purpose?: string;
  readonly audience?: string;
  readonly kind?: NeedKind;
  readonly software?: string;
}

/** The title, in the address. */
const titleWord = { fr: 'q', en: 'q' };

export interface NewModel {
  readonly state: FormState;
  readonly form: ReturnType<typeof sayForm>;
  /** Whether one acts for an organisation that may say one. */
  readonly isSomebody: boolean;
  /** Nobody has signed in: they write first, and sign in to publish. */
  readonly isVisitor: boolean;
  /** How who looks sells: then they say none. */
  readonly sells?: Selling | undefined;
  /** The address of the page, with what it was asked. */
  readonly here: string;
  readonly written: Written;
  /** What may exist already, by the title that was written. */
  readonly near: NearModel;
}

export function newPage(lang: Lang, model: NewModel): Page {
  const { isSomebody, sells, state, here, isVisitor } = model;
  const t = speaker(texts, lang);
  return {
    lang,
    title: t('needs.new'),
    address: (other) => site.needNew(other),
    askedAt: (other) =>
      site.needNew(other, askedIn(here, [titleWord, needList.facets.kind.word, softwareWord], other)),
    here: 'join',
    noindex: true,
    crumbs: [{ label: t('needs.title'), href: site.needs(lang) }, { label: t('needs.new') }],
    body: (
      <div class="nave page-head stack">
        <h1>{t('needs.new')}</h1>
        <p class="lead">{t(isSomebody || isVisitor ? 'needs.new-lead' : 'needs.new-nobody')}</p>
        {sells && <p>{t(`people.sells-${sells}`)}</p>}
        {isVisitor && (
          <p class="note">
            {t('needs.new-visitor')} <a href={site.signInTo(lang, { n: here })}>{t('needs.new-enter')}</a>
          </p>
        )}
        {isSomebody || isVisitor || state.refused ? (
          <Saying lang={lang} model={model} />
        ) : (
          <NearList lang={lang} near={model.near} />
        )}
      </div>
    ),
  };
}

const first = ['title', 'purpose', 'audience', 'quantity', 'neededBy', 'kind', 'inUse', 'software'] as const;

function Saying({ lang, model }: { lang: Lang; model: NewModel }): JSX.Element {
  const t = speaker(texts, lang);
  const { state, form, written, near, isVisitor } = model;
  const isNear = near.software.length + near.needs.length > 0;
  return (
    <Form
      of={form}
      state={state}
      action={site.needNew(lang)}
      initial={{ weight: 'inhabitants', kind: 'acquire', ...written }}
      button={t(isVisitor ? 'needs.form.enter-to-publish' : 'needs.form.publish')}
    >
      {(field) => (
        <>
          {!isVisitor && field('organisation')}
          {field('title')}
          <halle-near
            data-from={site.api.needsNear()}
            data-lang={lang}
            data-title={t('needs.near.title')}
            data-needs-title={t('needs.near.needs')}
            data-software-title={t('needs.near.software')}
            data-join={t('needs.near.join')}
          >
            <div data-shown="" class="stack">
              <NearList lang={lang} near={near} />
            </div>
            <div data-box="" hidden={!isNear}>
              {field('looked')}
            </div>
          </halle-near>
          {first.slice(1).map((name) => field(name))}
          <fieldset class="stack">
            <legend>{t('needs.form.private')}</legend>
            <p class="note">{t('needs.form.private-note')}</p>
            {(['ceiling', 'voteBy', 'weight', 'agents'] as const).map((name) => field(name))}
          </fieldset>
        </>
      )}
    </Form>
  );
}
