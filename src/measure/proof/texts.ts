// SPDX-License-Identifier: AGPL-3.0-or-later
// Sentences about the proof.
import type { Texts } from '../../base/language.ts';
import { periodTexts } from './texts-periods.ts';
import { pictureTexts } from './texts-picture.ts';

/** The page of the proof: what was asked of the past, what it answered, and where we were wrong. */
const proofTexts = {
  'measure.proof.title': { fr: 'La preuve par le passé', en: 'Proof from the past' },
  'measure.proof.lead': {
    fr: 'Une note qui prétend prévoir doit montrer si elle a eu raison. Nous avons remonté le temps : {pairs, number} fois, nous avons noté un projet en cachant la suite à la méthode, puis nous avons regardé s’il vivait encore deux ans après.',
    en: 'A grade that claims to foresee must show whether it was right. We went back in time: {pairs, number} times we graded a project with the rest of its story hidden from the method, then looked whether it was still alive two years later.',
  },
  'measure.proof.made': {
    fr: 'Méthode {method}. Essai du {on}, sur des copies de dépôts publics prises du {from} au {to}.',
    en: 'Method {method}. Trial of {on}, on copies of public repositories taken from {from} to {to}.',
  },
  'measure.proof.top-a': {
    fr: 'des projets notés A vivaient encore deux ans après',
    en: 'of the projects graded A were still alive two years later',
  },
  'measure.proof.top-e': {
    fr: 'de ceux notés E aussi : un E est une alerte, pas une condamnation',
    en: 'of those graded E were too: an E is a warning, not a sentence',
  },
  'measure.proof.top-order': {
    fr: 'sur cent : entre un projet qui a vécu et un qui s’est arrêté, la méthode met le bon devant',
    en: 'out of a hundred: of a project that lived and one that stopped, the method puts the right one first',
  },
  'measure.proof.toc': { fr: 'Sur cette page', en: 'On this page' },

  'measure.proof.asked': { fr: 'La question posée', en: 'The question asked' },
  'measure.proof.asked-means': {
    fr: 'Chaque 1ᵉʳ janvier et chaque 1ᵉʳ juillet, du {from} au {to}, la méthode note les projets qui travaillaient alors : un an d’âge au moins, vingt modifications, dont une dans l’année. Elle ne voit rien de ce qui vient après cette date.',
    en: 'Each 1 January and 1 July, from {from} to {to}, the method grades the projects that were at work then: a year of age at least, twenty changes, one of them within the year. It sees nothing of what comes after that date.',
  },
  'measure.proof.outcome': {
    fr: 'Un projet vivait encore si, entre le treizième et le vingt-quatrième mois qui suivent, des personnes y ont fait au moins trois modifications, sur deux mois différents. Sinon, il s’était arrêté.',
    en: 'A project was still alive if, between the thirteenth and the twenty-fourth month that follow, people made at least three changes to it, in two different months. Otherwise it had stopped.',
  },
  'measure.proof.unseen': {
    fr: 'Aucun projet n’est jugé par une méthode qui a appris de lui : la formule est réglée {folds} fois, chaque fois sans une partie des propriétaires, et ce sont eux qu’elle juge ensuite.',
    en: 'No project is judged by a method that learned from it: the formula is fitted {folds} times, each time without a part of the owners, and those are the ones it then judges.',
  },
  'measure.proof.counts': { fr: 'En nombres', en: 'In numbers' },
  'measure.proof.count-histories': { fr: 'Histoires lues', en: 'Histories read' },
  'measure.proof.count-repositories': { fr: 'Projets jugés', en: 'Projects judged' },
  'measure.proof.count-owners': { fr: 'Propriétaires', en: 'Owners' },
  'measure.proof.count-pairs': {
    fr: 'Jugements (un projet, une date)',
    en: 'Judgements (a project, a date)',
  },
  'measure.proof.count-alive': { fr: 'Vivants deux ans après', en: 'Alive two years later' },
  'measure.proof.count-hard': { fr: 'Cas difficiles', en: 'Hard cases' },
  'measure.proof.hard-means': {
    fr: '{hard, number} : quelqu’un y travaillait encore dans les 90 jours. Chacun voit qu’un projet silencieux va mal ; c’est ici qu’il faut prévoir.',
    en: '{hard, number}: somebody still worked there within 90 days. Anyone can see that a silent project is unwell; this is where one has to foresee.',
  },

  'measure.proof.limits': { fr: 'Ce que cela ne montre pas', en: 'What this does not show' },
  'measure.proof.limit-sample': {
    fr: 'Ces projets n’ont pas été tirés au sort : ce sont des logiciels que des administrations utilisent ou produisent, et des bibliothèques connues. Ailleurs, les chiffres seraient autres.',
    en: 'These projects were not drawn by lot: they are software that administrations use or produce, and well-known libraries. Elsewhere the figures would differ.',
  },
  'measure.proof.limit-head': {
    fr: 'Seule la branche principale est lue. Un projet qui a déménagé, ou qui s’est fondu dans un autre, paraît ici arrêté.',
    en: 'Only the main branch is read. A project that moved, or merged into another, looks stopped here.',
  },
  'measure.proof.limit-chosen': {
    fr: 'Les questions de la méthode ont été choisies sur ces mêmes histoires : les chiffres sont sans doute un peu flatteurs. Sur d’autres projets, attendez-vous à un peu moins.',
    en: 'The questions of the method were chosen on these same histories: the figures are likely a little flattering. Expect slightly less on other projects.',
  },
  'measure.proof.limit-repeated': {
    fr: 'Un même projet revient à plusieurs dates, et les projets d’un même propriétaire se ressemblent. Les fourchettes en tiennent compte : elles retirent au sort des propriétaires entiers.',
    en: 'The same project comes back at several dates, and the projects of one owner resemble each other. The ranges allow for it: they redraw whole owners.',
  },
  'measure.proof.limit-alive': {
    fr: 'Vivre encore n’est ni être bon, ni convenir à votre besoin. L’essai ne dit rien de la qualité du logiciel.',
    en: 'To be still alive is neither to be good nor to suit your need. The trial says nothing about the quality of the software.',
  },

  'measure.proof.letters': { fr: 'Les lettres disent-elles vrai ?', en: 'Do the letters tell the truth?' },
  'measure.proof.letters-note': {
    fr: 'Fourchettes : 95 % de {draws} tirages de propriétaires entiers.',
    en: 'Ranges: 95% of {draws} draws of whole owners.',
  },
  'measure.proof.letters-means': {
    fr: 'Quand la méthode annonce 94 chances sur cent, il faut qu’environ 94 projets sur cent vivent encore. Pour chaque lettre : ce qu’elle annonçait, et ce qui a été vu.',
    en: 'When the method announces 94 chances in a hundred, about 94 projects in a hundred should still be alive. For each letter: what it announced, and what was seen.',
  },
  'measure.proof.given': { fr: 'La lettre donnée', en: 'The letter given' },
  'measure.proof.given-means': {
    fr: 'La lettre affichée sur une fiche est parfois plus basse que celle de la prévision : une meilleure lettre doit tenir trente jours, et un projet porté par une seule personne ne dépasse pas C.',
    en: 'The letter shown on a sheet is sometimes lower than that of the forecast: a better letter has to last thirty days, and a project carried by one person does not pass C.',
  },
  'measure.proof.column-letter': { fr: 'Note', en: 'Grade' },
  'measure.proof.column-picture': { fr: 'De 0 à 100 %', en: 'From 0 to 100%' },
  'measure.proof.column-said': { fr: 'Annoncé', en: 'Announced' },
  'measure.proof.column-seen': { fr: 'Vu', en: 'Seen' },
  'measure.proof.column-cases': { fr: 'Cas', en: 'Cases' },
  'measure.proof.all-of': { fr: '{some} sur {all}', en: '{some} out of {all}' },
  'measure.proof.letter-none': { fr: 'aucun cas', en: 'no case' },

  'measure.proof.order': { fr: 'Reconnaître ceux qui vivront', en: 'Telling those that will live' },
  'measure.proof.order-note': { fr: 'Courbes ROC, tous les cas.', en: 'ROC curves, all cases.' },
  'measure.proof.order-means': {
    fr: 'Une méthode parfaite reconnaîtrait tous les projets qui vivront sans en laisser passer un seul qui va s’arrêter : sa courbe monterait droit dans le coin en haut à gauche. Une méthode qui tire au sort suivrait la diagonale.',
    en: 'A perfect method would recognise every project that will live without letting through a single one that is about to stop: its curve would rise straight into the top left corner. A method that draws lots would follow the diagonal.',
  },
  'measure.proof.order-table': {
    fr: 'Projets vivants reconnus, selon la part des projets qui vont s’arrêter que l’on accepte de laisser passer',
    en: 'Living projects recognised, by the share of the projects about to stop that one accepts to let through',
  },
  'measure.proof.column-let': { fr: '{share} laissés passer', en: '{share} let through' },

  'measure.proof.rules': { fr: 'À côté des autres règles', en: 'Beside the other rules' },
  'measure.proof.rules-note': {
    fr: 'Chaque règle est refaite d’après sa définition publique, et vérifiée sur ses propres exemples.',
    en: 'Each rule is rebuilt from its public definition, and checked on its own examples.',
  },
  'measure.proof.rules-means': {
    fr: 'Les mêmes projets, aux mêmes dates, notés par les règles déjà publiées. Une AUC de 1 : le projet qui a vécu est toujours mieux noté que celui qui s’est arrêté ; 0,5 : le hasard. Arrêts repérés : la précision moyenne, de 0 à 1, quand on cherche ceux qui vont s’arrêter. La dernière colonne est notre avance ; elle est sûre quand sa fourchette ne touche pas zéro.',
    en: 'The same projects, at the same dates, graded by the rules already published. An AUC of 1: the project that lived is always graded above the one that stopped; 0.5: chance. Stops spotted: the average precision, from 0 to 1, when looking for those about to stop. The last column is our lead; it is sure where its range does not touch zero.',
  },
  'measure.proof.rules-best': {
    fr: 'La mieux placée des autres, « {rule} », atteint {theirs} ; notre méthode {ours}. L’avance est de {lead}, entre {from} et {to} selon les tirages.',
    en: 'The best of the others, “{rule}”, reaches {theirs}; our method {ours}. The lead is {lead}, between {from} and {to} across draws.',
  },
  'measure.proof.rules-git': {
    fr: '« Partie git seulement » : ces règles regardent aussi les demandes des utilisateurs, qui ne sont pas dans l’histoire du code. Elles feraient peut-être mieux entières.',
    en: '“Git part only”: these rules also look at users’ requests, which are not in the history of the code. Whole, they might do better.',
  },
  'measure.proof.column-rule': { fr: 'Règle', en: 'Rule' },
  'measure.proof.column-all': { fr: 'Tous les cas (AUC)', en: 'All cases (AUC)' },
  'measure.proof.column-hard': { fr: 'Cas difficiles (AUC)', en: 'Hard cases (AUC)' },
  'measure.proof.column-dead': { fr: 'Arrêts repérés', en: 'Stops spotted' },
  'measure.proof.column-behind': { fr: 'Notre avance', en: 'Our lead' },
  'measure.proof.behind-hard': { fr: 'difficiles : {lead}', en: 'hard: {lead}' },
  'measure.proof.range': { fr: '{from} à {to}', en: '{from} to {to}' },
  'measure.proof.brier': {
    fr: 'Erreur quadratique moyenne de nos prévisions (score de Brier) : {value}, entre {from} et {to}. Annoncer à tous la même chance, {alive}, donnerait {flat}.',
    en: 'Mean squared error of our forecasts (Brier score): {value}, between {from} and {to}. To announce the same chance to all, {alive}, would give {flat}.',
  },

  'measure.proof.misses': { fr: 'Où nous nous sommes trompés', en: 'Where we were wrong' },
  'measure.proof.misses-note': {
    fr: 'Une ligne par projet, à sa date la plus éloignée de la vérité.',
    en: 'One line per project, at its date furthest from the truth.',
  },
  'measure.proof.died': { fr: 'Notés A, et arrêtés', en: 'Graded A, and stopped' },
  'measure.proof.died-means': {
    fr: '{n, plural, one {Un projet} other {# projets}}. Un projet qui a déménagé, ou qui a été fondu dans un autre, compte ici comme arrêté : l’histoire de son code ne dit pas où il est allé.',
    en: '{n, plural, one {One project} other {# projects}}. A project that moved, or was merged into another, counts as stopped here: the history of its code does not say where it went.',
  },
  'measure.proof.lived': { fr: 'Notés E, et vivants', en: 'Graded E, and alive' },
  'measure.proof.lived-means': {
    fr: '{n, plural, one {Un projet} other {# projets}} ; {shown, plural, one {le plus inattendu est ici} other {les # plus inattendus sont ici}}, tous les autres dans le fichier de l’essai.',
    en: '{n, plural, one {One project} other {# projects}}; {shown, plural, one {the most unexpected is here} other {the # most unexpected are here}}, all the others in the file of the trial.',
  },
  'measure.proof.miss-said': {
    fr: 'Noté {letter} le {on} : {probability} de chances annoncées.',
    en: 'Graded {letter} on {on}: {probability} chance announced.',
  },
  'measure.proof.miss-others': {
    fr: '{n, plural, =0 {} one { Même erreur à une autre date.} other { Même erreur à # autres dates.}}',
    en: '{n, plural, =0 {} one { Same error at one other date.} other { Same error at # other dates.}}',
  },
  'measure.proof.miss-pros': { fr: 'Pour', en: 'For' },
  'measure.proof.miss-cons': { fr: 'Contre', en: 'Against' },
  'measure.proof.miss-then': { fr: 'Ensuite', en: 'Then' },
  'measure.proof.miss-nothing': { fr: 'rien de notable', en: 'nothing of note' },
  'measure.proof.then-died': {
    fr: '{commits, plural, =0 {Plus aucune modification} one {Une seule modification} other {# modifications seulement}} du treizième au vingt-quatrième mois{later, plural, =0 { ; aucune après, jusqu’à la copie lue} one { ; une après} other { ; # après}}.',
    en: '{commits, plural, =0 {Not a single change} one {A single change} other {Only # changes}} from the thirteenth to the twenty-fourth month{later, plural, =0 {; none after, up to the copy read} one {; one after} other {; # after}}.',
  },
  'measure.proof.then-lived': {
    fr: '{commits, plural, one {Une modification} other {# modifications}} du treizième au vingt-quatrième mois, par {people, plural, one {une personne} other {# personnes}}{later, plural, =0 { ; aucune après, jusqu’à la copie lue} one { ; une après} other { ; # après}}.',
    en: '{commits, plural, one {One change} other {# changes}} from the thirteenth to the twenty-fourth month, by {people, plural, one {one person} other {# people}}{later, plural, =0 {; none after, up to the copy read} one {; one after} other {; # after}}.',
  },

  'measure.proof.attacks': { fr: 'Peut-on acheter une bonne note ?', en: 'Can a good grade be bought?' },
  'measure.proof.attacks-note': {
    fr: 'Un échantillon est rejoué à chaque version du programme.',
    en: 'A sample is replayed with each version of the program.',
  },
  'measure.proof.attacks-means': {
    fr: 'Nous avons maquillé l’histoire des {dying, number} cas qui se sont arrêtés, comme le ferait un projet qui veut paraître vivant. Combien sont passés à tort en A ou B, ou en tête des autres règles ? Moins il y en a, mieux la règle résiste.',
    en: 'We made up the history of the {dying, number} cases that stopped, as a project that wants to look alive would. How many were wrongly lifted to A or B, or to the top of the other rules? The fewer, the better the rule resists.',
  },
  'measure.proof.attacks-weak': {
    fr: 'Ce qui rapporte le plus, c’est que le mainteneur lui-même revienne travailler, mois après mois : à ce prix, ce n’est presque plus tricher. Des comptes préparés plus de cent jours d’avance comptent comme des personnes.',
    en: 'What brings most is the maintainer coming back to work, month after month: at that price it is hardly cheating. Accounts prepared more than a hundred days ahead count as people.',
  },
  'measure.proof.column-attack': { fr: 'Attaque', en: 'Attack' },
  'measure.proof.column-cost': { fr: 'Coût', en: 'Cost' },
  'measure.proof.column-given': { fr: 'Notre lettre : A ou B', en: 'Our letter: A or B' },
  'measure.proof.column-forecast': { fr: 'Prévision seule : A ou B', en: 'Forecast alone: A or B' },
  'measure.proof.column-scorecard': { fr: 'Scorecard : 10 sur 10', en: 'Scorecard: 10 out of 10' },
  'measure.proof.column-openCode': { fr: 'openCode : argent ou or', en: 'openCode: silver or gold' },
  'measure.proof.attack-none': {
    fr: 'Sans attaque, déjà bien notés',
    en: 'Without any attack, already well graded',
  },
  'measure.proof.attack': {
    fr: '{by, select, robot {Un robot} newcomers {Cinq comptes créés pour l’occasion} other {Le mainteneur}}, {over, plural, =1 {le même jour} other {sur # jours}}{tags, select, yes {, une version à chaque fois} other {}}',
    en: '{by, select, robot {A robot} newcomers {Five accounts made for it} other {The maintainer}}, {over, plural, =1 {on one day} other {over # days}}{tags, select, yes {, a release each time} other {}}',
  },
  'measure.proof.cost': {
    fr: '{commits, plural, one {# modification} other {# modifications}}',
    en: '{commits, plural, one {# change} other {# changes}}',
  },

  'measure.proof.strata': { fr: 'Deux sortes de projets à part', en: 'Two kinds of projects apart' },
  'measure.proof.strata-note': {
    fr: 'Validé à partir de {cases} cas, {owners} propriétaires et {dead} arrêts.',
    en: 'Validated from {cases} cases, {owners} owners and {dead} stops.',
  },
  'measure.proof.local-authorities': {
    fr: 'Logiciels faits pour les collectivités',
    en: 'Software made for local authorities',
  },
  'measure.proof.three-or-fewer': {
    fr: 'Équipes de trois personnes ou moins',
    en: 'Teams of three people or fewer',
  },
  'measure.proof.stratum-counts': {
    fr: '{cases, number} cas de {owners, plural, one {# propriétaire} other {# propriétaires}}, dont {dead, plural, one {# arrêt} other {# arrêts}}.',
    en: '{cases, number} cases of {owners, plural, one {# owner} other {# owners}}, {dead, plural, one {# of them a stop} other {# of them stops}}.',
  },
  'measure.proof.not-validated': {
    fr: 'Non validé ici : trop peu pour conclure, dans un sens ou dans l’autre.',
    en: 'Not validated here: too little to conclude, one way or the other.',
  },
  'measure.proof.stratum-area': {
    fr: 'AUC {value}, entre {from} et {to}.',
    en: 'AUC {value}, between {from} and {to}.',
  },
  'measure.proof.stratum-kind': {
    fr: 'Trop indulgent : {letters}. Ce qui a été vu est plus de cinq points sous ce qui était annoncé.',
    en: 'Too kind: {letters}. What was seen is more than five points below what was announced.',
  },

  'measure.proof.controls': { fr: 'Les contre-épreuves', en: 'The counter-checks' },
  'measure.proof.controls-note': {
    fr: 'Ce qui ne doit pas arriver, essayé pour de bon.',
    en: 'What must not happen, tried for real.',
  },
  'measure.proof.permuted': { fr: 'Avec des issues tirées au sort', en: 'With outcomes drawn by lot' },
  'measure.proof.permuted-means': {
    fr: 'AUC {value} : le hasard, comme il se doit. L’essai ne fabrique pas de réussite là où il n’y en a pas.',
    en: 'AUC {value}: chance, as it should be. The trial does not make up success where there is none.',
  },
  'measure.proof.leak': {
    fr: 'Avec une histoire vraiment coupée à la date',
    en: 'With a history really cut at the date',
  },
  'measure.proof.leak-means': {
    fr: '{tried, number} jugements refaits sans un mot de la suite ; {failed, plural, =0 {aucune note n’a changé} one {une note a changé} other {# notes ont changé}}. La méthode ne regarde pas l’avenir.',
    en: '{tried, number} judgements done again without a word of what followed; {failed, plural, =0 {no grade changed} one {one grade changed} other {# grades changed}}. The method does not look at the future.',
  },
  'measure.proof.added': {
    fr: 'Une modification de plus par quelqu’un de l’équipe',
    en: 'One more change by somebody of the team',
  },
  'measure.proof.added-means': {
    fr: '{tried, number} essais ; {failed, plural, =0 {la prévision n’a jamais baissé} one {la prévision a baissé une fois} other {la prévision a baissé # fois}}.',
    en: '{tried, number} trials; {failed, plural, =0 {the forecast never fell} one {the forecast fell once} other {the forecast fell # times}}.',
  },
  'measure.proof.removed': {
    fr: 'La personne la plus présente en moins',
    en: 'Without the person most present',
  },
  'measure.proof.removed-means': {
    fr: '{tried, number} essais ; {failed, plural, =0 {la prévision n’a jamais monté} one {la prévision a monté une fois} other {la prévision a monté # fois}}.',
    en: '{tried, number} trials; {failed, plural, =0 {the forecast never rose} one {the forecast rose once} other {the forecast rose # times}}.',
  },

  'measure.proof.repeat': { fr: 'Refaire l’essai', en: 'Repeating the trial' },
  'measure.proof.repeat-note': {
    fr: 'Cette page est écrite par une commande, pas à la main.',
    en: 'This page is written by a command, not by hand.',
  },
  'measure.proof.repeat-means': {
    fr: 'La première commande essaie la méthode publiée sur n’importe quel dossier d’histoires ; la seconde refait tout ce qui est ici, réglages compris.',
    en: 'The first command tries the published method on any folder of histories; the second does everything here again, fitting included.',
  },
  'measure.proof.report': {
    fr: 'Le rapport complet, avec toutes les erreurs',
    en: 'The whole report, with every error',
  },
  'measure.proof.answers': {
    fr: 'Les {pairs, number} réponses, pour un tableur',
    en: 'The {pairs, number} answers, for a spreadsheet',
  },
  'measure.proof.digests': {
    fr: 'Coefficients {coefficients} ; liste des histoires {histories} (débuts des empreintes SHA-256).',
    en: 'Coefficients {coefficients}; list of the histories {histories} (beginnings of the SHA-256 digests).',
  },
  'measure.proof.open-given': {
    fr: 'Voir ce que sont devenues les lettres données',
    en: 'See what became of the letters given',
  },
  'measure.proof.open-curves': { fr: 'Voir les courbes en nombres', en: 'See the curves in numbers' },
  'measure.proof.open-rules': { fr: 'Voir les règles une par une', en: 'See the rules one by one' },
  'measure.proof.open-misses': { fr: 'Voir ces projets un par un', en: 'See these projects one by one' },
  'measure.proof.open-attacks': { fr: 'Voir les attaques une par une', en: 'See the attacks one by one' },
  'measure.proof.open-letters': { fr: 'Voir lettre par lettre', en: 'See letter by letter' },
  'measure.proof.next': { fr: 'Voir ce que la note regarde', en: 'See what the grade looks at' },
  'measure.proof.next-means': {
    fr: 'Chaque question posée à l’histoire d’un projet, avec son poids et sa source.',
    en: 'Each question asked of a project’s history, with its weight and its source.',
  },
} as const satisfies Texts;

export const texts = { ...proofTexts, ...periodTexts, ...pictureTexts } as const satisfies Texts;
