// SPDX-License-Identifier: AGPL-3.0-or-later
// Why a picture of somebody else is not taken.
import type { Texts } from '../../base/language.ts';

export const texts = {
  'platform.picture.page': {
    fr: 'À cette adresse se trouve une page, et non une image.',
    en: 'A page lies at that address, and not a picture.',
  },
  'platform.picture.unknown': {
    fr: 'Ce fichier n’est pas une image PNG, JPEG, WebP, GIF ou SVG.',
    en: 'That file is no picture in PNG, JPEG, WebP, GIF or SVG.',
  },
  'platform.picture.animated': {
    fr: 'Cette image est animée. Donnez une image fixe.',
    en: 'That picture moves. Give a still one.',
  },
  'platform.picture.script': {
    fr: 'Ce dessin SVG contient un programme. Donnez un dessin sans programme.',
    en: 'That SVG drawing holds a program. Give a drawing without any.',
  },
  'platform.picture.outside': {
    fr: 'Ce dessin SVG va chercher une partie de lui-même ailleurs. Donnez un dessin complet.',
    en: 'That SVG drawing fetches a part of itself elsewhere. Give a whole drawing.',
  },
  'platform.picture.too-long': {
    fr: 'Ce dessin SVG est trop long. Donnez un fichier de moins de 2 Mo.',
    en: 'That SVG drawing is too long. Give a file under 2 MB.',
  },
  'platform.picture.too-many-pixels': {
    fr: 'Cette image dépasse 40 millions de points. Donnez une image plus petite.',
    en: 'That picture has more than 40 million pixels. Give a smaller one.',
  },
  'platform.picture.too-small': {
    fr: 'Cette image a moins de 16 points de côté : on n’y verrait rien.',
    en: 'A side of that picture has fewer than 16 pixels: nothing could be seen on it.',
  },
  'platform.picture.too-heavy': {
    fr: 'Lire cette image demande plus de mémoire qu’une image n’en vaut.',
    en: 'Reading that picture takes more memory than a picture is worth.',
  },
  'platform.picture.too-slow': {
    fr: 'Lire cette image a pris plus de 20 secondes.',
    en: 'Reading that picture took more than 20 seconds.',
  },
  'platform.picture.broken': {
    fr: 'Cette image est abîmée ou incomplète.',
    en: 'That picture is damaged or incomplete.',
  },
} as const satisfies Texts;
