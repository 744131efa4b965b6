// SPDX-License-Identifier: AGPL-3.0-or-later
// The grade as a small picture to put on a page: letter and word, never a colour alone, in light and in dark,
// nothing fetched.
import { type Lang, speaker } from '../../base/language.ts';
import type { Grade, Letter } from '../grade/grade.ts';
import { copySaid } from '../grade/said-dates.ts';
import { texts } from '../texts/measure.ts';

const colours: Readonly<Record<Letter, readonly [string, string]>> = {
  A: ['#0f5a43', '#fdfaf3'],
  B: ['#2d78a6', '#ffffff'],
  C: ['#f1ac24', '#201c16'],
  D: ['#a8470f', '#fdfaf3'],
  E: ['#3a0a26', '#fdfaf3'],
};
const none = ['#fcf9f3', '#201c16'] as const;
const escapes: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};
const escaped = (words: string) => words.replace(/[&<>"']/g, (sign) => escapes[sign]!);

const text = (x: number, words: string, colour: string, extra = '') =>
  `<text x="${x}" y="16" fill="${colour}"${extra}>${escaped(words)}</text>`;
const held = (width: number) => ` textLength="${width}" lengthAdjust="spacingAndGlyphs"`;

/** A self-contained SVG of 24 pixels high. Its title says all in words. */
export function badgeOf(grade: Grade, lang: Lang): string {
  const { letter } = grade;
  const [label, word] = [speaker(texts, lang)('measure.out.community'), wordOf(grade, lang)];
  const [fill, ink] = letter ? colours[letter] : none;
  // Widths for a font of 12 pixels: no font can be measured here, so room is left and the text is held to it.
  const [left, right] = [
    Math.round(label.length * 6.8) + 18,
    Math.round(word.length * 7.2) + (letter ? 40 : 20),
  ];
  const copied = copySaid(grade);
  const day = speaker(texts, lang)(copied.key as 'measure.copy-only', copied.facts);
  const replied = grade.claim?.reply ? ` — ${speaker(texts, lang)('measure.out.replied')}` : '';
  const title = escaped(
    `${label} : ${letter ? `${letter}, ` : ''}${word} (${day}, ${grade.method})${replied}`,
  );
  const outline = letter ? '' : ' stroke="#8a8275"';
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" width="${left + right}" height="24" viewBox="0 0 ${left + right} 24" role="img" aria-label="${title}">`,
    `<title>${title}</title>`,
    // An outline between the two: readable on any page, light or dark.
    `<rect x="0.5" y="0.5" width="${left + right - 1}" height="23" rx="5" fill="#fdfaf3" stroke="#8a8275"/>`,
    `<path d="M${left} 1h${right - 6}a5 5 0 0 1 5 5v12a5 5 0 0 1-5 5h-${right - 6}z" fill="${fill}"${outline}/>`,
    '<g font-family="system-ui, Segoe UI, Helvetica, Arial, sans-serif" font-size="12">',
    text(9, label, '#201c16', held(left - 18)),
    letter ? text(left + 9, letter, ink, ' font-weight="700" font-size="14"') : '',
    text(left + (letter ? 28 : 9), word, ink, held(right - (letter ? 38 : 18))),
    '</g></svg>\n',
  ].join('\n');
}

function wordOf({ advisedAgainst, letter, state }: Grade, lang: Lang): string {
  const t = speaker(texts, lang);
  if (advisedAgainst.length) return t('measure.grade.advised-against');
  return letter ? t(`measure.grade.${letter}`) : t(`measure.grade.${state as 'inert'}`);
}
