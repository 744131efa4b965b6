// SPDX-License-Identifier: AGPL-3.0-or-later
// The page where a tender is written, and what is said of its criteria.
import type { Texts } from '../../base/language.ts';

export const pageTexts = {
  'purchases.tender.title': {
    fr: 'Écrire une consultation',
    en: 'Write a tender',
  },
  'purchases.tender.lead': {
    fr: 'Dites le besoin d’abord, choisissez des clauses, pesez les critères : la halle assemble le cahier des charges et le règlement de la consultation.',
    en: 'Say the need first, choose clauses, weigh the criteria: the halle assembles the specification and the rules of consultation.',
  },
  'purchases.tender.note': {
    fr: 'Les documents sont dans la langue de la procédure. Tout est dans l’adresse de la page, rien n’est enregistré ; ce que vous écrivez ici n’est lu par personne d’autre. Un projet à relire, pas un conseil juridique.',
    en: 'The documents are in the language of the procedure. Everything is in the address of the page, nothing is recorded; nobody else reads what you write here. A draft to read again, no legal advice.',
  },
  'purchases.tender.clauses-title': {
    fr: 'Les clauses du logiciel libre',
    en: 'Clauses for free software',
  },
  'purchases.tender.clauses-lead': {
    fr: 'Chaque clause dit quand s’en servir, pourquoi, et sur quel texte elle repose à sa date. Ce qui n’a pas été vérifié le dit.',
    en: 'Each clause says when to use it, why, and on which text it rests at its date. What was not verified says so.',
  },
  'purchases.tender.clauses-write': {
    fr: 'Écrire une consultation avec ces clauses',
    en: 'Write a tender with these clauses',
  },
  'purchases.tender.need-section': {
    fr: 'Le besoin',
    en: 'The need',
  },
  'purchases.tender.need-note': {
    fr: 'Des fonctions, des volumes, des échanges : pas d’écrans ni de techniques.',
    en: 'Functions, volumes, exchanges: no screens, no techniques.',
  },
  'purchases.tender.country': {
    fr: 'Pays de la procédure',
    en: 'Country of the procedure',
  },
  'purchases.tender.of.FR': {
    fr: 'France',
    en: 'France',
  },
  'purchases.tender.of.BE': {
    fr: 'Belgique',
    en: 'Belgium',
  },
  'purchases.tender.of.CA-QC': {
    fr: 'Québec',
    en: 'Québec',
  },
  'purchases.tender.subject': {
    fr: 'Objet',
    en: 'Object',
  },
  'purchases.tender.buyer': {
    fr: 'Qui achète',
    en: 'Who buys',
  },
  'purchases.tender.date': {
    fr: 'Jour où la consultation commence',
    en: 'Day on which the consultation begins',
  },
  'purchases.tender.need': {
    fr: 'À quoi cela sert, pour qui',
    en: 'What for, and for whom',
  },
  'purchases.tender.functions': {
    fr: 'Fonctions attendues, une par ligne',
    en: 'Functions expected, one a line',
  },
  'purchases.tender.volumes': {
    fr: 'Volumes, un par ligne',
    en: 'Volumes, one a line',
  },
  'purchases.tender.interfaces': {
    fr: 'Échanges avec d’autres systèmes, un par ligne',
    en: 'Exchanges with other systems, one a line',
  },
  'purchases.tender.criteria-section': {
    fr: 'Les critères',
    en: 'The criteria',
  },
  'purchases.tender.criteria-note': {
    fr: 'Ensemble, ils font 100. Ce qui n’irait pas est dit avec sa règle.',
    en: 'Together they make 100. What would not do is said with its rule.',
  },
  'purchases.tender.criteria': {
    fr: 'Un critère par ligne, puis son poids',
    en: 'One criterion a line, then its weight',
  },
  'purchases.tender.usual-criteria': {
    fr: 'Réponse aux fonctions demandées ; 35\nPrix sur toute la durée, transfert de sortie compris ; 35\nMaintenance, contribution au projet et documentation ; 15\nCaractéristiques environnementales ; 15',
    en: 'Answer to the functions asked for; 35\nPrice over the whole term, transfer at the end included; 35\nMaintenance, contribution to the project and documentation; 15\nEnvironmental characteristics; 15',
  },
  'purchases.tender.fill-section': {
    fr: 'Ce qui remplit les clauses',
    en: 'What fills the clauses',
  },
  'purchases.tender.fill-note': {
    fr: 'Ce qui est proposé se change ; ce qui manque sera marqué dans le document.',
    en: 'What is proposed may be changed; what lacks will be marked in the document.',
  },
  'purchases.tender.choose-section': {
    fr: 'Les clauses',
    en: 'The clauses',
  },
  'purchases.tender.choose-note': {
    fr: 'Celles qui servent presque toujours sont cochées.',
    en: 'Those that nearly always serve are ticked.',
  },
  'purchases.tender.read': {
    fr: 'lire la clause',
    en: 'read the clause',
  },
  'purchases.tender.when': {
    fr: 'Quand : {words}',
    en: 'When: {words}',
  },
  'purchases.tender.why': {
    fr: 'Pourquoi : {words}',
    en: 'Why: {words}',
  },
  'purchases.tender.button': {
    fr: 'Assembler',
    en: 'Assemble',
  },
  'purchases.tender.made-section': {
    fr: 'Les documents',
    en: 'The documents',
  },
  'purchases.tender.made-note': {
    fr: 'Pour un traitement de texte.',
    en: 'For a word processor.',
  },
  'purchases.tender.file-specification': {
    fr: 'Le cahier des charges',
    en: 'The specification',
  },
  'purchases.tender.file-rules': {
    fr: 'Le règlement de la consultation',
    en: 'The rules of consultation',
  },
  'purchases.tender.annex-is': {
    fr: 'La comparaison de {names} sera jointe, datée d’aujourd’hui.',
    en: 'The comparison of {names} will be annexed, dated today.',
  },
  'purchases.tender.wrong': {
    fr: 'À corriger avant d’assembler : tout ce que vous avez écrit est resté.',
    en: 'To mend before assembling: all that you wrote has stayed.',
  },
  'purchases.tender.advice': {
    fr: 'À penser',
    en: 'To think of',
  },
  'purchases.tender.all-right': {
    fr: 'Rien à corriger.',
    en: 'Nothing to mend.',
  },
  'purchases.tender.no-subject': {
    fr: 'Dites l’objet de la consultation.',
    en: 'Say the object of the tender.',
  },
  'purchases.tender.bad-country': {
    fr: '« {written} » n’est pas un pays dont les clauses sont écrites ici.',
    en: '“{written}” is no country whose clauses are written here.',
  },
  'purchases.tender.bad-day': {
    fr: '« {written} » n’est pas un jour. Écrivez-le ainsi : 2026-11-30.',
    en: '“{written}” is no day. Write it so: 2026-11-30.',
  },
  'purchases.tender.refused': {
    fr: 'Le document ne peut pas être assemblé. {said}',
    en: 'The document cannot be assembled. {said}',
  },
  'purchases.tender.criteria.none': {
    fr: 'Aucun critère : dites comment les offres seront jugées, avec des poids qui font 100.',
    en: 'No criterion: say how offers will be judged, with weights that make 100.',
  },
  'purchases.tender.criteria.line': {
    fr: '« {written} » n’a pas de poids. Écrivez le critère, un point-virgule, puis un nombre.',
    en: '“{written}” has no weight. Write the criterion, a semicolon, then a number.',
  },
  'purchases.tender.criteria.sum': {
    fr: 'Les poids font {sum, number} : ils doivent faire 100.',
    en: 'The weights make {sum, number}: they must make 100.',
  },
  'purchases.tender.criteria.local-FR': {
    fr: '« {words} » préfère qui est d’ici : contraire à l’égalité de traitement (Code de la commande publique, art. L3 ; de mémoire, non vérifié). Dites plutôt ce qu’il faut : un délai d’intervention, une présence sur place.',
    en: '“{words}” prefers who is from here: contrary to equal treatment (Code de la commande publique, art. L3; from memory, not verified). Say instead what is needed: a time to intervene, presence on site.',
  },
  'purchases.tender.criteria.local-BE': {
    fr: '« {words} » préfère qui est d’ici : contraire à l’égalité de traitement (loi du 17 juin 2016, art. 4 ; de mémoire, non vérifié). Dites plutôt ce qu’il faut : un délai d’intervention, une présence sur place.',
    en: '“{words}” prefers who is from here: contrary to equal treatment (law of 17 June 2016, art. 4; from memory, not verified). Say instead what is needed: a time to intervene, presence on site.',
  },
  'purchases.tender.criteria.local-CA-QC': {
    fr: '« {words} » préfère qui est d’ici : à vérifier auprès de votre service juridique, les accords de commerce limitent ces préférences (non vérifié). Dites plutôt ce qu’il faut : un délai d’intervention, une présence sur place.',
    en: '“{words}” prefers who is from here: to be checked with your legal department, trade agreements limit such preferences (not verified). Say instead what is needed: a time to intervene, presence on site.',
  },
  'purchases.tender.criteria.candidate': {
    fr: '« {words} » juge l’entreprise et non son offre : cela se demande dans les capacités, en proportion de l’objet (non vérifié pour votre cas).',
    en: '“{words}” judges the firm and not its offer: it belongs to the capacities asked for, in proportion to the object (not verified for your case).',
  },
  'purchases.tender.criteria.price-only': {
    fr: 'Le prix seul ne suffit plus depuis le {from} (R2152-7, décret 2022-767 ; source indirecte) : ajoutez un critère d’environnement.',
    en: 'Price alone is no longer enough since {from} (R2152-7, decree 2022-767; secondary source): add a criterion on the environment.',
  },
  'purchases.tender.criteria.price-only-advice': {
    fr: 'Le prix seul ne dit rien de la qualité d’un service : ajoutez ce qui la mesure.',
    en: 'Price alone says nothing of the quality of a service: add what measures it.',
  },
  'purchases.tender.criteria.environment': {
    fr: 'Aucun critère ne porte sur l’environnement : il en faut un depuis le {from} (L2152-7 ; source indirecte).',
    en: 'No criterion is about the environment: one is needed since {from} (L2152-7; secondary source).',
  },
  'purchases.tender.criteria.price-much': {
    fr: 'Le prix pèse {weight, number} : au-delà de {most, number}, il cache la qualité. C’est une valeur de la halle, aucune loi ne la fixe.',
    en: 'Price weighs {weight, number}: above {most, number} it hides quality. That is a value of the halle, no law sets it.',
  },
  'purchases.tender.criteria.no-price': {
    fr: 'Aucun critère ne porte sur le prix ou le coût : est-ce voulu ?',
    en: 'No criterion is about price or cost: is it meant?',
  },
  'purchases.tender.next-ways': {
    fr: 'Par quelle voie acheter ?',
    en: 'Which way to buy?',
  },
  'purchases.tender.next': {
    fr: 'Ensuite',
    en: 'Next',
  },
  'purchases.tender.next-how': {
    fr: 'Faites relire le projet, et vérifiez la voie.',
    en: 'Have the draft read again, and check the way.',
  },
} as const satisfies Texts;
