// SPDX-License-Identifier: AGPL-3.0-or-later
// The sheet of a software, and its licence.
import type { Texts } from '../../base/language.ts';

export const sheetTexts = {
  // Sheet, first screen
  'catalogue.sheet.title': { fr: '{name}, {word}', en: '{name}, {word}' },
  'catalogue.sheet.toc': { fr: 'Sur cette fiche', en: 'On this page' },
  'catalogue.sheet.crumb': { fr: 'Logiciels', en: 'Software' },
  'catalogue.fact.for': { fr: 'Sert à', en: 'Serves for' },
  'catalogue.fact.publisher': { fr: 'Publié par', en: 'Published by' },
  'catalogue.fact.licence': { fr: 'Licence', en: 'Licence' },
  'catalogue.fact.licence-in-code': {
    fr: 'et {licence} d’après son dépôt',
    en: 'and {licence} by its repository',
  },
  'catalogue.fact.licence-before': {
    fr: '({licence} dans une copie plus ancienne)',
    en: '({licence} in an older copy)',
  },
  'catalogue.fact.licence-means': { fr: 'ce que cela permet', en: 'what it allows' },
  'catalogue.fact.licence-unknown': { fr: 'non précisée', en: 'not stated' },
  'catalogue.fact.licence-unknown-means': { fr: 'ce que cela veut dire', en: 'what this means' },
  'catalogue.fact.usages': { fr: 'Utilisé par', en: 'Used by' },
  'catalogue.fact.usages-count': {
    fr: '{n, plural, =0 {aucune administration ne l’a encore déclaré} one {une administration} other {# administrations}}',
    en: '{n, plural, =0 {no administration has declared it yet} one {one administration} other {# administrations}}',
  },
  'catalogue.fact.usages-count-hosted': {
    fr: 'les membres d’un opérateur, qu’il ne nomme pas',
    en: 'members of an operator, which does not name them',
  },
  'catalogue.fact.version': { fr: 'Version', en: 'Version' },
  'catalogue.fact.of': { fr: 'du {date}', en: 'of {date}' },
  'catalogue.sheet.follow': { fr: 'Suivre ce logiciel', en: 'Follow this software' },
  'catalogue.fact.site': { fr: 'Site', en: 'Website' },
  'catalogue.fact.code': { fr: 'Code', en: 'Code' },
  'catalogue.fact.folder': { fr: 'dossier « {path} »', en: 'folder “{path}”' },
  'catalogue.fact.languages': { fr: 'Parle', en: 'Speaks' },
  'catalogue.verdict.label': { fr: 'Note de la communauté', en: 'Community grade' },
  'catalogue.verdict.letter': { fr: 'Note {letter}.', en: 'Grade {letter}.' },
  'catalogue.verdict.whole-repository': {
    fr: 'C’est la note de tout le dépôt {repository} : ce logiciel en est le dossier « {path} », dont le travail n’est pas compté à part.',
    en: 'This is the grade of the whole repository {repository}: this software is its folder “{path}”, whose work is not counted apart.',
  },
  'catalogue.verdict.community': { fr: 'Communauté', en: 'Community' },
  'catalogue.verdict.copy': {
    fr: 'd’après une copie du {date}, méthode {method}',
    en: 'from a copy of {date}, method {method}',
  },
  'catalogue.verdict.confidence': {
    fr: 'Confiance : {measured} mesures sur {of}',
    en: 'Confidence: {measured} measures out of {of}',
  },
  'catalogue.verdict.proofs': { fr: 'Toutes les preuves', en: 'All the proofs' },
  'catalogue.verdict.method': { fr: 'Comment nous notons', en: 'How we grade' },
  'catalogue.ungraded.no-repository': {
    fr: 'On ne connaît pas l’adresse de son code : sa communauté ne peut pas être mesurée. Ce n’est pas une mauvaise note.',
    en: 'The address of its code is not known: its community cannot be measured. This is not a bad grade.',
  },
  'catalogue.ungraded.not-read': {
    fr: 'Son code n’a pas encore pu être lu : sa communauté n’a pas été mesurée. Ce n’est pas une mauvaise note.',
    en: 'Its code could not be read yet: its community has not been measured. This is not a bad grade.',
  },
  'catalogue.ungraded.ask': {
    fr: 'Avant de décider, demandez à l’éditeur la date de la dernière version, qui l’entretient, et deux communes qui s’en servent.',
    en: 'Before you decide, ask the publisher for the date of the latest version, who maintains it, and two municipalities that use it.',
  },
  'catalogue.ungraded.alike': { fr: 'Voir ceux qui font la même chose', en: 'See those that do the same' },
  // Sheet, sections
  'catalogue.seen-at': { fr: 'Vu sur la copie du {date}.', en: 'Seen on the copy of {date}.' },
  'catalogue.quote.lead': { fr: 'À citer devant le conseil :', en: 'To quote before the council:' },
  'catalogue.quote': {
    fr: '« {name}, communauté {word}{letter, select, none {} other { (note {letter})}}, d’après une copie de son code du {date}, méthode {method} de la halle. »',
    en: '“{name}, community {word}{letter, select, none {} other { (grade {letter})}}, from a copy of its code of {date}, method {method} of the halle.”',
  },
  'catalogue.section.letter': { fr: 'Ce que dit la lettre', en: 'What the letter says' },
  'catalogue.letter.note': {
    fr: 'Ce que montre l’histoire publique du code ; rien sur sa qualité, sur une entreprise ou sur des personnes.',
    en: 'What the public history of the code shows; nothing about its quality, a firm or persons.',
  },
  'catalogue.letter.at': { fr: 'Au {date} :', en: 'On {date}:' },
  'catalogue.letter.advised': { fr: 'Pour ces raisons :', en: 'For these reasons:' },
  'catalogue.letter.facts': {
    fr: 'Les faits derrière la lettre : chances, solidité, dix ans d’activité',
    en: 'The facts behind the letter: odds, solidity, ten years of activity',
  },
  'catalogue.section.forecast': { fr: 'Pérennité', en: 'Will it last' },
  'catalogue.section.solidity': { fr: 'Solidité', en: 'Solidity' },
  'catalogue.section.activity': { fr: 'Dix ans d’activité', en: 'Ten years of activity' },
  'catalogue.section.licence': { fr: 'Licence', en: 'Licence' },
  'catalogue.section.components': { fr: 'Briques', en: 'Building blocks' },
  'catalogue.section.connections': { fr: 'Se connecte à', en: 'Connects to' },
  'catalogue.section.usages': { fr: 'Qui s’en sert', en: 'Who uses it' },
  'catalogue.section.project': { fr: 'Ce que dit le projet', en: 'What the project says' },
  'catalogue.section.sources': { fr: 'Sources', en: 'Sources' },
  'catalogue.forecast.note': {
    fr: 'Une prévision, tirée de l’historique du code seul.',
    en: 'A forecast, drawn from the history of the code alone.',
  },
  'catalogue.forecast.odds': {
    fr: 'de chances d’être encore entretenu par des humains dans 24 mois',
    en: 'chance of still being maintained by people in 24 months',
  },
  'catalogue.forecast.none-unavailable': {
    fr: 'Pas de prévision, et ce n’est pas une mauvaise note. Ce qui suit décrit la copie lue, pas ce qui s’est passé depuis.',
    en: 'No forecast, and this is not a bad grade. What follows describes the copy that was read, not what happened since.',
  },
  'catalogue.forecast.none-pending': {
    fr: 'La prévision sera publiée avec la note, quand le projet aura eu le temps de répondre.',
    en: 'The forecast will be published with the grade, once the project has had time to answer.',
  },
  'catalogue.forecast.none-inert': {
    fr: 'Pas de prévision : il est fini et stable, il reste peu à faire. On le reconnaît à sa petite taille, à deux ans de vie au moins, et à un programme où presque rien n’a changé depuis une version déjà ancienne.',
    en: 'No forecast: it is finished and stable, little is left to do. It is told by its small size, at least two years of life, and a program in which hardly anything changed since a version that is not new.',
  },
  'catalogue.forecast.none-archived': {
    fr: 'Pas de prévision : ses auteurs l’ont fermé.',
    en: 'No forecast: its authors closed it.',
  },
  'catalogue.forecast.none-graded': {
    fr: 'Pas de prévision pour cette copie.',
    en: 'No forecast for this copy.',
  },
  'catalogue.forecast.at': {
    fr: 'Calculée à la date de la copie lue, {date}.',
    en: 'Computed at the date of the copy that was read, {date}.',
  },
  'catalogue.forecast.by': { fr: 'Méthode {method}.', en: 'Method {method}.' },
  'catalogue.forecast.links': {
    fr: 'Chaque ligne mène à la liste des contributions de sa période, sur la forge ; on y voit aussi robots, fusions et passants.',
    en: 'Each line leads to the list of contributions of its period, on the forge; robots, merges and passers-by show there too.',
  },
  'catalogue.forecast.raise': { fr: 'Ce qui la ferait monter', en: 'What would raise it' },
  'catalogue.forecast.method': { fr: 'Comment elle est faite', en: 'How it is made' },
  'catalogue.forecast.proof': { fr: 'La preuve par le passé', en: 'Proof from the past' },
  'catalogue.forecast.weighs': {
    fr: 'Ce qui pèse, face au logiciel médian',
    en: 'What weighs, against the median software',
  },
  'catalogue.solidity.note': {
    fr: 'Des faits, pas une prévision. Un fait grave abaisse la lettre, aucun ne la relève.',
    en: 'Facts, not a forecast. A grave fact lowers the letter, none raises it.',
  },
  'catalogue.solidity.fold': {
    fr: 'Voir {n, plural, one {le fait} other {les # faits}}',
    en: 'See the {n, plural, one {fact} other {# facts}}',
  },
  'catalogue.solidity.cap': {
    fr: 'C’est ce qui arrête la note à {letter}.',
    en: 'This stops the grade at {letter}.',
  },
  'catalogue.solidity.down': {
    fr: 'C’est ce qui retire une lettre à la note.',
    en: 'This takes one letter off the grade.',
  },
  'catalogue.standing.holds': { fr: 'Tient', en: 'Holds' },
  'catalogue.standing.watch': { fr: 'À surveiller', en: 'To watch' },
  'catalogue.standing.missing': { fr: 'Manque', en: 'Missing' },
  'catalogue.standing.unknown': { fr: 'Non mesuré', en: 'Not measured' },
  'catalogue.activity.note': {
    fr: 'Contributions humaines par trimestre. Robots et fusions exclus.',
    en: 'Human contributions per quarter. Robots and merges left out.',
  },
  'catalogue.activity.releases': { fr: '▲ version publiée.', en: '▲ version released.' },
  'catalogue.activity.numbers': {
    fr: 'Les nombres, trimestre par trimestre',
    en: 'The numbers, quarter by quarter',
  },
  'catalogue.activity.heading': {
    fr: '{name} : dix ans d’activité, en nombres',
    en: '{name}: ten years of activity, in numbers',
  },
  'catalogue.activity.copy': {
    fr: 'D’après une copie du {date}. Contributions humaines, robots et fusions exclus.',
    en: 'From a copy of {date}. Human contributions, robots and merges left out.',
  },
  'catalogue.activity.caption': {
    fr: 'Trimestre par trimestre, le plus récent d’abord',
    en: 'Quarter by quarter, the most recent first',
  },
  'catalogue.activity.quarter': { fr: 'Trimestre', en: 'Quarter' },
  'catalogue.activity.contributions': { fr: 'Contributions', en: 'Contributions' },
  'catalogue.activity.versions': { fr: 'Versions publiées', en: 'Versions released' },
  'catalogue.activity.quarter-of': {
    fr: '{quarter, plural, one {1ᵉʳ} other {#ᵉ}} trimestre {year}',
    en: 'Q{quarter} {year}',
  },
  // Licence
  'catalogue.licence.nobody': {
    fr: 'Aucune de nos sources ne dit sous quelle licence il est publié. Demandez-la à l’éditeur avant de vous engager : sans licence libre, vous ne pouvez ni le modifier ni le partager.',
    en: 'None of our sources says under which licence it is published. Ask the publisher before you commit: without a free licence, you may neither modify nor share it.',
  },
  'catalogue.licence.fold': {
    fr: 'Ce que la licence permet et demande',
    en: 'What the licence allows and asks',
  },
  'catalogue.licence.version': { fr: '{family}, version {version}', en: '{family}, version {version}' },
  'catalogue.licence.or-later': {
    fr: '{family}, version {version} ou suivante',
    en: '{family}, version {version} or later',
  },
  'catalogue.licence.or': { fr: ' ou ', en: ' or ' },
  'catalogue.licence.and': { fr: ' avec ', en: ' with ' },
  'catalogue.licence.libre': { fr: 'libre', en: 'free' },
  'catalogue.licence.not-libre': { fr: 'pas libre', en: 'not free' },
  'catalogue.licence.unknown': { fr: 'licence non reconnue', en: 'licence not recognised' },
  'catalogue.licence.not-libre-means': {
    fr: 'Cette licence n’est ni libre ni open source : ni l’Open Source Initiative ni la Free Software Foundation ne la reconnaissent. Elle peut restreindre l’usage, la modification ou le choix du prestataire. Lisez-la avant de vous engager.',
    en: 'This licence is neither free nor open source: neither the Open Source Initiative nor the Free Software Foundation recognises it. It may restrict use, modification or the choice of a provider. Read it before you commit.',
  },
  'catalogue.licence.unknown-means': {
    fr: 'La halle ne reconnaît pas cette licence et ne dit donc pas si elle est libre. Lisez son texte, ou demandez à l’éditeur.',
    en: 'The halle does not recognise this licence and so does not say whether it is free. Read its text, or ask the publisher.',
  },
  'catalogue.licence.kind.strong': {
    fr: 'Copyleft fort : tout l’ouvrage modifié garde la même licence.',
    en: 'Strong copyleft: the whole modified work keeps the same licence.',
  },
  'catalogue.licence.kind.weak': {
    fr: 'Copyleft faible : ses fichiers modifiés restent libres, ce qu’on y ajoute à côté choisit sa licence.',
    en: 'Weak copyleft: its modified files stay free, what is added beside them chooses its licence.',
  },
  'catalogue.licence.kind.none': {
    fr: 'Sans copyleft : une version modifiée peut prendre une autre licence, même fermée.',
    en: 'No copyleft: a modified version may take another licence, even a closed one.',
  },
  'catalogue.licence.kind.other': {
    fr: 'Libre. Notre table ne dit pas encore si les modifications doivent le rester : lisez son texte.',
    en: 'Free. Our table does not yet say whether modifications must stay so: read its text.',
  },
  'catalogue.licence.choice': {
    fr: 'Vous choisissez entre plusieurs licences ; celle qui demande le moins est expliquée ici.',
    en: 'You choose between several licences; the one that asks least is explained here.',
  },
  'catalogue.licence.can': { fr: 'Vous pouvez', en: 'You may' },
  'catalogue.licence.can-do': {
    fr: 'L’utiliser, l’étudier, le modifier, le partager, l’héberger pour vos voisins, le confier au prestataire de votre choix.',
    en: 'Use it, study it, modify it, share it, host it for your neighbours, entrust it to the provider of your choice.',
  },
  'catalogue.licence.must': { fr: 'Vous devez', en: 'You must' },
  'catalogue.licence.must.strong': {
    fr: 'Si vous remettez une version modifiée à quelqu’un, la lui remettre avec son code et sous la même licence. Pour votre seul usage, rien.',
    en: 'If you give a modified version to someone, give it with its code and under the same licence. For your own use alone, nothing.',
  },
  'catalogue.licence.must.strong-network': {
    fr: 'Si vous remettez une version modifiée à quelqu’un, ou la lui offrez en ligne, lui en donner le code sous la même licence.',
    en: 'If you give a modified version to someone, or offer it to them online, give them its code under the same licence.',
  },
  'catalogue.licence.must.weak': {
    fr: 'Si vous remettez une version modifiée à quelqu’un, lui donner le code des fichiers modifiés sous la même licence.',
    en: 'If you give a modified version to someone, give them the code of the modified files under the same licence.',
  },
  'catalogue.licence.must.weak-network': {
    fr: 'Si vous remettez une version modifiée à quelqu’un, ou la lui offrez en ligne, lui donner le code des fichiers modifiés sous la même licence.',
    en: 'If you give a modified version to someone, or offer it to them online, give them the code of the modified files under the same licence.',
  },
  'catalogue.licence.must.none': {
    fr: 'Garder la mention des auteurs et de la licence.',
    en: 'Keep the notice of the authors and of the licence.',
  },
  'catalogue.licence.must.other': {
    fr: 'Lire son texte : nous ne l’avons pas encore résumé.',
    en: 'Read its text: we have not summed it up yet.',
  },
  'catalogue.licence.kept': { fr: 'C’est acquis', en: 'It is yours for good' },
  'catalogue.licence.kept-for': {
    fr: 'Ce qui est publié sous cette licence le reste : les droits donnés sur une version ne se reprennent pas.',
    en: 'What is published under this licence stays so: the rights given on a version are not taken back.',
  },
  'catalogue.licence.know': { fr: 'Pour une administration :', en: 'For an administration:' },
  'catalogue.licence.public.strong': {
    fr: 'un prestataire peut l’offrir en ligne, modifié, sans publier ses changements. Demandez dans le marché que le code modifié vous soit remis et publié.',
    en: 'a provider may offer it online, modified, without publishing the changes. Ask in the contract that the modified code be handed to you and published.',
  },
  'catalogue.licence.public.strong-network': {
    fr: 'même un prestataire qui l’héberge pour vous doit donner le code de ses modifications à ceux qui s’en servent.',
    en: 'even a provider who hosts it for you must give the code of its modifications to those who use it.',
  },
  'catalogue.licence.public.weak': {
    fr: 'les ajouts faits à côté peuvent rester fermés. Demandez dans le marché que tout ce que vous payez soit libre.',
    en: 'additions made beside it may stay closed. Ask in the contract that all you pay for be free.',
  },
  'catalogue.licence.public.weak-network': {
    fr: 'ses fichiers restent libres, même hébergés ; les ajouts faits à côté peuvent rester fermés.',
    en: 'its files stay free, even hosted; additions made beside them may stay closed.',
  },
  'catalogue.licence.public.none': {
    fr: 'un prestataire peut en tirer une version fermée. Demandez dans le marché que ce que vous payez reste libre.',
    en: 'a provider may make a closed version of it. Ask in the contract that what you pay for stay free.',
  },
  'catalogue.licence.osi': {
    fr: 'reconnue par l’Open Source Initiative',
    en: 'approved by the Open Source Initiative',
  },
  'catalogue.licence.fsf': {
    fr: 'libre selon la Free Software Foundation',
    en: 'free according to the Free Software Foundation',
  },
  'catalogue.licence.no-caller': {
    fr: 'reconnue ni par l’Open Source Initiative ni par la Free Software Foundation',
    en: 'recognised by neither the Open Source Initiative nor the Free Software Foundation',
  },
  'catalogue.licence.exception': { fr: 'avec l’exception {exception}', en: 'with the exception {exception}' },
} as const satisfies Texts;
