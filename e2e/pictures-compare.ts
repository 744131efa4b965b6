// SPDX-License-Identifier: AGPL-3.0-or-later
// Two folders of pictures compared pixel by pixel, in the browser that took them; what differs is drawn, both
// pictures side by side with the pixels that changed, into AFTER-differences.
import { mkdir, readdir, readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import type { Page } from 'playwright-core';
import { openBrowser } from './ground.ts';

/** @param say prints a line: a picture that is on one side only, or how many thousandths of it differ */
export async function comparePictures(
  before: string,
  after: string,
  say: (line: string) => void,
): Promise<void> {
  const out = `${after.replace(/\/$/, '')}-differences`;
  await mkdir(out, { recursive: true });
  const [old, now] = await Promise.all([readdir(before), readdir(after)]);
  for (const name of old.filter((one) => !now.includes(one))) say(`gone ${name}`);
  for (const name of now.filter((one) => !old.includes(one))) say(`new ${name}`);
  const browser = await openBrowser();
  try {
    const page = await browser.newPage();
    for (const name of old.filter((one) => now.includes(one))) {
      const sides = await Promise.all([before, after].map((folder) => readFile(path.join(folder, name))));
      if (sides[0]!.equals(sides[1]!)) continue;
      const { share, picture } = await drawDifference(page, sides as [Buffer, Buffer]);
      say(`${String(Math.round(share * 1000)).padStart(4)} ${name}`);
      await writeFile(path.join(out, name), Buffer.from(picture, 'base64'));
    }
  } finally {
    await browser.close();
  }
}

/** The share of pixels that differ, and both pictures with their difference beside them, as PNG in base64. */
function drawDifference(page: Page, sides: [Buffer, Buffer]): Promise<{ share: number; picture: string }> {
  return page.evaluate(
    async (sources) => {
      const images = await Promise.all(
        sources.map(async (source) => createImageBitmap(await (await fetch(source)).blob())),
      );
      const width = Math.max(...images.map((image) => image.width));
      const height = Math.max(...images.map((image) => image.height));
      const canvas = document.createElement('canvas');
      Object.assign(canvas, { width: width * 3, height });
      const drawing = canvas.getContext('2d', { willReadFrequently: true })!;
      images.forEach((image, i) => {
        drawing.drawImage(image, i * width, 0);
      });
      const [one, two] = [0, 1].map(
        (i) => new Uint32Array(drawing.getImageData(i * width, 0, width, height).data.buffer),
      );
      const marked = drawing.createImageData(width, height);
      const pixels = new Uint32Array(marked.data.buffer);
      let different = 0;
      for (let i = 0; i < pixels.length; i++)
        if (one![i] !== two![i]) {
          different++;
          pixels[i] = 0xff_00_00_ff;
        }
      drawing.putImageData(marked, width * 2, 0);
      return { share: different / pixels.length, picture: canvas.toDataURL('image/png').split(',')[1]! };
    },
    sides.map((side) => `data:image/png;base64,${side.toString('base64')}`),
  );
}
