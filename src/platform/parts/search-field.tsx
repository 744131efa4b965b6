// SPDX-License-Identifier: AGPL-3.0-or-later
// The large search field of the home page, the list and the pages that lead nowhere.
import type { ComponentChildren, JSX } from 'preact';
import type { Lang } from '../../base/language.ts';

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

/** A plain GET form: works without script, and its answer has an address of its own. */
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
    <form class="ask" role="search" action={action} lang={lang}>
      <label for="q" class={hiddenLabel ? 'vh' : undefined}>
        {label}
      </label>
      <div class="ask-row">
        <input
          class="input"
          id="q"
          name="q"
          type="search"
          maxLength={200}
          autocomplete="off"
          value={value}
          placeholder={placeholder}
        />
        <button class="btn" type="submit">
          {button}
        </button>
      </div>
      {children}
    </form>
  );
}
