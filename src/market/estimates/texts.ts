// SPDX-License-Identifier: AGPL-3.0-or-later
// What the halle says of bands of price asked before a purchase.
export const texts = {
  'market.estimate.crumb': { fr: 'Ordre de grandeur', en: 'Order of magnitude' },
  'market.estimate.ask-title': {
    fr: 'Demander un ordre de grandeur à {name}',
    en: 'Ask {name} for an order of magnitude',
  },
  'market.estimate.ask-lead': {
    fr: 'Une ligne, pas un cahier des charges : ce prestataire répond par une fourchette, d’un bouton, ou ne répond pas. Ce n’est ni un devis ni une étude gratuite.',
    en: 'One line, not a specification: this provider answers with a band, by one button, or does not answer. It is neither a quote nor a free study.',
  },
  'market.estimate.binds-nobody': {
    fr: 'Un ordre de grandeur n’engage personne et ne remplace pas la mise en concurrence : interrogez tous les candidats de la même façon. Seuls ce prestataire et votre organisation le lisent.',
    en: 'An order of magnitude binds nobody and does not replace the call for competition: ask all candidates in the same way. Only this provider and your organisation read it.',
  },
  'market.estimate.for': { fr: 'Pour', en: 'For' },
  'market.estimate.software-hint': {
    fr: 'Son nom, comme sur sa fiche ; laissez vide s’il n’est pas encore choisi.',
    en: 'Its name, as on its sheet; leave it empty if none is chosen yet.',
  },
  'market.estimate.line': { fr: 'Ce dont il s’agit, en une ligne', en: 'What it is about, in one line' },
  'market.estimate.line-hint': {
    fr: '160 signes au plus : « 12 agents, 3 cimetières, reprise d’un tableur ».',
    en: '160 characters at most: “12 agents, 3 cemeteries, from a spreadsheet”.',
  },
  'market.estimate.send': { fr: 'Demander la fourchette', en: 'Ask for the band' },
  'market.estimate.sent': {
    fr: 'Demande transmise. La réponse, s’il y en a une, sera dans vos ordres de grandeur.',
    en: 'Request passed on. The answer, if there is one, will stand among your orders of magnitude.',
  },
  'market.estimate.nobody': {
    fr: 'Seuls les agents d’une organisation publique peuvent le demander.',
    en: 'Only agents of a public body may ask for one.',
  },
  'market.estimate.under': { fr: 'moins de {to}', en: 'under {to}' },
  'market.estimate.between': { fr: 'de {from} à {to}', en: 'from {from} to {to}' },
  'market.estimate.over': { fr: 'plus de {from}', en: 'over {from}' },
  'market.estimate.decline': { fr: 'Ne pas répondre', en: 'Not answer' },
  'market.estimate.length': {
    fr: 'Écrivez une ligne de {least} à {most} signes.',
    en: 'Write one line of {least} to {most} characters.',
  },
  'market.estimate.not-public': {
    fr: 'Un ordre de grandeur se demande au nom d’une organisation publique, pas d’un prestataire.',
    en: 'An order of magnitude is asked for in the name of a public body, not of a provider.',
  },
  'market.estimate.waits': {
    fr: 'La même demande attend déjà la réponse de ce prestataire.',
    en: 'The same request already waits for this provider’s answer.',
  },
  'market.estimate.too-many': {
    fr: 'Votre organisation a déjà demandé {most} ordres de grandeur en 24 heures. Continuez demain.',
    en: 'Your organisation has asked for {most} orders of magnitude within 24 hours. Go on tomorrow.',
  },
  'market.estimate.enough': {
    fr: 'Ce prestataire a déjà reçu {most} demandes en 24 heures. Essayez demain.',
    en: 'This provider has received {most} requests within 24 hours. Try tomorrow.',
  },
  'market.estimate.none': {
    fr: 'Cette demande n’existe pas, ou plus.',
    en: 'This request does not exist, or no longer.',
  },
  'market.estimate.answered': {
    fr: 'Cette demande a déjà sa réponse.',
    en: 'This request has its answer already.',
  },
  'market.estimate.no-band': {
    fr: 'Choisissez une fourchette, ou de ne pas répondre.',
    en: 'Choose a band, or not to answer.',
  },

  'market.estimate.title': { fr: 'Ordres de grandeur', en: 'Orders of magnitude' },
  'market.estimate.lead': {
    fr: 'Des fourchettes de prix, hors taxes, demandées avant un achat. Lues des deux côtés seulement, et effacées un an après la demande.',
    en: 'Bands of price, excluding VAT, asked for before a purchase. Read by the two sides alone, and deleted a year after they were asked for.',
  },
  'market.estimate.empty': {
    fr: 'Rien n’est demandé. Un ordre de grandeur se demande depuis la page d’un prestataire.',
    en: 'Nothing is asked for. An order of magnitude is asked for on a provider’s page.',
  },
  'market.estimate.to-answer': { fr: 'On vous demande', en: 'You are asked' },
  'market.estimate.to-answer-note': {
    fr: 'Un bouton suffit. Ne pas répondre est permis, sans raison à donner.',
    en: 'One button is enough. Not to answer is allowed, without a reason.',
  },
  'market.estimate.asked': { fr: 'Vous avez demandé', en: 'You asked' },
  'market.estimate.by': { fr: 'demandé par {name} le {day}', en: 'asked by {name} on {day}' },
  'market.estimate.to': { fr: 'à {name}, le {day}', en: 'of {name}, on {day}' },
  'market.estimate.waiting': { fr: 'sans réponse pour l’instant', en: 'no answer so far' },
  'market.estimate.said': {
    fr: '{band}, hors taxes, dit le {day}',
    en: '{band}, excluding VAT, said on {day}',
  },
  'market.estimate.declined': {
    fr: 'ce prestataire ne répond pas, le {day}',
    en: 'this provider does not answer, on {day}',
  },
  'market.estimate.work-why': {
    fr: 'Fourchettes de prix demandées à des prestataires, ou qu’on vous demande.',
    en: 'Bands of price asked of providers, or that you are asked for.',
  },

  'market.estimate.mail.group': { fr: 'Ordres de grandeur', en: 'Orders of magnitude' },
  'market.estimate.mail.asked-subject': {
    fr: '{from} vous demande un ordre de grandeur',
    en: '{from} asks you for an order of magnitude',
  },
  'market.estimate.mail.asked': {
    fr: '{from} prépare un achat et vous demande une fourchette de prix pour :',
    en: '{from} prepares a purchase and asks you for a band of price for:',
  },
  'market.estimate.mail.how': {
    fr: 'Répondez d’un bouton, ou ne répondez pas : personne n’en demande la raison.',
    en: 'Answer by one button, or do not answer: nobody asks why.',
  },
  'market.estimate.mail.open': { fr: 'Ouvrir', en: 'Open' },
  'market.estimate.mail.answered-subject': {
    fr: '{name} a répondu à votre demande',
    en: '{name} has answered your request',
  },
  'market.estimate.mail.said': {
    fr: '{name} a donné un ordre de grandeur. Il se lit sur la halle, par vous et vos collègues seulement.',
    en: '{name} has given an order of magnitude. You and your colleagues alone read it on the halle.',
  },
  'market.estimate.mail.declined': {
    fr: '{name} préfère ne pas donner d’ordre de grandeur.',
    en: '{name} prefers not to give an order of magnitude.',
  },
} as const;
