// SPDX-License-Identifier: AGPL-3.0-or-later
// The steps of a mission after the choice, its mails and its form.
import type { Texts } from '../../base/language.ts';

export const stepTexts = {
  'market.mission.taken-back': { fr: 'Reprise le {day}.', en: 'Taken back on {day}.' },
  'market.mission.take-back': { fr: 'Reprendre l’offre', en: 'Take the offer back' },
  'market.mission.deliver-it': { fr: 'Dire que c’est livré', en: 'Say that it is delivered' },
  'market.mission.deliver-proof': { fr: 'Où cela se voit', en: 'Where it can be seen' },
  'market.mission.deliver-hint': {
    fr: 'Une adresse, un lieu, un document.',
    en: 'An address, a place, a document.',
  },
  'market.mission.confirm-it': { fr: 'Confirmer que c’est fait', en: 'Confirm that it is done' },
  'market.mission.confirm-how': { fr: '{acceptance}', en: '{acceptance}' },
  'market.mission.confirm-section': { fr: 'Est-ce fait ?', en: 'Is it done?' },
  'market.mission.not-done-it': {
    fr: 'Dire que ce n’est pas fait',
    en: 'Say that it is not done',
  },
  'market.mission.not-done-open': {
    fr: 'Ce n’est pas fait',
    en: 'It is not done',
  },
  'market.mission.not-done-reasons': {
    fr: 'Ce qui manque',
    en: 'What is missing',
  },
  'market.mission.not-done-hint': {
    fr: 'Un fait par ligne, comparé à ce qui était demandé. Lu par celui qui a livré et par votre organisation, par personne d’autre ; il pourra livrer de nouveau.',
    en: 'One fact a line, held against what was asked for. Read by who delivered and by your organisation, by nobody else; they may deliver again.',
  },
  'market.mission.not-done-why': {
    fr: 'Ce qui manquait',
    en: 'What was missing',
  },
  'market.mission.late': {
    fr: '{delivered, select, yes {Livrée après le {day}.} other {En retard depuis le {day}.}}',
    en: '{delivered, select, yes {Delivered after {day}.} other {Late since {day}.}}',
  },
  'market.mission.compare': { fr: 'Les offres, côte à côte', en: 'The offers, side by side' },
  'market.mission.compare-note': {
    fr: 'Votre organisation seule les voit ; chacun de ceux qui proposent ne voit que la sienne.',
    en: 'Your organisation alone sees them; each of those who offer sees their own only.',
  },
  'market.mission.offer-of': { fr: 'Qui propose', en: 'Who offers' },
  'market.mission.offer-price': { fr: 'Prix hors taxe', en: 'Price, VAT excluded' },
  'market.mission.offer-words': { fr: 'Ce qui est proposé', en: 'What is proposed' },
  'market.mission.offer-made': { fr: 'Reçue le', en: 'Received on' },
  'market.mission.retain-section': { fr: 'Choisir une offre', en: 'Choose an offer' },
  'market.mission.retain-by-mandate': {
    fr: 'Vous choisissez pour {name}. Dépenses : {ceiling}.',
    en: 'You choose for {name}. Spending: {ceiling}.',
  },
  'market.mission.retain-note': {
    fr: 'Le favoritisme et le découpage d’un achat sont des délits : la halle demande donc ce qui suit, et le garde pour votre organisation seule.',
    en: 'Favouritism and the splitting of a purchase are offences: the halle therefore asks the following, and keeps it for your organisation alone.',
  },
  'market.mission.retain-which': { fr: 'L’offre choisie', en: 'The chosen offer' },
  'market.mission.retain-compared': { fr: 'Les offres comparées', en: 'The offers compared' },
  'market.mission.retain-compared-one': {
    fr: 'Comparée : {organisation}, {price}',
    en: 'Compared: {organisation}, {price}',
  },
  'market.mission.retain-spent': {
    fr: 'Dépensé cette année pour le même besoin, hors taxe',
    en: 'Spent this year on the same need, VAT excluded',
  },
  'market.mission.retain-spent-hint': {
    fr: 'Sans compter cette mission. S’il n’y a rien, écrivez 0.',
    en: 'This mission left out. If nothing, write 0.',
  },
  'market.mission.retain-reason': { fr: 'Pourquoi cette offre', en: 'Why this offer' },
  'market.mission.retain-signatory': {
    fr: 'Fonction de qui signera le bon de commande',
    en: 'Function of who will sign the order',
  },
  'market.mission.retain-signatory-hint': {
    fr: 'Par exemple : {signers}. Pas de nom.',
    en: 'For instance: {signers}. No name.',
  },
  'market.mission.retain-over': {
    fr: 'Si le total de l’année atteint le seuil : la procédure qui convient est suivie hors de la halle',
    en: 'If the year’s total reaches the threshold: the procedure that applies is followed outside the halle',
  },
  'market.mission.retain-it': { fr: 'Choisir cette offre', en: 'Choose this offer' },
  'market.mission.threshold': {
    fr: 'La commande directe s’arrête à {amount} hors taxe depuis le {from} : {rule}. Vérifié le {checkedOn}{mark, select, verified {} secondary { (source secondaire, à vérifier)} inferred { (montant déduit des accords auxquels la règle renvoie)} other { (non vérifié)}}. Ne vaut pas conseil juridique.',
    en: 'Direct orders stop at {amount} VAT excluded since {from}: {rule}. Checked on {checkedOn}{mark, select, verified {} secondary { (secondary source, to be checked)} inferred { (amount inferred from the agreements that the rule refers to)} other { (not verified)}}. This is no legal advice.',
  },
  'market.mission.which-way': {
    fr: 'Par quelle voie acheter ? Les voies, ce qu’il faut produire, ce qui se publie',
    en: 'Which way to buy? The ways, what to produce, what is published',
  },
  'market.mission.threshold-sources': { fr: 'Sources : ', en: 'Sources: ' },
  'market.mission.threshold-unknown': {
    fr: 'La halle ne connaît pas le seuil de la commande directe de ce pays : demandez à votre service des marchés. Ne vaut pas conseil juridique.',
    en: 'The halle does not know the threshold of direct orders in this country: ask your purchasing office. This is no legal advice.',
  },
  'market.mission.dossier': { fr: 'Ce qui a été dit avant de choisir', en: 'What was told before choosing' },
  'market.mission.dossier-note': {
    fr: 'Votre organisation seule le voit.',
    en: 'Your organisation alone sees it.',
  },
  'market.mission.dossier-total': {
    fr: 'Total de l’année pour ce besoin, avec cette offre',
    en: 'Year’s total for this need, with this offer',
  },
  'market.mission.dossier-spent': { fr: 'Déjà dépensé', en: 'Spent before' },
  'market.mission.dossier-compared': { fr: 'Offres comparées', en: 'Offers compared' },
  'market.mission.dossier-reason': { fr: 'Pourquoi', en: 'Why' },
  'market.mission.dossier-signatory': { fr: 'Qui signe', en: 'Who signs' },
  'market.mission.dossier-over': {
    fr: 'Ce total atteint le seuil de la commande directe ({threshold}).',
    en: 'This total reaches the threshold of direct orders ({threshold}).',
  },
  'market.mission.experience': { fr: 'Dire ce que vous en retenez', en: 'Tell what you learned' },
  'market.mission.experience-how': {
    fr: 'Un essai confirmé devient un retour d’expérience, utile aux autres.',
    en: 'A confirmed trial becomes a return of experience, useful to others.',
  },
  'market.mission.new-title': { fr: 'Écrire une mission', en: 'Write a mission' },
  'market.mission.new-lead': {
    fr: 'Elle reste en préparation jusqu’à ce qu’un acheteur ou un signataire l’ouvre.',
    en: 'It stays a draft until a buyer or a signatory opens it.',
  },
  'market.mission.new-nobody': {
    fr: 'Vous n’agissez pour aucune administration : seule une organisation demande une mission.',
    en: 'You act for no administration: only an organisation asks for a mission.',
  },
  'market.mission.new-enter': {
    fr: 'Entrer avec une organisation',
    en: 'Sign in for an organisation',
  },
  'market.mission.form.for': { fr: 'Pour quelle organisation', en: 'For which organisation' },
  'market.mission.form.kind': { fr: 'Genre', en: 'Kind' },
  'market.mission.form.software': { fr: 'Logiciel concerné', en: 'Software concerned' },
  'market.mission.form.software-hint': {
    fr: 'Son nom, par exemple openCimetière. Laissez vide s’il n’y en a pas.',
    en: 'Its name, for instance openCimetière. Leave empty if there is none.',
  },
  'market.mission.form.title': { fr: 'Titre', en: 'Title' },
  'market.mission.form.title-hint': {
    fr: 'Court et concret : « L’impression des concessions sort blanche ».',
    en: 'Short and concrete: “Printed plots come out blank”.',
  },
  'market.mission.form.description': { fr: 'Description', en: 'Description' },
  'market.mission.form.ceiling': {
    fr: 'Plafond, hors taxe ({currency})',
    en: 'Ceiling, VAT excluded ({currency})',
  },
  'market.mission.form.ceiling-hint': {
    fr: 'Le plus que votre organisation paiera.',
    en: 'The most that your organisation will pay.',
  },
  'market.mission.form.due': { fr: 'Pour quand', en: 'By when' },
  'market.mission.form.acceptance': {
    fr: 'Comment vous saurez que c’est fait',
    en: 'How you will tell that it is done',
  },
  'market.mission.form.acceptance-hint': {
    fr: 'Un fait que chacun peut constater.',
    en: 'A fact that anyone can see.',
  },
  'market.mission.form.draft': { fr: 'Garder en préparation', en: 'Keep as a draft' },
  'market.mission.trial.title': {
    fr: 'Un essai {elided, select, yes {d’} other {de }}{name}',
    en: 'A trial of {name}',
  },
  'market.mission.trial.description': {
    fr: 'Installer {name} quelque part où nos agents peuvent l’essayer pendant un mois, avec des données inventées.',
    en: 'Install {name} somewhere our agents can try it for a month, with made-up data.',
  },
  'market.mission.trial.acceptance': {
    fr: 'Trois agents s’y connectent et font une tâche de leur métier jusqu’au bout.',
    en: 'Three agents sign in and carry one task of their trade through.',
  },
  'market.mission.ours-title': { fr: 'Nos missions', en: 'Our missions' },
  'market.mission.ours-asked': { fr: 'Ce que nous demandons', en: 'What we ask for' },
  'market.mission.ours-answered': { fr: 'Ce que nous proposons', en: 'What we offered' },
  'market.mission.ours-none': { fr: 'Rien pour l’instant.', en: 'Nothing yet.' },
  'market.mission.slot': { fr: 'L’essayer', en: 'Try it' },
  'market.mission.slot-note': {
    fr: 'Missions de la halle, à ce jour.',
    en: 'Missions of the halle, as of today.',
  },
  'market.mission.slot-demo-unknown': {
    fr: 'Instances de démonstration : inconnues, aucune source de la halle n’en parle.',
    en: 'Demo instances: unknown, no source of the halle speaks of any.',
  },
  'market.mission.slot-trial': { fr: 'Demander un essai', en: 'Ask for a trial' },
  'market.mission.slot-how': {
    fr: 'Quelqu’un l’installe pour vous, avec un plafond et une date.',
    en: 'Somebody installs it for you, with a ceiling and a date.',
  },
  'market.mission.slot-open': {
    fr: 'Missions ouvertes sur ce logiciel',
    en: 'Open missions on this software',
  },
  'market.mission.mail.group': { fr: 'Vos missions', en: 'Your missions' },
  'market.mission.mail.group-new': { fr: 'Nouvelles missions', en: 'New missions' },
  'market.mission.mail.new.subject': {
    fr: 'Une mission pour vous : {title}',
    en: 'A mission for you: {title}',
  },
  'market.mission.mail.new.words': {
    fr: '{organisation} demande : {title} ({kind}). Plafond {ceiling} hors taxe, pour le {due, date, long}.',
    en: '{organisation} asks for: {title} ({kind}). Ceiling {ceiling} VAT excluded, by {due, date, long}.',
  },
  'market.mission.mail.proposed.subject': {
    fr: 'Une mission attend d’être ouverte : {title}',
    en: 'A mission waits to be opened: {title}',
  },
  'market.mission.mail.proposed.words': {
    fr: 'Quelqu’un de {organisation} a préparé la mission « {title} » : plafond {ceiling} hors taxe, pour le {due, date, long}. Qui est acheteur ou signataire peut l’ouvrir ; qui administre l’organisation peut donner ce rôle.',
    en: 'Somebody of {organisation} drafted the mission “{title}”: ceiling {ceiling} VAT excluded, by {due, date, long}. A buyer or a signatory may open it; whoever administers the organisation may give this role.',
  },
  'market.mission.mail.asked.subject': {
    fr: 'Une question sur « {title} »',
    en: 'A question about “{title}”',
  },
  'market.mission.mail.asked.words': {
    fr: 'Quelqu’un pose une question sur votre mission « {title} ». Répondez sur sa page : tous liront la réponse.',
    en: 'Somebody asks a question about your mission “{title}”. Answer on its page: all will read the answer.',
  },
  'market.mission.mail.replied.subject': {
    fr: 'Une réponse sur « {title} »',
    en: 'An answer about “{title}”',
  },
  'market.mission.mail.replied.words': {
    fr: '{organisation} a répondu à une question sur la mission « {title} ». Question et réponse sont sur sa page, pour tous.',
    en: '{organisation} answered a question about the mission “{title}”. Question and answer are on its page, for all.',
  },
  'market.mission.mail.late.subject': {
    fr: 'En retard : {title}',
    en: 'Late: {title}',
  },
  'market.mission.mail.late.words': {
    fr: 'La mission « {title} », demandée par {organisation}, était promise pour le {promised, date, long} et n’est pas livrée. Sur sa page, les deux côtés peuvent s’écrire. La halle ne le redira pas.',
    en: 'The mission “{title}”, asked for by {organisation}, was promised by {promised, date, long} and is not delivered. On its page the two sides may write to each other. The halle will not say it again.',
  },
  'market.mission.mail.letter.subject': {
    fr: 'À propos de « {title} »',
    en: 'About “{title}”',
  },
  'market.mission.mail.letter.words': {
    fr: '{who} vous écrit à propos de la mission « {title} » :',
    en: '{who} writes to you about the mission “{title}”:',
  },
  'market.mission.mail.letter.reply': {
    fr: 'Répondre sur la page de la mission',
    en: 'Answer on the page of the mission',
  },
  'market.mission.mail.letter.how': {
    fr: 'Votre adresse n’a pas été montrée. Un mail en réponse à celui-ci n’arrive à personne.',
    en: 'Your address was not shown. A mail in reply to this one reaches nobody.',
  },
  'market.mission.mail.answered.subject': { fr: 'Une offre sur « {title} »', en: 'An offer on “{title}”' },
  'market.mission.mail.answered.words': {
    fr: 'Une offre est arrivée sur votre mission « {title} ». {n, plural, one {Une offre attend.} other {# offres attendent.}}',
    en: 'An offer came in on your mission “{title}”. {n, plural, one {One offer stands.} other {# offers stand.}}',
  },
  'market.mission.mail.retained.subject': {
    fr: 'Votre offre est choisie : {title}',
    en: 'Your offer is chosen: {title}',
  },
  'market.mission.mail.retained.words': {
    fr: '{organisation} choisit votre offre sur « {title} ». Le bon de commande se signe hors de la halle : attendez-le avant de commencer.',
    en: '{organisation} chooses your offer on “{title}”. The order is signed outside the halle: wait for it before you begin.',
  },
  'market.mission.mail.not-retained.subject': {
    fr: 'Une autre offre est choisie : {title}',
    en: 'Another offer is chosen: {title}',
  },
  'market.mission.mail.not-retained.words': {
    fr: '{organisation} a choisi une autre offre sur « {title} ». Merci d’avoir proposé.',
    en: '{organisation} chose another offer on “{title}”. Thank you for offering.',
  },
  'market.mission.mail.delivered.subject': { fr: 'Livrée : {title}', en: 'Delivered: {title}' },
  'market.mission.mail.delivered.words': {
    fr: 'La mission « {title} » est dite livrée. Vérifiez : {acceptance}',
    en: 'The mission “{title}” is said to be delivered. Check: {acceptance}',
  },
  'market.mission.mail.not-done.subject': {
    fr: 'Ce n’est pas fait : {title}',
    en: 'Not done: {title}',
  },
  'market.mission.mail.not-done.words': {
    fr: '{organisation} juge que la mission « {title} » n’est pas faite, et dit ce qui manque. Lisez ses raisons sur la page de la mission ; vous pouvez livrer de nouveau.',
    en: '{organisation} judges that the mission “{title}” is not done, and says what is missing. Read the reasons on the page of the mission; you may deliver again.',
  },
  'market.mission.mail.confirmed.subject': { fr: 'Confirmée : {title}', en: 'Confirmed: {title}' },
  'market.mission.mail.confirmed.words': {
    fr: '{organisation} confirme que la mission « {title} » est faite.',
    en: '{organisation} confirms that the mission “{title}” is done.',
  },
  'market.mission.mail.withdrawn.subject': { fr: 'Retirée : {title}', en: 'Withdrawn: {title}' },
  'market.mission.mail.withdrawn.words': {
    fr: '{organisation} a retiré la mission « {title} ».',
    en: '{organisation} withdrew the mission “{title}”.',
  },
  'market.mission.mail.look': { fr: 'Voir la mission', en: 'See the mission' },
  'market.mission.too-big': {
    fr: 'Trop grand pour vous seuls ?',
    en: 'Too big for you alone?',
  },
  'market.mission.too-big-link': {
    fr: 'Cherchez un cotraitant, sans que personne ne sache qui répond',
    en: 'Look for a co-contractor, without anybody knowing who answers',
  },
} as const satisfies Texts;
