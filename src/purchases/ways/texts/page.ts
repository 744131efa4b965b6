// SPDX-License-Identifier: AGPL-3.0-or-later
// The page « which way ».
import type { Texts } from '../../../base/language.ts';

export const pageTexts = {
  'purchases.ways.door': {
    fr: 'Acheter',
    en: 'Buy',
  },
  'purchases.ways.title': {
    fr: 'Par quelle voie acheter',
    en: 'Which way to buy',
  },
  'purchases.ways.lead': {
    fr: 'Dites ce que vous achetez : la halle dit quelles voies le droit permet, pourquoi, et ce qu’il faut produire.',
    en: 'Say what you buy: the halle says which ways the law allows, why, and what has to be produced.',
  },
  'purchases.ways.notice': {
    fr: 'Ceci informe et ne remplace pas votre service juridique.',
    en: 'This informs and does not replace your legal department.',
  },
  'purchases.ways.answer': {
    fr: 'La réponse',
    en: 'The answer',
  },
  'purchases.ways.answer-for': {
    fr: '{buyer}. {object}. {amount} hors taxes, consultation le {day}.',
    en: '{buyer}. {object}. {amount} without tax, consultation on {day}.',
  },
  'purchases.ways.fits': {
    fr: '{n, plural, =0 {Aucune voie n’est sûre avec ce que vous avez dit : lisez de quoi chacune dépend} one {Une voie convient} other {# voies conviennent}}',
    en: '{n, plural, =0 {No way is sure from what you said: read what each depends on} one {One way fits} other {# ways fit}}',
  },
  'purchases.ways.estimate-years': {
    fr: 'L’estimation qui compte est {amount} : le besoin d’une année sur toute la durée. Découper par années pour passer sous un seuil n’est pas permis.',
    en: 'The estimate that counts is {amount}: the need of a year over the whole term. Splitting by years to pass below a threshold is not allowed.',
  },
  'purchases.ways.estimate-maximum': {
    fr: 'L’estimation qui compte est {amount} : le maximum de l’accord-cadre, et non la première commande.',
    en: 'The estimate that counts is {amount}: the maximum of the framework, and not the first order.',
  },
  'purchases.ways.estimate-members': {
    fr: 'L’estimation qui compte est {amount} : un seul besoin commandé à plusieurs est une seule estimation. Que chacun commande sa part pour passer sous un seuil n’est pas permis.',
    en: 'The estimate that counts is {amount}: one need ordered by several is one estimate. Each ordering its part to pass below a threshold is not allowed.',
  },
  'purchases.ways.estimate-total': {
    fr: 'L’estimation qui compte est {amount} : l’ensemble des lots. Découper le besoin pour passer sous un seuil n’est pas permis.',
    en: 'The estimate that counts is {amount}: all the lots. Splitting the need to pass below a threshold is not allowed.',
  },
  'purchases.ways.members-whole': {
    fr: 'Le montant est celui de tous les membres ensemble : un seul besoin commandé à plusieurs est une seule estimation, et ne se découpe pas.',
    en: 'The amount is that of all members together: one need ordered by several is one estimate, and is not split.',
  },
  'purchases.ways.unknown-since': {
    fr: 'Inconnu depuis le {since} : la dernière ligne connue s’arrête la veille, et sa valeur n’est pas reprise. Les voies qui tiennent à un montant attendent la ligne suivante.',
    en: 'Unknown since {since}: the last known row ends the day before, and its value is not taken up. The ways that hang on an amount await the next row.',
  },
  'purchases.ways.unknown-before': {
    fr: 'Aucune ligne ne dit tout ce qui valait ce jour-là : les montants connus commencent plus tard. À vérifier dans les textes de l’époque.',
    en: 'No row says all that held on that day: the known amounts begin later. To be checked in the texts of that time.',
  },
  'purchases.ways.yes-title': {
    fr: 'Ce qui convient',
    en: 'What fits',
  },
  'purchases.ways.open-title': {
    fr: 'Ce qui dépend d’autre chose',
    en: 'What depends on something else',
  },
  'purchases.ways.no-title': {
    fr: '{n, plural, one {Une voie qui ne convient pas} other {# voies qui ne conviennent pas}}',
    en: '{n, plural, one {One way that does not fit} other {# ways that do not fit}}',
  },
  'purchases.ways.contribute': {
    fr: 'Contribuer autrement',
    en: 'Contribute otherwise',
  },
  'purchases.ways.contribute-note': {
    fr: 'Les treize façons du guide de l’État français pour le numérique ouvert.',
    en: 'The thirteen ways of the French State’s guide for open digital work.',
  },
  'purchases.ways.yes': {
    fr: 'convient',
    en: 'fits',
  },
  'purchases.ways.no': {
    fr: 'ne convient pas',
    en: 'does not fit',
  },
  'purchases.ways.open': {
    fr: 'dépend',
    en: 'depends',
  },
  'purchases.ways.way': {
    fr: 'Voie',
    en: 'Way',
  },
  'purchases.ways.why': {
    fr: 'Pourquoi',
    en: 'Why',
  },
  'purchases.ways.papers': {
    fr: 'À produire',
    en: 'To produce',
  },
  'purchases.ways.text': {
    fr: 'Texte',
    en: 'Text',
  },
  'purchases.ways.paper': {
    fr: '{what} ({by}, {when})',
    en: '{what} ({by}, {when})',
  },
  'purchases.ways.by.buyer': {
    fr: 'l’acheteur',
    en: 'the buyer',
  },
  'purchases.ways.by.assembly': {
    fr: 'votre assemblée',
    en: 'your council',
  },
  'purchases.ways.by.members': {
    fr: 'les membres',
    en: 'the members',
  },
  'purchases.ways.by.coordinator': {
    fr: 'qui coordonne',
    en: 'who coordinates',
  },
  'purchases.ways.by.supplier': {
    fr: 'le prestataire',
    en: 'the provider',
  },
  'purchases.ways.by.agent': {
    fr: 'l’agent',
    en: 'the agent',
  },
  'purchases.ways.when.before': {
    fr: 'avant de consulter',
    en: 'before asking',
  },
  'purchases.ways.when.launch': {
    fr: 'au lancement',
    en: 'at the launch',
  },
  'purchases.ways.when.award': {
    fr: 'à l’attribution',
    en: 'at the award',
  },
  'purchases.ways.when.after': {
    fr: 'après',
    en: 'afterwards',
  },
  'purchases.ways.mark.verified': {
    fr: 'vérifié',
    en: 'verified',
  },
  'purchases.ways.mark.secondary': {
    fr: 'source indirecte',
    en: 'secondary source',
  },
  'purchases.ways.mark.memory': {
    fr: 'non vérifié',
    en: 'not verified',
  },
  'purchases.ways.mark.inferred': {
    fr: 'calculé',
    en: 'computed',
  },
  'purchases.ways.read-on': {
    fr: 'lu le {day}',
    en: 'read on {day}',
  },
  'purchases.ways.noted-on': {
    fr: 'noté le {day}',
    en: 'noted on {day}',
  },
  'purchases.ways.stale': {
    fr: 'à vérifier auprès de {whom} : personne ne l’a relu depuis six mois',
    en: 'to be checked with {whom}: nobody has read it again for six months',
  },
  'purchases.ways.ask.law-fr': {
    fr: 'la direction des affaires juridiques de l’État ou votre service juridique',
    en: 'the legal directorate of the State or your legal department',
  },
  'purchases.ways.ask.law-eu': {
    fr: 'votre service juridique',
    en: 'your legal department',
  },
  'purchases.ways.ask.law-be': {
    fr: 'l’Union des villes et communes de Wallonie ou votre service juridique',
    en: 'the Union of Walloon cities and municipalities or your legal department',
  },
  'purchases.ways.ask.law-qc': {
    fr: 'le Secrétariat du Conseil du trésor ou votre service juridique',
    en: 'the Treasury board secretariat or your legal department',
  },
  'purchases.ways.duties': {
    fr: 'À faire aussi',
    en: 'To be done as well',
  },
  'purchases.ways.duties-note': {
    fr: 'Ce qui s’ajoute à la voie choisie, quelle qu’elle soit.',
    en: 'What comes beside the way chosen, whichever it is.',
  },
  'purchases.ways.no-duties': {
    fr: 'Aucun devoir connu ne s’ajoute.',
    en: 'No known duty comes beside.',
  },
  'purchases.ways.thresholds': {
    fr: 'Les seuils ce jour-là',
    en: 'The thresholds on that day',
  },
  'purchases.ways.thresholds-note': {
    fr: 'Hors taxes. Votre montant est dessiné à sa place ; le tableau dit la même chose.',
    en: 'Without tax. Your amount is drawn in its place; the table says the same.',
  },
  'purchases.ways.picture': {
    fr: 'Les seuils, du plus bas au plus haut : {told}',
    en: 'The thresholds, from the lowest to the highest: {told}',
  },
  'purchases.ways.picture-yours': {
    fr: 'votre montant {amount}',
    en: 'your amount {amount}',
  },
  'purchases.ways.yours': {
    fr: 'vous : {amount}',
    en: 'you: {amount}',
  },
  'purchases.ways.sign.direct-order': {
    fr: 'fin de la commande directe',
    en: 'end of the direct order',
  },
  'purchases.ways.sign.innovative-direct-order': {
    fr: 'fin de l’achat innovant',
    en: 'end of innovative purchase',
  },
  'purchases.ways.sign.documents-on-buyer-profile': {
    fr: 'dossier sur le profil d’acheteur',
    en: 'documents on the buyer profile',
  },
  'purchases.ways.sign.essential-data': {
    fr: 'attribution à publier',
    en: 'award to be published',
  },
  'purchases.ways.sign.adapted-procedure-notice': {
    fr: 'avis officiel',
    en: 'official notice',
  },
  'purchases.ways.sign.formal-procedure': {
    fr: 'procédure formalisée',
    en: 'formal procedure',
  },
  'purchases.ways.sign.low-value-contract': {
    fr: 'fin du faible montant',
    en: 'end of low value',
  },
  'purchases.ways.sign.negotiated-without-publication': {
    fr: 'avis obligatoire',
    en: 'notice required',
  },
  'purchases.ways.sign.public-tender': {
    fr: 'appel d’offres public',
    en: 'public call for tenders',
  },
  'purchases.ways.threshold': {
    fr: 'Seuil',
    en: 'Threshold',
  },
  'purchases.ways.amount-column': {
    fr: 'Montant',
    en: 'Amount',
  },
  'purchases.ways.you': {
    fr: 'Vous',
    en: 'You',
  },
  'purchases.ways.concerned': {
    fr: 'vous concerne',
    en: 'concerns you',
  },
  'purchases.ways.unconcerned': {
    fr: 'ne vous concerne pas',
    en: 'does not concern you',
  },
  'purchases.ways.lapsed': {
    fr: '{kind} : inconnu depuis le {since}',
    en: '{kind}: unknown since {since}',
  },
  'purchases.ways.validity': {
    fr: 'Valable',
    en: 'In force',
  },
  'purchases.ways.sure': {
    fr: 'Sûreté',
    en: 'How sure',
  },
  'purchases.ways.moves': {
    fr: 'Si la date bouge',
    en: 'If the date moves',
  },
  'purchases.ways.moves-note': {
    fr: 'Calculé des lignes : les jours les plus proches où la réponse devient autre.',
    en: 'Computed from the rows: the nearest days on which the answer becomes another.',
  },
  'purchases.ways.move-last': {
    fr: 'Jusqu’au {day}, la réponse était autre',
    en: 'Until {day}, the answer was another',
  },
  'purchases.ways.move-next': {
    fr: 'À partir du {day}, la réponse devient autre',
    en: 'From {day} on, the answer becomes another',
  },
  'purchases.ways.move-none': {
    fr: 'Aucune ligne connue ne change la réponse plus tard.',
    en: 'No known row changes the answer later.',
  },
  'purchases.ways.move-none-before': {
    fr: 'Aucune ligne connue ne donnait une autre réponse avant.',
    en: 'No known row gave another answer before.',
  },
  'purchases.ways.move-way': {
    fr: '{way} : {was}, puis {is}',
    en: '{way}: {was}, then {is}',
  },
  'purchases.ways.move-begun': {
    fr: 'Commence : {rows}',
    en: 'Begins: {rows}',
  },
  'purchases.ways.move-ended': {
    fr: 'Cesse : {rows}',
    en: 'Ends: {rows}',
  },
  'purchases.ways.move-ask': {
    fr: 'Demander pour ce jour',
    en: 'Ask for that day',
  },
  'purchases.ways.bills': {
    fr: 'En discussion',
    en: 'In discussion',
  },
  'purchases.ways.bills-note': {
    fr: 'Ces textes ne sont pas en vigueur et ne comptent pas dans la réponse.',
    en: 'These texts are not in force and count for nothing in the answer.',
  },
  'purchases.ways.no-bills': {
    fr: 'Aucun texte en discussion n’est connu ici.',
    en: 'No text in discussion is known here.',
  },
  'purchases.ways.from-pool': {
    fr: 'Les montants et les membres viennent de ce groupement ; vérifiez la durée.',
    en: 'Amounts and members come from this pool; check the term.',
  },
  'purchases.ways.next': {
    fr: 'Ensuite',
    en: 'Next',
  },
  'purchases.ways.next-how': {
    fr: 'La voie connue, écrivez le besoin et les clauses, ou regardez qui a déjà le même.',
    en: 'Once the way is known, write the need and the clauses, or see who has the same already.',
  },
  'purchases.ways.next-law': {
    fr: 'Les lignes du droit, datées',
    en: 'The rows of the law, dated',
  },
  'purchases.ways.next-tender': {
    fr: 'Écrire la consultation',
    en: 'Write the tender',
  },
  'purchases.ways.next-options': {
    fr: 'Étudier les options, dans l’ordre',
    en: 'Study the options, in order',
  },
  'purchases.ways.next-review': {
    fr: 'Relire une consultation écrite',
    en: 'Review a tender that is written',
  },
  'purchases.ways.next-clauses': {
    fr: 'Lire les clauses du logiciel libre',
    en: 'Read the clauses for free software',
  },
  'purchases.ways.next-pools': {
    fr: 'Acheter à plusieurs',
    en: 'Buy with others',
  },
  'purchases.ways.next-needs': {
    fr: 'Voir les besoins des autres',
    en: 'See what others need',
  },
  'purchases.ways.see': {
    fr: 'Par quelle voie acheter ?',
    en: 'Which way to buy?',
  },
} as const satisfies Texts;
