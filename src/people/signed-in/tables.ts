// SPDX-License-Identifier: AGPL-3.0-or-later
// For which organisations an account acts, as `migrations/0011_accounts.sql` and `0012_roles.sql` make it.
import type { Generated } from 'kysely';
import type { Role } from '../agents/permissions.ts';

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

declare module '../../platform/db.ts' {
  interface Tables {
    agent: AgentTable;
  }
}
