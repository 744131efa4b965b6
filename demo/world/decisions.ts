// SPDX-License-Identifier: AGPL-3.0-or-later
// What the pool of the demonstration that governs itself asks, decided, and is deciding. Invented.

export const questionToProviders =
  'Comment reprenez-vous les données d’un registre tenu sur papier, et qui relit chaque concession ?';

const proposal = { question: 'everyday', discuss: '' };

export const decided = {
  ...proposal,
  title: 'Reprendre d’abord les registres de papier',
  words:
    'La première année sert à numériser et à relire les registres de papier des trois communes. Les autres développements attendent l’année suivante.',
  shown: 'Le groupement numérise d’abord les registres de papier.',
};

export const openVote = {
  ...proposal,
  title: 'Ouvrir l’assistance le samedi de la Toussaint',
  words: 'Un agent répond le samedi qui précède la Toussaint, de 9 h à 17 h, par tour entre les communes.',
  shown: 'Le groupement répond le samedi qui précède la Toussaint.',
};
