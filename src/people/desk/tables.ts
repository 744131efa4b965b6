// SPDX-License-Identifier: AGPL-3.0-or-later
// The table of what mandataries did, as `migrations/0058_who_speaks.sql` makes it.

interface MandatedDeedTable {
  entry_id: string;
  organisation_id: string;
  mandatary_id: string;
  told_on: string | null;
}

declare module '../../platform/db.ts' {
  interface Tables {
    mandated_deed: MandatedDeedTable;
  }
}
