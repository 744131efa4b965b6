// SPDX-License-Identifier: AGPL-3.0-or-later
// What a link sent by mail shows to a provider or its client: one button each, and what became of it.
import type { ComponentChildren, JSX } from 'preact';
import type { Lang } from '../../../base/language.ts';
import { httpStatus, type Problem } from '../../../base/problem.ts';
import { Form, type FormState } from '../../../platform/form/parts.tsx';
import type { Page } from '../../../platform/web/page.ts';
import { site } from '../../../site.ts';
import { linkFormOf } from '../forms.ts';
import type { Purpose } from '../link.ts';
import { speak } from '../parts/provider.tsx';
import type { texts } from '../texts/texts.ts';

export interface LinkModel {
  readonly state: FormState;
  readonly token: string;
  readonly purpose: Purpose;
  /** What the sentences show. */
  readonly facts: Readonly<Record<string, string | number>>;
  /** Whether a person's yes stands. */
  readonly isSaid?: boolean;
}

export function linkPage(lang: Lang, model: LinkModel): Page {
  const t = speak(lang);
  const { purpose, facts } = model;
  return plain(
    lang,
    t(`market.open.${purpose}`, facts),
    <>
      <p class="lead">{t(`market.open.${purpose}-lead`, facts)}</p>
      <Buttons lang={lang} {...model} />
    </>,
  );
}

function Buttons({ lang, state, token, purpose, isSaid }: LinkModel & { lang: Lang }): JSX.Element {
  const t = speak(lang);
  return (
    <Form
      of={linkFormOf(purpose)}
      state={{ ...state, token: undefined }}
      action={site.providerLink(lang)}
      class="stack-tight"
      initial={{ t: token }}
    >
      {(field) => (
        <>
          {isSaid && <p role="status">{t('market.open.person-said')}</p>}
          {field('answer')}
        </>
      )}
    </Form>
  );
}

type Key = keyof typeof texts;

/** What a link has done. @param to where to go from there */
export function donePage(lang: Lang, purpose: Purpose, answer: string): Page {
  const t = speak(lang);
  const refused = answer === 'no' || answer === 'refused';
  return plain(
    lang,
    t(refused ? 'market.done.no' : 'market.done.yes'),
    <>
      <p class="lead">
        {t(
          refused
            ? `market.done.no-${purpose === 'reference' ? 'reference' : 'person'}`
            : `market.done.${purpose}`,
        )}
      </p>
      <p>
        <a href={site.providers(lang)}>{t('market.list.crumb')}</a>
      </p>
    </>,
  );
}

/** Why a link does not open. */
export function linkTroublePage(lang: Lang, { kind, textKey, facts }: Problem): Page {
  const t = speak(lang);
  const words = <p class="lead">{t(textKey as Key, facts)}</p>;
  return { ...plain(lang, t('market.open.closed'), words), status: httpStatus[kind] };
}

function plain(lang: Lang, title: string, children: ComponentChildren): Page {
  const body = (
    <div class="nave page-head stack">
      <h1>{title}</h1>
      {children}
    </div>
  );
  return { lang, title, noindex: true, body };
}
