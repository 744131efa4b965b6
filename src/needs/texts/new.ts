// SPDX-License-Identifier: AGPL-3.0-or-later
// Sentences of the page where a need is said.
import type { Texts } from '../../base/language.ts';

export const newTexts = {
  'needs.new': { fr: 'Dire un besoin', en: 'Say a need' },
  'needs.new-lead': {
    fr: 'Deux minutes, avec vos mots, avant de connaître aucun logiciel. Tout le monde lira ceci, sauf le budget.',
    en: 'Two minutes, in your words, before knowing any software. Everybody will read this, except the budget.',
  },
  'needs.new-nobody': {
    fr: 'Un besoin se dit au nom d’une administration : entrez d’abord, par la boîte officielle de votre commune ou votre adresse d’agent.',
    en: 'A need is said in the name of an administration: sign in first, by the official mailbox of your commune or your address as an agent.',
  },
  'needs.new-visitor': {
    fr: 'Écrivez d’abord : vos mots sont gardés pendant que vous entrez, par la boîte officielle de votre administration ou votre adresse d’agent. Rien n’est publié avant.',
    en: 'Write first: your words are kept while you sign in, by the official mailbox of your administration or your address as an agent. Nothing is published before.',
  },
  'needs.form.enter-to-publish': { fr: 'Entrer pour publier', en: 'Sign in to publish' },
  'needs.new-enter': { fr: 'Entrer', en: 'Sign in' },
  'needs.form.for': { fr: 'Pour', en: 'For' },
  'needs.form.no-organisation': {
    fr: 'Dites au nom de quelle administration.',
    en: 'Say in the name of which administration.',
  },
  'needs.form.title': { fr: 'De quoi manquez-vous ?', en: 'What do you lack?' },
  'needs.form.title-hint': {
    fr: 'Avec les mots du métier : « suivre les concessions du cimetière ».',
    en: 'In the words of the trade: “keep track of cemetery plots”.',
  },
  'needs.form.purpose': { fr: 'Pour faire quoi ?', en: 'What for?' },
  'needs.form.purpose-hint': {
    fr: 'Ce qui doit être possible, une phrase par idée. Pas de nom de personne, pas de prix.',
    en: 'What must be possible, a sentence for each idea. No name of a person, no price.',
  },
  'needs.form.audience': { fr: 'Pour qui ?', en: 'For whom?' },
  'needs.form.audience-hint': {
    fr: '« l’état civil et les habitants », « douze agents des écoles »',
    en: '“the registry office and inhabitants”, “twelve school staff”',
  },
  'needs.form.quantity': { fr: 'Combien ?', en: 'How many?' },
  'needs.form.quantity-hint': {
    fr: '« 3 cimetières, 2 000 concessions ». Laissez vide si vous ne savez pas.',
    en: '“3 cemeteries, 2,000 plots”. Leave it empty if you do not know.',
  },
  'needs.form.needed-by': { fr: 'Pour quand ?', en: 'By when?' },
  'needs.form.kind': { fr: 'Quel genre de besoin ?', en: 'What kind of need?' },
  'needs.form.in-use': { fr: 'Qu’utilisez-vous aujourd’hui ?', en: 'What do you use today?' },
  'needs.form.in-use-hint': {
    fr: '« un tableur », « un registre papier », le nom d’un logiciel. Sans prix.',
    en: '“a spreadsheet”, “a paper register”, the name of a software. Without a price.',
  },
  'needs.form.software': {
    fr: 'Le logiciel à maintenir ensemble, à héberger ou à apprendre',
    en: 'The software to maintain together, host or learn',
  },
  'needs.form.software-hint': {
    fr: 'Son nom, comme sur sa fiche. Laissez vide pour tout autre besoin.',
    en: 'Its name, as on its sheet. Leave it empty for any other need.',
  },
  'needs.form.private': { fr: 'Votre part, si vous la connaissez', en: 'Your part, if you know it' },
  'needs.form.private-note': {
    fr: 'Le plafond reste chez vous : les autres n’en lisent jamais qu’une fourchette commune, à partir de trois personnes.',
    en: 'The ceiling stays yours: others never read more than a common band, from three persons on.',
  },
  'needs.form.ceiling': {
    fr: 'Plafond de budget, hors taxe ({currency})',
    en: 'Budget ceiling, VAT excluded ({currency})',
  },
  'needs.form.ceiling-hint': {
    fr: 'Ce que vous pourriez payer au plus. Laissez vide si ce n’est pas connu.',
    en: 'What you could pay at most. Leave it empty if it is not known.',
  },
  'needs.form.vote-by': {
    fr: 'Quand votre budget doit-il être voté ?',
    en: 'By when must your budget be voted?',
  },
  'needs.form.weight': { fr: 'Votre part se compterait', en: 'Your part would be counted' },
  'needs.form.weight-inhabitants': { fr: 'par habitants', en: 'by inhabitants' },
  'needs.form.weight-agents': { fr: 'par agents', en: 'by agents' },
  'needs.form.agents': { fr: 'Combien d’agents ?', en: 'How many agents?' },
  'needs.form.agents-hint': {
    fr: 'Seulement si vous comptez par agents.',
    en: 'Only if you count by agents.',
  },
  'needs.form.looked': {
    fr: 'J’ai regardé : rien de cela ne convient',
    en: 'I have looked: none of that suits',
  },
  'needs.form.publish': { fr: 'Publier ce besoin', en: 'Publish this need' },
  'needs.near.title': { fr: 'Cela existe peut-être déjà', en: 'This may exist already' },
  'needs.near.software': { fr: 'Des logiciels qui le font', en: 'Software that does it' },
  'needs.near.needs': { fr: 'Des besoins qui disent la même chose', en: 'Needs that say the same' },
  'needs.near.join': {
    fr: 'Rejoindre un besoin pèse plus que d’en ouvrir un autre.',
    en: 'Joining a need weighs more than opening another.',
  },
  'needs.near.no-grade': { fr: 'sans note', en: 'no grade' },
} as const satisfies Texts;
