// SPDX-License-Identifier: AGPL-3.0-or-later
// What the page of an organisation's own networks shows, and the form and button that its sections share.
import type { ComponentChildren, JSX } from 'preact';
import type { Lang } from '../../../base/language.ts';
import { site } from '../../../site.ts';
import type { Act } from '../../agents/permissions.ts';
import type { Organisation } from '../../directory/organisation.ts';
import { FormToken } from '../../sign-in/accounts/parts.tsx';
import type { NamedItem } from '../network.ts';
import type { ListedNetwork, Said } from '../shown.ts';

export interface OurNetworkModel {
  readonly organisation: Organisation;
  readonly joined: readonly { readonly name: string; readonly slug: string; readonly joinedOn: string }[];
  readonly networks: readonly ListedNetwork[];
  readonly said?: Said;
  readonly items: readonly NamedItem[];
  readonly governed: readonly NamedItem[];
  readonly may: (act: Act) => boolean;
  readonly formToken: string;
}

export interface View {
  readonly lang: Lang;
  readonly model: OurNetworkModel;
}

export function Form({ lang, model, children }: View & { children: ComponentChildren }): JSX.Element {
  return (
    <form class="stack-tight" method="post" action={site.organisationNetwork(lang, model.organisation.slug)}>
      <FormToken token={model.formToken} />
      {children}
    </form>
  );
}

interface ButtonProps {
  readonly act: string;
  readonly label: string;
  /** Said in full to who does not see the line. */
  readonly which?: string;
}

export function Button({ act, label, which }: ButtonProps): JSX.Element {
  return (
    <button
      class={which ? 'btn btn-plain btn-small' : 'btn'}
      type="submit"
      name="do"
      value={act}
      {...(which && { 'aria-label': which })}
    >
      {label}
    </button>
  );
}
