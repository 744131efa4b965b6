// SPDX-License-Identifier: AGPL-3.0-or-later
// The tables of the developers' bank, as `migrations/0019_bank.sql` and `0043_loan_steps.sql` make them.
import type { StepRow } from '../../platform/steps/rows.ts';
import type { LoanStep } from './steps.ts';

export interface AvailabilityTable {
  id: string;
  account_id: string;
  employer_id: string | null;
  functions: string[];
  records: string[];
  languages: string[];
  territories: string[];
  remote: boolean;
  days_a_month: number;
  from_day: string;
  until_day: string;
  terms: string;
  name: string | null;
  named_on: string | null;
  said_on: string;
  quota_days: number | null;
  loan_from: string | null;
  loan_until: string | null;
  legal_basis: string | null;
  withdrawn_on: string | null;
}

interface LoanStepTable extends StepRow<LoanStep> {}

interface ProvedAddressTable {
  id: string;
  account_id: string;
  mail_hash: Buffer;
  asked_at: Date;
  proved_on: string | null;
}

interface ProvedWorkTable {
  account_id: string;
  repository_id: string;
  last_on: string;
  computed_on: string;
}

declare module '../../platform/db.ts' {
  interface Tables {
    availability: AvailabilityTable;
    loan_step: LoanStepTable;
    proved_address: ProvedAddressTable;
    proved_work: ProvedWorkTable;
  }
}

declare module '../../base/shows.ts' {
  interface Families {
    bank: unknown;
  }
}
