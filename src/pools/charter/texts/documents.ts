// SPDX-License-Identifier: AGPL-3.0-or-later
// What the documents made from a charter say.
import type { Texts } from '../../../base/language.ts';

export const texts = {
  'pools.charter.doc.to-fill': { fr: '[à compléter]', en: '[to be filled in]' },
  'pools.charter.doc.draft': {
    fr: 'Projet à relire par vos services juridiques. Halle n’est pas un conseil.',
    en: 'Draft for your legal department to read. Halle gives no legal advice.',
  },
  'pools.charter.doc.convention.fr': {
    fr: 'Convention constitutive du groupement « {name} »',
    en: 'Convention of the group “{name}”',
  },
  'pools.charter.doc.convention.be': { fr: 'Convention « {name} »', en: 'Convention “{name}”' },
  'pools.charter.doc.convention.qc': { fr: 'Entente « {name} »', en: 'Agreement “{name}”' },
  'pools.charter.doc.about': {
    fr: 'Projet tiré de la charte du groupement, version {n}.',
    en: 'Draft made from the charter of the pool, version {n}.',
  },
  'pools.charter.doc.version': { fr: 'Charte, version {n}, {state}', en: 'Charter, version {n}, {state}' },
  'pools.charter.doc.pool': { fr: 'Groupement', en: 'Pool' },
  'pools.charter.doc.of': { fr: 'Tiré de', en: 'Made from' },
  'pools.charter.doc.day': { fr: 'Le', en: 'On' },
  'pools.charter.doc.status.needed': { fr: 'Mention nécessaire.', en: 'Needed.' },
  'pools.charter.doc.status.usual': { fr: 'Mention usuelle.', en: 'Usual.' },
  'pools.charter.doc.status.note': { fr: 'Pour mémoire.', en: 'For memory.' },
  'pools.charter.doc.basis': { fr: 'Texte : {basis}.', en: 'Text: {basis}.' },
  'pools.charter.doc.members': { fr: 'Membres', en: 'Members' },
  'pools.charter.doc.member': { fr: 'Membre', en: 'Member' },
  'pools.charter.doc.member-code': { fr: 'Numéro officiel', en: 'Official number' },
  'pools.charter.doc.member-act': { fr: 'Décision', en: 'Decision' },
  'pools.charter.doc.member-signs': { fr: 'Signataire', en: 'Signatory' },
  'pools.charter.doc.act': { fr: '{day}, {reference}', en: '{day}, {reference}' },
  'pools.charter.doc.signature': { fr: '{name} : {signers}', en: '{name}: {signers}' },
  'pools.charter.doc.annex': { fr: 'Annexe : la charte entière', en: 'Annex: the whole charter' },
  'pools.charter.doc.annex-why': {
    fr: 'Ce que le groupement a décidé de sa vie ensemble, clause par clause.',
    en: 'What the pool decided of its life together, clause by clause.',
  },
  'pools.charter.doc.row.members': {
    fr: 'Membres et besoins de chacun',
    en: 'Members and the needs of each',
  },
  'pools.charter.doc.row.purpose': { fr: 'Objet et durée', en: 'Purpose and duration' },
  'pools.charter.doc.row.coordinator': {
    fr: 'Coordonnateur et étendue de sa mission',
    en: 'Coordinator and scope of the task',
  },
  'pools.charter.doc.row.roles': { fr: 'Rôle des autres membres', en: 'Role of the other members' },
  'pools.charter.doc.row.award-board': {
    fr: 'Commission compétente pour attribuer',
    en: 'Board competent to award',
  },
  'pools.charter.doc.row.costs': { fr: 'Répartition des coûts', en: 'Sharing of costs' },
  'pools.charter.doc.row.joining': {
    fr: 'Adhésion, retrait et coût d’un périmètre réduit',
    en: 'Joining, leaving and the cost of a smaller group',
  },
  'pools.charter.doc.row.in-force': { fr: 'Entrée en vigueur', en: 'Entry into force' },
  'pools.charter.doc.row.in-force-note': {
    fr: 'Elle précède le lancement de la procédure.',
    en: 'It comes before the procedure is launched.',
  },
  'pools.charter.doc.row.approval': {
    fr: 'Approbation par chaque assemblée',
    en: 'Approval by each assembly',
  },
  'pools.charter.doc.row.approval-note': {
    fr: 'Chaque assemblée approuve la convention ; une commune ne peut pas déléguer cette approbation.',
    en: 'Each assembly approves the convention; a commune cannot delegate this approval.',
  },
  'pools.charter.doc.row.publicity': { fr: 'Publicité', en: 'Publicity' },
  'pools.charter.doc.row.publicity-note': {
    fr: 'Aucune publicité de la convention n’est exigée ; dites aux candidats ce qui touche leur offre : qui signe, qui paie.',
    en: 'No publicity of the convention is required; tell bidders what affects their offer: who signs, who pays.',
  },
  'pools.charter.doc.row.late': { fr: 'Arrivée après le lancement', en: 'Coming after the launch' },
  'pools.charter.doc.row.late-note': {
    fr: 'Qui rejoint un groupement permanent ne profite pas d’une procédure déjà lancée.',
    en: 'Whoever joins a standing group has no part in a procedure already launched.',
  },
  'pools.charter.doc.row.liability': { fr: 'Responsabilité', en: 'Liability' },
  'pools.charter.doc.row.liability-note': {
    fr: 'Solidaire pour ce qui est fait en commun, de chacun seul pour le reste.',
    en: 'Joint and several for what is done together, of each alone for the rest.',
  },
  'pools.charter.doc.row.pilot': { fr: 'Organisme pilote et son mandat', en: 'Pilot body and its mandate' },
  'pools.charter.doc.row.pilot-note': {
    fr: 'Dites ce qu’il fait au nom des autres : attribuer, exécuter, payer.',
    en: 'Say what it does in the name of the others: award, perform, pay.',
  },
  'pools.charter.doc.row.principle': {
    fr: 'Décision de principe de chaque assemblée',
    en: 'Decision in principle of each assembly',
  },
  'pools.charter.doc.row.principle-note': {
    fr: 'Chaque assemblée décide du principe et approuve le cahier des charges.',
    en: 'Each assembly decides in principle and approves the specification.',
  },
  'pools.charter.doc.row.supervision': {
    fr: 'Transmission à la tutelle',
    en: 'Sending to the supervisory authority',
  },
  'pools.charter.doc.row.supervision-note': {
    fr: 'Les décisions concernées sont transmises dans les quinze jours et ne s’exécutent pas avant.',
    en: 'The decisions concerned are sent within fifteen days and are not carried out before.',
  },
  'pools.charter.doc.row.signed-by-two': { fr: 'Signature', en: 'Signature' },
  'pools.charter.doc.row.signed-by-two-note': {
    fr: 'Chaque commune signe par deux personnes ensemble.',
    en: 'Each commune signs by two people together.',
  },
  'pools.charter.doc.row.detailed-object': {
    fr: 'Description détaillée de l’objet',
    en: 'Detailed description of the object',
  },
  'pools.charter.doc.row.mode': { fr: 'Mode de fonctionnement', en: 'Mode of operation' },
  'pools.charter.doc.row.mode-note': {
    fr: 'L’un des trois : fourniture de services, délégation de compétence, régie. La régie demande l’approbation de la ministre.',
    en: 'One of three: supply of services, delegation of a power, an intermunicipal board. The board needs the minister’s approval.',
  },
  'pools.charter.doc.row.contributions': {
    fr: 'Répartition des contributions financières',
    en: 'Sharing of financial contributions',
  },
  'pools.charter.doc.row.duration': { fr: 'Durée et renouvellement', en: 'Duration and renewal' },
  'pools.charter.doc.row.assets': {
    fr: 'Partage de l’actif et du passif à la fin',
    en: 'Sharing of assets and liabilities at the end',
  },
  'pools.charter.doc.row.withdrawal': { fr: 'Retrait d’une partie', en: 'Withdrawal of a party' },
  'pools.charter.doc.row.authorised': {
    fr: 'Autorisation de chaque partie',
    en: 'Authorisation of each party',
  },
  'pools.charter.doc.row.authorised-note': {
    fr: 'Chaque partie autorise l’entente par son assemblée.',
    en: 'Each party authorises the agreement by its assembly.',
  },
  'pools.charter.doc.decision.title': { fr: 'Projet de {decision} : {name}', en: 'Draft {decision}: {name}' },
  'pools.charter.doc.decision.about': {
    fr: 'Projet de décision qui approuve la convention d’un groupement.',
    en: 'Draft decision that approves the convention of a pool.',
  },
  'pools.charter.doc.decision.object': {
    fr: 'Objet : convention du groupement « {pool} », version {n} de sa charte.',
    en: 'Object: convention of the pool “{pool}”, version {n} of its charter.',
  },
  'pools.charter.doc.decision.considering-need': {
    fr: '{name} partage avec {n, plural, one {un autre organisme} other {# autres organismes}} le besoin suivant : {purpose}',
    en: '{name} shares the following need with {n, plural, one {one other body} other {# other bodies}}: {purpose}',
  },
  'pools.charter.doc.decision.considering-coordinator': {
    fr: '{coordinator} coordonne le groupement dans les limites dites par la convention.',
    en: '{coordinator} coordinates the pool within the limits said by the convention.',
  },
  'pools.charter.doc.decision.considering-intention': {
    fr: 'L’accord donné dans Halle est une intention ; seule la présente décision engage.',
    en: 'The accord given in Halle is an intention; this decision alone binds.',
  },
  'pools.charter.doc.decision.approves': {
    fr: 'Approuve la convention annexée, tirée de la version {n} de la charte.',
    en: 'Approves the annexed convention, made from version {n} of the charter.',
  },
  'pools.charter.doc.decision.signs': {
    fr: 'Autorise à la signer : {signers}.',
    en: 'Authorises to sign it: {signers}.',
  },
  'pools.charter.doc.decision.budget': {
    fr: 'Inscrit la dépense au budget de l’année [à compléter].',
    en: 'Enters the expense in the budget of the year [to be filled in].',
  },
  'pools.charter.doc.decision.sends': {
    fr: 'Charge le secrétariat de transmettre, de publier et de notifier cette décision.',
    en: 'Asks the secretariat to send, publish and notify this decision.',
  },
  'pools.charter.doc.md.title': { fr: 'Gouvernance de « {name} »', en: 'Governance of “{name}”' },
  'pools.charter.doc.md.intro': {
    fr: 'Ce que {n, plural, one {un organisme public} other {# organismes publics}} ont décidé pour {software}. Coordonné par {coordinator}.',
    en: 'What {n, plural, one {one public body} other {# public bodies}} decided about {software}. Coordinated by {coordinator}.',
  },
  'pools.charter.doc.md.open': { fr: 'Cette clause reste ouverte.', en: 'This clause is left open.' },
  'pools.charter.doc.md.rules': { fr: 'Règles de vote', en: 'Voting rules' },
  'pools.charter.doc.md.from': {
    fr: 'Tiré de la charte tenue dans Halle : {address}',
    en: 'Made from the charter kept in Halle: {address}',
  },
  'pools.charter.doc.md.software': { fr: 'un logiciel à choisir', en: 'a software to be chosen' },
} as const satisfies Texts;
