// SPDX-License-Identifier: AGPL-3.0-or-later
// Sentences about the page of the method.
import type { Texts } from '../../base/language.ts';

/** The page of the method, around what the indicators say of themselves. */
export const pageTexts = {
  'measure.page.title': { fr: 'Comment nous notons', en: 'How we grade' },
  'measure.page.lead': {
    fr: 'Une lettre dit si des gens entretiennent un logiciel, et s’ils le feront sans doute encore dans deux ans. Elle est calculée sur l’histoire publique de son code, toujours de la même façon, et chacun peut la recalculer.',
    en: 'A letter says whether people look after a software, and whether they likely still will in two years. It is worked out from the public history of its code, always in the same way, and anyone can work it out again.',
  },
  'measure.page.method': { fr: 'Méthode {method}', en: 'Method {method}' },
  'measure.page.letters': { fr: 'Les lettres', en: 'The letters' },
  'measure.page.letters-note': {
    fr: 'Seuils : chances, en pour cent, que des personnes y travaillent encore dans 24 mois.',
    en: 'Thresholds: odds, in percent, that people still work on it in 24 months.',
  },
  'measure.page.column-letter': { fr: 'Note', en: 'Grade' },
  'measure.page.column-least': { fr: 'À partir de', en: 'From' },
  'measure.page.below': { fr: 'en dessous', en: 'below that' },
  'measure.page.column-seen': { fr: 'Vu dans le passé', en: 'Seen in the past' },
  'measure.page.seen-note': {
    fr: 'Vu dans le passé : sur cent projets que la méthode aurait notés ainsi, combien vivaient encore 24 mois après. Essai sur 211 dépôts publics, 2 788 dates, chaque propriétaire jugé sans avoir servi au réglage (AUC 0,896). Une note E n’est donc pas une condamnation.',
    en: 'Seen in the past: of a hundred projects that the method would have graded so, how many were still alive 24 months later. Trial on 211 public repositories, 2,788 dates, each owner judged without having served to fit (AUC 0.896). A grade E is therefore no sentence.',
  },
  'measure.page.former': {
    fr: 'La méthode d’avant, {former}, posait les mêmes questions et rangeait les projets dans le même ordre ; depuis 2017 ses notes basses étaient trop indulgentes. Une note porte le nom de sa méthode, dans un document comme dans un fichier : ne comparez que des notes d’une même méthode. Quand la méthode change, les notes du catalogue sont refaites sur les faits gardés, et un projet déjà prévenu d’une note basse ne l’est pas une seconde fois.',
    en: 'The method before, {former}, asked the same questions and put projects in the same order; since 2017 its low grades were too kind. A grade bears the name of its method, in a document as in a file: compare only grades of one method. When the method changes, the grades of the catalogue are made anew from the facts that are kept, and a project already told of a low grade is not told a second time.',
  },
  'measure.page.proof': { fr: 'La preuve par le passé', en: 'Proof from the past' },
  'measure.page.forecast': { fr: 'Ce qui fait la prévision', en: 'What makes the forecast' },
  'measure.page.forecast-note': {
    fr: 'Des questions posées à l’histoire du code. Chaque réponse, entre 0 et 1, est multipliée par son poids ; la somme part de {intercept, number} et donne des chances par la fonction logistique.',
    en: 'Questions asked of the history of the code. Each answer, between 0 and 1, is multiplied by its weight; the sum starts from {intercept, number} and gives odds through the logistic function.',
  },
  'measure.page.solidity': { fr: 'Ce qui peut arrêter la lettre', en: 'What may stop the letter' },
  'measure.page.solidity-note': {
    fr: 'Des faits, pas une prévision. Ils peuvent arrêter la lettre plus bas, jamais la relever.',
    en: 'Facts, not a forecast. They may stop the letter lower, never raise it.',
  },
  'measure.page.openness': { fr: 'Ce qui est montré sans peser', en: 'What is shown without weighing' },
  'measure.page.openness-note': {
    fr: 'Ce que le projet a écrit pour ceux qui arrivent.',
    en: 'What the project wrote for those who arrive.',
  },
  'measure.page.weight': {
    fr: 'Poids {weight, number} ; projet médian {median, number}.',
    en: 'Weight {weight, number}; median project {median, number}.',
  },
  'measure.page.counted': { fr: 'Compté', en: 'Counted' },
  'measure.page.why': { fr: 'Pourquoi', en: 'Why' },
  'measure.page.named': { fr: 'Nom CHAOSS', en: 'CHAOSS name' },
  'measure.page.source': { fr: 'Source', en: 'Source' },
  'measure.page.without': { fr: 'Quand il n’y a pas de lettre', en: 'When there is no letter' },
  'measure.page.unknown': { fr: 'Ce qui n’est pas connu', en: 'What is not known' },
  'measure.page.unknown-means': {
    fr: 'Inconnu n’est ni zéro ni non. Une réponse qui manque abaisse la confiance, écrite à côté de la note ; elle n’abaisse jamais la lettre.',
    en: 'Unknown is neither zero nor no. A missing answer lowers the confidence, written beside the grade; it never lowers the letter.',
  },
  'measure.page.advised': {
    fr: '« Déconseillé » demande deux choses à la fois, et dit les deux. Une prévision : E, ou D depuis deux trimestres. Un fait vérifiable : aucun travail humain depuis douze mois alors que des demandes attendent une réponse depuis plus de 180 jours ; ou une fin de vie déclarée par ses auteurs, ou un dépôt qu’ils ont fermé ; ou toutes les personnes régulières de l’année d’avant parties, sans personne de nouveau. Le silence seul ne suffit pas.',
    en: '“Advised against” needs two things at once, and says both. A forecast: E, or D for two quarters. A fact that can be checked: no human work for twelve months while requests have been waiting for an answer for more than 180 days; or an end of life declared by its authors, or a repository that they closed; or all regulars of the year before gone, with nobody new. Silence alone is not enough.',
  },
  'measure.page.order': {
    fr: 'Dans l’ordre : la prévision, si elle tient depuis trente jours ; une personne seule ou presque (les autres personnes installées y ont travaillé moins de six jours à elles toutes dans l’année), au plus C ; plus de 80 % par une seule organisation, au plus B ; le plus grave de ces faits l’emporte. Puis une lettre de moins quand des demandes venues de l’extérieur restent sans réponse. Deux lettres sont montrées quand l’intervalle de la prévision franchit un seuil.',
    en: 'In this order: the forecast, once it has lasted thirty days; one person alone or nearly so (the other established people worked on it for fewer than six days between them in the year), C at most; over 80% by one organisation, B at most; the gravest of these facts holds. Then one letter less where requests from outside stay unanswered. Two letters are shown where the interval of the forecast straddles a threshold.',
  },
  'measure.page.inert': {
    fr: 'Fini et stable : très petit (250 contributions et 25 fichiers au plus), ou plus grand si quelqu’un en prend encore soin ; au moins deux ans de vie, une dernière version de plus de dix-huit mois, presque rien de changé dans le programme depuis. Documentation, licence, tests et listes de paquets n’y comptent pas. Un tel logiciel n’est pas mort, il est terminé.',
    en: 'Finished and stable: very small (250 contributions and 25 files at most), or larger where somebody still looks after it; at least two years of life, a last version more than eighteen months old, hardly anything changed in the program since. Documents, the licence, tests and lists of packages do not count. Such a software is not dead, it is done.',
  },
  'measure.page.archived': {
    fr: 'Ses auteurs l’ont fermé : la forge le dit.',
    en: 'Its authors closed it: the forge says so.',
  },
  'measure.page.unavailable': {
    fr: 'Copie incomplète, moins d’un an d’histoire, moins de vingt contributions, dépôt qui ne reçoit que des versions faites ailleurs, ou copie de plus de douze mois. Les faits lus restent montrés.',
    en: 'Incomplete copy, less than a year of history, fewer than twenty contributions, a place that only receives versions made elsewhere, or a copy older than twelve months. The facts read are still shown.',
  },
  'measure.page.again': { fr: 'Refaites le calcul', en: 'Work it out again' },
  'measure.page.again-note': {
    fr: 'Sans compte et sans serveur, avec git et Node.js.',
    en: 'Without an account or a server, with git and Node.js.',
  },
  'measure.page.again-means': {
    fr: 'La réponse montre chaque question, sa preuve et la commande git qui la vérifie :',
    en: 'The answer shows each question, its proof and the git command that checks it:',
  },
  'measure.page.who': {
    fr: 'Une personne reste un numéro : les relevés ne gardent ni nom ni adresse, que seules portent les copies des dépôts publics. Les identités multiples d’une même personne sont réunies par le fichier .mailmap du projet et par les règles d’usage ; les robots ne comptent pas.',
    en: 'A person stays a number: the facts hold no name and no address; only the copies of the public repositories bear them. The several identities of one person are joined by the project’s .mailmap file and by the usual rules; robots do not count.',
  },
} as const satisfies Texts;
