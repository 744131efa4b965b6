// SPDX-License-Identifier: AGPL-3.0-or-later
// Pictures of strangers made ours: told by their bytes, decoded by a process of its own within bounds of
// time, memory and size, written anew without anything but what is seen.
import { Problem } from '../base/problem.ts';
import { runConfined } from './confined.ts';
import { tellPicture } from './picture/kind.ts';
import { programFile } from './root.ts';

/** In pixels, at most: proportions stay. */
export interface Size {
  readonly width: number;
  readonly height: number;
}

/** WebP. */
export interface Rendition extends Size {
  readonly body: Buffer;
}

/** What the process is asked for. */
export interface DecodeAsked {
  readonly sizes: readonly Size[];
  readonly mostPixels: number;
  readonly isDrawing: boolean;
}

/** What it answers; the bytes in base 64. */
export interface Decoded {
  readonly renditions?: readonly (Size & { readonly body: string })[];
  /** Last word of the key of the sentence. */
  readonly refused?: string;
}

/** Of the picture as it came: a page of a screen four times as wide as ours is 30 million. */
const mostPixels = 40_000_000;
const bounds = { seconds: 20, memory: 500_000_000, answer: 20_000_000, addons: true };

/**
 * Each size of a picture, in order.
 * @throws Problem invalid `platform.picture.…`: those of `tellPicture`, too-many-pixels, too-small,
 * too-heavy, too-slow, broken
 */
export async function remakePicture(given: Buffer, sizes: readonly Size[]): Promise<Rendition[]> {
  const { kind, bytes } = tellPicture(given);
  const asked: DecodeAsked = { sizes, mostPixels, isDrawing: kind === 'svg' };
  const { renditions, refused } = await decode(bytes, asked);
  if (!renditions || renditions.length !== sizes.length)
    throw new Problem('invalid', `platform.picture.${refused ?? 'broken'}`);
  return renditions.map(({ width, height, body }) => ({ width, height, body: Buffer.from(body, 'base64') }));
}

async function decode(bytes: Buffer, asked: DecodeAsked): Promise<Decoded> {
  const program = programFile('platform/picture/decode');
  const answered = await runConfined(program, [bytes], bounds, [JSON.stringify(asked)]);
  return 'ended' in answered ? { refused: answered.ended } : (JSON.parse(answered.words) as Decoded);
}
