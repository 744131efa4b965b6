// SPDX-License-Identifier: AGPL-3.0-or-later
// For which organisations an account acts, as `migrations/0011_accounts.sql` makes it.

interface AgentTable {
  id: string;
  organisation_id: string;
  account_id: string;
  first: boolean;
  since: Date;
  until: Date | null;
}

declare module '../../platform/db.ts' {
  interface Tables {
    agent: AgentTable;
  }
}
