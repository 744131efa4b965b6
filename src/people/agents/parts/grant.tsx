// SPDX-License-Identifier: AGPL-3.0-or-later
// The form that grants a mandate: to which organisation, which acts, until when.
import type { JSX } from 'preact';
import type { Lang } from '../../../base/language.ts';
import { site } from '../../../site.ts';
import { placeWords } from '../../directory/organisations/words.ts';
import { FormToken } from '../../sign-in/accounts/parts.tsx';
import { ActBoxes, UntilField } from './acts.tsx';
import { SearchForm, speakOurs } from './agents.tsx';
import type { MandatesModel } from './mandates.ts';

export function Grant({ lang, model }: { lang: Lang; model: MandatesModel }): JSX.Element {
  const t = speakOurs(lang);
  const { organisation, chosen, typed, found } = model;
  if (!chosen) {
    return (
      <div class="stack">
        <SearchForm
          label={t('people.mandates.to')}
          button={t('people.mandates.search')}
          action={`${site.organisationMandates(lang, organisation.slug)}#grant`}
          value={typed}
        />
        {typed !== '' && found.length === 0 && <p>{t('people.mandates.none-found')}</p>}
        <ul class="stack-tight">
          {found.map((one) => (
            <li key={one.slug}>
              <a href={`${site.organisationMandates(lang, organisation.slug, { a: one.slug })}#grant`}>
                {one.name}
              </a>{' '}
              <span class="note">{placeWords(lang, one)}</span>
            </li>
          ))}
        </ul>
      </div>
    );
  }
  const { name, slug } = chosen;
  return (
    <form class="stack" method="post" action={site.organisationMandates(lang, organisation.slug)}>
      <FormToken token={model.formToken} />
      <input type="hidden" name="to" value={slug} />
      <p>
        <strong>{t('people.mandates.grant-to', { name })}</strong>
      </p>
      <ActBoxes lang={lang} legend={t('people.mandates.acts', { name })} />
      <UntilField lang={lang} on={model.on} />
      <button class="btn" type="submit">
        {t('people.mandates.confirm')}
      </button>
    </form>
  );
}
