// SPDX-License-Identifier: AGPL-3.0-or-later
// A PDF: the lines of each page, as they stand below one another.
import { getDocumentProxy } from 'unpdf';
import { type Extracted, type ExtractedLine, Unreadable } from './extracted.ts';

interface Piece {
  readonly str: string;
  /** As PDF writes it: the last two numbers are where it stands, from the left and from below. */
  readonly transform: readonly number[];
  readonly width: number;
  readonly height: number;
  readonly hasEOL: boolean;
}

const mostPages = 10_000;

export async function readPdf(bytes: Uint8Array): Promise<Extracted> {
  const document = await open(bytes);
  if (document.numPages > mostPages) throw new Unreadable('too-heavy');
  const lines: ExtractedLine[] = [];
  const silentPages: number[] = [];
  for (let number = 1; number <= document.numPages; number++) {
    const page = await document.getPage(number);
    const { items } = await page.getTextContent();
    const found = linesOf(items as unknown as readonly Piece[]);
    if (!found.some((text) => text.trim())) silentPages.push(number);
    lines.push(...found.map((text) => ({ text, page: number })));
    page.cleanup();
  }
  if (silentPages.length === document.numPages) throw new Unreadable('scanned');
  return { kind: 'pdf', lines, flowing: true, silentPages };
}

async function open(bytes: Uint8Array): ReturnType<typeof getDocumentProxy> {
  try {
    // it takes the bytes over: they are copied
    return await getDocumentProxy(new Uint8Array(bytes), {
      ...{ isEvalSupported: false, disableFontFace: true, useSystemFonts: false, verbosity: 0 },
      ...{ stopAtErrors: false, enableXfa: false },
    });
  } catch (error) {
    throw new Unreadable(
      error instanceof Error && error.name === 'PasswordException' ? 'encrypted' : 'broken',
    );
  }
}

/** A new line where what is written stands lower or higher; an empty one where much is left free between. */
function linesOf(items: readonly Piece[]): string[] {
  const lines: string[] = [];
  let text = '';
  let before: { x: number; y: number; height: number } | undefined;
  for (const { str, transform, width, height, hasEOL } of items) {
    if (str === undefined) continue;
    const [x, y] = [transform[4] ?? 0, transform[5] ?? 0];
    if (before && str && Math.abs(y - before.y) > Math.max(2, before.height / 2)) {
      lines.push(text);
      if (before.y - y > 1.9 * Math.max(before.height, height)) lines.push('');
      text = '';
    } else if (before && str && text && x - before.x > Math.max(1, height * 1.2)) text += '  ';
    text += str;
    if (str.trim()) before = { x: x + width, y, height: height || before?.height || 10 };
    if (hasEOL && text && !/\s$/.test(text)) text += ' ';
  }
  lines.push(text);
  return lines.map((one) => one.trimEnd());
}
