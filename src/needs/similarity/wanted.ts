// SPDX-License-Identifier: AGPL-3.0-or-later
// What is wanted of a program: to have one (acquired or replaced: one thing), to have it hosted, built upon,
// maintained, mended, to be trained in it, or to be helped in writing the need down. Told by the words that
// stand before the object: « formation au parapheur », but « un parapheur, avec formation ».
import { fold } from '../../base/text.ts';

export const wanted = ['acquire', 'host', 'train', 'maintain', 'mend', 'build', 'express', 'club'] as const;
export type Wanted = (typeof wanted)[number];

const program =
  '(?:logiciels?|progiciels?|applications?|outils?|plateformes?|programmes?|systemes?|solutions?|software|app|tools?|platforms?|program|system|version|code)';

/** Folded words. The first that is found counts. */
const said: readonly (readonly [Wanted, RegExp])[] = [
  [
    'express',
    /\b(?:cahiers? des charges (?:d|du|de|pour)|exprimer|expression (?:de|du|des) (?:notre |nos )?besoins?|assistance a maitrise d.ouvrage|amo|aide au choix|etude de besoins?|specifications? (?:d|du|de|for)|help (?:us )?(?:to )?(?:write|writing|express\w*|choos\w*)|requirements? (?:document|specification|study))\b/,
  ],
  [
    'club',
    /\b(?:clubs? (?:des |d.|de )?utilisateurs?|communaute d.utilisateurs|groupe d.utilisateurs|users?.? (?:club|group)s?)\b/,
  ],
  [
    'maintain',
    new RegExp(
      `\\b(?:tierce maintenance|tma|(?:maintenance|maintien|entretien|upkeep)\\b.{0,40}\\b(?:${program}|open\\w+|en service|in use)|(?:support|maintenance) (?:contract|agreement)s?|contrat de (?:maintenance|support)|maintain(?:ing|ed)? (?:our|the|a)\\b.{0,30}\\b${program})\\b`,
    ),
  ],
  [
    'mend',
    new RegExp(
      `\\b(?:(?:corriger|correction|reparer|resoudre|fix(?:ing)?|repair(?:ing)?|solve)\\b.{0,40}\\b(?:${program}|bugs?|bogues?|erreurs?|anomalies?|errors?)|bugs?|bogues?)\\b`,
    ),
  ],
  [
    'build',
    /\b(?:develop\w*|programmer|coder|build(?:ing)?|ajout\w*|add(?:ing)?)\b.{0,30}\b(?:extensions?|modules?|fonctions?|fonctionnalites?|connecteurs?|greffons?|plugins?|plug-ins?|features?|connectors?|interfaces?|passerelles?)\b/,
  ],
  [
    'train',
    /\b(?:formations?|former|formes|train|training|trained|tutoriels?|tutorials?|apprendre a (?:utiliser|se servir)|prise en main (?:de|du) (?:logiciel|l.outil))\b/,
  ],
  [
    'host',
    /\b(?:hebergements?|heberger|heberge(?:s|e|es)?|hebergeur|hosting|hosts?|hosted|infogerance|infogerer)\b/,
  ],
];

export interface WantedWord {
  readonly wanted: Wanted;
  /** Where it stands in the folded sentence. */
  readonly at: number;
}

/** What the sentence wants by its own words; none where it says nothing but the object. */
export function wantedIn(sentence: string): WantedWord | undefined {
  const words = fold(sentence).replace(/['’ʼ]/g, "'");
  for (const [one, pattern] of said) {
    const at = words.search(pattern);
    if (at >= 0) return { wanted: one, at };
  }
  return undefined;
}
