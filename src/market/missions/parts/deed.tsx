// SPDX-License-Identifier: AGPL-3.0-or-later
// A deed: one form, one button.
import type { ComponentChildren, JSX } from 'preact';
import type { Lang } from '../../../base/language.ts';
import { FormToken } from '../../../people/sign-in/accounts/parts.tsx';
import { site } from '../../../site.ts';

export interface DeedProps {
  readonly lang: Lang;
  readonly slug: string;
  readonly deed: string;
  readonly token: string;
  readonly label: string;
  readonly plain?: boolean;
  readonly children?: ComponentChildren;
}

export function DeedForm({ lang, slug, deed, token, label, plain, children }: DeedProps): JSX.Element {
  return (
    <form class="stack form" method="post" action={site.missionDeed(lang, slug, deed)}>
      <FormToken token={token} />
      {children}
      <button class={plain ? 'btn btn-plain' : 'btn'} type="submit">
        {label}
      </button>
    </form>
  );
}
