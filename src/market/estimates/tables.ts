// SPDX-License-Identifier: AGPL-3.0-or-later
// The table of estimates, as `migrations/0076_before_a_purchase.sql` makes it.
import type { Currency } from '../../base/currency.ts';
import type { ServiceKind } from '../providers/offer.ts';

interface EstimateTable {
  id: string;
  organisation_id: string;
  provider_id: string;
  record_id: string | null;
  kind: ServiceKind;
  line: string;
  currency: Currency;
  account_id: string;
  asked_at: Date;
  band: number | null;
  answered_at: Date | null;
  answered_account: string | null;
}

declare module '../../platform/db.ts' {
  interface Tables {
    estimate: EstimateTable;
  }
}
