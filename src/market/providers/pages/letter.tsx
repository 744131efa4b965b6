// SPDX-License-Identifier: AGPL-3.0-or-later
// Where one writes to a provider through the halle.
import type { Lang } from '../../../base/language.ts';
import type { Choosable } from '../../../people/agents/forms-choosing.ts';
import { Form, type FormState } from '../../../platform/form/parts.tsx';
import type { Page } from '../../../platform/web/page.ts';
import { site } from '../../../site.ts';
import { writeForm } from '../forms-letter.ts';
import { askingPage } from '../parts/asking.tsx';
import { speak } from '../parts/provider.tsx';

export interface LetterModel {
  readonly state: FormState;
  readonly provider: { readonly name: string; readonly slug: string };
  /** On whose behalf one may write. */
  readonly writeFor: readonly Choosable[];
  readonly sent: boolean;
}

export function letterPage(lang: Lang, { state, provider, writeFor, sent }: LetterModel): Page {
  const t = speak(lang);
  const { name, slug } = provider;
  const children = sent ? (
    <p>
      <a href={site.provider(lang, slug)}>{name}</a>
    </p>
  ) : (
    <Form
      of={writeForm(writeFor)}
      state={state}
      action={site.providerLetter(lang, slug)}
      initial={{ organisation: writeFor[0]?.value ?? '' }}
      button={t('market.letter.send')}
    />
  );
  return askingPage(lang, provider, {
    title: t('market.letter.title', { name }),
    lead: t(sent ? 'market.letter.sent' : 'market.letter.lead'),
    crumb: t('market.letter.crumb'),
    address: (other) => site.providerLetter(other, slug),
    children,
  });
}
