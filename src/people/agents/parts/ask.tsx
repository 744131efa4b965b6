// SPDX-License-Identifier: AGPL-3.0-or-later
// What the page of those for whom one acts shows, and the form that asks another for a mandate.
import type { JSX } from 'preact';
import type { Lang } from '../../../base/language.ts';
import { site } from '../../../site.ts';
import type { Organisation } from '../../directory/organisation.ts';
import { placeWords } from '../../directory/organisations/words.ts';
import { FormToken } from '../../sign-in/accounts/parts.tsx';
import type { NamedMandate } from '../stores/mandates.ts';
import type { MandateRequest } from '../stores/requests.ts';
import { ActBoxes, UntilField } from './acts.tsx';
import { speakOurs } from './agents.tsx';

export interface ActingModel {
  readonly organisation: Organisation;
  /** In force, of those whose name answers what was typed. */
  readonly mandates: readonly NamedMandate[];
  /** Asked, without answer. */
  readonly waiting: readonly MandateRequest[];
  readonly typed: string;
  /** Those that may be asked: they gave no mandate and wait for no answer. */
  readonly found: readonly Organisation[];
  readonly chosen?: Organisation;
  readonly on: string;
  readonly formToken: string;
}

export function Ask({ lang, model }: { lang: Lang; model: ActingModel }): JSX.Element {
  const t = speakOurs(lang);
  const { organisation, chosen, found, typed } = model;
  if (!chosen) {
    return (
      <div class="stack-tight">
        {typed === '' && <p>{t('people.acting.ask-hint')}</p>}
        {typed !== '' && found.length === 0 && <p>{t('people.mandates.none-found')}</p>}
        <ul class="stack-tight">
          {found.map((one) => (
            <li key={one.slug}>
              <a href={`${site.organisationActing(lang, organisation.slug, { a: one.slug })}#ask`}>
                {t('people.acting.ask-of', { name: one.name })}
              </a>{' '}
              <span class="note">{placeWords(lang, one)}</span>
            </li>
          ))}
        </ul>
      </div>
    );
  }
  return (
    <form class="stack" method="post" action={site.organisationActing(lang, organisation.slug)}>
      <FormToken token={model.formToken} />
      <input type="hidden" name="of" value={chosen.slug} />
      <p>
        <strong>{t('people.acting.ask-of', { name: chosen.name })}</strong>
      </p>
      <ActBoxes lang={lang} legend={t('people.request.acts')} />
      <UntilField lang={lang} on={model.on} />
      <button class="btn" type="submit">
        {t('people.acting.send')}
      </button>
    </form>
  );
}
