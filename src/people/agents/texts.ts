// SPDX-License-Identifier: AGPL-3.0-or-later
// The roles and acts in words, and what is said when an act is refused.
import type { Texts } from '../../base/language.ts';
import { agentTexts } from './texts-agents.ts';
import { poolActTexts, sellsTexts } from './texts-sells.ts';

export const texts = {
  ...agentTexts,
  ...sellsTexts,
  'people.sign-in-first': {
    fr: 'Identifiez-vous d’abord : cet acte engage une organisation.',
    en: 'Sign in first: this act commits an organisation.',
  },
  'people.not-allowed': {
    fr: 'Votre rôle ne permet pas cet acte pour cette organisation. La personne responsable des accès peut vous le donner.',
    en: 'Your role does not allow this act for this organisation. The person in charge of access can give it to you.',
  },
  'people.both-sides': {
    fr: 'Une même personne n’agit pas des deux côtés. Demandez-le à quelqu’un de votre organisation qui n’agit pas, et n’a pas agi, pour l’autre.',
    en: 'The same person does not act for both sides. Ask somebody in your organisation who does not act, and has not acted, for the other side.',
  },
  'people.role.apart': { fr: 'jamais par qui vend', en: 'never by whoever sells' },
  'people.linked': { fr: 'liée', en: 'linked' },
  'people.linked-why': {
    fr: 'Liée : l’une agit pour l’autre, ou elles ont une adhésion ou des agents en commun, ou l’ont déclaré. Elle ne compte pas comme preuve indépendante.',
    en: 'Linked: one acts for the other, or they have a membership or agents in common, or have declared it. It does not count as independent proof.',
  },
  'people.mandate-to-oneself': {
    fr: 'Une organisation agit déjà pour elle-même.',
    en: 'An organisation acts for itself already.',
  },
  'people.mandate-for-nothing': {
    fr: 'Cochez au moins un acte.',
    en: 'Tick at least one act.',
  },
  'people.mandate-not-for-that': {
    fr: 'Cet acte ne se confie pas à une autre organisation : {act}.',
    en: 'This act cannot be given to another organisation: {act}.',
  },
  'people.mandate-already-over': {
    fr: 'Le droit d’agir finirait le {until} : choisissez un dernier jour à venir, après le premier.',
    en: 'The right to act would end on {until}: choose a last day to come, after the first.',
  },
  'people.mandate-too-long': {
    fr: 'Le droit d’agir dure {years} ans au plus.',
    en: 'The right to act lasts {years} years at most.',
  },

  'people.mandate-not-about-that': {
    fr: 'Cet acte ne se limite pas à une seule chose. Ne cochez que des actes sur les missions, ou laissez « Pour une seule mission » vide.',
    en: 'This act cannot be limited to one thing. Tick acts about missions only, or leave “For one mission only” empty.',
  },
  'people.mandate-needs-ceiling': {
    fr: 'Un des actes cochés engage une dépense. Écrivez un plafond, ou décochez cet acte : sans plafond, rien n’est engagé.',
    en: 'One of the acts ticked commits money. Write a ceiling, or untick that act: without a ceiling, nothing is committed.',
  },
  'people.mandate-ceiling-for-nothing': {
    fr: 'Aucun des actes cochés n’engage de dépense. Laissez le plafond vide, ou cochez un acte qui en engage.',
    en: 'None of the acts ticked commits money. Leave the ceiling empty, or tick an act that does.',
  },
  'people.mandate-currency': {
    fr: '{name} paie en {currency}. Écrivez le plafond dans cette monnaie.',
    en: '{name} pays in {currency}. Write the ceiling in that currency.',
  },
  'people.mandate-object-of-another': {
    fr: '« {name} » n’est pas une mission de cette organisation. Choisissez l’une des siennes, ou laissez le champ vide.',
    en: '“{name}” is not a mission of this organisation. Choose one of its own, or leave the field empty.',
  },
  'people.mandate-no-room': {
    fr: 'Une autre dépense vient d’être engagée pour cette organisation, et le reste du plafond ne suffit plus. Demandez-lui d’en décider, ou un autre plafond.',
    en: 'Another spend was just committed for this organisation, and what is left of the ceiling is no longer enough. Ask it to decide, or for another ceiling.',
  },
  'people.beyond-ceiling': {
    fr: 'Vous pouvez encore engager {left, number} {currency} pour cette organisation, hors taxe, et ceci en coûte {costs, number}. Demandez-lui d’en décider, ou un plafond plus haut.',
    en: 'You may still commit {left, number} {currency} for this organisation, VAT excluded, and this costs {costs, number}. Ask it to decide, or for a higher ceiling.',
  },
  'people.beyond-currency': {
    fr: 'Votre plafond est en {currency}, et cette dépense en {other} : l’un ne vaut pas pour l’autre. Demandez un plafond en {other}.',
    en: 'Your ceiling is in {currency}, and this spend in {other}: one does not stand for the other. Ask for a ceiling in {other}.',
  },
  'people.beyond-no-ceiling': {
    fr: 'Vous agissez sans plafond : vous ne pouvez engager aucune dépense. Demandez un plafond à l’organisation, ou qu’elle décide elle-même.',
    en: 'You act without a ceiling: you may commit no money. Ask the organisation for a ceiling, or to decide itself.',
  },
  'people.beyond-object': {
    fr: 'Vous agissez pour autre chose : {name}. Demandez à l’organisation à agir pour ceci.',
    en: 'You act about something else: {name}. Ask the organisation to let you act about this.',
  },
  'people.terms.about': {
    fr: 'Porte sur',
    en: 'About',
  },
  'people.terms.about-all': {
    fr: 'tout ce que ces actes concernent',
    en: 'everything that these acts are about',
  },
  'people.terms.about-mission': {
    fr: 'la seule mission « {name} »',
    en: 'the one mission “{name}”',
  },
  'people.terms.ceiling': {
    fr: 'Dépenses',
    en: 'Spending',
  },
  'people.terms.no-ceiling': {
    fr: 'aucune, faute de plafond',
    en: 'none, for want of a ceiling',
  },
  'people.terms.up-to': {
    fr: 'jusqu’à {amount} en tout, hors taxe',
    en: 'up to {amount} in all, VAT excluded',
  },
  'people.terms.committed': {
    fr: 'jusqu’à {amount} en tout, hors taxe ; {committed} déjà engagés, reste {left}',
    en: 'up to {amount} in all, VAT excluded; {committed} committed already, {left} left',
  },
  'people.act.keeping.see': { fr: 'ouvrir la tenue de la halle', en: 'open the desk of the halle' },
  'people.act.keeping.suspend-account': { fr: 'suspendre un compte', en: 'suspend an account' },
  'people.act.keeping.resume-account': { fr: 'rétablir un compte', en: 'take an account back' },
  'people.act.keeping.replace-administrator': {
    fr: 'remplacer le responsable des accès d’une organisation',
    en: 'replace who is in charge of access in an organisation',
  },
  'people.act.keeping.merge-organisations': {
    fr: 'réunir deux organisations qui sont la même',
    en: 'merge two organisations that are the same',
  },
  'people.act.keeping.part-organisations': {
    fr: 'défaire la réunion de deux organisations',
    en: 'take the merge of two organisations back',
  },
  'people.act.keeping.give-keys': {
    fr: 'remettre sans attendre les clés qu’une boîte officielle redemande',
    en: 'give at once the keys that an official mailbox asks for again',
  },
  'people.act.keeping.refuse-keys': {
    fr: 'refuser des clés qui sont redemandées',
    en: 'refuse keys that are asked for again',
  },
  'people.act.keeping.send-mail-again': {
    fr: 'laisser repartir un message douteux',
    en: 'let a doubtful mail leave again',
  },
  'people.act.keeping.drop-mail': { fr: 'abandonner un message douteux', en: 'drop a doubtful mail' },
  'people.act.keeping.try-job-again': {
    fr: 'relancer un travail qui a échoué',
    en: 'try a failed job again',
  },
  'people.act.keeping.confirm-number': {
    fr: 'dire qu’un numéro officiel est bien celui du prestataire',
    en: 'say that an official number is the provider’s own',
  },
  'people.act.keeping.free-number': { fr: 'libérer un numéro officiel', en: 'free an official number' },
  'people.act.keeping.answer-remark': {
    fr: 'répondre à ce qui est écrit à la halle',
    en: 'answer what is written to the halle',
  },
  'people.act.keeping.carry-out-import': {
    fr: 'faire exécuter le plan d’une importation',
    en: 'have the plan of an import carried out',
  },
  'people.act.keeping.drop-import': {
    fr: 'abandonner le plan d’une importation',
    en: 'drop the plan of an import',
  },
  'people.act.keeping.register-source': {
    fr: 'faire relever une source du catalogue à heures fixes',
    en: 'have a source of the catalogue fetched on a schedule',
  },
  'people.act.keeping.fetch-source': {
    fr: 'faire relever une source du catalogue aussitôt',
    en: 'have a source of the catalogue fetched at once',
  },
  'people.act.keeping.stop-source': {
    fr: 'ne plus faire relever une source du catalogue',
    en: 'stop fetching a source of the catalogue',
  },
  'people.act.keeping.correct-sheet': {
    fr: 'corriger la fiche d’un logiciel',
    en: 'correct the sheet of a software',
  },
  'people.act.keeping.hide-sheet': {
    fr: 'masquer la fiche d’un logiciel',
    en: 'hide the sheet of a software',
  },
  'people.act.keeping.withdraw-picture': { fr: 'retirer une image', en: 'withdraw a picture' },
  'people.act.keeping.settle-contest': {
    fr: 'trancher ce qu’un projet conteste',
    en: 'settle what a project contests',
  },
  'people.act.keeping.undo-correction': {
    fr: 'défaire une correction',
    en: 'undo a correction',
  },
  'people.act.keeping.withdraw-text': {
    fr: 'retirer un texte public',
    en: 'withdraw a public text',
  },
  'people.act.keeping.put-back-text': {
    fr: 'remettre un texte public',
    en: 'put a public text back',
  },
  'people.act.keeping.dismiss-contest': {
    fr: 'répondre à qui conteste un numéro que rien ne le montre',
    en: 'answer whoever contests a number that nothing shows it',
  },
  'people.keeper.title': { fr: 'Ceux qui tiennent la halle', en: 'Those who keep the halle' },
  'people.keeper.words': {
    fr: 'Le rôle se donne à un compte par « halle keepers add », et vaut dans une séance ouverte par une clé d’accès ou un service d’identité. Il ne fait de personne l’agent d’une organisation, ne se donne par aucun mandat, et n’engage aucune dépense. Chaque acte demande un motif, gardé avec lui. ✗ : refusé à qui agit, par un rôle ou un mandat, pour une organisation concernée d’un côté ou de l’autre, et sur soi-même ou quelqu’un avec qui l’on agit ; une autre personne en décide.',
    en: 'The role is given to an account by “halle keepers add”, and holds in a session opened by a passkey or an identity service. It makes nobody an agent of any organisation, is given by no mandate, and commits no money. Every act asks for a reason, kept with it. ✗: refused to whoever acts, by a role or a mandate, for an organisation concerned on either side, and about oneself or somebody one acts with; another person decides it.',
  },
  'people.keeper.act': { fr: 'acte', en: 'act' },
  'people.keeper.own': { fr: 'envers les siens', en: 'toward one’s own' },
  'people.role.visitor': { fr: 'visiteur', en: 'visitor' },
  'people.role.stranger': { fr: 'personne d’ailleurs', en: 'person from elsewhere' },
  'people.role.agent': { fr: 'agent', en: 'agent' },
  'people.role.buyer': { fr: 'acheteur', en: 'buyer' },
  'people.role.signatory': { fr: 'signataire', en: 'signatory' },
  'people.role.admin': { fr: 'responsable des accès', en: 'in charge of access' },
  'people.role.mandate': { fr: 'par qui agit pour elle', en: 'by who acts for it' },
  'people.role.ceiling': { fr: 'engage une dépense', en: 'commits money' },
  'people.act-commits': { fr: '{act} (engage une dépense)', en: '{act} (commits money)' },

  'people.act.organisation.write-to': {
    fr: 'écrire à l’organisation à travers Halle',
    en: 'write to the organisation through Halle',
  },
  'people.act.organisation.speak-for': {
    fr: 'écrire et consulter au nom de l’organisation',
    en: 'write and read in the organisation’s name',
  },
  'people.act.agents.see': { fr: 'voir qui agit pour elle', en: 'see who acts for it' },
  'people.act.organisation.take-data': {
    fr: 'emporter tout ce que la halle garde de l’organisation',
    en: 'take away all that the halle keeps of the organisation',
  },
  'people.act.organisation.erase-data': {
    fr: 'effacer ce que l’organisation a dit dans la halle',
    en: 'erase what the organisation said in the halle',
  },
  'people.act.agents.admit': { fr: 'admettre un agent', en: 'admit an agent' },
  'people.act.agents.remove': { fr: 'retirer un agent', en: 'remove an agent' },
  'people.act.agents.give-roles': { fr: 'donner des rôles', en: 'give roles' },
  'people.act.keys.ask': {
    fr: 'redemander les clés, pour qui relève la boîte officielle',
    en: 'ask for the keys again, for who reads the official mailbox',
  },
  'people.act.keys.object': {
    fr: 's’opposer à ce que les clés changent de mains',
    en: 'object to the keys changing hands',
  },
  'people.act.mandates.see': {
    fr: 'voir qui agit pour l’organisation',
    en: 'see who acts for the organisation',
  },
  'people.act.mandates.grant': {
    fr: 'laisser une autre organisation agir (donner mandat)',
    en: 'let another organisation act (grant a mandate)',
  },
  'people.act.mandates.withdraw': {
    fr: 'ne plus la laisser agir (retirer le mandat)',
    en: 'no longer let it act (withdraw the mandate)',
  },
  'people.act.usages.see': {
    fr: 'voir ses déclarations, brouillons compris',
    en: 'see its declarations, drafts included',
  },
  'people.act.usages.declare': { fr: 'déclarer un usage', en: 'declare a use' },
  'people.act.usages.publish': { fr: 'rendre un usage public', en: 'make a use public' },
  'people.act.usages.withdraw': { fr: 'retirer un usage', en: 'withdraw a use' },
  'people.act.usages.tell-experience': { fr: 'raconter son expérience', en: 'tell its experience' },
  'people.act.usages.declare-hosted': {
    fr: 'déclarer ce qu’elle opère pour ses membres',
    en: 'declare what it operates for its members',
  },
  'people.act.networks.describe': { fr: 'décrire le réseau', en: 'describe the network' },
  'people.act.networks.join': { fr: 'rejoindre ou quitter un réseau', en: 'join or leave a network' },
  'people.act.networks.state-members': {
    fr: 'dire qui est membre du réseau',
    en: 'state who is a member of the network',
  },
  'people.act.networks.answer': {
    fr: 'confirmer ou démentir être membre d’un réseau',
    en: 'confirm or deny being a member of a network',
  },
  'people.act.networks.govern': {
    fr: 'faire du réseau la gouvernance d’un logiciel',
    en: 'make the network the governance of a software',
  },
  'people.act.offers.publish': { fr: 'publier une offre de service', en: 'publish a service offer' },
  'people.act.offers.withdraw': { fr: 'retirer une offre de service', en: 'withdraw a service offer' },
  'people.act.provider.prove': {
    fr: 'prouver l’identité du prestataire',
    en: 'prove the provider’s identity',
  },
  'people.act.references.ask': {
    fr: 'demander la confirmation d’une référence',
    en: 'ask for a reference to be confirmed',
  },
  'people.act.references.confirm': { fr: 'confirmer une référence', en: 'confirm a reference' },
  'people.act.needs.say': { fr: 'dire un besoin', en: 'say a need' },
  'people.act.needs.back': { fr: 'soutenir un besoin', en: 'back a need' },
  'people.act.needs.leave': { fr: 'quitter un besoin soutenu', en: 'leave a need that is backed' },
  'people.act.needs.talk': {
    fr: 'répondre et voter pour un besoin soutenu',
    en: 'answer and vote about a need that is backed',
  },
  'people.act.needs.lead': {
    fr: 'porter un besoin : changer sa date, appeler une réunion, le fermer',
    en: 'lead a need: change its date, call a meeting, close it',
  },
  'people.act.needs.merge': {
    fr: 'réunir un besoin avec un autre, ou les séparer',
    en: 'make a need one with another, or part them',
  },
  'people.act.estimates.ask': {
    fr: 'demander un ordre de grandeur à un prestataire',
    en: 'ask a provider for an order of magnitude',
  },
  'people.act.estimates.answer': {
    fr: 'répondre à une demande d’ordre de grandeur',
    en: 'answer a request for an order of magnitude',
  },
  'people.act.missions.see-drafts': { fr: 'voir les brouillons de missions', en: 'see draft missions' },
  'people.act.missions.draft': { fr: 'préparer une mission', en: 'draft a mission' },
  'people.act.missions.open': { fr: 'ouvrir une mission', en: 'open a mission' },
  'people.act.missions.ask': {
    fr: 'poser une question sur une mission',
    en: 'ask a question about a mission',
  },
  'people.act.missions.reply': {
    fr: 'répondre, devant tous, à une question sur une mission',
    en: 'answer a question about a mission, for all to read',
  },
  'people.act.missions.answer': { fr: 'répondre à une mission', en: 'answer a mission' },
  'people.act.missions.answer-for': {
    fr: 'répondre à une mission au nom de l’organisation',
    en: 'answer a mission in the organisation’s name',
  },
  'people.act.missions.accept': { fr: 'choisir une offre', en: 'choose an offer' },
  'people.act.missions.deliver': {
    fr: 'remettre le travail d’une mission',
    en: 'deliver the work of a mission',
  },
  'people.act.missions.confirm': { fr: 'confirmer le travail reçu', en: 'confirm the work received' },
  'people.act.missions.withdraw': { fr: 'retirer une mission', en: 'withdraw a mission' },
  'people.act.software.propose': {
    fr: 'proposer un programme de l’organisation',
    en: 'propose a program of the organisation',
  },
  'people.act.loans.propose': { fr: 'proposer le prêt d’un agent', en: 'propose the loan of an agent' },
  'people.act.loans.confirm': { fr: 'confirmer le prêt d’un agent', en: 'confirm the loan of an agent' },
  'people.act.loans.withdraw': { fr: 'retirer le prêt d’un agent', en: 'withdraw the loan of an agent' },
  ...poolActTexts,

  'people.no-role': { fr: 'Cochez au moins un rôle.', en: 'Tick at least one role.' },
  'people.check.no-admin': {
    fr: 'Organisations pour qui l’on agit et que personne n’administre : {n}',
    en: 'Organisations that have agents but no administrator: {n}',
  },
  'people.check.without-admin': {
    fr: '{name} : {agents, plural, one {une personne agit} other {# personnes agissent}} pour elle, aucune ne peut en admettre d’autres.',
    en: '{name}: {agents, plural, one {one person acts} other {# people act}} for it, nobody may admit others.',
  },
  'people.check.mend-admin': {
    fr: 'halle mailbox {slug} --agents : le premier qui lira sa boîte officielle l’administrera',
    en: 'halle mailbox {slug} --agents: the first who reads its official mailbox will administer it',
  },
  'people.check.duties': {
    fr: 'Fonctions d’agents qui nomment quelqu’un : {n}',
    en: 'Agents’ duties that name someone: {n}',
  },
  'people.check.duty': { fr: 'L’agent {id} de {name}.', en: 'The agent {id} of {name}.' },
  'people.check.mend-duty': {
    fr: 'qui administre {name} change cette fonction sur la page des agents',
    en: 'whoever administers {name} changes that duty on the page of agents',
  },
} as const satisfies Texts;
