// SPDX-License-Identifier: AGPL-3.0-or-later
// How a project contests its grade, in words.
import type { Texts } from '../../base/language.ts';

export const howTexts = {
  'catalogue.how.method': { fr: 'La méthode', en: 'The method' },
  'catalogue.how.title': { fr: 'Répondre à une note, la contester', en: 'Answering a grade, contesting it' },
  'catalogue.how.lead': {
    fr: 'Un projet répond de lui-même, sans compte : il pose un petit fichier à la racine de son dépôt. La halle le lit à chaque mesure, recalcule la note, et note publiquement ce qui a changé.',
    en: 'A project answers by itself, without an account: it puts a small file at the root of its repository. Halle reads it at each measure, computes the grade again, and writes down in public what changed.',
  },
  'catalogue.how.delay': { fr: 'Le temps de répondre', en: 'Time to answer' },
  'catalogue.how.delay-why': {
    fr: 'Une note D, une note E ou la mention « déconseillé » n’est publiée que {days, number} jours après un avis au projet. D’ici là, la fiche dit « en cours de vérification », partout et pour tout le monde : la lettre, la prévision et ce qui y mène ne sont montrés nulle part. Les faits restent lisibles.',
    en: 'A grade D, a grade E or the words “advised against” are published only {days, number} days after a notice to the project. Until then the sheet says “being checked”, everywhere and for everyone: the letter, the forecast and what leads to it are shown nowhere. The facts stay readable.',
  },
  'catalogue.how.delay-who': {
    fr: 'L’avis part à l’adresse de fonction que donne le publiccode.yml du projet, sinon à celle de son fichier .halle.yml. Sans adresse, la tentative est notée sur la page « Contester » du logiciel, et le délai court de sa date. Un avis vaut pour toute la chute : de D à E, il n’en repart pas. Une note remontée qui retombe dans l’année n’en demande pas un nouveau. « Déconseillé » demande toujours un avis qui le dise.',
    en: 'The notice goes to the function mailbox that the project’s publiccode.yml gives, else to that of its .halle.yml. Without an address, the attempt is written down on the software’s “Contest” page, and the delay runs from its date. A notice holds for the whole fall: none leaves again from D to E. A grade that rose and falls again within the year needs no new one. “Advised against” always needs a notice that says so.',
  },
  'catalogue.how.file': { fr: 'Le fichier .halle.yml', en: 'The file .halle.yml' },
  'catalogue.how.file-note': { fr: 'Toutes les lignes sont facultatives.', en: 'Every line is optional.' },
  'catalogue.how.file-where': {
    fr: 'À la racine de la branche principale, en YAML, 16 ko au plus. Ce qui est mal écrit n’est pas pris, le reste l’est.',
    en: 'At the root of the main branch, in YAML, 16 kB at most. What is badly written is not taken, the rest is.',
  },
  'catalogue.how.file-check': {
    fr: 'Pour le vérifier avant de l’enregistrer, chaque remarque avec sa ligne :',
    en: 'To check it before committing it, each remark with its line:',
  },
  'catalogue.how.keys': { fr: 'Ce qu’il peut déclarer', en: 'What it may declare' },
  'catalogue.how.key-reply': {
    fr: 'Une réponse de 1 000 caractères au plus dans chaque langue. Elle est montrée à côté de la note, à la même taille, telle que vous l’avez écrite.',
    en: 'A reply of at most 1,000 characters in each language. It is shown beside the grade, at the same size, as you wrote it.',
  },
  'catalogue.how.key-contest': {
    fr: 'Pourquoi la lettre, ou « déconseillé », vous semble fausse : 1 000 caractères au plus dans chaque langue. C’est montré à côté, tant que vous le laissez ou que qui tient la halle n’a pas tranché, avec sa raison.',
    en: 'Why you hold the letter, or “advised against”, to be wrong: at most 1,000 characters in each language. It is shown beside it, until you take it back or whoever keeps the halle settles it, with a reason.',
  },
  'catalogue.how.key-needs': {
    fr: 'Ce dont le projet a besoin, et l’adresse où l’apporter : upkeep (un mainteneur), review (des relectures), code, documentation, tests, translation (des traductions), design (de l’ergonomie), money (de l’argent). La fiche le montre ; personne n’en répond que vous.',
    en: 'What the project needs, and the address where that is brought: upkeep (a maintainer), review, code, documentation, tests, translation, design, money. The sheet shows it; nobody but you answers for it.',
  },
  'catalogue.how.key-bots': {
    fr: 'Les noms ou adresses dont signent vos robots, 50 au plus. Leur travail ne compte plus. Cela peut baisser la note, jamais la relever. Ces noms ne sont pas gardés.',
    en: 'The names or addresses that your robots sign with, 50 at most. Their work no longer counts. It may lower the grade, never raise it. These names are not kept.',
  },
  'catalogue.how.key-mailmap': {
    fr: 'Le fichier .mailmap de git, s’il existe, dit quelles signatures sont une même personne. La halle le lit comme git.',
    en: 'Git’s own .mailmap file, if there is one, says which signatures are one person. Halle reads it as git does.',
  },
  'catalogue.how.key-moved-to': {
    fr: 'L’adresse où le travail continue. La fiche la montre.',
    en: 'The address where the work goes on. The sheet shows it.',
  },
  'catalogue.how.key-moved-from': {
    fr: 'Dans le nouveau dépôt : l’adresse de celui dont il prend la suite.',
    en: 'In the new repository: the address of the one it continues.',
  },
  'catalogue.how.key-end-of-life': {
    fr: 'Une date, et si vous le voulez une raison (300 caractères) et l’adresse de ce qui le remplace. À partir de cette date, la fiche dit « archivé » au lieu d’une lettre.',
    en: 'A date, and if you wish a reason (300 characters) and the address of what replaces it. From that date, the sheet says “archived” in place of a letter.',
  },
  'catalogue.how.key-contact': {
    fr: 'L’adresse d’une fonction où vous écrire. Elle sert à l’avis, elle n’est jamais montrée.',
    en: 'The mailbox of a function to write to you. It serves for the notice, it is never shown.',
  },
  'catalogue.how.never': { fr: 'Ce qui ne se déclare pas', en: 'What cannot be declared' },
  'catalogue.how.never-why': {
    fr: 'Ni une lettre, ni du travail : la note se calcule sur ce que chacun peut relire dans l’histoire du code. Pour contester la méthode elle-même, ouvrez une demande sur le dépôt de la halle.',
    en: 'Neither a letter nor work: the grade is computed from what anyone can read again in the history of the code. To contest the method itself, open an issue on Halle’s repository.',
  },
} as const satisfies Texts;
