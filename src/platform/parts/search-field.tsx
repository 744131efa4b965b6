// SPDX-License-Identifier: AGPL-3.0-or-later
// The large search field of the home page, the list and the pages that lead nowhere.
import type { ComponentChildren, JSX } from 'preact';
import type { Lang } from '../../base/language.ts';
import { Offered } from '../form/parts-offered.tsx';
import { QueryForm, WordsInput, WordsLabel } from '../form/parts-query.tsx';

export interface SearchFieldProps {
  readonly lang: Lang;
  /** `site.search(lang)`. */
  readonly action: string;
  readonly label: string;
  readonly button: string;
  readonly value?: string | undefined;
  readonly placeholder?: string;
  /** The label is said but not shown, where a title says it already. */
  readonly hiddenLabel?: boolean;
  /** Further fields of the same form. */
  readonly children?: ComponentChildren;
}

export function SearchField({
  lang,
  action,
  label,
  button,
  value,
  placeholder,
  hiddenLabel,
  children,
}: SearchFieldProps): JSX.Element {
  return (
    <QueryForm class="ask" isSearch action={action} lang={lang}>
      <WordsLabel id="q" label={label} hiddenLabel={hiddenLabel} />
      <div class="ask-row">
        <Offered lang={lang} of="need">
          <WordsInput class="input" id="q" value={value} placeholder={placeholder} />
        </Offered>
        <button class="btn" type="submit">
          {button}
        </button>
      </div>
      {children}
    </QueryForm>
  );
}
