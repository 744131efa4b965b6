// SPDX-License-Identifier: AGPL-3.0-or-later
// Jobs as they are asked for, as `migrations/0025_asking.sql` makes them.
import type { Generated } from 'kysely';

declare module '../db.ts' {
  interface Tables {
    asked_job: {
      id: Generated<number>;
      name: string;
      data: object;
      key: string | null;
      not_before: Date | null;
      asked_at: Generated<Date>;
    };
  }
}
