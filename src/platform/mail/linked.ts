// SPDX-License-Identifier: AGPL-3.0-or-later
// Addresses of the web within a sentence, each whole and without the full stop behind it.

const address = /(https?:\/\/[^\s<>"]*[^\s<>"'.,;:!?)\u00a0»])/u;

interface Part {
  readonly words: string;
  readonly link?: string;
}

export const partsWithLinks = (words: string): Part[] =>
  words
    .split(address)
    .map((part, at) => (at % 2 === 1 ? { words: part, link: part } : { words: part }))
    .filter((part) => part.words !== '');
