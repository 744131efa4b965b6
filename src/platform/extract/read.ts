// SPDX-License-Identifier: AGPL-3.0-or-later
// A document of a stranger as lines: told by its bytes, whatever its name says. To be run in a process of its
// own (`platform/confined.ts`).
import { decodeText } from '../../base/encoding.ts';
import { readDocx } from './docx.ts';
import { type Extracted, Unreadable } from './extracted.ts';
import { readHtml } from './html.ts';
import { readOdt } from './odt.ts';
import { readPdf } from './pdf.ts';
import { namesInZip } from './zip.ts';

/** Of one document. */
export const mostBytes = 100_000_000;

const begins = (bytes: Uint8Array, ...signs: number[]): boolean =>
  signs.every((sign, at) => bytes[at] === sign);

/** @throws Unreadable why it cannot be read, as the key of a sentence */
export async function readDocument(name: string, bytes: Uint8Array): Promise<Extracted> {
  if (bytes.length === 0) throw new Unreadable('empty');
  if (bytes.length > mostBytes) throw new Unreadable('too-large');
  try {
    return await readKind(name, bytes);
  } catch (error) {
    if (error instanceof Unreadable) throw error;
    throw new Unreadable('broken');
  }
}

async function readKind(name: string, bytes: Uint8Array): Promise<Extracted> {
  if (latin(bytes.subarray(0, 1024)).includes('%PDF-')) return readPdf(bytes);
  if (begins(bytes, 0x50, 0x4b)) return readPacked(bytes);
  if (begins(bytes, 0xd0, 0xcf, 0x11, 0xe0)) {
    const isLocked = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length).includes(
      'E\0n\0c\0r\0y\0p\0t\0e\0d\0P\0a\0c\0k',
      'latin1',
    );
    throw new Unreadable(isLocked ? 'encrypted' : 'old-word');
  }
  if (latin(bytes.subarray(0, 5)) === '{\\rtf') throw new Unreadable('rich-text');
  const { words } = decodeText(bytes);
  if (isBinary(words)) throw new Unreadable('not-a-document');
  if (!words.trim()) throw new Unreadable('empty');
  if (
    /\.x?html?$/i.test(name) ||
    /^\s*(?:<\?xml[^>]*>\s*)?<(?:!doctype html|html)\b/i.test(words.slice(0, 500))
  )
    return filled({ kind: 'html', lines: readHtml(words), flowing: false, silentPages: [] });
  const lines = words.split(/\r\n|\r|\n|\u2028|\u2029/).map((text) => ({ text, page: null }));
  return { kind: 'text', lines, flowing: true, silentPages: [] };
}

function readPacked(bytes: Uint8Array): Extracted {
  const names = namesInZip(bytes);
  if (names.has('word/document.xml')) {
    if ([...names].some((name) => /vbaProject|vbaData/i.test(name))) throw new Unreadable('macros');
    return filled({ kind: 'docx', lines: readDocx(bytes, names), flowing: false, silentPages: [] });
  }
  if (names.has('content.xml') && names.has('META-INF/manifest.xml'))
    return filled({ kind: 'odt', lines: readOdt(bytes), flowing: false, silentPages: [] });
  throw new Unreadable(
    [...names].some((name) => /^(?:xl|ppt)\//.test(name)) ? 'other-office' : 'not-a-document',
  );
}

function filled(extracted: Extracted): Extracted {
  if (!extracted.lines.some(({ text }) => text.trim())) throw new Unreadable('empty');
  return extracted;
}

const latin = (bytes: Uint8Array): string => Buffer.from(bytes).toString('latin1');

/** Control characters that no text has. */
function isBinary(words: string): boolean {
  const sample = words.slice(0, 20_000);
  const strange = sample.match(/[\u0000-\u0008\u000e-\u001a\u001c-\u001f\ufffd]/g)?.length ?? 0;
  return strange > 0 && strange > sample.length / 200;
}
