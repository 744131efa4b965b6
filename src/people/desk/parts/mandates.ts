// SPDX-License-Identifier: AGPL-3.0-or-later
// What the page of mandates shows.
import type { FormState } from '../../../platform/form/parts.tsx';
import type { MandateRequest, NamedMandate } from '../../agents/mandate.ts';
import type { Act } from '../../agents/permissions.ts';
import type { Organisation } from '../../directory/organisation.ts';

export interface MandatesModel {
  readonly organisation: Organisation;
  readonly given: readonly NamedMandate[];
  /** How many others gave it a mandate that holds. */
  readonly received: number;
  /** Asked of it. */
  readonly requests: readonly MandateRequest[];
  /** The organisation that the address names, to be given one; '' for none. */
  readonly chosen: string;
  readonly may: (act: Act) => boolean;
  readonly on: string;
  readonly state: FormState;
}
