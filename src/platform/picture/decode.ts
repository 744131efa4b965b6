// SPDX-License-Identifier: AGPL-3.0-or-later
// The program of a process of its own (`platform/picture.ts`): reads a stranger's picture from its input and
// writes it anew, within bounds. It has no network, no database and no settings; what breaks it breaks
// nothing else.
import sharp, { type Metadata, type Sharp } from 'sharp';
import type { DecodeAsked, Decoded } from '../picture.ts';

/** Of the whole process. The largest picture that is allowed takes about 200 MB, interlaced. */
const mostMemory = 500_000_000;
/** Too small for anything to be seen on it. */
const leastSide = 16;

/** The density at which a unit of a drawing is a pixel. */
const oneUnit = 72;

sharp.concurrency(1);
sharp.cache(false);
sharp.block({ operation: ['VipsForeignLoad'] });
sharp.unblock({
  operation: ['Png', 'Jpeg', 'Webp', 'Nsgif', 'Svg'].map((loader) => `VipsForeignLoad${loader}`),
});
// Decoding runs beside this loop, which stays free to look.
setInterval(() => {
  if (process.memoryUsage.rss() > mostMemory) end({ refused: 'too-heavy' });
}, 20).unref();

const asked = JSON.parse(process.argv[2]!) as DecodeAsked;
const chunks: Buffer[] = [];
for await (const chunk of process.stdin) chunks.push(chunk as Buffer);
end(await decoded(Buffer.concat(chunks)));

function end(answer: Decoded): never {
  process.stdout.write(JSON.stringify(answer), () => process.exit(0));
  // Nothing else is done while the answer leaves.
  return undefined as never;
}

async function decoded(bytes: Buffer): Promise<Decoded> {
  try {
    const { width, height, pages = 1 } = await measured(bytes);
    if (pages > 1) return { refused: 'animated' };
    // A drawing has no pixels of its own: it is drawn at the size that is asked for.
    if (!asked.isDrawing && width * height > asked.mostPixels) return { refused: 'too-many-pixels' };
    if (!asked.isDrawing && Math.min(width, height) < leastSide) return { refused: 'too-small' };
    const density = asked.isDrawing ? drawingDensity(Math.max(width, height)) : undefined;
    const renditions = [];
    for (const { width: most, height: tallest } of asked.sizes) {
      const { data, info } = await opened(bytes, density)
        .autoOrient()
        .resize({ width: most, height: tallest, fit: 'inside', withoutEnlargement: true })
        .webp({ quality: 82, alphaQuality: 90, effort: 4, smartSubsample: true })
        .toBuffer({ resolveWithObject: true });
      renditions.push({ width: info.width, height: info.height, body: data.toString('base64') });
    }
    return { renditions };
  } catch (error) {
    const isTooLarge = /pixel limit|too large/i.test(String(error));
    return { refused: isTooLarge ? 'too-many-pixels' : 'broken' };
  }
}

/** Metadata are not written unless asked for; colours become sRGB. */
function opened(bytes: Buffer, density?: number): Sharp {
  return sharp(bytes, {
    failOn: 'error',
    limitInputPixels: asked.mostPixels,
    sequentialRead: true,
    pages: 1,
    ...(density && { density }),
  });
}

/** A drawing of tens of thousands of units is measured at a small scale. */
async function measured(bytes: Buffer): Promise<Pick<Metadata, 'width' | 'height' | 'pages'>> {
  try {
    return await opened(bytes).metadata();
  } catch (error) {
    if (!asked.isDrawing) throw error;
    const { width, height } = await opened(bytes, 1).metadata();
    return { width: width * oneUnit, height: height * oneUnit };
  }
}

/** A drawing has any size: it is drawn at that of the largest rendition. */
function drawingDensity(side: number): number {
  const wanted = Math.max(...asked.sizes.map(({ width }) => width));
  return Math.min(2400, Math.max(1, Math.ceil((oneUnit * wanted) / Math.max(1, side))));
}
