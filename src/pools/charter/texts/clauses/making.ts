// SPDX-License-Identifier: AGPL-3.0-or-later
// What the group makes, in words: each question of the charter and its answers seen in practice.
import type { Texts } from '../../../../base/language.ts';

export const makingTexts = {
  'pools.clause.reviews-paid': { fr: 'Qui paie la relecture', en: 'Who pays for reviews' },
  'pools.clause.reviews-paid.ask': {
    fr: 'Qui relit ce qui est proposé, sous quel délai, et qui le paie ?',
    en: 'Who reviews what is proposed, how soon, and who pays?',
  },
  'pools.clause.reviews-paid.pot': {
    fr: 'Une ligne du budget commun paie la relecture ; chaque proposition reçoit une réponse sous deux jours ouvrés.',
    en: 'A line of the common budget pays for reviews; each proposal gets an answer within two working days.',
  },
  'pools.clause.reviews-paid.hours': {
    fr: 'Chaque membre donne un nombre d’heures de relecture par an, écrit en annexe.',
    en: 'Each member gives a number of review hours a year, written in an annex.',
  },
  'pools.clause.reviews-paid.proposer': {
    fr: 'Celui qui propose paie la relecture de ce qu’il propose.',
    en: 'Whoever proposes pays for the review of what it proposes.',
  },
  'pools.clause.licence': { fr: 'Licence', en: 'Licence' },
  'pools.clause.licence.ask': {
    fr: 'Sous quelle licence ce qui est fait est-il publié ?',
    en: 'Under which licence is what is made published?',
  },
  'pools.clause.licence.upstream': {
    fr: 'Celle du projet d’origine, pour que tout puisse lui revenir.',
    en: 'That of the original project, so that everything can go back to it.',
  },
  'pools.clause.licence.eupl': {
    fr: 'EUPL 1.2 : qui remet une version modifiée la laisse libre.',
    en: 'EUPL 1.2: whoever passes on a modified version leaves it free.',
  },
  'pools.clause.licence.permissive': {
    fr: 'Une licence permissive (Apache 2.0, MIT), sauf raison d’intérêt général écrite.',
    en: 'A permissive licence (Apache 2.0, MIT), unless a reason of general interest is written.',
  },
  'pools.clause.publication': { fr: 'Publication', en: 'Publication' },
  'pools.clause.publication.ask': {
    fr: 'Quand et où publie-t-on le code, les comptes et les décisions ?',
    en: 'When and where are the code, the accounts and the decisions published?',
  },
  'pools.clause.publication.as-made': {
    fr: 'Le code est public dès la première ligne ; les décisions et les engagements le sont sous un mois.',
    en: 'The code is public from the first line; decisions and commitments within a month.',
  },
  'pools.clause.publication.two-months': {
    fr: 'Tout développement payé est publié dans les deux mois, les comptes une fois par an.',
    en: 'Every paid development is published within two months, the accounts once a year.',
  },
  'pools.clause.ownership': { fr: 'À qui est ce qui est fait', en: 'Who owns what is made' },
  'pools.clause.ownership.ask': {
    fr: 'À qui sont le code, la marque, le nom de domaine, les comptes ?',
    en: 'Who owns the code, the brand, the domain name, the accounts?',
  },
  'pools.clause.ownership.each-its-own': {
    fr: 'Chacun garde ses droits et donne la licence ; personne ne cède les siens pour contribuer.',
    en: 'Each keeps its rights and gives the licence; nobody transfers theirs to contribute.',
  },
  'pools.clause.ownership.contractors-assign': {
    fr: 'Les marchés prévoient la cession des droits aux membres ; les agents œuvrent pour leur employeur.',
    en: 'Contracts provide that rights pass to the members; agents work for their employer.',
  },
  'pools.clause.ownership.keeper': {
    fr: 'Marque, domaine et accès sont tenus par un membre pour tous ; deux fonctions au moins y ont accès.',
    en: 'Brand, domain and access are held by one member for all; at least two functions have access.',
  },
  'pools.clause.personal-data': { fr: 'Données personnelles', en: 'Personal data' },
  'pools.clause.personal-data.ask': {
    fr: 'Qui répond quand une personne demande ou réclame sur ses données ?',
    en: 'Who answers when a person asks or complains about their data?',
  },
  'pools.clause.personal-data.each-controller': {
    fr: 'Chaque membre est responsable de ses données et répond lui-même ; un contrat lie celui qui héberge.',
    en: 'Each member is the controller of its data and answers itself; a contract binds the host.',
  },
  'pools.clause.personal-data.joint': {
    fr: 'Les membres sont responsables ensemble : un accord écrit dit qui informe, qui répond, sous quel délai.',
    en: 'The members are joint controllers: a written arrangement says who informs, who answers, how soon.',
  },
  'pools.clause.personal-data.stop-first': {
    fr: 'De plus, toute réclamation suspend la fonction en cause jusqu’à l’avis de la personne chargée des données.',
    en: 'Moreover any complaint suspends the function concerned until the data officer has advised.',
  },
  'pools.clause.feature-bug': { fr: 'Défaut venu d’un autre', en: 'A fault from another' },
  'pools.clause.feature-bug.ask': {
    fr: 'Qui répare, et qui paie, quand la fonction d’un membre casse celle des autres ?',
    en: 'Who repairs, and who pays, when one member’s feature breaks the others’?',
  },
  'pools.clause.feature-bug.owner-repairs': {
    fr: 'Celui qui a demandé la fonction la fait réparer à ses frais sous dix jours, sinon elle est retirée.',
    en: 'Whoever asked for the feature has it repaired at its cost within ten days, or it is taken out.',
  },
  'pools.clause.feature-bug.pot-repairs': {
    fr: 'Le budget d’entretien répare d’abord ; le comité dit ensuite qui rembourse.',
    en: 'The upkeep budget repairs first; the committee then says who pays back.',
  },
  'pools.clause.feature-bug.tests-first': {
    fr: 'Aucune fonction n’entre sans essais ; ce qui est entré est réparé par tous.',
    en: 'No feature goes in without tests; what went in is repaired by all.',
  },
  'pools.clause.major-enhancement': { fr: 'Grande évolution', en: 'Major enhancement' },
  'pools.clause.major-enhancement.ask': {
    fr: 'Comment lance-t-on une évolution que tous ne veulent pas ?',
    en: 'How is an enhancement launched that not all want?',
  },
  'pools.clause.major-enhancement.volunteers-pay': {
    fr: 'Les volontaires la paient à part ; elle reste optionnelle, et son entretien se vote.',
    en: 'Volunteers pay for it apart; it stays optional, and its upkeep is voted.',
  },
  'pools.clause.major-enhancement.roadmap': {
    fr: 'Elle entre dans la feuille de route votée avec le budget ; tous la paient selon la clé.',
    en: 'It enters the roadmap voted with the budget; all pay by the key.',
  },
  'pools.clause.major-enhancement.deprecation': {
    fr: 'Ce qui casse l’existant n’arrive que tous les deux ans, six mois après l’annonce.',
    en: 'What breaks the existing comes only every two years, six months after it is announced.',
  },
  'pools.clause.upstream-refuses': { fr: 'Refus du projet d’origine', en: 'Refused upstream' },
  'pools.clause.upstream-refuses.ask': {
    fr: 'Que fait-on si le projet d’origine refuse notre travail ?',
    en: 'What is done if the original project refuses our work?',
  },
  'pools.clause.upstream-refuses.ask-first': {
    fr: 'On propose avant de payer : rien n’est développé sans avis écrit du projet.',
    en: 'It is proposed before it is paid for: nothing is developed without a written opinion of the project.',
  },
  'pools.clause.upstream-refuses.module': {
    fr: 'On le garde en module à part, entretenu un an, puis on décide de nouveau.',
    en: 'It is kept as a module apart, maintained for a year, then decided again.',
  },
  'pools.clause.upstream-refuses.fork-vote': {
    fr: 'Une copie à part se décide comme un changement de charte, avec son coût d’entretien.',
    en: 'A separate copy is decided like a change of charter, with its cost of upkeep.',
  },
  'pools.clause.upstream-voice': { fr: 'Parler avec le projet d’origine', en: 'Speaking with upstream' },
  'pools.clause.upstream-voice.ask': {
    fr: 'Qui parle au projet d’origine au nom du groupe, et qui siège chez lui ?',
    en: 'Who speaks to the original project for the group, and who sits there?',
  },
  'pools.clause.upstream-voice.one-function': {
    fr: 'Une fonction nommée par le comité parle pour tous et rend compte à chaque réunion.',
    en: 'A function named by the committee speaks for all and reports at each meeting.',
  },
  'pools.clause.upstream-voice.seat': {
    fr: 'Le groupe demande un siège dans l’instance du projet ; celui qui y va vote selon le mandat écrit du comité.',
    en: 'The group asks for a seat in the project’s body; whoever goes there votes by the written mandate of the committee.',
  },
  'pools.clause.upstream-voice.each-alone': {
    fr: 'Chacun parle pour soi, sur les canaux publics du projet.',
    en: 'Each speaks for itself, on the public channels of the project.',
  },
  'pools.clause.upstream-governance': {
    fr: 'Comment le projet se gouverne',
    en: 'How the project governs itself',
  },
  'pools.clause.upstream-governance.ask': {
    fr: 'Comment le projet d’origine décide-t-il lui-même, et où est-ce écrit ?',
    en: 'How does the original project itself decide, and where is it written?',
  },
  'pools.clause.upstream-governance.foundation': {
    fr: 'Une fondation ou une association le tient ; ses règles sont publiées, et l’on peut y siéger.',
    en: 'A foundation or an association holds it; its rules are published, and one can sit there.',
  },
  'pools.clause.upstream-governance.company': {
    fr: 'Une entreprise le tient et décide ; on lui parle par ses canaux publics ou par contrat.',
    en: 'A company holds it and decides; one speaks to it by its public channels or by contract.',
  },
  'pools.clause.upstream-governance.few-people': {
    fr: 'Quelques personnes le tiennent sans règle écrite ; le groupe le sait et le dit.',
    en: 'A few people hold it without written rules; the group knows it and says so.',
  },
  'pools.clause.maintainer-leaves': { fr: 'Départ de qui entretient', en: 'The maintainer leaves' },
  'pools.clause.maintainer-leaves.ask': {
    fr: 'Que se passe-t-il si la seule personne qui entretient s’en va ?',
    en: 'What happens if the only person who maintains leaves?',
  },
  'pools.clause.maintainer-leaves.two-always': {
    fr: 'Deux personnes au moins connaissent chaque partie ; le comité le vérifie chaque année.',
    en: 'At least two people know each part; the committee checks it every year.',
  },
  'pools.clause.maintainer-leaves.handover': {
    fr: 'Le marché d’entretien prévoit trois mois de passation et des accès tenus par un membre.',
    en: 'The upkeep contract provides three months of handover, and access held by a member.',
  },
  'pools.clause.maintainer-leaves.reserve': {
    fr: 'Une réserve de six mois d’entretien permet de trouver quelqu’un.',
    en: 'A reserve of six months of upkeep leaves time to find somebody.',
  },
} as const satisfies Texts;
