// SPDX-License-Identifier: AGPL-3.0-or-later
// Sentences about the keys of an organisation: who administers it, and who asks to again.
import type { Texts } from '../../base/language.ts';

export const texts = {
  'people.keys.asked-subject': {
    fr: 'Les clés de {name} sont redemandées',
    en: 'The keys of {name} are asked for again',
  },
  'people.keys.asked': {
    fr: 'Une personne qui relève la boîte officielle de {name} ({address}, d’après l’annuaire public) demande à en administrer les accès dans la halle. Sans objection, elle les aura le {day}, dans {days} jours.',
    en: 'A person who reads the official mailbox of {name} ({address}, according to the public directory) asks to be put in charge of its access in the halle. Unless somebody objects, they will be on {day}, in {days} days.',
  },
  'people.keys.asked-if': {
    fr: 'C’est une personne de chez vous ? Il n’y a rien à faire : vous gardez vos rôles. Sinon, dites-le avant cette date : rien ne change tant que vous vous y opposez.',
    en: 'Is it a person of yours? There is nothing to do: you keep your roles. If not, say so before that day: nothing changes if you object.',
  },
  'people.keys.asked-button': { fr: 'Voir la demande et répondre', en: 'See the request and answer' },
  'people.keys.noted-subject': {
    fr: 'Vous aurez les clés de {name} le {day}',
    en: 'You will have the keys of {name} on {day}',
  },
  'people.keys.noted': {
    fr: 'Qui relève cette boîte a redemandé les clés de {name} : le droit d’admettre et de retirer ceux qui agissent pour elle dans la halle. Les personnes qui l’administrent aujourd’hui sont prévenues ; elles ont {days} jours pour s’y opposer. Sans objection, les clés sont à vous le {day}.',
    en: 'Whoever reads this mailbox asked for the keys of {name} again: the right to admit and remove those who act for it in the halle. Those who administer it today are told; they have {days} days to object. Unless they do, the keys are yours on {day}.',
  },
  'people.keys.noted-if': {
    fr: 'Personne chez vous ne l’a demandé ? Entrez par cette boîte et annulez la demande.',
    en: 'Nobody of yours asked? Sign in by this mailbox and cancel the request.',
  },
  'people.keys.noted-button': { fr: 'Voir la demande', en: 'See the request' },
  'people.keys.objected-subject': {
    fr: 'Une objection à votre demande, pour {name}',
    en: 'An objection to your request, for {name}',
  },
  'people.keys.objected': {
    fr: 'Une personne qui administre {name} dans la halle s’oppose à ce que vous en ayez les clés. Elle écrit :',
    en: 'A person who administers {name} in the halle objects to your having its keys. They write:',
  },
  'people.keys.objected-next': {
    fr: 'Parlez-en avec elle. Si cette objection n’est pas fondée, écrivez à ceux qui tiennent cette halle : ils peuvent vous remettre les clés. Vous pouvez aussi les redemander.',
    en: 'Talk with them. If this objection is unfounded, write to those who run this halle: they can give you the keys. You may also ask for them again.',
  },
  'people.keys.given-subject': {
    fr: 'Les clés de {name} ont été remises à sa boîte officielle',
    en: 'The keys of {name} were given to its official mailbox',
  },
  'people.keys.given': {
    fr: 'La personne qui relève la boîte officielle de {name} est devenue responsable des accès, comme elle l’avait demandé : personne ne s’y est opposé. Elle peut admettre et retirer les autres. Vos rôles n’ont pas changé.',
    en: 'The person who reads the official mailbox of {name} was put in charge of access, as they had asked: nobody objected. They may admit and remove the others. Your roles have not changed.',
  },
  'people.keys.given-button': { fr: 'Voir qui agit', en: 'See who acts' },
  'people.keys.title': { fr: 'Les clés', en: 'The keys' },
  'people.keys.lead-outside': {
    fr: 'Vous relevez la boîte officielle de {name}, et d’autres l’administrent déjà dans la halle.',
    en: 'You read the official mailbox of {name}, and others administer it already in the halle.',
  },
  'people.keys.ways': {
    fr: 'Le plus simple : demandez à l’une de ces personnes de vous admettre. Si elles sont parties, ou si vous ne savez pas qui elles sont, redemandez les clés.',
    en: 'The simplest way: ask one of them to admit you. If they have left, or if you do not know who they are, ask for the keys again.',
  },
  'people.keys.how': {
    fr: 'Les personnes qui administrent {name} aujourd’hui seront prévenues par courrier. Elles auront {days} jours pour s’y opposer, en disant pourquoi. Sans objection, vous pourrez admettre et retirer les autres.',
    en: 'Those who administer {name} today will be told by mail. They will have {days} days to object, saying why. Unless they do, you may then admit and remove the others.',
  },
  'people.keys.ask': { fr: 'Redemander les clés', en: 'Ask for the keys again' },
  'people.keys.mine': {
    fr: 'Vous avez redemandé les clés de {name} le {asked}. Sans objection, elles sont à vous le {day}.',
    en: 'You asked for the keys of {name} again on {asked}. Unless somebody objects, they are yours on {day}.',
  },
  'people.keys.cancel': { fr: 'Annuler ma demande', en: 'Cancel my request' },
  'people.keys.mine-due': {
    fr: 'Personne ne s’est opposé à votre demande : les clés de {name} sont à vous.',
    en: 'Nobody objected to your request: the keys of {name} are yours.',
  },
  'people.keys.take': { fr: 'Prendre les clés', en: 'Take the keys' },
  'people.keys.theirs': {
    fr: 'Une personne qui relève la boîte officielle de {name} a redemandé les clés le {asked}. Sans objection, elle sera responsable des accès le {day}.',
    en: 'A person who reads the official mailbox of {name} asked for the keys again on {asked}. Unless somebody objects, they will be in charge of access on {day}.',
  },
  'people.keys.theirs-note': {
    fr: 'Qui relève cette boîte parle pour l’organisation. Ne vous y opposez que si cette personne n’est pas de chez vous.',
    en: 'Whoever reads that mailbox speaks for the organisation. Object only if that person is not one of yours.',
  },
  'people.keys.object-title': { fr: 'S’y opposer', en: 'Object' },
  'people.keys.object-words': { fr: 'Pourquoi ?', en: 'Why?' },
  'people.keys.object-hint': {
    fr: 'Qui a redemandé les clés le lira. Par exemple : « cette boîte n’est plus la nôtre depuis mars ».',
    en: 'Who asked for the keys will read it. For instance: “that mailbox has not been ours since March”.',
  },
  'people.keys.object': { fr: 'S’opposer à cette demande', en: 'Object to this request' },
  'people.keys.quiet': {
    fr: 'Personne n’a redemandé les clés de {name}.',
    en: 'Nobody has asked for the keys of {name} again.',
  },
  'people.keys.last-objected': {
    fr: 'Une objection a été faite à votre dernière demande, le {day} :',
    en: 'An objection was made to your last request, on {day}:',
  },
  'people.keys.last-refused': {
    fr: 'Ceux qui tiennent cette halle ont refusé votre dernière demande, le {day}.',
    en: 'Those who run this halle refused your last request, on {day}.',
  },
  'people.keys.last-lapsed': {
    fr: 'Votre dernière demande est tombée le {day} : l’annuaire public donnait alors une autre boîte.',
    en: 'Your last request lapsed on {day}: the public directory then gave another mailbox.',
  },
  'people.keys.on-desk': {
    fr: 'La boîte officielle a redemandé les clés : elles changent de mains le {day} si personne ne s’y oppose.',
    en: 'The official mailbox asked for the keys again: they change hands on {day} unless somebody objects.',
  },
  'people.keys.not-mailbox': {
    fr: 'Seule la personne qui relève la boîte officielle de {name} peut en redemander les clés. Entrez par cette boîte.',
    en: 'Only who reads the official mailbox of {name} may ask for its keys again. Sign in by that mailbox.',
  },
  'people.keys.waits': {
    fr: 'Une demande attend déjà, pour {name}. Regardez où elle en est sur cette page.',
    en: 'A request waits already, for {name}. See on this page where it stands.',
  },
  'people.keys.nobody': {
    fr: 'Plus personne n’administre {name} : demandez un lien à sa boîte officielle, et les clés sont à vous en l’ouvrant.',
    en: 'Nobody administers {name} any more: ask for a link at its official mailbox, and the keys are yours when you open it.',
  },
  'people.keys.too-many': {
    fr: 'Vous avez redemandé des clés {most} fois aujourd’hui. Attendez demain.',
    en: 'You asked for keys {most} times today. Wait until tomorrow.',
  },
  'people.keys.none': {
    fr: 'Cette demande n’est plus ouverte. Chargez la page de nouveau pour voir ce qu’il en est.',
    en: 'This request is no longer open. Load the page again to see what became of it.',
  },
  'people.keys.mailbox-changed': {
    fr: 'L’annuaire donne aujourd’hui une autre boîte à {name} : que la personne qui la relève redemande les clés.',
    en: 'The directory gives {name} another mailbox today: let whoever reads it ask for the keys again.',
  },
  'people.keys.none-of': {
    fr: 'Personne n’a redemandé les clés de {name}, ou la demande a déjà reçu sa réponse.',
    en: 'Nobody asked for the keys of {name} again, or the request was answered already.',
  },
} as const satisfies Texts;
