// SPDX-License-Identifier: AGPL-3.0-or-later
// What a link in a mail opens: the declarations it is about, one button for all, and for each what to do; no
// account is needed.
import type { JSX } from 'preact';
import type { Lang } from '../../base/language.ts';
import { Form, type FormState } from '../../platform/form/parts.tsx';
import type { Page } from '../../platform/web/page.ts';
import { site } from '../../site.ts';
import { sinceIn } from '../day.ts';
import { linkActForm, linkCorrectForm } from '../forms.ts';
import type { LinkKind } from '../link.ts';
import { ActButton, AgeOf, speak } from '../parts.tsx';
import type { Usage } from '../usage.ts';

export interface LinkModel {
  readonly kind: LinkKind;
  readonly organisation: string;
  /** Each with the name of who declared it, where that is another. */
  readonly usages: readonly (Usage & { readonly by?: string | undefined })[];
  /** The secret of the link. */
  readonly token: string;
  readonly state: FormState;
  readonly on: string;
  /** What was just done. */
  readonly done?: 'confirm' | 'correct' | 'withdraw' | undefined;
}

export function usageLinkPage(lang: Lang, model: LinkModel): Page & { who: string } {
  const t = speak(lang);
  const { kind, organisation, usages, token } = model;
  const title = t(`usages.link.${kind}`, { organisation });
  const body = (
    <div class="nave page-head stack">
      <h1>{title}</h1>
      {model.done && <p role="status">{t(`usages.link.done-${model.done}`)}</p>}
      <p class="lead">
        {t(usages.length === 0 ? 'usages.link.nothing' : `usages.link.${kind}-lead`, {
          n: usages.length,
        })}
      </p>
      {usages.length > 1 && (
        <Form
          of={linkActForm}
          state={model.state}
          action={site.usageLink(lang)}
          initial={{ t: token, ids: usages.map(({ id }) => id).join(',') }}
          class=""
        >
          {() => (
            <button class="btn" type="submit" name="act" value="confirm">
              {t('usages.link.all', { n: usages.length })}
            </button>
          )}
        </Form>
      )}
      <ul class="rows">
        {usages.map((usage) => (
          <Row key={usage.id} lang={lang} usage={usage} model={model} />
        ))}
      </ul>
      <p class="note">{t('usages.link.note')}</p>
    </div>
  );
  return { lang, title, noindex: true, who: organisation, body };
}

function Row({
  lang,
  usage,
  model,
}: {
  lang: Lang;
  usage: LinkModel['usages'][number];
  model: LinkModel;
}): JSX.Element {
  const t = speak(lang);
  const { name } = usage.software;
  const of = { state: model.state, action: site.usageLink(lang) };
  const about = { t: model.token, ids: usage.id };
  return (
    <li class="stack-tight">
      <h2>{name}</h2>
      <p>
        {usage.by && usage.how === 'hosted' && `${t('usages.hosted-by', { operator: usage.by })} `}
        {usage.by && usage.how === 'mandate' && `${t('usages.by-mandatary', { name: usage.by })} `}
        {usage.since && `${t('usages.since', { since: sinceIn(lang, usage.since) })} `}
        <AgeOf lang={lang} usage={usage} on={model.on} />
      </p>
      <Form of={linkActForm} {...of} initial={about} class="">
        {() => (
          <>
            <ActButton
              act="confirm"
              main
              label={t('usages.link.exact')}
              aloud={`${t('usages.link.exact')} (${name})`}
            />{' '}
            <ActButton
              act="withdraw"
              label={t('usages.act.withdraw')}
              aloud={`${t('usages.act.withdraw')} (${name})`}
            />
          </>
        )}
      </Form>
      <details open={isRefused(model.state, usage.id)}>
        <summary>
          {t('usages.correct')}
          <span class="vh"> ({name})</span>
        </summary>
        <Form of={linkCorrectForm} {...of} initial={{ ...about, since: usage.since, agents: usage.agents }}>
          {(field) => (
            <>
              {field('since', { class: 'input-small' })}
              {field('agents', { class: 'input-small' })}
              {field('act', { hint: `(${name})` })}
            </>
          )}
        </Form>
      </details>
    </li>
  );
}

/** What was refused is seen at once. */
const isRefused = ({ refused }: FormState, id: string) =>
  refused?.form === linkCorrectForm.name && refused.values['ids'] === id;
