// SPDX-License-Identifier: AGPL-3.0-or-later
// Sentences of the rules of the linter on frameworks, orders, procedure, upkeep and subsidies.
import type { Texts } from '../../../base/language.ts';

export const courseTexts = {
  'purchases.lint.L31.question': {
    fr: 'L’accord-cadre a-t-il un maximum ?',
    en: 'Does the framework have a maximum?',
  },
  'purchases.lint.L31.why': {
    fr: 'Sans maximum, les candidats ne savent pas à quoi ils s’engagent ; des tailles indicatives ne le remplacent pas.',
    en: 'Without a maximum candidates do not know what they commit to; indicative sizes do not replace it.',
  },
  'purchases.lint.L31.remedy': {
    fr: 'Écrire un maximum, en valeur ou en quantité, pour toute la durée.',
    en: 'Write a maximum, in value or quantity, for the whole term.',
  },
  'purchases.lint.L31.said': {
    fr: 'L’accord-cadre n’a pas de maximum.',
    en: 'The framework has no maximum.',
  },
  'purchases.lint.L32.question': {
    fr: 'L’accord-cadre dure-t-il plus de quatre ans sans raison ?',
    en: 'Does the framework last more than four years without a reason?',
  },
  'purchases.lint.L32.why': {
    fr: 'Au-delà de quatre ans, une raison doit être écrite.',
    en: 'Beyond four years, a reason must be written.',
  },
  'purchases.lint.L32.remedy': {
    fr: 'Ramener à quatre ans, reconductions comprises, ou écrire la raison.',
    en: 'Bring it to four years, renewals included, or write the reason.',
  },
  'purchases.lint.L32.said': {
    fr: 'L’accord-cadre dure {years, plural, one {# an} other {# ans}}, sans raison écrite.',
    en: 'The framework lasts {years, plural, one {# year} other {# years}}, without a written reason.',
  },
  'purchases.lint.L33.question': {
    fr: 'D’autres acheteurs peuvent-ils s’ajouter après le lancement ?',
    en: 'May other buyers join after the launch?',
  },
  'purchases.lint.L33.why': {
    fr: 'Ceux qui commandent doivent être connus au départ.',
    en: 'Those who order must be known at the start.',
  },
  'purchases.lint.L33.remedy': {
    fr: 'Nommer tous les membres en annexe ; les autres attendent la prochaine consultation.',
    en: 'Name all members in an annex; others wait for the next consultation.',
  },
  'purchases.lint.L33.said': {
    fr: 'D’autres acheteurs pourraient s’ajouter sans avoir été nommés au départ.',
    en: 'Other buyers could join without having been named at the start.',
  },
  'purchases.lint.L34.question': { fr: 'Un même besoin est-il scindé ?', en: 'Is one need split?' },
  'purchases.lint.L34.why': {
    fr: 'Additionner les commandes d’un même besoin dit quelle procédure s’applique.',
    en: 'Adding the orders of one need up tells which procedure applies.',
  },
  'purchases.lint.L34.remedy': {
    fr: 'Estimer le besoin entier et consulter une fois.',
    en: 'Estimate the whole need and consult once.',
  },
  'purchases.lint.L34.said': {
    fr: 'Un même besoin semble scindé en plusieurs commandes.',
    en: 'One need seems split into several orders.',
  },
  'purchases.lint.L35.question': {
    fr: 'Le même fournisseur est-il repris sans concurrence ?',
    en: 'Is the same supplier taken again without competition?',
  },
  'purchases.lint.L35.why': {
    fr: 'La dispense demande de ne pas contracter toujours avec le même.',
    en: 'The exemption asks not to contract always with the same one.',
  },
  'purchases.lint.L35.remedy': {
    fr: 'Demander d’autres devis, et garder la trace du choix.',
    en: 'Ask for other quotes, and keep a record of the choice.',
  },
  'purchases.lint.L35.said': {
    fr: 'Des commandes directes reviennent au même fournisseur.',
    en: 'Direct orders go to the same supplier again.',
  },
  'purchases.lint.L36.question': {
    fr: 'Le dossier est-il en libre accès sur le profil d’acheteur ?',
    en: 'Are the documents free on the buyer profile?',
  },
  'purchases.lint.L36.why': {
    fr: 'Au-dessus du seuil, le dossier est gratuit et en ligne.',
    en: 'Above the threshold, documents are free and on line.',
  },
  'purchases.lint.L36.remedy': {
    fr: 'Publier le dossier complet sur le profil d’acheteur.',
    en: 'Publish all documents on the buyer profile.',
  },
  'purchases.lint.L36.said': {
    fr: 'Le dossier n’est pas gratuit et en ligne, alors que le montant atteint le seuil.',
    en: 'The documents are not free and on line, though the amount reaches the threshold.',
  },
  'purchases.lint.L37.question': {
    fr: 'Les données essentielles seront-elles publiées ?',
    en: 'Will the essential data be published?',
  },
  'purchases.lint.L37.why': {
    fr: 'Elles sont dues à partir du seuil, même sans mise en concurrence.',
    en: 'They are due from the threshold on, even without competition.',
  },
  'purchases.lint.L37.remedy': {
    fr: 'Prévoir leur publication après la notification.',
    en: 'Provide for their publication after the award is notified.',
  },
  'purchases.lint.L37.said': {
    fr: 'La publication des données essentielles est écartée, alors que le montant atteint le seuil.',
    en: 'Publication of essential data is ruled out, though the amount reaches the threshold.',
  },
  'purchases.lint.L38.question': {
    fr: 'Le DUME est-il refusé ?',
    en: 'Is the single procurement document refused?',
  },
  'purchases.lint.L38.why': {
    fr: 'Tout acheteur doit l’accepter sous forme électronique.',
    en: 'Every buyer must accept it in electronic form.',
  },
  'purchases.lint.L38.remedy': {
    fr: 'Accepter le DUME ou les formulaires, au choix.',
    en: 'Accept the single document or the forms, as one chooses.',
  },
  'purchases.lint.L38.said': {
    fr: 'Le document unique (DUME) est refusé.',
    en: 'The single procurement document (DUME) is refused.',
  },
  'purchases.lint.L39.question': {
    fr: 'Un candidat a-t-il aidé à écrire, sans que rien ne rétablisse l’égalité ?',
    en: 'Did a candidate help to write, with nothing to restore equality?',
  },
  'purchases.lint.L39.why': {
    fr: 'Qui a écrit sait plus que les autres.',
    en: 'Whoever wrote knows more than the others.',
  },
  'purchases.lint.L39.remedy': {
    fr: 'Donner à tous ce qu’il a su, laisser assez de temps, ou l’écarter.',
    en: 'Give all what it learnt, leave enough time, or leave it out.',
  },
  'purchases.lint.L39.said': {
    fr: 'Une entreprise a aidé à écrire le dossier, et aucune mesure d’égalité n’est dite.',
    en: 'A company helped to write the documents, and no measure of equality is told.',
  },
  'purchases.lint.L40.question': {
    fr: 'Le délai pour répondre est-il proche du minimum ?',
    en: 'Is the time to answer near the minimum?',
  },
  'purchases.lint.L40.why': {
    fr: 'Un délai court favorise qui connaît déjà le dossier.',
    en: 'A short delay favours those who know the matter already.',
  },
  'purchases.lint.L40.remedy': { fr: 'Laisser six semaines ou plus.', en: 'Leave six weeks or more.' },
  'purchases.lint.L40.said': {
    fr: 'Le délai pour répondre ne dépasse pas {days, number} jours (valeur de la halle).',
    en: 'The time to answer is at most {days, number} days (the halle’s own value).',
  },
  'purchases.lint.L41.question': {
    fr: 'L’entretien est-il prévu au budget ?',
    en: 'Is upkeep in the budget?',
  },
  'purchases.lint.L41.why': {
    fr: 'Un logiciel sans relectures, versions et correctifs s’abîme.',
    en: 'Software without reviews, releases and fixes decays.',
  },
  'purchases.lint.L41.remedy': {
    fr: 'Prévoir une ligne pour relectures, versions et sécurité.',
    en: 'Provide a line for reviews, releases and security.',
  },
  'purchases.lint.L41.said': {
    fr: 'La construction est financée, sans ligne pour l’entretien.',
    en: 'The building is funded, without a line for upkeep.',
  },
  'purchases.lint.L42.question': {
    fr: 'Une faille peut-elle être signalée, et en combien de temps est-elle corrigée ?',
    en: 'Can a flaw be reported, and how quickly is it mended?',
  },
  'purchases.lint.L42.why': {
    fr: 'Sans adresse ni délai, une faille reste ouverte.',
    en: 'Without address or delay, a flaw stays open.',
  },
  'purchases.lint.L42.remedy': {
    fr: 'Demander une adresse de signalement, un délai de correction, l’inventaire des composants.',
    en: 'Ask for an address for reports, a delay for fixes, the list of components.',
  },
  'purchases.lint.L42.said': {
    fr: 'Ni signalement des failles, ni délai de correction, ni inventaire des composants.',
    en: 'Neither reporting of flaws, nor delay for fixes, nor list of components.',
  },
  'purchases.lint.L43.question': {
    fr: 'Le service ouvert au public est-il accessible à tous ?',
    en: 'Is the public-facing service accessible to all?',
  },
  'purchases.lint.L43.why': {
    fr: 'La loi oblige les services publics en ligne à être accessibles.',
    en: 'The law obliges public services on line to be accessible.',
  },
  'purchases.lint.L43.remedy': {
    fr: 'Demander la conformité au RGAA et la déclaration d’accessibilité.',
    en: 'Ask for conformity with the RGAA and the accessibility statement.',
  },
  'purchases.lint.L43.said': {
    fr: 'Un service ouvert au public est acheté sans exigence d’accessibilité.',
    en: 'A public-facing service is bought without an accessibility requirement.',
  },
  'purchases.lint.L44.question': {
    fr: 'Une subvention paie-t-elle un service commandé ?',
    en: 'Does a subsidy pay for a service that was ordered?',
  },
  'purchases.lint.L44.why': {
    fr: 'Ce que l’administration a défini et attend en retour est un marché.',
    en: 'What the administration defined and expects in return is a public contract.',
  },
  'purchases.lint.L44.remedy': {
    fr: 'Passer un marché, ou soutenir un projet que l’autre a conçu et conduit.',
    en: 'Award a contract, or support a project that the other conceived and runs.',
  },
  'purchases.lint.L44.said': {
    fr: 'Une subvention semble payer une prestation que l’administration a définie.',
    en: 'A subsidy seems to pay for a service that the administration defined.',
  },
} satisfies Texts;
