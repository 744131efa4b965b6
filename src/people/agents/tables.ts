// SPDX-License-Identifier: AGPL-3.0-or-later
// Who acts for an organisation, invitations, mandates and requests, as `migrations/0011_accounts.sql`,
// `0012_roles.sql` and `0016_networks.sql` make them.
import type { Generated } from 'kysely';
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

interface MandateTable {
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

interface MandateRequestTable {
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
    mandate_request: MandateRequestTable;
  }
}
