// SPDX-License-Identifier: AGPL-3.0-or-later
// Paragraphs gathered while markup is read: those within others (text boxes, notes) count where they begin.
import type { ExtractedLine } from './extracted.ts';

interface Open {
  readonly at: number;
  text: string;
  heading: boolean;
  item: boolean;
}

export class Paragraphs {
  readonly lines: ExtractedLine[] = [];
  readonly #open: Open[] = [];

  begin(mark: { heading?: boolean; item?: boolean } = {}): void {
    this.#open.push({
      at: this.lines.length,
      text: '',
      heading: mark.heading ?? false,
      item: mark.item ?? false,
    });
    this.lines.push({ text: '', page: null });
  }

  add(text: string): void {
    const open = this.#open.at(-1);
    if (open) open.text += text;
  }

  mark(what: 'heading' | 'item'): void {
    const open = this.#open.at(-1);
    if (open) open[what] = true;
  }

  end(): void {
    const open = this.#open.pop();
    if (!open) return;
    const { at, text, heading, item } = open;
    this.lines[at] = {
      text: text.replace(/\s*[\r\n]\s*/g, ' '),
      page: null,
      ...(heading && { heading }),
      ...(item && { item }),
    };
  }
}
