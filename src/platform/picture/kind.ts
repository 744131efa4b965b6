// SPDX-License-Identifier: AGPL-3.0-or-later
// What the bytes of a picture are, told from the bytes alone: whoever sent them may call them anything.
import { gunzipSync } from 'node:zlib';
import { Problem } from '../../base/problem.ts';

export type PictureKind = 'png' | 'jpeg' | 'webp' | 'gif' | 'svg';

/** A drawing is text: one longer than this is no logo. */
const longestDrawing = 2_000_000;
/** Where a drawing begins at the latest, after declarations and comments. */
const head = 8_000;

/** The picture, unfolded where it came folded (SVGZ). */
export interface Told {
  readonly kind: PictureKind;
  readonly bytes: Buffer;
}

/**
 * @throws Problem invalid `platform.picture.…`: page (HTML), unknown (another format), animated, script,
 * outside, too-long
 */
export function tellPicture(given: Buffer): Told {
  const bytes = unfolded(given);
  const kind = bitmapKind(bytes);
  if (!kind) return { kind: 'svg', bytes: stillDrawing(bytes) };
  if (isAnimated(kind, bytes)) throw refusal('animated');
  return { kind, bytes };
}

const refusal = (why: string) => new Problem('invalid', `platform.picture.${why}`);

function unfolded(bytes: Buffer): Buffer {
  if (bytes[0] !== 0x1f || bytes[1] !== 0x8b) return bytes;
  try {
    return gunzipSync(bytes, { maxOutputLength: longestDrawing + 1 });
  } catch {
    throw refusal('too-long');
  }
}

function bitmapKind(bytes: Buffer): Exclude<PictureKind, 'svg'> | undefined {
  const words = bytes.toString('latin1', 0, 12);
  if (words.startsWith('\x89PNG\r\n\x1a\n')) return 'png';
  if (words.startsWith('\xff\xd8\xff')) return 'jpeg';
  if (/^GIF8[79]a/.test(words)) return 'gif';
  return /^RIFF[\s\S]{4}WEBP/.test(words) ? 'webp' : undefined;
}

/** APNG says so before its first data; WebP in its flags; a GIF by its pictures, which decoding counts. */
function isAnimated(kind: PictureKind, bytes: Buffer): boolean {
  if (kind === 'webp') return bytes.toString('latin1', 12, 16) === 'VP8X' && (bytes[20]! & 2) !== 0;
  if (kind !== 'png') return false;
  const data = bytes.indexOf('IDAT');
  const control = bytes.indexOf('acTL');
  return control >= 0 && (data < 0 || control < data);
}

/** A drawing that only draws: no program, nothing that lies elsewhere. */
function stillDrawing(bytes: Buffer): Buffer {
  const text = textOf(bytes);
  const start = text.slice(0, head);
  if (/^\s*(?:<!--[\s\S]*?-->\s*)*<(?:!doctype\s+html|html|head|body|script)\b/i.test(start))
    throw refusal('page');
  if (!/^\s*</.test(start) || !/<(?:[\w-]+:)?svg[\s>]/i.test(start)) throw refusal('unknown');
  if (bytes.length > longestDrawing) throw refusal('too-long');
  if (/<(?:[\w-]+:)?(?:script|foreignObject)[\s/>]|\son[a-z]+\s*=|javascript:/i.test(text))
    throw refusal('script');
  if (/<!ENTITY\s[^>]*?\s(?:SYSTEM|PUBLIC)\s|@import\b|url\(\s*["']?\s*(?:https?:)?\/\//i.test(text))
    throw refusal('outside');
  for (const [element] of text.matchAll(/<(?:[\w-]+:)?(?:image|use|feImage)\s[^>]*>/gi))
    if (/href\s*=\s*["']?\s*(?!#|data:)[^\s"'>]/i.test(element)) throw refusal('outside');
  return Buffer.from(text, 'utf8');
}

function textOf(bytes: Buffer): string {
  const mark = bytes.toString('latin1', 0, 2);
  const encoding = mark === '\xff\xfe' ? 'utf-16le' : mark === '\xfe\xff' ? 'utf-16be' : 'utf-8';
  const text = new TextDecoder(encoding).decode(bytes.subarray(0, longestDrawing + 1));
  return encoding === 'utf-8' ? text : text.replace(/^(<\?xml[^>]*?)\s+encoding\s*=\s*["'][^"']*["']/i, '$1');
}
