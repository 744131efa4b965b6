// SPDX-License-Identifier: AGPL-3.0-or-later
// What is said of a project: what it asks for, where it meets, who holds it, what changed, who takes over.
import type { Texts } from '../../base/language.ts';

export const projectTexts = {
  'catalogue.field.asks': {
    fr: 'Ce dont il a besoin',
    en: 'What it needs',
  },
  'catalogue.field.meets': {
    fr: 'Où il se retrouve',
    en: 'Where it meets',
  },
  'catalogue.field.commons': {
    fr: 'Qui le tient en commun',
    en: 'Who holds it in common',
  },
  'catalogue.field.events': {
    fr: 'Ce qui a changé',
    en: 'What has changed',
  },
  'catalogue.field.successors': {
    fr: 'Ce qui prend la suite',
    en: 'What goes on with it',
  },
  'catalogue.ask.upkeep': {
    fr: 'quelqu’un qui l’entretienne',
    en: 'somebody to keep it up',
  },
  'catalogue.ask.review': {
    fr: 'des relectures',
    en: 'reviews',
  },
  'catalogue.ask.code': {
    fr: 'du code',
    en: 'code',
  },
  'catalogue.ask.documentation': {
    fr: 'de la documentation',
    en: 'documentation',
  },
  'catalogue.ask.tests': {
    fr: 'des essais',
    en: 'tests',
  },
  'catalogue.ask.translation': {
    fr: 'des traductions',
    en: 'translations',
  },
  'catalogue.ask.design': {
    fr: 'de l’ergonomie',
    en: 'design',
  },
  'catalogue.ask.money': {
    fr: 'de l’argent',
    en: 'money',
  },
  'catalogue.meet.forum': {
    fr: 'forum',
    en: 'forum',
  },
  'catalogue.meet.chat': {
    fr: 'discussion en direct',
    en: 'chat',
  },
  'catalogue.meet.list': {
    fr: 'liste de diffusion',
    en: 'mailing list',
  },
  'catalogue.meet.calendar': {
    fr: 'calendrier de ses rencontres',
    en: 'calendar of its meetings',
  },
  'catalogue.meet.issues': {
    fr: 'demandes et défauts',
    en: 'requests and bugs',
  },
  'catalogue.meet.mail': {
    fr: 'courriel',
    en: 'mail',
  },
  'catalogue.project.alone': {
    fr: 'Il dit lui-même ce dont il a besoin et où le joindre ; personne d’autre n’en répond.',
    en: 'It says itself what it needs and how to reach it; nobody else answers for that.',
  },
  'catalogue.section.nature': {
    fr: 'Libre, open source ou commun',
    en: 'Free, open source or common',
  },
  'catalogue.nature.note': {
    fr: 'La licence donne les mêmes droits ; ce qui diffère, c’est qui décide de la suite.',
    en: 'The licence gives the same rights; what differs is who decides what comes next.',
  },
  'catalogue.nature.commons': {
    fr: 'Un commun : sa licence est libre, et l’on sait qui le garde et par quelles règles.',
    en: 'A common: its licence is free, and one knows who keeps it and by which rules.',
  },
  'catalogue.nature.vendor': {
    fr: 'Open source d’éditeur : sa licence est libre, une société le publie.',
    en: 'Open source of one publisher: its licence is free, a company publishes it.',
  },
  'catalogue.nature.libre': {
    fr: 'Un logiciel libre : sa licence laisse chacun s’en servir, le modifier et le donner.',
    en: 'Free software: its licence lets anybody use it, change it and give it.',
  },
  'catalogue.nature.steward': {
    fr: 'Qui le garde',
    en: 'Who keeps it',
  },
  'catalogue.nature.governance': {
    fr: 'Par quelles règles il se décide',
    en: 'By which rules it is decided',
  },
  'catalogue.nature.name': {
    fr: 'À qui est son nom',
    en: 'Whose its name is',
  },
  'catalogue.nature.help': {
    fr: 'Laquelle choisir ? Trois questions',
    en: 'Which to choose? Three questions',
  },
  'catalogue.nature.ask-leave': {
    fr: 'Pouvez-vous partir ? Dans les trois cas, oui : la licence laisse un autre prestataire reprendre le code. Un commun le rend plus simple, car plusieurs le connaissent.',
    en: 'Can you leave? In all three cases yes: the licence lets another provider take the code over. A common makes it simpler, since several know it.',
  },
  'catalogue.nature.ask-decide': {
    fr: 'Qui décide de la suite ? Une société seule peut changer de cap, de prix ou de licence pour les versions à venir. Un garant lié par des règles écrites doit vous le dire avant, et vous laisse y prendre part.',
    en: 'Who decides what comes next? A company alone may change course, price or licence for versions to come. A steward bound by written rules has to tell you before, and lets you take part.',
  },
  'catalogue.nature.ask-name': {
    fr: 'À qui est le nom ? Qui tient le nom peut obliger une suite à s’appeler autrement. Pour un logiciel dont vos services dépendent chaque jour, demandez-le avant d’acheter.',
    en: 'Whose is the name? Whoever holds it may oblige those who go on to call theirs otherwise. For software that your services depend on every day, ask before you buy.',
  },
  'catalogue.nature.unknown': {
    fr: '« Inconnu » n’est pas « non » : posez la question à qui le publie.',
    en: '“Unknown” is not “no”: ask whoever publishes it.',
  },
  'catalogue.section.events': {
    fr: 'Ce qui a changé pour ceux qui s’en servent',
    en: 'What has changed for those who use it',
  },
  'catalogue.events.note': {
    fr: 'Des faits datés, avec leur source. Ils ne comptent pas dans la lettre.',
    en: 'Dated facts, with their source. They do not count in the letter.',
  },
  'catalogue.events.contest': {
    fr: 'Contester un de ces faits',
    en: 'Contest one of these facts',
  },
  'catalogue.event.head': { fr: '{date} : {kind}', en: '{date}: {kind}' },
  'catalogue.event.bought': {
    fr: 'rachat',
    en: 'buy-out',
  },
  'catalogue.event.relicensed': {
    fr: 'changement de licence',
    en: 'change of licence',
  },
  'catalogue.event.contributor-agreement': {
    fr: 'accord demandé aux contributeurs',
    en: 'agreement asked of contributors',
  },
  'catalogue.event.paid-only': {
    fr: 'fonction devenue payante',
    en: 'function no longer free of charge',
  },
  'catalogue.event.ended': {
    fr: 'arrêt',
    en: 'end',
  },
  'catalogue.event.origin-bought': {
    fr: 'rachat de ce dont il vient',
    en: 'buy-out of what it comes from',
  },
  'catalogue.event.origin-ended': {
    fr: 'arrêt de ce dont il vient',
    en: 'end of what it comes from',
  },
  'catalogue.section.takeover': {
    fr: 'Qui prend la suite',
    en: 'Who takes over',
  },
  'catalogue.takeover.note': {
    fr: 'Ce que l’on sait de la suite, pour ceux qui s’en servent déjà.',
    en: 'What is known of what comes next, for those who already use it.',
  },
  'catalogue.takeover.why-low': {
    fr: 'La lettre dit que sa communauté est en danger.',
    en: 'The letter says that its community is in danger.',
  },
  'catalogue.takeover.why-advised-against': {
    fr: 'Il est déconseillé de le choisir aujourd’hui.',
    en: 'Choosing it today is advised against.',
  },
  'catalogue.takeover.why-archived': {
    fr: 'Son projet est clos, ou annonce sa fin.',
    en: 'Its project is closed, or announces its end.',
  },
  'catalogue.takeover.why-unkept': {
    fr: 'Son projet dit que plus personne ne l’entretient.',
    en: 'Its project says that nobody keeps it up any more.',
  },
  'catalogue.takeover.why-captured': {
    fr: 'Il n’est plus dans les mêmes mains, ou n’offre plus tout ce qu’il offrait.',
    en: 'It is no longer in the same hands, or no longer offers all it did.',
  },
  'catalogue.takeover.why-carried-on': {
    fr: 'D’autres ont repris son travail.',
    en: 'Others went on with its work.',
  },
  'catalogue.takeover.others': {
    fr: 'Ce qui continue',
    en: 'What goes on',
  },
  'catalogue.takeover.no-other': {
    fr: 'Nous ne connaissons ni suite ni variante vivante. Si vous en connaissez une, dites-le-nous.',
    en: 'We know of no living successor or variant. If you know of one, tell us.',
  },
  'catalogue.takeover.tell': {
    fr: 'Signaler une suite',
    en: 'Tell us of a successor',
  },
  'catalogue.takeover.fork': {
    fr: 'variante, issue du même code',
    en: 'variant, made from the same code',
  },
  'catalogue.takeover.successor': {
    fr: 'suite',
    en: 'successor',
  },
  'catalogue.takeover.own-word': {
    fr: 'selon le projet lui-même',
    en: 'according to the project itself',
  },
  'catalogue.takeover.helpers': {
    fr: 'Qui y a déjà travaillé',
    en: 'Who has worked on it',
  },
  'catalogue.takeover.no-helper': {
    fr: 'Aucun prestataire n’a prouvé y avoir travaillé.',
    en: 'No provider has proved having worked on it.',
  },
  'catalogue.takeover.upkeep': {
    fr: 'Ce que demande une année d’entretien',
    en: 'What a year of upkeep takes',
  },
  'catalogue.takeover.upkeep-known': {
    fr: 'Autour de {perYear, plural, one {# contribution} other {# contributions}} par an : la médiane {years, plural, one {d’une année} other {des # années}} où quelqu’un y a travaillé. Le prix, personne ici ne l’a dit : demandez un prix d’avance à un prestataire.',
    en: 'About {perYear, plural, one {# contribution} other {# contributions}} a year: the median of the {years, plural, one {one year} other {# years}} in which somebody worked on it. Nobody here has told the price: ask a provider for an estimate.',
  },
  'catalogue.takeover.upkeep-unknown': {
    fr: 'Inconnu : moins de deux années entières de travail ont pu être lues.',
    en: 'Unknown: fewer than two whole years of work could be read.',
  },
  'catalogue.takeover.users': {
    fr: 'S’y mettre à plusieurs',
    en: 'Doing it together',
  },
  'catalogue.takeover.ask': {
    fr: 'Partager son entretien',
    en: 'Share its upkeep',
  },
  'catalogue.takeover.ask-why': {
    fr: 'Un besoin que les autres administrations qui s’en servent rejoignent d’un clic.',
    en: 'A need that the other administrations that use it join with one click.',
  },
} as const satisfies Texts;
