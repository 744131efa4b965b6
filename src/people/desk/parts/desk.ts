// SPDX-License-Identifier: AGPL-3.0-or-later
// What the desk of an organisation shows to its agents.
import type { FormState } from '../../../platform/form/parts.tsx';
import type { Colleague, Invitation } from '../../agents/colleague.ts';
import type { Act, Role } from '../../agents/permissions.ts';
import type { Organisation } from '../../directory/organisation.ts';
import type { DeskLink } from '../desk-link.ts';

export interface DeskModel {
  readonly organisation: Organisation;
  readonly roles: readonly Role[];
  readonly colleagues: readonly Colleague[];
  readonly invitations: readonly Invitation[];
  /** The account that looks. */
  readonly account: string;
  readonly may: (act: Act) => boolean;
  readonly links: readonly DeskLink[];
  /** When the keys change hands, where the official mailbox asked for them again. */
  readonly keysDue?: Date | undefined;
  readonly state: FormState;
}
