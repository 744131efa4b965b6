// SPDX-License-Identifier: AGPL-3.0-or-later
// What the page of an organisation's own networks shows, and the button of a line of its lists.
import type { JSX } from 'preact';
import type { Lang } from '../../../base/language.ts';
import type { AnyForm } from '../../../platform/form/form.ts';
import { Form, type FormState } from '../../../platform/form/parts.tsx';
import { site } from '../../../site.ts';
import type { Act } from '../../agents/permissions.ts';
import type { Organisation } from '../../directory/organisation.ts';
import type { NamedItem } from '../network.ts';
import type { JoinedNetwork, ListedNetwork, Said } from '../shown.ts';
import type { Statement } from '../stated/statement.ts';

export interface OwnNetworkModel {
  readonly organisation: Organisation;
  readonly joined: readonly JoinedNetwork[];
  readonly networks: readonly ListedNetwork[];
  readonly said?: Said;
  readonly items: readonly NamedItem[];
  readonly governed: readonly NamedItem[];
  /** The networks that state it as their member. */
  readonly stating: readonly Statement[];
  readonly may: (act: Act) => boolean;
  readonly state: FormState;
}

export interface View {
  readonly lang: Lang;
  readonly model: OwnNetworkModel;
}

/** Where all forms of the page are sent. */
export const formsGo = ({ lang, model }: View) => site.organisationNetwork(lang, model.organisation.slug);

interface LineProps extends View {
  readonly of: AnyForm;
  /** The thing of the line, by the hidden field that says it. */
  readonly initial: Readonly<Record<string, string>>;
  /** What the button says to who does not see the line. */
  readonly says: string;
}

/** A form of one button beside a line. */
export function LineButton({ lang, model, of, initial, says }: LineProps): JSX.Element {
  return (
    <Form of={of} state={model.state} action={formsGo({ lang, model })} class="" initial={initial}>
      {(field) => field('do', { class: 'btn-small', says: { [of.name]: says } })}
    </Form>
  );
}
