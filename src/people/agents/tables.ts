// SPDX-License-Identifier: AGPL-3.0-or-later
// Who acts for an organisation, invitations, mandates and requests, as `migrations/0011_accounts.sql`,
// `0012_roles.sql`, `0016_networks.sql` and `0047_mandates.sql` make them.
import type { Generated } from 'kysely';
import type { ObjectKind } from './mandate-object.ts';
import type { Act, Role } from './permissions.ts';

interface AgentTable {
  id: string;
  organisation_id: string;
  account_id: string;
  first: boolean;
  since: Date;
  until: Date | null;
  roles: Generated<Role[]>;
  duty: Generated<string>;
}

interface InvitationTable {
  id: string;
  organisation_id: string;
  reader: Buffer;
  roles: Role[];
  duty: string;
  invited_by: string;
  invited_at: Date;
  expires_at: Date;
  ended_at: Date | null;
}

/** What a mandate is about, and the most that may be committed under it, as it is kept. */
export interface TermColumns {
  object_kind: ObjectKind | null;
  object_id: string | null;
  object_name: string | null;
  object_slug: string | null;
  /** In the smallest coins of `currency`. */
  ceiling: number | null;
  currency: string | null;
}

interface MandateTable extends TermColumns {
  id: string;
  grantor_id: string;
  mandatary_id: string;
  acts: Act[];
  from_day: string;
  until_day: string;
  granted_by: string;
  granted_at: Date;
  withdrawn_on: string | null;
}

interface CommitmentTable {
  mandate_id: string;
  act: Act;
  thing_kind: string;
  thing_id: string;
  cents: number;
  currency: string;
  account_id: string;
  at: Date;
}

interface MandateRequestTable extends TermColumns {
  id: string;
  grantor_id: string;
  mandatary_id: string;
  acts: Act[];
  until_day: string;
  asked_by: string;
  asked_at: Date;
  answered_on: string | null;
}

interface AgentRequestTable {
  id: string;
  organisation_id: string;
  account_id: string;
  provider: string;
  sealed: Buffer | null;
  asked_at: Date;
  ended_at: Date | null;
}

declare module '../../platform/db.ts' {
  interface Tables {
    agent: AgentTable;
    agent_invitation: InvitationTable;
    agent_request: AgentRequestTable;
    mandate: MandateTable;
    mandate_commitment: CommitmentTable;
    mandate_request: MandateRequestTable;
  }
}
