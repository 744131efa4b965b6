// SPDX-License-Identifier: AGPL-3.0-or-later
// What the halle says to those who look for a co-contractor for a mission.
export const texts = {
  'market.partner.title': { fr: 'Chercher un cotraitant', en: 'Look for a co-contractor' },
  'market.partner.lead': {
    fr: 'Vous n’avez pas tous les métiers de cette mission ? Dites ce que vous apportez et ce que vous cherchez. Personne ne lit qui cherche.',
    en: 'You have not every trade of this mission? Say what you bring and what you look for. Nobody reads who looks.',
  },
  'market.partner.never': {
    fr: 'L’organisation qui demande la mission n’en voit rien, ni avant ni après. Un autre prestataire lit votre nom quand chacun a dit oui à l’autre, pas avant.',
    en: 'The organisation that asks for the mission sees nothing of it, neither before nor after. Another provider reads your name once each said yes to the other, not before.',
  },
  'market.partner.providers-only': {
    fr: 'Réservé à qui agit pour un prestataire inscrit, sans lien avec l’organisation qui demande.',
    en: 'For those who act for a registered provider without ties to the organisation that asks.',
  },
  'market.partner.for': { fr: 'Pour', en: 'For' },
  'market.partner.brings': { fr: 'Nous apportons', en: 'We bring' },
  'market.partner.seeks': { fr: 'Nous cherchons', en: 'We look for' },
  'market.partner.look': { fr: 'Chercher sans dire qui nous sommes', en: 'Look without saying who we are' },
  'market.partner.look-again': { fr: 'Changer la recherche', en: 'Change the search' },
  'market.partner.looking': { fr: '{name} cherche', en: '{name} looks' },
  'market.partner.own': {
    fr: 'Vous apportez : {brings}. Vous cherchez : {seeks}.',
    en: 'You bring: {brings}. You look for: {seeks}.',
  },
  'market.partner.nobody-yet': {
    fr: 'Aucun autre prestataire ne cherche pour l’instant. Revenez, ou laissez la recherche ouverte.',
    en: 'No other provider looks so far. Come back, or leave the search open.',
  },
  'market.partner.other': {
    fr: 'Un autre prestataire apporte : {brings}. Il cherche : {seeks}.',
    en: 'Another provider brings: {brings}. It looks for: {seeks}.',
  },
  'market.partner.yes': { fr: 'Oui, s’il dit oui aussi', en: 'Yes, if it says yes too' },
  'market.partner.said': {
    fr: 'Vous avez dit oui. Rien n’est montré tant que l’autre ne l’a pas dit.',
    en: 'You said yes. Nothing is shown until the other has said it.',
  },
  'market.partner.met': { fr: 'Vous vous êtes trouvés :', en: 'You have found each other:' },
  'market.partner.write': { fr: 'lui écrire', en: 'write to it' },
  'market.partner.end': { fr: 'Ne plus chercher', en: 'Look no more' },
  'market.partner.nothing-brought': {
    fr: 'Cochez au moins un service que vous apportez.',
    en: 'Tick at least one service that you bring.',
  },
  'market.partner.nothing-sought': {
    fr: 'Cochez au moins un service que vous cherchez.',
    en: 'Tick at least one service that you look for.',
  },
  'market.partner.same': {
    fr: 'Vous apportez déjà tout ce que vous cherchez.',
    en: 'You bring all that you look for already.',
  },
  'market.partner.over': {
    fr: 'Cette mission n’attend plus d’offre.',
    en: 'This mission waits for no more offers.',
  },
  'market.partner.linked': {
    fr: 'Votre organisation est liée à celle qui demande : cette recherche doit rester inconnue d’elle.',
    en: 'Your organisation is tied to the one that asks: this search must stay unknown to it.',
  },
  'market.partner.none': {
    fr: 'Cette recherche n’existe pas, ou plus.',
    en: 'This search does not exist, or no longer.',
  },
  'market.partner.mail.subject': { fr: '{name} a dit oui aussi', en: '{name} said yes too' },
  'market.partner.mail.met': {
    fr: 'Pour la mission « {mission} », {name} et vous cherchiez chacun un cotraitant, et chacun a dit oui à l’autre.',
    en: 'For the mission “{mission}”, {name} and you each looked for a co-contractor, and each said yes to the other.',
  },
  'market.partner.mail.how': {
    fr: 'Écrivez-lui depuis la page de la recherche. La suite se passe entre vous.',
    en: 'Write to it from the page of the search. What follows is between the two of you.',
  },
  'market.partner.mail.open': { fr: 'Ouvrir', en: 'Open' },
} as const;
