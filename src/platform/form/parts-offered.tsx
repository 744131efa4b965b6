// SPDX-License-Identifier: AGPL-3.0-or-later
// The field in which something is named: with script, names are offered while one types (public/names.js);
// without, it is a field like any other and the form asks back.
import type { ComponentChildren, JSX } from 'preact';
import { type Lang, speaker } from '../../base/language.ts';
import { site } from '../../site.ts';
import { texts } from './texts.ts';

declare module 'preact' {
  namespace JSX {
    interface IntrinsicElements {
      'halle-names': {
        readonly 'data-kind': string;
        readonly 'data-lang'?: string;
        readonly 'data-from'?: string;
        readonly 'data-label'?: string;
        readonly 'data-none'?: string;
        readonly 'data-one'?: string;
        readonly 'data-some'?: string;
        readonly 'data-several'?: string | undefined;
        readonly children?: ComponentChildren;
      };
    }
  }
}

export interface OfferedProps {
  readonly lang: Lang;
  /** A kind of /api/v1/names: `need`, `software`, `organisation`, `commune`, `territory`. */
  readonly of: string;
  /** Whether the field takes several names between commas. */
  readonly several?: boolean;
  /** The input, or the textarea. */
  readonly children: ComponentChildren;
}

export function Offered({ lang, of, several, children }: OfferedProps): JSX.Element {
  const t = speaker(texts, lang);
  return (
    <halle-names
      data-kind={of}
      data-lang={lang}
      data-from={site.api.names()}
      data-label={t('form.names.list')}
      data-none={t('form.names.none')}
      data-one={t('form.names.one')}
      data-some={t('form.names.some', { n: '{n}' })}
      data-several={several ? '' : undefined}
    >
      {children}
    </halle-names>
  );
}

export interface NameFieldProps extends Pick<OfferedProps, 'lang' | 'of'> {
  readonly label: string;
  readonly id: string;
  readonly name: string;
  readonly value: string;
  readonly most: number;
}

/** A thing named in a form whose answer is an address. */
export function NameField({ lang, of, label, most, ...input }: NameFieldProps): JSX.Element {
  return (
    <>
      <label class="note" for={input.id}>
        {label}
      </label>
      <Offered {...{ lang, of }}>
        <input class="input" {...input} maxLength={most} autocomplete="off" />
      </Offered>
    </>
  );
}
