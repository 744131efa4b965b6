// SPDX-License-Identifier: AGPL-3.0-or-later
// What the pages of a charter say.
import type { Texts } from '../../../base/language.ts';

export const texts = {
  'pools.charter.title': { fr: 'La charte', en: 'The charter' },
  'pools.charter.title-of': { fr: 'La charte de « {name} »', en: 'The charter of “{name}”' },
  'pools.charter.crumb': { fr: 'Charte', en: 'Charter' },
  'pools.charter.note': {
    fr: 'Ce que le groupement décide de lui-même, clause par clause. Seuls ses membres la lisent.',
    en: 'What the pool decides for itself, clause by clause. Only its members read it.',
  },
  'pools.charter.none': {
    fr: 'Personne n’a encore commencé la charte. On répond à des questions, une par clause, avec des réponses vues ailleurs et leur source.',
    en: 'Nobody has begun the charter yet. One answers questions, one for each clause, with answers seen elsewhere and their source.',
  },
  'pools.charter.example': {
    fr: 'Exemple inventé, clause « Partir » : préavis avant le 31 décembre ; la part de l’année suivante reste due.',
    en: 'Made-up example, clause “Leaving”: notice before 31 December; the share of the next year stays due.',
  },
  'pools.charter.play-first': { fr: 'La séance d’abord', en: 'The session first' },
  'pools.charter.play-first-how': {
    fr: 'Ce qu’elle écrit devient le brouillon. Vous pouvez aussi commencer ici, clause par clause.',
    en: 'What it writes becomes the draft. You may also begin here, clause by clause.',
  },
  'pools.charter.play-go': { fr: 'Aller à la séance', en: 'Go to the session' },
  'pools.charter.version': { fr: 'Version {n}', en: 'Version {n}' },
  'pools.charter.state.draft': {
    fr: 'brouillon, écrit par tous les membres',
    en: 'draft, written by all members',
  },
  'pools.charter.state.proposed': {
    fr: 'proposée le {day}, elle attend l’accord de chacun',
    en: 'proposed on {day}, it waits for the accord of each',
  },
  'pools.charter.state.replaced': {
    fr: 'proposée le {day}, remplacée par une version plus récente',
    en: 'proposed on {day}, replaced by a later version',
  },
  'pools.charter.state.in-force': { fr: 'en vigueur depuis le {day}', en: 'in force since {day}' },
  'pools.charter.state.past': {
    fr: 'en vigueur à partir du {day}, remplacée depuis',
    en: 'in force from {day}, replaced since',
  },
  'pools.charter.complete': {
    fr: '{answered} clauses répondues sur {all}',
    en: '{answered} clauses answered of {all}',
  },
  'pools.charter.lacking': {
    fr: 'Il en manque {n, plural, one {une} other {#}} sans {n, plural, one {laquelle} other {lesquelles}} elle n’est pas complète : {names}.',
    en: '{n, plural, one {One is missing} other {# are missing}} without which it is not complete: {names}.',
  },
  'pools.charter.whole': { fr: 'Rien d’indispensable ne manque.', en: 'Nothing that it needs is missing.' },
  'pools.charter.bar': {
    fr: '{answered} clauses répondues sur {all}',
    en: '{answered} clauses answered of {all}',
  },
  'pools.charter.part.who': { fr: 'Qui', en: 'Who' },
  'pools.charter.part.deciding': { fr: 'Décider', en: 'Deciding' },
  'pools.charter.part.making': { fr: 'Ce que l’on fait', en: 'What is made' },
  'pools.charter.part.money': { fr: 'Ce que cela coûte', en: 'What it costs' },
  'pools.charter.part.life': { fr: 'La vie du groupe', en: 'The life of the group' },
  'pools.charter.article': { fr: 'Article', en: 'Article' },
  'pools.charter.says': { fr: 'Ce qu’il dit', en: 'What it says' },
  'pools.charter.standing': { fr: 'État', en: 'State' },
  'pools.charter.written': { fr: 'écrit', en: 'written' },
  'pools.charter.to-write': { fr: 'à écrire', en: 'to be written' },
  'pools.charter.needed': { fr: 'à écrire, indispensable', en: 'to be written, needed' },
  'pools.charter.in-words': {
    fr: 'écrit, mais aucune règle ne peut en être comptée : choisissez une réponse',
    en: 'written, but no rule can be counted from it: choose an answer',
  },
  'pools.charter.answer-it': { fr: 'Répondre à « {clause} »', en: 'Answer “{clause}”' },
  'pools.charter.change-it': { fr: 'Changer « {clause} »', en: 'Change “{clause}”' },
  'pools.charter.by': { fr: 'Dit par {who}, le {day}.', en: 'Said by {who} on {day}.' },
  'pools.charter.comments': { fr: 'Remarques sur « {clause} »', en: 'Remarks on “{clause}”' },
  'pools.charter.comment-by': { fr: '{who}, le {day}', en: '{who}, on {day}' },
  'pools.charter.read-where': { fr: 'Où ces réponses ont été lues', en: 'Where these answers were read' },
  'pools.charter.mark.verified': { fr: 'Lu dans le texte.', en: 'Read in the text itself.' },
  'pools.charter.mark.secondary': { fr: 'Lu chez qui en parle.', en: 'Read in what others say of it.' },
  'pools.charter.mark.memory': {
    fr: 'Non vérifié : aucun texte n’a été relu.',
    en: 'Unverified: no text was read again.',
  },
  'pools.charter.checked': { fr: 'Relu le {day}.', en: 'Read again on {day}.' },
  'pools.charter.calamities': { fr: 'Et s’il arrivait ceci ?', en: 'What if this happened?' },
  'pools.charter.calamities-note': {
    fr: 'Une charte tient si elle répond aux aléas avant qu’ils n’arrivent. D’après le Governance Game (CC0).',
    en: 'A charter holds if it answers calamities before they come. After the Governance Game (CC0).',
  },
  'pools.charter.calamity.funding-lost': { fr: 'Un financement est perdu', en: 'Funding is lost' },
  'pools.charter.calamity.new-replicator': { fr: 'Un nouvel organisme réutilise', en: 'A new body reuses' },
  'pools.charter.calamity.feature-bug': {
    fr: 'La fonction d’un autre casse la nôtre',
    en: 'Another’s feature breaks ours',
  },
  'pools.charter.calamity.personal-data': {
    fr: 'Une personne réclame sur ses données',
    en: 'A person complains about their data',
  },
  'pools.charter.calamity.member-leaves': { fr: 'Un membre s’en va', en: 'A member leaves' },
  'pools.charter.calamity.maintainer-leaves': {
    fr: 'Celui qui entretient s’en va',
    en: 'The maintainer leaves',
  },
  'pools.charter.calamity.major-enhancement': {
    fr: 'Une grande évolution est demandée',
    en: 'A major enhancement is asked for',
  },
  'pools.charter.calamity.elections': {
    fr: 'Des élections changent la majorité',
    en: 'Elections change the majority',
  },
  'pools.charter.calamity.members-merge': { fr: 'Deux membres fusionnent', en: 'Two members merge' },
  'pools.charter.calamity.upstream-refuses': {
    fr: 'Le projet d’origine refuse',
    en: 'The original project refuses',
  },
  'pools.charter.calamity-answered': { fr: 'Répondu par : {names}.', en: 'Answered by: {names}.' },
  'pools.charter.calamity-open': { fr: 'Reste ouvert : {names}.', en: 'Left open: {names}.' },
  'pools.charter.calamity-whole': { fr: 'Tout est écrit', en: 'All is written' },
  'pools.charter.calamity-lacks': {
    fr: '{n, plural, one {une clause manque} other {# clauses manquent}}',
    en: '{n, plural, one {one clause is missing} other {# clauses are missing}}',
  },
  'pools.charter.rules': { fr: 'Quelle règle pour quelle question', en: 'Which rule for which question' },
  'pools.charter.rules-note': {
    fr: 'Les votes de ce groupement obéissent à la charte en vigueur au jour de leur ouverture.',
    en: 'Votes of this pool obey the charter in force on the day they open.',
  },
  'pools.charter.question.everyday': { fr: 'Une décision courante', en: 'An everyday decision' },
  'pools.charter.question.money': { fr: 'L’argent et la clé', en: 'Money and the key' },
  'pools.charter.question.admission': { fr: 'Une entrée', en: 'An entry' },
  'pools.charter.question.exclusion': { fr: 'Une exclusion', en: 'An exclusion' },
  'pools.charter.question.charter': { fr: 'Changer la charte', en: 'Changing the charter' },
  'pools.charter.question.persons': { fr: 'Choisir une personne', en: 'Choosing a person' },
  'pools.charter.rule.none': { fr: 'aucune règle ne se compte encore', en: 'no rule can be counted yet' },
  'pools.charter.rule.consensus': {
    fr: 'adoptée sans objection motivée',
    en: 'adopted without a reasoned objection',
  },
  'pools.charter.rule.majority': { fr: 'une voix par membre', en: 'one vote for each member' },
  'pools.charter.rule.weighted': { fr: 'voix pondérées', en: 'weighted votes' },
  'pools.charter.rule.double': {
    fr: 'double majorité, des membres et des parts',
    en: 'double majority, of members and of shares',
  },
  'pools.charter.rule.share': {
    fr: '{strict, select, true {plus de } other {}}{percent} des voix',
    en: '{strict, select, true {more than } other {}}{percent} of the votes',
  },
  'pools.charter.rule.two-rounds': {
    fr: 'sinon, à partir de {percent} pour, {days} jours de plus puis {last}',
    en: 'otherwise, from {percent} in favour, {days} more days, then {last}',
  },
  'pools.charter.rule.quorum': {
    fr: 'quorum : {percent} des membres',
    en: 'quorum: {percent} of the members',
  },
  'pools.charter.rule.secret': { fr: 'scrutin secret', en: 'secret ballot' },
  'pools.charter.rule.delegation': {
    fr: 'voix que l’on peut confier à un autre',
    en: 'votes that can be entrusted to another',
  },
  'pools.charter.rule.counted': { fr: 'les abstentions comptent', en: 'abstentions count' },
  'pools.charter.rule.days': { fr: 'ouvert {n} jours', en: 'open for {n} days' },
  'pools.charter.rule.working-days': { fr: 'ouvert {n} jours ouvrés', en: 'open for {n} working days' },
  'pools.charter.rule.unless': { fr: 'Après une objection : {rule}.', en: 'After an objection: {rule}.' },
  'pools.charter.rule.parts': {
    fr: '{of, plural, =3 {{part, plural, =1 {un tiers} =2 {deux tiers} other {{part}/{of}}}} other {{part}/{of}}}',
    en: '{of, plural, =3 {{part, plural, =1 {one third} =2 {two thirds} other {{part}/{of}}}} other {{part}/{of}}}',
  },
  'pools.charter.accords': { fr: 'Les accords', en: 'The accords' },
  'pools.charter.accords-note': {
    fr: 'Un accord donné dans Halle est une intention. La signature qui engage est sur papier, ou qualifiée, hors de Halle.',
    en: 'An accord given in Halle is an intention. The signature that binds is on paper, or qualified, outside Halle.',
  },
  'pools.charter.accord-who': { fr: 'Membre', en: 'Member' },
  'pools.charter.accord-what': { fr: 'Accord', en: 'Accord' },
  'pools.charter.accord-office': { fr: 'En qualité de', en: 'As' },
  'pools.charter.accord-power': { fr: 'D’où vient ce pouvoir', en: 'Where that power comes from' },
  'pools.charter.accord-given': { fr: 'donné le {day}', en: 'given on {day}' },
  'pools.charter.accord-half': {
    fr: 'donné par une personne le {day}, attend la seconde',
    en: 'given by one person on {day}, waits for the second',
  },
  'pools.charter.accord-missing': { fr: 'pas encore donné', en: 'not given yet' },
  'pools.charter.accord-none': {
    fr: 'Aucune version n’attend d’accord.',
    en: 'No version waits for an accord.',
  },
  'pools.charter.power.assembly': { fr: 'décision de l’assemblée', en: 'decision of the assembly' },
  'pools.charter.power.delegated': { fr: 'délégation de l’assemblée', en: 'delegation by the assembly' },
  'pools.charter.power.statutes': { fr: 'statuts de l’organisme', en: 'statutes of the body' },
  'pools.charter.power-on': { fr: '{power}, {day}', en: '{power}, {day}' },
  'pools.charter.power-ref': { fr: '{power}, {day}, {reference}', en: '{power}, {day}, {reference}' },
  'pools.charter.accord-why.france': {
    fr: 'En France, l’assemblée d’une commune approuve elle-même la convention d’un groupement ; elle ne peut pas le déléguer à son exécutif (réponse ministérielle du 28 août 2012, question 1560).',
    en: 'In France a commune’s assembly itself approves the convention of a group; it cannot delegate this to its executive (ministerial answer of 28 August 2012, question 1560).',
  },
  'pools.charter.accord-why.wallonia': {
    fr: 'En Wallonie, une commune signe par deux personnes ensemble : {signers} (CDLD, article L1132-3). Chacune donne l’accord depuis son propre compte.',
    en: 'In Wallonia a commune signs by two people together: {signers} (CDLD, article L1132-3). Each gives the accord from their own account.',
  },
  'pools.charter.accord-why.quebec': {
    fr: 'Au Québec, une {decision} autorise l’entente (Loi sur les cités et villes, article 468 ; Code municipal, article 569).',
    en: 'In Québec a {decision} authorises the agreement (Cities and Towns Act, section 468; Municipal Code, article 569).',
  },
  'pools.charter.accord-why.elsewhere': {
    fr: 'La loi de ce pays n’a pas été relue : vérifiez qui peut donner cet accord.',
    en: 'The law of this country was not read: check who may give this accord.',
  },
  'pools.charter.agree-title': { fr: 'Donner l’accord de {name}', en: 'Give the accord of {name}' },
  'pools.charter.agree-version': {
    fr: 'Cet accord vaut pour la version {n} et pour elle seule.',
    en: 'This accord is for version {n} and for that one only.',
  },
  'pools.charter.second-title': {
    fr: 'Donner l’accord de {name}, en second',
    en: 'Give the accord of {name}, as the second',
  },
  'pools.charter.second-why': {
    fr: '{office} a donné cet accord le {day}. Une seconde personne le donne à son tour.',
    en: '{office} gave this accord on {day}. A second person gives it in turn.',
  },
  'pools.charter.second-yours': {
    fr: 'Vous l’avez donné : l’autre personne le donne depuis son propre compte.',
    en: 'You gave it: the other person gives it from their own account.',
  },
  'pools.charter.propose-title': { fr: 'Proposer la version {n}', en: 'Propose version {n}' },
  'pools.charter.propose-why': {
    fr: 'Plus personne ne la change ensuite. Les accords donnés à une version encore proposée tombent.',
    en: 'Nobody changes it afterwards. Accords given to a version that is still proposed lapse.',
  },
  'pools.charter.begin-why': {
    fr: 'Le brouillon part de la charte en vigueur, ou de la dernière version.',
    en: 'The draft begins with the charter in force, or with the last version.',
  },
  'pools.charter.versions': { fr: 'Les versions', en: 'The versions' },
  'pools.charter.compare': {
    fr: 'Ce qui change de la version {from} à la version {to}',
    en: 'What changes from version {from} to version {to}',
  },
  'pools.charter.changes-title': {
    fr: 'De la version {from} à la version {to}',
    en: 'From version {from} to version {to}',
  },
  'pools.charter.changes-none': {
    fr: 'Rien ne change entre ces deux versions.',
    en: 'Nothing changes between these two versions.',
  },
  'pools.charter.change.added': { fr: 'ajouté', en: 'added' },
  'pools.charter.change.removed': { fr: 'retiré', en: 'taken out' },
  'pools.charter.change.changed': { fr: 'changé', en: 'changed' },
  'pools.charter.change-before': { fr: 'Avant', en: 'Before' },
  'pools.charter.change-after': { fr: 'Après', en: 'After' },
  'pools.charter.change-how': { fr: 'Quoi', en: 'What' },
  'pools.charter.same-words': {
    fr: 'Les mots barrés partent, les mots soulignés viennent.',
    en: 'Words struck through go, words underlined come.',
  },
  'pools.charter.papers': { fr: 'Les documents', en: 'The documents' },
  'pools.charter.papers-note': {
    fr: 'Des projets à relire par vos services. Ce qui n’a pas été relu dans un texte y est marqué.',
    en: 'Drafts for your departments to read. What was not read in a text is marked.',
  },
  'pools.charter.paper.governance': {
    fr: 'GOVERNANCE.md, pour le dépôt du code',
    en: 'GOVERNANCE.md, for the repository of the code',
  },
  'pools.charter.paper.fr': {
    fr: 'Convention constitutive (France)',
    en: 'Convention of the group (France)',
  },
  'pools.charter.paper.be': { fr: 'Convention (Wallonie)', en: 'Convention (Wallonia)' },
  'pools.charter.paper.qc': { fr: 'Entente (Québec)', en: 'Agreement (Québec)' },
  'pools.charter.paper.deliberation': { fr: 'Projet de décision de {name}', en: 'Draft decision of {name}' },
  'pools.charter.upstream': { fr: 'Le projet d’origine', en: 'The original project' },
  'pools.charter.upstream-note': {
    fr: 'Gouverner ce groupement et gouverner le logiciel sont deux choses.',
    en: 'Governing this pool and governing the software are two things.',
  },
  'pools.charter.upstream-sheet': { fr: 'La fiche de {name}', en: 'The sheet of {name}' },
  'pools.charter.upstream-none': {
    fr: 'Aucun logiciel n’est encore nommé sur la page du groupement.',
    en: 'No software is named yet on the page of the pool.',
  },
  'pools.charter.review': { fr: 'Relire la charte', en: 'Read the charter again' },
  'pools.charter.review-due': {
    fr: 'Elle est en vigueur depuis plus de douze mois : relisez-la et commencez une version si quelque chose a changé.',
    en: 'It has been in force for more than twelve months: read it again, and begin a version if anything changed.',
  },
  'pools.charter.review-on': { fr: 'Prochaine relecture : le {day}.', en: 'To be read again on {day}.' },
  'pools.charter.review-election': {
    fr: 'Élections le {day} : relisez-la avant.',
    en: 'Elections on {day}: read it again before.',
  },
  'pools.charter.next': { fr: 'Ce qui engage vient ensuite', en: 'What binds comes next' },
  'pools.charter.next-how': {
    fr: 'Un accord dans Halle n’engage personne. Chaque assemblée décide, puis l’acte est transmis, publié et notifié.',
    en: 'An accord in Halle binds nobody. Each assembly decides, then the act is sent, published and notified.',
  },
  'pools.charter.next-acts': { fr: 'Les actes de chacun', en: 'The acts of each' },
  'pools.charter.next-owed': { fr: 'Ce qui est attendu, et quand', en: 'What is awaited, and when' },
  'pools.charter.members-only': {
    fr: 'La charte d’un groupement n’est lue que par ses membres. Rejoignez-le, ou demandez à qui coordonne.',
    en: 'The charter of a pool is read by its members alone. Join it, or ask whoever coordinates.',
  },
  'pools.charter.no-version': {
    fr: 'Il n’y a pas de version de ce numéro. Choisissez-en une dans la liste des versions.',
    en: 'There is no version with that number. Choose one from the list of versions.',
  },
  'pools.charter.no-law': {
    fr: 'Choisissez le pays dont la convention suit la loi : France, Wallonie ou Québec.',
    en: 'Choose the country whose law the convention follows: France, Wallonia or Québec.',
  },
  'pools.charter.no-clause': {
    fr: 'Cette clause ou cette réponse n’est plus dans la liste. Rouvrez la charte et choisissez-en une autre.',
    en: 'This clause or answer is no longer in the list. Open the charter again and choose another.',
  },
  'pools.charter.no-draft': {
    fr: 'Il n’y a pas de brouillon à ce numéro : il a été proposé. Commencez une nouvelle version.',
    en: 'There is no draft with that number: it was proposed. Begin a new version.',
  },
  'pools.charter.no-such-action': {
    fr: 'Cette page ne sait pas faire cela.',
    en: 'This page cannot do that.',
  },
  'pools.charter.said-meanwhile': {
    fr: 'Quelqu’un a changé cette clause pendant que vous écriviez. Vos mots sont gardés ici : relisez la clause, puis envoyez-les de nouveau si vous y tenez.',
    en: 'Somebody changed this clause while you were writing. Your words are kept here: read the clause again, then send them again if you still want to.',
  },
  'pools.charter.fixed': {
    fr: 'Cette version est proposée : plus personne ne la change. Commencez-en une autre.',
    en: 'This version is proposed: nobody changes it any more. Begin another.',
  },
  'pools.charter.ended': {
    fr: 'Ce groupement est terminé : sa charte ne change plus.',
    en: 'This pool has ended: its charter does not change any more.',
  },
  'pools.charter.at-once': {
    fr: 'Quelqu’un a été plus rapide. Rouvrez la charte et regardez ce qui a changé.',
    en: 'Somebody was quicker. Open the charter again and look at what changed.',
  },
  'pools.charter.often': {
    fr: 'Vous avez écrit beaucoup de remarques aujourd’hui. Revenez demain.',
    en: 'You wrote many remarks today. Come back tomorrow.',
  },
  'pools.charter.incomplete': {
    fr: 'Il manque {n, plural, one {une clause indispensable} other {# clauses indispensables}} : répondez-y avant de proposer.',
    en: '{n, plural, one {One needed clause is} other {# needed clauses are}} missing: answer before proposing.',
  },
  'pools.charter.not-proposed': {
    fr: 'Cette version n’est pas proposée : aucun accord ne peut lui être donné.',
    en: 'This version is not proposed: no accord can be given to it.',
  },
  'pools.charter.replaced': {
    fr: 'Cette version a été remplacée pendant que vous la lisiez. Ouvrez la dernière, lisez ce qui change, puis donnez votre accord à celle-là.',
    en: 'This version was replaced while you were reading it. Open the latest one, read what changes, then give your accord to that one.',
  },
  'pools.charter.agreed-already': {
    fr: 'L’accord de ce membre est déjà donné à cette version.',
    en: 'This member’s accord is given to this version already.',
  },
  'pools.charter.second-other': {
    fr: 'La seconde personne n’est pas celle qui a donné l’accord : elle le donne depuis son propre compte.',
    en: 'The second person is not the one who gave the accord: they give it from their own account.',
  },
  'pools.charter.not-delegated': {
    fr: 'L’assemblée d’une commune française ne peut pas déléguer cela : choisissez « décision de l’assemblée », avec sa date.',
    en: 'A French commune’s assembly cannot delegate this: choose “decision of the assembly”, with its date.',
  },
  'pools.charter.power-future': {
    fr: 'Ce jour n’est pas encore venu : dites quand la décision a été prise.',
    en: 'That day has not come yet: say when the decision was taken.',
  },
} as const satisfies Texts;
