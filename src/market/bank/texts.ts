// SPDX-License-Identifier: AGPL-3.0-or-later
// Sentences about the developers’ bank.
import type { Texts } from '../../base/language.ts';

export const texts = {
  'market.bank.none': {
    fr: 'Ce profil n’existe pas, ou il n’est plus montré.',
    en: 'There is no such profile, or it is no longer shown.',
  },
  'market.bank.knows-nothing': {
    fr: 'Dites au moins un métier ou un logiciel que vous connaissez.',
    en: 'Say at least one trade or one software that you know.',
  },
  'market.bank.too-many': {
    fr: 'C’est trop : 40 métiers, 40 logiciels et 120 territoires au plus.',
    en: 'That is too many: 40 trades, 40 software and 120 territories at most.',
  },
  'market.bank.no-language': { fr: 'Dites au moins une langue.', en: 'Say at least one language.' },
  'market.bank.nowhere': {
    fr: 'Dites où vous venez, ou cochez « à distance ».',
    en: 'Say where you come, or tick “remotely”.',
  },
  'market.bank.bad-days': {
    fr: 'Le nombre de jours par mois va d’un demi à 22.',
    en: 'Days a month go from a half to 22.',
  },
  'market.bank.already-over': {
    fr: 'La date de fin est déjà passée, ou elle vient avant le début : {until}.',
    en: 'The last day is gone by, or comes before the first: {until}.',
  },
  'market.bank.too-long': {
    fr: 'Vos conditions sont trop longues : {most} signes au plus.',
    en: 'Your terms are too long: {most} characters at most.',
  },
  'market.bank.not-now': {
    fr: '{step, select, confirm {Ce prêt ne se confirme pas} withdraw {Ce prêt ne se retire plus} other {Cela ne se fait pas}}, car il est {state, select, proposed {proposé} lent {confirmé} withdrawn {retiré} other {dans un autre état}}.',
    en: '{step, select, confirm {This loan cannot be confirmed} withdraw {This loan can no longer be withdrawn} other {This cannot be done}}: it is {state, select, proposed {proposed} lent {confirmed} withdrawn {withdrawn} other {in another state}}.',
  },
  'market.bank.at-once': {
    fr: 'Quelqu’un vient de faire la même chose, juste avant vous.',
    en: 'Somebody did the same just before you.',
  },
  'market.bank.own-loan': {
    fr: 'Personne ne se prête soi-même : un autre signataire doit confirmer.',
    en: 'Nobody lends themselves: another signatory must confirm.',
  },
  'market.bank.bad-quota': {
    fr: 'Le nombre de jours prêtés est un nombre entier, de 1 à 660.',
    en: 'The number of days lent is a whole number, from 1 to 660.',
  },
  'market.bank.no-legal-basis': {
    fr: 'Dites par quelle règle l’agent est prêté : convention, décret, délibération ou résolution.',
    en: 'Say by which rule the agent is lent: agreement, decree, decision.',
  },
  'market.bank.no-territory': {
    fr: 'La halle ne connaît pas ce territoire : {written}. Écrivez un pays, une province, un département (74) ou un code comme BE-WHT.',
    en: 'The halle does not know this territory: {written}. Write a country, a province, a French department (74) or a code such as BE-WHT.',
  },
  'market.bank.no-software': {
    fr: 'La halle ne connaît pas ce logiciel : {written}.',
    en: 'The halle does not know this software: {written}.',
  },
  'market.bank.bad-name': {
    fr: 'Un nom fait de 2 à 80 signes, sans adresse.',
    en: 'A name has 2 to 80 characters, and no address.',
  },
  'market.bank.no-consent': {
    fr: 'Pour être nommé, cochez votre accord ; sinon laissez le nom vide.',
    en: 'To be named, tick your consent; else leave the name empty.',
  },
  'market.bank.said-often': {
    fr: 'C’est assez pour aujourd’hui : un prêt se propose {most} fois par jour au plus.',
    en: 'That is enough for today: a loan may be proposed {most} times a day at most.',
  },
  'market.bank.too-many-proofs': {
    fr: 'C’est assez pour aujourd’hui : {most} adresses par jour.',
    en: 'That is enough for today: {most} addresses a day.',
  },
  'market.bank.no-signature': {
    fr: 'Cette adresse ne dit pas qui signe : la halle ne peut rien en reconnaître.',
    en: 'This address does not say who signs: the halle can recognise nothing by it.',
  },
  'market.bank.bad-proof': {
    fr: 'Ce lien n’est pas à vous, ou il a plus d’un jour. Demandez-en un autre depuis votre profil.',
    en: 'This link is not yours, or is over a day old. Ask for another from your profile.',
  },
  'market.bank.address-proved': {
    fr: 'Cette adresse est déjà prouvée.',
    en: 'This address is proved already.',
  },
  'market.bank.no-such-action': {
    fr: 'La halle ne sait pas faire cela.',
    en: 'The halle does not know how to do this.',
  },
  'market.bank.bad-number': { fr: '« {written} » n’est pas un nombre.', en: '“{written}” is not a number.' },
  'market.bank.title': { fr: 'Banque de développeurs', en: 'Developers’ bank' },
  'market.bank.lead': {
    fr: 'Des personnes qui connaissent un logiciel ou un métier, et qui ont du temps : indépendantes, ou prêtées par leur administration.',
    en: 'People who know a software or a trade and have time: independents, or lent by their administration.',
  },
  'market.bank.count': {
    fr: '{n, plural, =0 {Personne pour l’instant} one {Une personne} other {# personnes}}, la dernière inscrite d’abord',
    en: '{n, plural, =0 {Nobody yet} one {One person} other {# people}}, the latest first',
  },
  'market.bank.empty': {
    fr: 'Personne ne s’est encore inscrit. Si vous connaissez un logiciel libre, soyez le premier.',
    en: 'Nobody has signed up yet. If you know a free software, be the first.',
  },
  'market.bank.empty-narrowed': { fr: 'Personne ne réunit ces choix.', en: 'Nobody meets these choices.' },
  'market.bank.all': { fr: 'Voir tout le monde', en: 'See everybody' },
  'market.bank.me': { fr: 'Dire ce que je sais faire', en: 'Say what I can do' },
  'market.bank.lent-ours': { fr: 'Agents prêtés par nous', en: 'Agents lent by us' },
  'market.bank.facets': { fr: 'Choisir parmi les personnes', en: 'Narrow the people' },
  'market.bank.facets-open': { fr: 'Choisir', en: 'Narrow' },
  'market.bank.facet.function': { fr: 'Métier', en: 'Trade' },
  'market.bank.facet.software': { fr: 'Logiciel', en: 'Software' },
  'market.bank.facet.territory': { fr: 'Territoire', en: 'Territory' },
  'market.bank.facet.language': { fr: 'Langue', en: 'Language' },
  'market.bank.independent': { fr: 'Personne indépendante', en: 'Independent' },
  'market.bank.on-loan': { fr: 'Agent prêté par {employer}', en: 'Agent lent by {employer}' },
  'market.bank.who-knows': { fr: '{who} : {known}', en: '{who}: {known}' },
  'market.bank.knows': { fr: 'Connaît', en: 'Knows' },
  'market.bank.where': { fr: 'Où', en: 'Where' },
  'market.bank.remote': { fr: 'à distance', en: 'remotely' },
  'market.bank.languages': { fr: 'Langues', en: 'Languages' },
  'market.bank.time': { fr: 'Temps', en: 'Time' },
  'market.bank.time-words': {
    fr: '{days, number} {days, plural, one {jour} other {jours}} par mois, du {from} au {until}',
    en: '{days, number} {days, plural, one {day} other {days}} a month, from {from} to {until}',
  },
  'market.bank.terms': { fr: 'Conditions', en: 'Terms' },
  'market.bank.said-on': { fr: 'Dit par la personne le {day}.', en: 'Said by the person on {day}.' },
  'market.bank.proved': {
    fr: 'travail prouvé dans {name} (dernier : {month})',
    en: 'proved work in {name} (last: {month})',
  },
  'market.bank.proved-title': { fr: 'Travail prouvé', en: 'Proved work' },
  'market.bank.proved-note': {
    fr: 'Trouvé dans l’histoire des projets le {day}, par des adresses que la personne a prouvées.',
    en: 'Found in the history of projects on {day}, by addresses that the person proved.',
  },
  'market.bank.proved-none': {
    fr: 'Aucun travail prouvé : ce n’est pas la preuve du contraire.',
    en: 'No proved work: this proves nothing to the contrary.',
  },
  'market.bank.loan': {
    fr: 'Prêt confirmé le {day} par un signataire : {quota, plural, one {# jour} other {# jours}} en tout, du {from} au {until}. Règle : {basis}',
    en: 'Loan confirmed on {day} by a signatory: {quota, plural, one {# day} other {# days}} in all, from {from} to {until}. Rule: {basis}',
  },
  'market.bank.said-title': { fr: 'Ce que dit la personne', en: 'What the person says' },
  'market.bank.write-title': { fr: 'Lui écrire', en: 'Write to them' },
  'market.bank.write-note': {
    fr: 'La halle transmet. Aucune adresse n’est montrée, ni la vôtre ni la sienne.',
    en: 'The halle passes it on. No address is shown, neither yours nor theirs.',
  },
  'market.bank.write-words': { fr: 'Votre message', en: 'Your message' },
  'market.bank.write-sign-in': { fr: 'Entrez dans la halle pour écrire.', en: 'Sign in to write.' },
  'market.bank.sign-in': { fr: 'Entrer', en: 'Sign in' },
  'market.bank.sent-title': { fr: 'Message transmis', en: 'Message passed on' },
  'market.bank.sent-lead': {
    fr: 'La personne répondra à travers la halle, si elle le souhaite.',
    en: 'The person will answer through the halle, if they wish.',
  },
  'market.bank.crumb': { fr: 'Banque de développeurs', en: 'Developers’ bank' },
  'market.bank.next': { fr: 'Une tâche précise ?', en: 'A precise task?' },
  'market.bank.next-how': {
    fr: 'Écrivez une mission : un plafond, une date, une façon de vérifier.',
    en: 'Write a mission: a ceiling, a date, a way to check.',
  },
  'market.bank.next-mission': { fr: 'Écrire une mission', en: 'Write a mission' },
  'market.bank.me-title': { fr: 'Ce que je sais faire', en: 'What I can do' },
  'market.bank.me-lead': {
    fr: 'Un profil d’indépendant est montré dès que vous l’enregistrez. Celui d’un agent ne l’est qu’une fois confirmé par un signataire de son employeur.',
    en: 'An independent’s profile is shown as soon as you save it. An agent’s is shown only once a signatory of the employer confirmed it.',
  },
  'market.bank.me-shown': { fr: 'Montré à tous', en: 'Shown to all' },
  'market.bank.me-waiting': {
    fr: 'Attend la confirmation d’un signataire de {employer}',
    en: 'Waits for a signatory of {employer}',
  },
  'market.bank.me-over': {
    fr: 'N’est plus montré : la période est finie',
    en: 'No longer shown: the period is over',
  },
  'market.bank.me-see': { fr: 'Le voir', en: 'See it' },
  'market.bank.me-write': { fr: 'Écrire ou changer un profil', en: 'Write or change a profile' },
  'market.bank.me-change-note': {
    fr: 'Changer le profil d’un agent demande une nouvelle confirmation.',
    en: 'Changing an agent’s profile asks for a new confirmation.',
  },
  'market.bank.me-profiles': { fr: 'Mes profils', en: 'My profiles' },
  'market.bank.me-none': { fr: 'Aucun pour l’instant.', en: 'None yet.' },
  'market.bank.withdraw-it': { fr: 'Retirer ce profil', en: 'Withdraw this profile' },
  'market.bank.form.as': { fr: 'Je suis', en: 'I am' },
  'market.bank.form.as-independent': { fr: 'une personne indépendante', en: 'an independent' },
  'market.bank.form.as-agent': { fr: 'agent de {employer}', en: 'an agent of {employer}' },
  'market.bank.form.name': { fr: 'Nom à montrer (facultatif)', en: 'Name to show (optional)' },
  'market.bank.form.name-hint': {
    fr: 'Seulement pour une personne indépendante. Sans nom, le profil reste anonyme.',
    en: 'For an independent only. Without a name the profile stays anonymous.',
  },
  'market.bank.form.consent': {
    fr: 'Je consens à être nommé ainsi, à partir d’aujourd’hui',
    en: 'I consent to be named so, from today',
  },
  'market.bank.form.functions': { fr: 'Métiers que je connais', en: 'Trades I know' },
  'market.bank.form.software': { fr: 'Logiciels que je connais', en: 'Software I know' },
  'market.bank.form.software-hint': {
    fr: 'Leurs noms, séparés par des virgules : openCimetière, Publik.',
    en: 'Their names, with commas between: openCimetière, Publik.',
  },
  'market.bank.form.languages': { fr: 'Langues', en: 'Languages' },
  'market.bank.form.territories': { fr: 'Où je viens', en: 'Where I come' },
  'market.bank.form.territories-hint': {
    fr: 'Pays, régions, provinces ou départements, séparés par des virgules : Hainaut, 74, Belgique.',
    en: 'Countries, regions, provinces or departments, with commas between: Hainaut, 74, Belgium.',
  },
  'market.bank.form.remote': { fr: 'Je travaille aussi à distance', en: 'I also work remotely' },
  'market.bank.form.days': { fr: 'Jours par mois', en: 'Days a month' },
  'market.bank.form.from': { fr: 'Du', en: 'From' },
  'market.bank.form.until': { fr: 'Au', en: 'Until' },
  'market.bank.form.until-hint': {
    fr: 'Le profil disparaît ce jour-là.',
    en: 'The profile disappears on that day.',
  },
  'market.bank.form.terms': { fr: 'Mes conditions', en: 'My terms' },
  'market.bank.form.terms-hint': {
    fr: 'Tarif, façon de travailler, ce que vous ne faites pas. Aucune adresse.',
    en: 'Rate, way of working, what you do not do. No address.',
  },
  'market.bank.form.save': { fr: 'Enregistrer', en: 'Save' },
  'market.bank.proof-title': { fr: 'Prouver mon travail', en: 'Prove my work' },
  'market.bank.proof-note': {
    fr: 'Une adresse qui signe vos contributions. Un lien y part ; ensuite la halle n’en garde qu’une empreinte, et cherche votre travail dans l’histoire des projets.',
    en: 'An address that signs your contributions. A link goes there; then the halle keeps a fingerprint of it only, and looks for your work in the history of projects.',
  },
  'market.bank.proof-address': { fr: 'Adresse qui signe', en: 'Signing address' },
  'market.bank.proof-ask': { fr: 'Recevoir le lien', en: 'Get the link' },
  'market.bank.proof-line': { fr: 'Une adresse prouvée le {day}', en: 'An address proved on {day}' },
  'market.bank.proof-forget': { fr: 'L’oublier', en: 'Forget it' },
  'market.bank.proof-open-title': { fr: 'Prouver cette adresse', en: 'Prove this address' },
  'market.bank.proof-open-lead': {
    fr: 'Un clic, et la halle sait que cette adresse est la vôtre.',
    en: 'One click, and the halle knows that this address is yours.',
  },
  'market.bank.proof-open': { fr: 'C’est bien mon adresse', en: 'It is my address' },
  'market.bank.proof-sent': {
    fr: 'Regardez la boîte de cette adresse : un lien y arrive.',
    en: 'Look in the mailbox of that address: a link is on its way.',
  },
  'market.bank.ours-title': { fr: 'Agents prêtés par nous', en: 'Agents lent by us' },
  'market.bank.ours-lead': {
    fr: 'Un prêt n’existe qu’une fois confirmé par un signataire, avec une période, un nombre de jours et une règle. Il disparaît aussitôt retiré.',
    en: 'A loan exists only once a signatory confirmed it, with a period, a number of days and a rule. It disappears as soon as it is withdrawn.',
  },
  'market.bank.ours-none': {
    fr: 'Aucun agent proposé ni prêté, ou vous n’êtes ni signataire ni responsable des accès.',
    en: 'No agent proposed nor lent, or you are neither a signatory nor in charge of access.',
  },
  'market.bank.ours-proposed': { fr: 'Proposé par l’agent le {day}', en: 'Proposed by the agent on {day}' },
  'market.bank.ours-confirm': { fr: 'Confirmer le prêt', en: 'Confirm the loan' },
  'market.bank.ours-quota': { fr: 'Jours en tout', en: 'Days in all' },
  'market.bank.ours-basis': { fr: 'Règle qui le permet', en: 'Rule that allows it' },
  'market.bank.ours-basis-hint': {
    fr: 'Convention de mise à disposition, décret, délibération, résolution…',
    en: 'Agreement, decree, decision…',
  },
  'market.bank.ours-withdraw': { fr: 'Retirer le prêt', en: 'Withdraw the loan' },
  'market.bank.reply-title': { fr: 'Répondre', en: 'Reply' },
  'market.bank.reply-lead': {
    fr: 'La halle transmet votre réponse à qui vous a écrit.',
    en: 'The halle passes your answer on to who wrote to you.',
  },
  'market.bank.mail.look': { fr: 'Voir', en: 'See' },
  'market.bank.mail.reply': { fr: 'Répondre', en: 'Reply' },
  'market.bank.mail.group': { fr: 'Prêts d’agents', en: 'Loans of agents' },
  'market.bank.mail.proposed.subject': {
    fr: 'Un agent se propose au prêt',
    en: 'An agent proposes to be lent',
  },
  'market.bank.mail.proposed.words': {
    fr: 'Un agent de votre organisation propose d’être prêté. Rien n’est montré tant qu’un signataire ne l’a pas confirmé.',
    en: 'An agent of your organisation proposes to be lent. Nothing is shown until a signatory confirms it.',
  },
  'market.bank.mail.confirmed.subject': { fr: 'Votre prêt est confirmé', en: 'Your loan is confirmed' },
  'market.bank.mail.confirmed.words': {
    fr: 'Un signataire de votre employeur a confirmé votre prêt : votre profil est montré.',
    en: 'A signatory of your employer confirmed your loan: your profile is shown.',
  },
  'market.bank.mail.withdrawn.subject': { fr: 'Votre prêt est retiré', en: 'Your loan is withdrawn' },
  'market.bank.mail.withdrawn.words': {
    fr: 'Votre employeur a retiré votre prêt : votre profil n’est plus montré.',
    en: 'Your employer withdrew your loan: your profile is no longer shown.',
  },
  'market.bank.mail.letter.subject': { fr: 'Un message pour vous', en: 'A message for you' },
  'market.bank.mail.letter-from': {
    fr: '{organisation} vous écrit à travers la halle :',
    en: '{organisation} writes to you through the halle:',
  },
  'market.bank.mail.letter-someone': {
    fr: 'Une personne vous écrit à travers la halle :',
    en: 'Somebody writes to you through the halle:',
  },
  'market.bank.mail.letter-how': {
    fr: 'Votre adresse n’a été montrée à personne. Répondez par le bouton.',
    en: 'Your address was shown to nobody. Reply with the button.',
  },
  'market.bank.mail.proof.subject': { fr: 'Prouver cette adresse', en: 'Prove this address' },
  'market.bank.mail.proof.words': {
    fr: 'Quelqu’un dit que cette adresse signe ses contributions. Si c’est vous, ouvrez ce lien là où vous êtes entré dans la halle ; il sert un jour.',
    en: 'Somebody says that this address signs their contributions. If it is you, open this link where you signed in to the halle; it serves for a day.',
  },
  'market.bank.mail.proof.open': { fr: 'C’est bien moi', en: 'It is me' },
  'market.bank.mail.proof.not-you': {
    fr: 'Si ce n’est pas vous, ne faites rien : rien ne sera gardé.',
    en: 'If it is not you, do nothing: nothing will be kept.',
  },
} as const satisfies Texts;
