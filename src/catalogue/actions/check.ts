// SPDX-License-Identifier: AGPL-3.0-or-later
// What `halle check` looks at in the catalogue and the directory: names with invisible characters, kept
// before such signs were taken out.
import { visible } from '../../base/text.ts';
import type { Check } from '../../platform/check.ts';
import '../tables.ts';

const names: Check = {
  name: 'catalogue.check.names',
  look: async (tx) => {
    const software = await tx.selectFrom('software').select(['slug', 'name']).orderBy('slug').execute();
    const organisations = await tx
      .selectFrom('organisation')
      .select(['slug', 'name'])
      .orderBy('slug')
      .execute();
    const hidden = (kind: 'software' | 'organisation') => (one: { slug: string; name: string }) =>
      visible(one.name) === one.name.normalize('NFC')
        ? []
        : [
            {
              key: `catalogue.check.name-${kind}`,
              mend: `catalogue.check.mend-${kind}`,
              facts: { slug: one.slug, name: visible(one.name) },
            },
          ];
    return [...software.flatMap(hidden('software')), ...organisations.flatMap(hidden('organisation'))];
  },
};

export const softwareChecks: readonly Check[] = [names];
