// SPDX-License-Identifier: AGPL-3.0-or-later
// Needs that may be the same as one, and what is done about it by who leads it; those that are one with it.
import type { JSX } from 'preact';
import { type Lang, speaker } from '../../base/language.ts';
import { ButtonForm, type FormState } from '../../platform/form/parts.tsx';
import { Section } from '../../platform/parts/section.tsx';
import { site } from '../../site.ts';
import { texts } from '../texts/texts.ts';
import { agreeForm, mergeForm, partForm } from './forms.ts';
import { awaited, type Merge, otherOf } from './merge.ts';

export interface MergingModel {
  readonly state: FormState;
  readonly need: { readonly id: string; readonly slug: string };
  readonly merges: readonly Merge[];
  /** Open needs that may be the same, and why. */
  readonly near: readonly {
    readonly slug: string;
    readonly title: string;
    readonly owner: string;
    readonly why: readonly string[];
  }[];
  /** The reader's organisation, where it leads the need and may make it one with another. */
  readonly leader?: string | undefined;
}

export function MergingPart({ lang, model }: { lang: Lang; model: MergingModel }): JSX.Element | null {
  const t = speaker(texts, lang);
  const { merges, near, need, leader, state } = model;
  if (merges.length + near.length === 0) return null;
  const known = new Set(merges.map((one) => otherOf(one, need.id).slug));
  return (
    <Section id="same" title={t('needs.same.title')} note={t('needs.same.note')}>
      <ul class="rows">
        {merges.map((one) => (
          <MergeRow key={one.id} lang={lang} model={model} merge={one} />
        ))}
        {near
          .filter(({ slug }) => !known.has(slug))
          .map(({ slug, title, owner, why }) => (
            <li key={slug} class="stack-tight">
              <p>
                <a href={site.need(lang, slug)}>{title}</a>{' '}
                <span class="note">{t('needs.line.by', { name: owner })}</span>
              </p>
              <p class="note">{why.join(' ')}</p>
              {leader && (
                <ButtonForm
                  of={mergeForm}
                  state={state}
                  action={site.needAction(lang, need.slug, 'merge')}
                  initial={{ with: slug }}
                  about={title}
                >
                  {t('needs.same.propose')}
                </ButtonForm>
              )}
            </li>
          ))}
      </ul>
    </Section>
  );
}

function MergeRow({ lang, model, merge }: { lang: Lang; model: MergingModel; merge: Merge }): JSX.Element {
  const t = speaker(texts, lang);
  const { need, leader, state } = model;
  const other = otherOf(merge, need.id);
  const isWaited = !merge.agreedAt && leader === awaited(merge);
  const isOwn = merge.need.id === need.id || merge.into.id === need.id;
  const to = (action: string) => site.needAction(lang, need.slug, action);
  return (
    <li class="stack-tight">
      <p>
        <a href={site.need(lang, other.slug)}>{other.title}</a>{' '}
        <span class="note">{t('needs.line.by', { name: other.ownerName })}</span>
      </p>
      <p>{t(merge.agreedAt ? 'needs.same.one' : isWaited ? 'needs.same.asked' : 'needs.same.waits')}</p>
      {leader && isOwn && (
        <div class="acts-row">
          {isWaited && (
            <ButtonForm of={agreeForm} state={state} action={to('agree')} initial={{ merge: merge.id }}>
              {t('needs.same.agree')}
            </ButtonForm>
          )}
          <ButtonForm of={partForm} state={state} action={to('part')} initial={{ merge: merge.id }}>
            {t(merge.agreedAt ? 'needs.same.part' : isWaited ? 'needs.same.refuse' : 'needs.same.take-back')}
          </ButtonForm>
        </div>
      )}
    </li>
  );
}
