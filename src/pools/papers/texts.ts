// SPDX-License-Identifier: AGPL-3.0-or-later
// Sentences of the papers of a shared cost: letter of intent, page for the mayor, draft deliberation.
import type { Texts } from '../../base/language.ts';

export const texts = {
  'pools.papers.title': { fr: 'Partir avec les papiers', en: 'Leave with papers' },
  'pools.papers.lead': {
    fr: 'Pour une des administrations qui partagent : la page pour qui décide, la lettre d’intention, le projet de {decision}, avec son nom, ses habitants et sa part.',
    en: 'For one of the administrations that share: the page for those who decide, the letter of intent, the draft of the {decision}, with its name, its inhabitants and its share.',
  },
  'pools.papers.draft': {
    fr: 'Projet, à faire vérifier par le service juridique de l’organisme. La halle ne donne pas de conseil juridique.',
    en: 'Draft, to be checked by the body’s own lawyer. The halle gives no legal advice.',
  },
  'pools.papers.for': { fr: 'Pour qui', en: 'For whom' },
  'pools.papers.subject': { fr: 'Ce qui est partagé', en: 'What is shared' },
  'pools.papers.subject-example': {
    fr: 'l’hébergement et l’assistance d’un logiciel de gestion des cimetières',
    en: 'hosting and support of a program for cemeteries',
  },
  'pools.papers.coordinator': { fr: 'Qui coordonne', en: 'Who coordinates' },
  'pools.papers.to-choose': { fr: 'à désigner', en: 'to be chosen' },
  'pools.papers.years': { fr: 'Pour combien d’années', en: 'For how many years' },
  'pools.papers.vat': { fr: 'TVA ou taxes, en %', en: 'VAT or taxes, in %' },
  'pools.papers.vote-by': { fr: 'À voter avant le', en: 'To be voted before' },
  'pools.papers.vehicle': { fr: 'Cadre juridique', en: 'Legal vehicle' },
  'pools.papers.vehicle-none': { fr: 'pas encore choisi', en: 'not chosen yet' },
  'pools.papers.vehicle-is': {
    fr: 'Cadre juridique : {name} ({basis}{read, select, yes {} other { ; référence à vérifier}}).',
    en: 'Legal vehicle: {name} ({basis}{read, select, yes {} other {; reference to be checked}}).',
  },
  'pools.papers.files': { fr: 'Les fichiers', en: 'The files' },
  'pools.papers.button': { fr: 'Préparer', en: 'Prepare' },
  'pools.papers.file-mayor': {
    fr: 'La page pour qui décide (DOCX)',
    en: 'The page for those who decide (DOCX)',
  },
  'pools.papers.file-letter': { fr: 'La lettre d’intention (DOCX)', en: 'The letter of intent (DOCX)' },
  'pools.papers.file-deliberation': {
    fr: 'Le projet de {decision} (DOCX)',
    en: 'The draft of the {decision} (DOCX)',
  },
  'pools.papers.nobody': {
    fr: '« {written} » n’est pas dans la liste de qui partage : choisissez un nom de la liste.',
    en: '“{written}” is not in the list of who shares: choose a name of the list.',
  },
  'pools.papers.bad-years': {
    fr: '« {written} » n’est pas un nombre d’années entre 1 et 20.',
    en: '“{written}” is no number of years between 1 and 20.',
  },
  'pools.papers.bad-vat': {
    fr: '« {written} » n’est pas un pourcentage entre 0 et 100.',
    en: '“{written}” is no percentage between 0 and 100.',
  },
  'pools.papers.bad-day': {
    fr: '« {written} » n’est pas un jour : écrivez-le comme 2027-01-31.',
    en: '“{written}” is no day: write it as 2027-01-31.',
  },
  'pools.papers.back': { fr: 'Revenir au partage', en: 'Back to the shares' },

  'pools.papers.mayor-title': {
    fr: '{member} : ce qu’il y a à décider',
    en: '{member}: what there is to decide',
  },
  'pools.papers.mayor-about': {
    fr: 'Une page pour qui décide : le coût, ce qui change si l’on ne fait rien, ce qu’il faut voter.',
    en: 'A page for those who decide: the cost, what changes if nothing is done, what to vote.',
  },
  'pools.papers.mayor-lead': {
    fr: '{n} administrations partagent {subject}, pour {years, plural, one {# an} other {# ans}}. Coordination : {coordinator}.',
    en: '{n} administrations share {subject}, for {years, plural, one {# year} other {# years}}. Coordination: {coordinator}.',
  },
  'pools.papers.cost': { fr: 'Ce que cela coûte', en: 'What it costs' },
  'pools.papers.cost-column': { fr: 'Montant', en: 'Amount' },
  'pools.papers.what-column': { fr: 'Pour {member}', en: 'For {member}' },
  'pools.papers.net-year': { fr: 'Par an, hors taxes', en: 'A year, without VAT' },
  'pools.papers.vat-year': { fr: 'Taxes par an ({rate} %)', en: 'VAT a year ({rate} %)' },
  'pools.papers.gross-year': { fr: 'Par an, taxes comprises', en: 'A year, with VAT' },
  'pools.papers.net-all': {
    fr: 'Sur {years, plural, one {# an} other {# ans}}, hors taxes',
    en: 'Over {years, plural, one {# year} other {# years}}, without VAT',
  },
  'pools.papers.gross-all': {
    fr: 'Sur {years, plural, one {# an} other {# ans}}, taxes comprises',
    en: 'Over {years, plural, one {# year} other {# years}}, with VAT',
  },
  'pools.papers.head': {
    fr: 'Par habitant et par an, hors taxes ({population} habitants en {year})',
    en: 'For each inhabitant a year, without VAT ({population} inhabitants in {year})',
  },
  'pools.papers.own': {
    fr: 'Une fois, pour rejoindre (raccordement, reprise, formation)',
    en: 'Once, to join (connection, migration, training)',
  },
  'pools.papers.alone': { fr: 'Si elle achète seule, par an', en: 'If it buys alone, a year' },
  'pools.papers.saved': { fr: 'Différence par an', en: 'Difference a year' },
  'pools.papers.outside': {
    fr: 'Une subvention de {amount} est retirée d’abord du coût commun.',
    en: 'A grant of {amount} is taken off the common cost first.',
  },
  'pools.papers.vat-unknown': {
    fr: 'Taxes : à compléter. Le taux et leur récupération dépendent du montage et du pays ; à vérifier avec le comptable.',
    en: 'VAT: to be filled in. The rate and whether it is recovered depend on the arrangement and the country; check with the accountant.',
  },
  'pools.papers.budget': { fr: 'Où l’inscrire', en: 'Where to enter it' },
  'pools.papers.budget-kind': { fr: 'Section du budget', en: 'Section of the budget' },
  'pools.papers.running': { fr: 'Fonctionnement', en: 'Running cost' },
  'pools.papers.investment': { fr: 'Investissement', en: 'Investment' },
  'pools.papers.vat-recovered': { fr: 'Taxes récupérées', en: 'VAT recovered' },
  'pools.papers.yes': { fr: 'Oui', en: 'Yes' },
  'pools.papers.no': { fr: 'Non', en: 'No' },
  'pools.papers.partly': { fr: 'En partie', en: 'In part' },
  'pools.papers.if': { fr: 'Et sinon', en: 'And otherwise' },
  'pools.papers.if-nothing': { fr: 'Si nous ne faisons rien', en: 'If we do nothing' },
  'pools.papers.if-nothing-alone': {
    fr: 'Seule, l’administration paierait {alone} par an : {n, plural, one {# an} other {# ans}} font {all}.',
    en: 'Alone, the administration would pay {alone} a year: {n, plural, one {# year makes} other {# years make}} {all}.',
  },
  'pools.papers.if-leave': { fr: 'Si nous partons en cours de route', en: 'If we leave midway' },
  'pools.papers.if-leave-words': {
    fr: 'Ce qui a été engagé reste dû jusqu’à son terme, sauf si la convention dit autrement ; la part est alors répartie entre les autres.',
    en: 'What was committed stays due until its term, unless the agreement says otherwise; the share is then divided among the others.',
  },
  'pools.papers.vote': { fr: 'Ce qu’il faut voter, et quand', en: 'What to vote, and when' },
  'pools.papers.vote-what': {
    fr: 'L’adhésion au groupement et la convention, la part annuelle de {amount} hors taxes, et qui signe.',
    en: 'Joining the pool and its agreement, the yearly share of {amount} without VAT, and who signs.',
  },
  'pools.papers.vote-when': { fr: 'Avant le {day}.', en: 'Before {day}.' },
  'pools.papers.vote-when-unknown': {
    fr: 'Avant le vote du budget : date à compléter.',
    en: 'Before the budget is voted: day to be filled in.',
  },
  'pools.papers.before': {
    fr: 'En France, la convention est signée avant que la consultation soit lancée ; qui arrive après ne peut pas en profiter (RM du 17 mai 2011, n° 100136).',
    en: 'In France the agreement is signed before the tender starts; whoever comes later cannot benefit from it (RM of 17 May 2011, no. 100136).',
  },
  'pools.papers.shares': { fr: 'La part de chacun', en: 'The share of each' },
  'pools.papers.shares-caption': { fr: 'Par an, hors taxes', en: 'A year, without VAT' },
  'pools.papers.who': { fr: 'Administration', en: 'Administration' },
  'pools.papers.people': { fr: 'Habitants', en: 'Inhabitants' },
  'pools.papers.rule': { fr: 'La règle : {rules}', en: 'The rule: {rules}' },
  'pools.papers.rule-key': { fr: 'une clé écrite, jointe', en: 'a written key, annexed' },
  'pools.papers.all': { fr: 'Ensemble', en: 'Together' },

  'pools.papers.letter-title': { fr: 'Lettre d’intention de {member}', en: 'Letter of intent of {member}' },
  'pools.papers.letter-about': {
    fr: 'Une administration dit qu’elle veut partager un coût, et combien elle y mettrait. Cela n’engage pas.',
    en: 'An administration says that it wants to share a cost, and how much it would put in. It binds nobody.',
  },
  'pools.papers.letter-lead': {
    fr: '{member} a l’intention de partager, avec {n} autres administrations, {subject}, pour {years, plural, one {# an} other {# ans}}.',
    en: '{member} intends to share, with {n} other administrations, {subject}, for {years, plural, one {# year} other {# years}}.',
  },
  'pools.papers.letter-binds': {
    fr: 'Cette lettre dit une intention. Elle n’engage aucune dépense avant la décision du conseil et la signature de la convention.',
    en: 'This letter says an intention. It commits no money before the council’s decision and the signature of the agreement.',
  },
  'pools.papers.budget-build': { fr: 'Budget pour construire, une fois', en: 'Budget to build, once' },
  'pools.papers.budget-year': {
    fr: 'Budget par an, hors taxes, au plus',
    en: 'Budget a year, without VAT, at most',
  },
  'pools.papers.useful-from': { fr: 'Utile à partir du', en: 'Useful from' },
  'pools.papers.contact': { fr: 'Fonction et boîte à qui répondre', en: 'Duty and mailbox to answer to' },
  'pools.papers.sign': { fr: 'Date, fonction et signature', en: 'Day, duty and signature' },
  'pools.papers.intended': { fr: 'Ce qui est prévu', en: 'What is intended' },

  'pools.papers.deliberation-title': {
    fr: 'Projet de {decision} : {member}',
    en: 'Draft, {decision}: {member}',
  },
  'pools.papers.deliberation-about': {
    fr: 'Un projet de décision pour partager un coût avec d’autres administrations, à faire vérifier.',
    en: 'A draft decision to share a cost with other administrations, to be checked.',
  },
  'pools.papers.deliberation-object': {
    fr: 'Objet : partager, avec {n} autres administrations, {subject}.',
    en: 'Subject: to share, with {n} other administrations, {subject}.',
  },
  'pools.papers.seen': { fr: 'Vu', en: 'Having regard to' },
  'pools.papers.cited-fr-council': {
    fr: 'Code général des collectivités territoriales, art. L. 2121-29',
    en: 'Code général des collectivités territoriales, art. L. 2121-29',
  },
  'pools.papers.cited-fr-group': {
    fr: 'Code de la commande publique, art. L. 2113-6 à L. 2113-8',
    en: 'Code de la commande publique, art. L. 2113-6 à L. 2113-8',
  },
  'pools.papers.cited-fr-board': {
    fr: 'Code général des collectivités territoriales, art. L. 1414-3',
    en: 'Code général des collectivités territoriales, art. L. 1414-3',
  },
  'pools.papers.cited-fr-each-council': {
    fr: 'CE, 25 avril 1994, Région d’Aquitaine, n° 99926',
    en: 'CE, 25 avril 1994, Région d’Aquitaine, n° 99926',
  },
  'pools.papers.cited-be-council': {
    fr: 'Code de la démocratie locale et de la décentralisation, art. L1122-30',
    en: 'Code de la démocratie locale et de la décentralisation, art. L1122-30',
  },
  'pools.papers.cited-be-joint': {
    fr: 'Code de la démocratie locale et de la décentralisation, art. L1222-6',
    en: 'Code de la démocratie locale et de la décentralisation, art. L1222-6',
  },
  'pools.papers.cited-be-joint-law': {
    fr: 'Loi du 17 juin 2016 relative aux marchés publics, art. 2, 36°',
    en: 'Loi du 17 juin 2016 relative aux marchés publics, art. 2, 36°',
  },
  'pools.papers.cited-ca-agreement': {
    fr: 'Loi sur les cités et villes (RLRQ, c. C-19), art. 29.5 et 29.7',
    en: 'Loi sur les cités et villes (RLRQ, c. C-19), art. 29.5 et 29.7',
  },
  'pools.papers.cited-ca-municipal': {
    fr: 'Code municipal du Québec (RLRQ, c. C-27.1)',
    en: 'Code municipal du Québec (RLRQ, c. C-27.1)',
  },
  'pools.papers.to-check': { fr: ' (référence à vérifier)', en: ' (reference to be checked)' },
  'pools.papers.no-law': {
    fr: 'Textes applicables : à compléter par le service juridique ; la halle n’a pas ceux de ce pays.',
    en: 'Applicable law: to be filled in by the lawyer; the halle has none for this country.',
  },
  'pools.papers.considering': { fr: 'Considérant', en: 'Considering' },
  'pools.papers.considering-need': {
    fr: 'que {member} ({population} habitants en {year}) a besoin de : {subject} ;',
    en: 'that {member} ({population} inhabitants in {year}) needs: {subject};',
  },
  'pools.papers.considering-need-only': {
    fr: 'que {member} a besoin de : {subject} ;',
    en: 'that {member} needs: {subject};',
  },
  'pools.papers.considering-shared': {
    fr: 'que {n} administrations ont le même besoin, et que la part de {member} serait de {amount} hors taxes par an sur un coût commun de {all} ;',
    en: 'that {n} administrations have the same need, and that the share of {member} would be {amount} without VAT a year of a common cost of {all};',
  },
  'pools.papers.considering-key': {
    fr: 'que la clé de répartition est connue de tous les membres et jointe à la présente ;',
    en: 'that the cost key is known to all members and annexed;',
  },
  'pools.papers.decides': { fr: 'Le conseil décide', en: 'The council decides' },
  'pools.papers.decides-join': {
    fr: 'd’approuver la convention et d’adhérer au groupement coordonné par {coordinator} ;',
    en: 'to approve the agreement and to join the pool coordinated by {coordinator};',
  },
  'pools.papers.decides-share': {
    fr: 'd’approuver la clé de répartition et la part annuelle de {amount} hors taxes, pour {years, plural, one {# an} other {# ans}}, soit {all} hors taxes ;',
    en: 'to approve the cost key and the yearly share of {amount} without VAT, for {years, plural, one {# year} other {# years}}, that is {all} without VAT;',
  },
  'pools.papers.decides-budget': {
    fr: 'd’inscrire les crédits au budget ;',
    en: 'to enter the credits in the budget;',
  },
  'pools.papers.decides-sign': {
    fr: 'd’autoriser le représentant légal à signer la convention et tout acte qui en découle.',
    en: 'to authorise its legal representative to sign the agreement and what follows from it.',
  },
  'pools.papers.session': { fr: 'Séance du', en: 'Session of' },
  'pools.papers.present': {
    fr: 'Présents, votants, pour, contre, abstentions',
    en: 'Present, voting, for, against, abstaining',
  },
  'pools.papers.annex': { fr: 'Annexe : la part de chacun', en: 'Annex: the share of each' },
} as const satisfies Texts;
