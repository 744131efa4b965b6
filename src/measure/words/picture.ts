// SPDX-License-Identifier: AGPL-3.0-or-later
// Ten years of activity in characters: one column a quarter, four lines high, years below, releases marked.
import type { Activity } from '../grade/grade.ts';

const eighths = ' ▁▂▃▄▅▆▇█';
const height = 4;

export interface Picture {
  /** From top to bottom, one character per quarter. */
  readonly rows: readonly string[];
  readonly years: string;
  readonly releases: string;
}

/**
 * Heights follow the square root: a quiet quarter stays visible beside a busy one, an empty one stays empty.
 */
export function pictureOf({ from, quarters, releases }: Activity): Picture {
  const most = Math.max(1, ...quarters);
  const levels = quarters.map((count) =>
    count ? Math.max(1, Math.round(Math.sqrt(count / most) * height * 8)) : 0,
  );
  const rows = Array.from({ length: height }, (_, row) =>
    levels.map((level) => eighths[Math.max(0, Math.min(8, level - (height - 1 - row) * 8))]!).join(''),
  );
  const start = quarterOf(Date.parse(`${from}T00:00:00Z`) / 1000);
  const marks = quarters.map(() => ' ');
  for (const at of releases) if (quarterOf(at) - start in marks) marks[quarterOf(at) - start] = '▲';
  return { rows, years: yearsBelow(start, quarters.length), releases: marks.join('').trimEnd() };
}

function quarterOf(time: number): number {
  const date = new Date(time * 1000);
  return (date.getUTCFullYear() - 1970) * 4 + Math.floor(date.getUTCMonth() / 3);
}

/** `2017 18  19  20`: each year under its first quarter, the first one whole where there is room. */
function yearsBelow(start: number, length: number): string {
  let line = '';
  for (let quarter = start; quarter < start + length; quarter++) {
    if (quarter % 4 !== 0 || line.length > quarter - start) continue;
    line = line.padEnd(quarter - start) + String(1970 + quarter / 4).slice(2);
  }
  return line;
}
