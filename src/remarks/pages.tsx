// SPDX-License-Identifier: AGPL-3.0-or-later
// Where anybody writes to those who keep the halle: what it is about, then three lines.
import type { ComponentChildren, JSX } from 'preact';
import { type Lang, speaker } from '../base/language.ts';
import { Form, type FormState } from '../platform/form/parts.tsx';
import { Section } from '../platform/parts/section.tsx';
import type { Page } from '../platform/web/page.ts';
import { site } from '../site.ts';
import type { missingForm, ownForm, remarkForm } from './forms.ts';
import { type RemarkKind, remarkKinds } from './remark.ts';
import { texts } from './texts.ts';

export interface WriteModel {
  readonly state: FormState;
  /** Absent: it is not chosen yet. */
  readonly kind?: RemarkKind;
  /** Path of the page that it is about. */
  readonly about?: string;
  /** What was looked for in vain. */
  readonly asked: string;
  readonly sent: boolean;
  /** The form of the kind; absent where one must sign in first. */
  readonly form?: ReturnType<typeof remarkForm> | typeof missingForm | ReturnType<typeof ownForm>;
  readonly isSignedIn: boolean;
}

export function writePage(lang: Lang, model: WriteModel): Page {
  const t = speaker(texts, lang);
  const { kind, sent } = model;
  const title = kind ? t(`remarks.kind.${kind}`) : t('remarks.title');
  return {
    lang,
    title,
    description: t('remarks.lead'),
    address: (other) => site.write(other, kind && { kind }),
    askedAt: (other) => site.write(other, { kind, about: model.about, q: model.asked }),
    noindex: kind !== undefined,
    crumbs: [...(kind ? [{ label: t('remarks.title'), href: site.write(lang) }] : []), { label: title }],
    body: (
      <>
        <div class="nave page-head stack">
          <h1>{title}</h1>
          {sent ? <p role="status">{t('remarks.sent')}</p> : <p class="lead">{t('remarks.lead')}</p>}
        </div>
        {kind && !sent ? (
          <Writing lang={lang} model={{ ...model, kind }} />
        ) : (
          <Kinds lang={lang} model={model} />
        )}
      </>
    ),
  };
}

function Kinds({ lang, model: { about, asked } }: { lang: Lang; model: WriteModel }): JSX.Element {
  const t = speaker(texts, lang);
  return (
    <Section id="kinds" title={t('remarks.choose')}>
      <ul class="plain-list stack">
        {remarkKinds.map((kind) => (
          <li key={kind}>
            <a href={site.write(lang, { kind, about, q: asked })}>{t(`remarks.kind.${kind}`)}</a>
            <br />
            <span class="note">{t(`remarks.why.${kind}`)}</span>
          </li>
        ))}
      </ul>
    </Section>
  );
}

function Writing({
  lang,
  model,
}: {
  lang: Lang;
  model: WriteModel & { readonly kind: RemarkKind };
}): JSX.Element {
  const t = speaker(texts, lang);
  const { kind, about, asked, form, state } = model;
  return (
    <div class="nave page-head stack">
      {about && about !== '/' && <p class="note">{t('remarks.about', { page: about })}</p>}
      {asked && <p class="note">{t('remarks.looked-for', { asked })}</p>}
      {form ? (
        <Form
          of={form as ReturnType<typeof remarkForm>}
          state={state}
          action={site.write(lang, { kind })}
          initial={{ kind, about: about ?? '', ...(asked && { name: asked }) }}
          button={t('remarks.send')}
        />
      ) : (
        <MustSignIn lang={lang}>
          {model.isSignedIn ? t('remarks.own-nobody') : t('remarks.own-sign-in')}
        </MustSignIn>
      )}
      <p>
        <a href={site.write(lang, { about, q: asked })}>{t('remarks.other-kind')}</a>
      </p>
    </div>
  );
}

function MustSignIn({ lang, children }: { lang: Lang; children: ComponentChildren }): JSX.Element {
  return (
    <>
      <p>{children}</p>
      <p>
        <a class="btn" href={site.signIn(lang)}>
          {speaker(texts, lang)('remarks.sign-in')}
        </a>
      </p>
    </>
  );
}
