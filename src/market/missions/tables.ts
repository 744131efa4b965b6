// SPDX-License-Identifier: AGPL-3.0-or-later
// The tables of missions, as `migrations/0018_missions.sql`, `0034_mission_steps.sql`, `0063_redelivery.sql`,
// `0064_questions.sql` and `0075_offers_without_software.sql` make them.
import type { Generated } from 'kysely';
import type { Currency } from '../../base/currency.ts';
import type { StepRow } from '../../platform/steps/rows.ts';
import type { NumberKind } from './known-by.ts';
import type { MissionKind } from './mission.ts';
import type { MissionStep } from './steps.ts';

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
  /** Set by the database alone, when the mission is opened; its row-level policies read it. */
  published: Generated<boolean>;
}

export type MissionStepTable = StepRow<MissionStep>;

interface MissionDeliveryTable {
  id: string;
  mission_id: string;
  proof: string;
}

interface MissionRefusalTable {
  delivery_id: string;
  mission_id: string;
  organisation_id: string;
  reasons: string;
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
  number_kind: NumberKind | null;
  number: string | null;
  linked: Generated<boolean>;
}

interface MissionQuestionTable {
  id: string;
  mission_id: string;
  words: string;
  asked_at: Date;
}

interface MissionReplyTable {
  question_id: string;
  mission_id: string;
  words: string;
  replied_at: Date;
}

interface MissionLateTable {
  mission_id: string;
  told_at: Date;
}

interface MissionProofTable {
  mission_id: string;
  organisation_id: string;
  client_id: string;
  record_id: string | null;
  kind: MissionKind;
  proved_on: string;
  slug: string;
  title: string;
}

interface MissionNewsTable {
  id: string;
  told_at: Date;
}

declare module '../../platform/db.ts' {
  interface Tables {
    mission: MissionTable;
    mission_step: MissionStepTable;
    mission_delivery: MissionDeliveryTable;
    mission_refusal: MissionRefusalTable;
    mission_retaining: MissionRetainingTable;
    mission_offer: MissionOfferTable;
    mission_question: MissionQuestionTable;
    mission_reply: MissionReplyTable;
    mission_late: MissionLateTable;
    mission_proof: MissionProofTable;
    mission_news: MissionNewsTable;
  }
}

declare module '../../base/shows.ts' {
  interface Families {
    missions: unknown;
  }
}
