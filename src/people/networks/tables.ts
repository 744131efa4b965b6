// SPDX-License-Identifier: AGPL-3.0-or-later
// Networks, as `migrations/0016_networks.sql` makes them, and the members that they state
// (`0073_stated_members.sql`).

interface NetworkTable {
  organisation_id: string;
  description: string;
  described_by: string;
  described_at: Date;
  published_on: string | null;
}

interface NetworkMemberTable {
  network_id: string;
  member_id: string;
  joined_on: string;
  joined_by: string;
  left_on: string | null;
}

interface NetworkItemTable {
  id: string;
  network_id: string;
  kind: 'libre' | 'proprietary';
  how: 'operates' | 'recommends';
  subject: string;
  stated_by: string;
  stated_on: string;
  withdrawn_on: string | null;
}

interface NetworkGovernanceTable {
  id: string;
  network_id: string;
  record_id: string;
  decided_by: string;
  since: string;
  ended_on: string | null;
}

interface NetworkStatementTable {
  network_id: string;
  member_id: string;
  stated_by: string;
  stated_on: string;
  withdrawn_on: string | null;
  answer: 'yes' | 'no' | null;
  answered_on: string | null;
  answered_by: 'agent' | 'official-mailbox' | null;
  answered_account: string | null;
}

declare module '../../platform/db.ts' {
  interface Tables {
    network: NetworkTable;
    network_member: NetworkMemberTable;
    network_item: NetworkItemTable;
    network_governance: NetworkGovernanceTable;
    network_statement: NetworkStatementTable;
  }
}

declare module '../../base/shows.ts' {
  interface Families {
    networks: unknown;
  }
}
