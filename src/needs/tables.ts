// SPDX-License-Identifier: AGPL-3.0-or-later
// The tables of needs, as the migrations from `0092_needs.sql` on make them.
import type { Generated } from 'kysely';
import type { Currency } from '../base/currency.ts';
import type { WeightKind } from './backing.ts';
import type { Closing, NeedKind } from './need.ts';

export interface NeedTable {
  id: string;
  organisation_id: string;
  slug: string;
  kind: NeedKind;
  title: string;
  purpose: string;
  audience: string;
  quantity: string | null;
  in_use: string | null;
  record_id: string | null;
  functions: string[];
  lang: string;
  needed_by: string;
  words_digest: Buffer;
  account_id: string;
  said_at: Date;
  reworded_at: Generated<Date | null>;
  closed_at: Date | null;
  closed_why: Closing | null;
  /** The one that gathers it, set by the database alone. */
  head_id: Generated<string | null>;
}

export interface NeedBackingTable {
  id: string;
  need_id: string;
  /** The need that gathers those that are one with it; the database says which. */
  group_id: string;
  organisation_id: string;
  account_id: string;
  weight: WeightKind;
  agents: number | null;
  useful_by: string;
  vote_by: string | null;
  named: boolean;
  since: Date;
  until: Date | null;
}

interface NeedCeilingTable {
  backing_id: string;
  organisation_id: string;
  account_id: string;
  cents: number;
  currency: Currency;
}

interface NeedToldTable {
  id: string;
  told_at: Date;
}

declare module '../platform/db.ts' {
  interface Tables {
    need_told: NeedToldTable;
    need: NeedTable;
    need_backing: NeedBackingTable;
    need_ceiling: NeedCeilingTable;
  }
}

declare module '../base/shows.ts' {
  interface Families {
    needs: unknown;
    backings: unknown;
  }
}
