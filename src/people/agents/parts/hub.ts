// SPDX-License-Identifier: AGPL-3.0-or-later
// What the hub of an organisation's own agents shows.
import type { FormState } from '../../../platform/form/parts.tsx';
import type { Organisation } from '../../directory/organisation.ts';
import type { Work } from '../../directory/organisations/section.ts';
import type { Colleague, Invitation } from '../colleague.ts';
import type { Act, Role } from '../permissions.ts';

export interface HubModel {
  readonly organisation: Organisation;
  readonly roles: readonly Role[];
  readonly colleagues: readonly Colleague[];
  readonly invitations: readonly Invitation[];
  /** The account that looks. */
  readonly account: string;
  readonly may: (act: Act) => boolean;
  readonly works: readonly Work[];
  readonly state: FormState;
}
