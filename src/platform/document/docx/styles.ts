// SPDX-License-Identifier: AGPL-3.0-or-later
// How a word processor's file looks: sizes, colours, headings and lists, as styles that whoever edits it
// finds in the menu of styles.
import { AlignmentType, type INumberingOptions, type IStylesOptions, LevelFormat, LineRuleType } from 'docx';
import type { Lang } from '../../../base/language.ts';
import { countryTag } from '../../../base/locale.ts';

/** A4 and its margins, in twentieths of a point. */
export const page = { width: 11_906, height: 16_838, margin: 1_134 } as const;
export const textWidth = page.width - 2 * page.margin;

/** Colours that a black-and-white printer keeps legible (contrast ≥ 7 on white). */
export const ink = { soft: '4A4A4A', link: '1B4B8F', rule: '9A9A9A', head: 'ECECEA' } as const;

/** Half points. */
export const sizes = { body: 20, cell: 18, soft: 16, title: 36, first: 26, second: 22 } as const;

/**
 * The package writes the number of a list where it finds its name in braces, even within words. These names
 * hold a noncharacter, which no words of a document do (`plain` takes it out).
 */
export const lists = {
  headings: '\uFDD2headings',
  dashes: '\uFDD2dashes',
  counted: '\uFDD2counted',
} as const;

export function stylesIn(lang: Lang): IStylesOptions {
  const heading = (size: number, before: number) => ({
    run: { size, bold: true, color: '000000', font: 'Arial' },
    paragraph: { keepNext: true, keepLines: true, spacing: { before, after: 100 } },
  });
  return {
    default: {
      document: {
        run: { font: 'Arial', size: sizes.body, language: { value: countryTag(lang) } },
        paragraph: { spacing: { after: 120, line: 264, lineRule: LineRuleType.AUTO } },
      },
      title: {
        run: { size: sizes.title, bold: true, font: 'Arial' },
        paragraph: { keepNext: true, spacing: { after: 160, line: 240, lineRule: LineRuleType.AUTO } },
      },
      heading1: heading(sizes.first, 320),
      heading2: heading(sizes.second, 240),
      hyperlink: { run: { color: ink.link, underline: {} } },
    },
    paragraphStyles: [
      {
        id: 'Cell',
        name: 'Cell',
        basedOn: 'Normal',
        quickFormat: true,
        run: { size: sizes.cell },
        paragraph: { spacing: { after: 20, line: 240, lineRule: LineRuleType.AUTO } },
      },
    ],
  };
}

const indent = { left: 454, hanging: 454 } as const;

export const numbering: INumberingOptions = {
  config: [
    {
      reference: lists.headings,
      levels: [0, 1].map((level) => ({
        level,
        format: LevelFormat.DECIMAL,
        text: level === 0 ? '%1.' : '%1.%2.',
        alignment: AlignmentType.START,
        style: { paragraph: { indent: { left: 567, hanging: 567 } } },
      })),
    },
    {
      reference: lists.dashes,
      levels: [
        {
          level: 0,
          format: LevelFormat.BULLET,
          text: '–',
          alignment: AlignmentType.START,
          style: { paragraph: { indent } },
        },
      ],
    },
    {
      reference: lists.counted,
      levels: [
        {
          level: 0,
          format: LevelFormat.DECIMAL,
          text: '[%1]',
          alignment: AlignmentType.START,
          style: { paragraph: { indent } },
        },
      ],
    },
  ],
};
