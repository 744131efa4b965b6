// SPDX-License-Identifier: AGPL-3.0-or-later
// The tables of those who look for a co-contractor, as `migrations/0077_partners_and_quotes.sql` makes them.
import type { ServiceKind } from '../providers/offer.ts';

interface SearchTable {
  id: string;
  mission_id: string;
  organisation_id: string;
  account_id: string;
  brings: ServiceKind[];
  seeks: ServiceKind[];
  begun_at: Date;
  ended_at: Date | null;
}

interface YesTable {
  search_id: string;
  other_id: string;
  account_id: string;
  said_at: Date;
}

declare module '../../platform/db.ts' {
  interface Tables {
    partner_search: SearchTable;
    partner_yes: YesTable;
  }
}
