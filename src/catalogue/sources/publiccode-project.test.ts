// SPDX-License-Identifier: AGPL-3.0-or-later
// What a project says of itself, from its file to its sheet.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { mergeFields } from '../merging/fields.ts';
import { maintenanceWords } from '../pages/sheet-project.tsx';
import type { RecordId } from '../software.ts';
import { readPubliccode } from './publiccode.ts';

const yml = `name: Tombes
url: https://forge.example/ville/tombes
roadmap: https://forge.example/ville/tombes/plan
isBasedOn: https://forge.example/autre/registre
fundedBy:
  - { name: Ville d’Exemple, uri: "https://ville.example" }
  - { name: Camille Exemple }
maintenance:
  type: contract
  contractors:
    - { name: Coopérative d’exemple, until: 2027-06-01, website: "https://cooperative.example" }
    - { name: Dominique Exemple, until: 2027-06-01 }
  contacts:
    - { name: Camille Exemple, email: camille@ville.example }
    - { name: Service, email: contact@ville.example }
description:
  fr: { shortDescription: Registre, videos: ["https://films.example/tombes", "javascript:alert(1)"] }
`;

test('who keeps it up and pays, what is planned and what it was made from are kept with their source; no person', () => {
  const [{ claim }] = readPubliccode([{ name: 'publiccode.yml', bytes: Buffer.from(yml) }], '2026-11-21') as [
    ReturnType<typeof readPubliccode>[number],
  ];
  const software = mergeFields([{ id: 'a' as RecordId, firstSeen: 1, claim: claim! }]);
  assert.deepEqual(
    [software.fundedBy, software.roadmap, software.isBasedOn, software.videos, software.maintenance].map(
      (said) => [said?.value, said?.source, said?.date],
    ),
    [
      [{ name: 'Ville d’Exemple', url: 'https://ville.example/' }],
      'https://forge.example/ville/tombes/plan',
      ['https://forge.example/autre/registre'],
      ['https://films.example/tombes'],
      {
        type: 'contract',
        contractors: [
          { name: 'Coopérative d’exemple', until: '2027-06-01', url: 'https://cooperative.example/' },
        ],
      },
    ].map((value) => [value, 'publiccode', '2026-11-21']),
  );
  assert.deepEqual(software.meets?.value, [{ kind: 'mail', url: 'mailto:contact@ville.example' }]);
  assert.doesNotMatch(JSON.stringify(software), /Camille|Dominique/);
  assert.equal(
    maintenanceWords('fr', software.maintenance!.value).replace(/\s/g, ' '),
    'par des prestataires : Coopérative d’exemple (jusqu’au 1er juin 2027)',
  );
  assert.equal(maintenanceWords('en', { type: 'none' }), 'by nobody');
});
