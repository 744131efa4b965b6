// SPDX-License-Identifier: AGPL-3.0-or-later
// The tables of missions, as `migrations/0018_missions.sql` makes them.
import type { Generated } from 'kysely';
import type { Currency } from '../../base/money.ts';
import type { MissionKind } from './mission.ts';

export interface MissionTable {
  id: string;
  organisation_id: string;
  slug: string;
  kind: MissionKind;
  title: string;
  description: string;
  record_id: string | null;
  ceiling_cents: number;
  currency: Currency;
  due: string;
  acceptance: string;
  drafted_by: string;
  drafted_at: Date;
  opened_by: string | null;
  opened_at: Date | null;
  accepted_by: string | null;
  accepted_at: Date | null;
  accepted_offer: string | null;
  delivered_by: string | null;
  delivered_for: string | null;
  delivered_at: Date | null;
  proof: string | null;
  confirmed_by: string | null;
  confirmed_at: Date | null;
  withdrawn_by: string | null;
  withdrawn_at: Date | null;
  linked: Generated<boolean>;
}

export interface MissionRetainingTable {
  mission_id: string;
  organisation_id: string;
  spent_cents: number;
  compared: string[];
  reason: string;
  signatory: string;
}

export interface MissionOfferTable {
  id: string;
  mission_id: string;
  asked_by: string;
  organisation_id: string | null;
  account_id: string;
  price_cents: number;
  by_day: string;
  words: string;
  made_at: Date;
  withdrawn_at: Date | null;
  withdrawn_by: string | null;
  linked: Generated<boolean>;
}

interface MissionNewsTable {
  id: string;
  told_at: Date;
}

declare module '../../platform/db.ts' {
  interface Tables {
    mission: MissionTable;
    mission_retaining: MissionRetainingTable;
    mission_offer: MissionOfferTable;
    mission_news: MissionNewsTable;
  }
}
