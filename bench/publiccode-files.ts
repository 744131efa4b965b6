// SPDX-License-Identifier: AGPL-3.0-or-later
// Folders of generated publiccode.yml files, for the benches of importing.
import { mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';

const nouns = [
  'Cimetière',
  'Cantine',
  'Courrier',
  'Délibérations',
  'Urbanisme',
  'Parapheur',
  'Élections',
  'Eau',
  'École',
  'Finances',
];
const licences = ['AGPL-3.0-or-later', 'EUPL-1.2', 'MIT', 'GPL-3.0-or-later', 'CECILL-2.1'];

export function record(index: number): string {
  const noun = nouns[index % nouns.length]!;
  const users = Array.from({ length: index % 12 }, (_, user) =>
    `  - Ville de ${['Auvillar', 'Villeurbanne', 'Saint-Denis', 'Guéret'][(index + user) % 4]} ${user > 3 ? user : ''}`.trimEnd(),
  );
  return `publiccodeYmlVersion: "0.4"
name: ${noun} ${index}
url: https://forge.example/${noun.toLowerCase()}/projet-${index}.git
landingURL: https://projet-${index}.example/
releaseDate: "2026-0${1 + (index % 9)}-15"
softwareVersion: ${index % 9}.${index % 7}.0
developmentStatus: stable
softwareType: standalone/web
categories:
  - workflow-management
  - document-management
${users.length > 0 ? `usedBy:\n${users.join('\n')}` : 'usedBy: []'}
intendedAudience:
  countries:
    - fr
  scope:
    - local-authorities
description:
  fr:
    shortDescription: Gestion de ${noun.toLowerCase()} pour les communes, numéro ${index}.
    longDescription: |
${Array.from({ length: 8 }, (_, line) => `      Paragraphe ${line} : le logiciel tient le registre, prépare les actes et les envoie aux services concernés.`).join('\n')}
    features:
      - Registre
      - Statistiques
  en:
    shortDescription: Management of ${noun.toLowerCase()} for town halls, number ${index}.
legal:
  license: ${licences[index % licences.length]}
  repoOwner: Syndicat ${index % 300}
maintenance:
  type: internal
  contacts:
    - name: Service informatique
      email: contact@projet-${index}.example
localisation:
  localisationReady: true
  availableLanguages:
    - fr
    - en
dependsOn:
  open:
    - name: PostgreSQL
      version: "15"
`;
}

/** Writes files into a hundred folders. */
export function writeFiles(folder: string, count: number): void {
  for (let index = 0; index < count; index += 1) {
    const place = path.join(folder, String(index % 100));
    if (index < 100) mkdirSync(place);
    writeFileSync(path.join(place, `${index}.yml`), record(index));
  }
}
