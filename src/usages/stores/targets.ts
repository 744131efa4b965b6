// SPDX-License-Identifier: AGPL-3.0-or-later
// The software of a usage, as the sentences of the journal name it.
import { sql } from 'kysely';
import { softwareBehind } from '../../catalogue/stores/targets.ts';
import type { TargetNamings } from '../../people/desk/stores/targets.ts';

export const usageTargets: TargetNamings = {
  usage: softwareBehind((ids) => sql`select id, record_id from usage where id = any(${ids}::uuid[])`),
};
