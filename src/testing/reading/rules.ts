// SPDX-License-Identifier: AGPL-3.0-or-later
// What one sheet must not say at once, as data: sentences that cannot both be true, sentences that nobody may
// say, and facts whose numbers must be the same wherever they stand. French and English, the sentences of
// today and those that were once said.

/** Two sentences that cannot both be true of one software. */
export interface Pair {
  readonly what: string;
  readonly one: RegExp;
  readonly other: RegExp;
  /** On one line only: a sentence and its mark. */
  readonly sameLine?: true;
}

export const pairs: readonly Pair[] = [
  {
    what: 'who decides is written, and is not',
    one: /(Rien|Aucun document) ne dit qui décide|No(thing| document) says who decides/,
    other:
      /documents? sur \d+ (dit|disent) qui décide|documents? of \d+ says? who decides|Règles de décision écrites|Rules for deciding are written/,
  },
  {
    what: 'one person works on it, and several do',
    one: /dépend d’une seule personne|Une seule personne y a écrit|depends on one person|One person alone wrote/,
    other:
      /[Aa]u moins deux personnes|At least two (established )?people|personnes portent|people carry|\d+ personnes actives|\d+ people active/,
  },
  {
    what: 'others hardly ever come, and two people come every month',
    one: /moins de six jours en tout|fewer than six days in all/,
    other: /([2-9]|\d\d) (personnes y ont travaillé chaque mois|people worked on it every month)/,
  },
  {
    what: 'something wears out, and the forecast is good',
    one: /quelque chose s’use|something wears out/,
    other: /La prévision dit [AB]\b|The forecast (says|has said) [AB]\b/,
  },
  {
    what: 'nobody works on it, and several do',
    one: /Presque plus personne n’y travaille|Almost nobody works on it/,
    other: /([3-9]|\d\d) (personnes y ont travaillé|people worked on it) (en neuf mois|in nine months)/,
  },
  {
    what: 'the letter stays what it was, on a first measure',
    one: /La note reste à|The grade stays at/,
    other: /depuis moins de trente jours|for less than thirty days/,
  },
  {
    what: 'silent before it began',
    one: /Moins de quatre ans d’histoire|Less than four years of history|Trop jeune|Too young/,
    other:
      /compte comme un silence|counts as (a|one long) silence|Plus de quatre ans (de silence|sans)|Over four years (of silence|without)/,
  },
  {
    what: 'a silence that pushes',
    one: /\d+ (jours?|mois|days?|months?) (de|of) silence/,
    other: /(pousse|pushes|pèse (fort )?pour)/,
    sameLine: true,
  },
  {
    what: 'nobody, and that is a good sign',
    one: /(Aucune contribution|Aucun travail|Personne n’y|No contribution|No work|Nobody worked)/,
    other: /(?<!moins bien|worse)(pousse|pushes|mieux que d’ordinaire|better than usual)/,
    sameLine: true,
  },
  {
    what: 'a letter, and none',
    one: /(Note indisponible|Grade unavailable|Note non disponible)/,
    other: /\bNote [A-E]\.|\bGrade [A-E]\.|\[ [A-E] \]/,
  },
  {
    what: 'versions were published, and none was',
    one: /Aucune version (n’a été publiée|étiquetée)|No version (was ever released|is tagged)/,
    other: /Dernière version publiée|Last release|▲ version publiée|▲ release/,
  },
  {
    what: 'nobody wrote, and somebody did',
    one: /Personne n’a écrit de code depuis un an|Nobody has written code for a year|depuis quatre mois|for four months/,
    other:
      /(\d+|Une) contributions? en 30 jours|(\d+|One) contributions? in 30 days|et y travaillen?t? encore/,
  },
  {
    what: 'finished, and in danger',
    one: /Fini et stable|Finished and stable/,
    other: /En danger|In danger|Déconseillé|Advised against/,
  },
  {
    what: 'people wait for an answer, and nobody does',
    one: /personne n’attend de réponse|nobody has been waiting for an answer/,
    other: /demandes? attend(ent)? une réponse|requests? ha(s|ve) been waiting/,
  },
  {
    what: 'nothing says what is allowed, and a licence does',
    one: /rien ne dit ce qui est permis|nothing says what is allowed/,
    other: /reconnue par|called free by|Vous pouvez|You may|approved by/,
  },
];

/** What was not seen may not be said; a number is written as people write it. */
export const never: readonly { readonly what: string; readonly words: RegExp }[] = [
  {
    what: 'a team has left, from silence',
    words:
      /l’équipe est partie|qui le portai(t|ent) (est|sont) parties?|personnes? régulières? (est|sont) parties?|team (has left|is gone)|who carried it left|regulars? ha(s|ve) left/i,
  },
  { what: 'a share that is no percentage', words: /\b0[.,]\d+ (des|du|of)\b/ },
  { what: 'a sentence that was not filled', words: /[{}]|undefined|NaN|measure\.[a-z]+[.-]/ },
];

/** A fact and the ways it is said: what stands in the named group `value` must be the same in all of them. */
export interface Fact {
  readonly fact: string;
  readonly said: readonly RegExp[];
  /** Words that explain a difference. */
  readonly unless?: RegExp;
  /** Only what stands with the same `since` is the same fact. */
  readonly by?: 'since';
}

const month = '(?<since>\\p{L}+ \\d{4})';

export const facts: readonly Fact[] = [
  {
    fact: 'people who carry half of the work',
    said: [
      /(?<value>\p{L}+|\d+) personnes portent (plus de )?la moitié/gu,
      /(?<value>\p{L}+|\d+) people carry (more than )?half/gu,
    ],
  },
  {
    fact: 'months of a silence that goes on',
    by: 'since',
    said: [
      new RegExp(
        `(?<value>\\d+ mois) (?:de silence|sans travail de personnes installées), depuis ${month}`,
        'gu',
      ),
      new RegExp(`écrit (?:ici )?depuis ${month} \\((?<value>\\d+ mois)\\)`, 'gu'),
      new RegExp(
        `(?<value>\\d+ months) (?:of silence|without work by established people), since ${month}`,
        'gu',
      ),
      new RegExp(`anything (?:here )?since ${month} \\((?<value>\\d+ months)\\)`, 'gu'),
    ],
  },
  {
    fact: 'longest silence, on the picture and in words',
    unless: /Le dessin montre les silences de tous|The picture shows everybody’s silences/,
    said: [
      /(?<!plus |most |[\d,] ?)(?<value>\d+ (mois|jours|months|days)) (sans travail humain|without human work)/g,
      /[Aa](u plus|t most) (?<value>\d+([ ,]\d{3})* (jours|days)) (sans travail humain|without human work)/g,
      /(?<value>\d+ (mois|months)) (sans travail de|without work by)/g,
    ],
  },
  {
    fact: 'measures that could be made',
    said: [
      /Confiance : (?<value>\d+ mesures? sur \d+)/g,
      /Confidence: (?<value>\d+ measures? out of \d+)/g,
      /(?<value>\d+ mesures?) faites (?<rest>sur \d+)/g,
    ],
  },
  {
    fact: 'date of the copy',
    said: [
      /copie (?:de son code |du code |de tout le dépôt |lue, )?du (?<value>\d+(?:er)? \p{L}+ \d{4})/gu,
      /copy (?:of its code |of the code |of the whole repository )?of (?<value>\d+ \p{L}+ \d{4})/gu,
      /Vu sur la copie du (?<value>\d+(?:er)? \p{L}+ \d{4})/gu,
    ],
  },
  {
    fact: 'the letter',
    said: [
      /\b(?:Note|Grade) (?<value>[A-E])\. /g,
      /\[ (?<value>[A-E]) \]/g,
      /\((?:note|grade) (?<value>[A-E])\)/g,
    ],
  },
  {
    fact: 'the odds',
    said: [
      /(?<value>[\d.,]+ ?%) ?de chances d’être encore entretenu par des humains/g,
      /(?<value>[\d.,]+ ?%) ?chance of still being maintained by people/g,
    ],
  },
];
