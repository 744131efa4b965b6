// SPDX-License-Identifier: AGPL-3.0-or-later
// Sorting the numbers of rows where they lie: git hands out long runs that are in order already, and a list
// of a million numbers beside its own copies is more memory than all columns of a history.

/** Row numbers in the order that `compare` wants; of equals, the earlier row first. */
export function orderedRows(length: number, compare: (a: number, b: number) => number): Uint32Array {
  let rows = Uint32Array.from({ length }, (_, row) => row);
  let ends = runsOf(rows, compare);
  let spare = new Uint32Array(ends.length > 1 ? length : 0);
  while (ends.length > 1) {
    ends = mergePairs(rows, spare, ends, compare);
    [rows, spare] = [spare, rows];
  }
  return rows;
}

/**
 * Row numbers newest first, rows of the same second as `compare` wants, of equals the earlier row first.
 * Where moment and row fit in one number, the machine sorts those; else as `orderedRows`.
 * @param times whole seconds @param compare of two rows, their times included
 */
export function newestFirst(times: Float64Array, compare: Compare): Uint32Array {
  let [least, most] = [Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY];
  for (const time of times) {
    if (time < least) least = time;
    if (time > most) most = time;
  }
  if ((most - least + 1) * times.length > Number.MAX_SAFE_INTEGER) return orderedRows(times.length, compare);
  const keys = times.map((time, row) => (most - time) * times.length + row).sort();
  const rows = new Uint32Array(times.length);
  for (let place = 0; place < rows.length; place++) rows[place] = keys[place]! % times.length;
  for (let start = 0, end = 1; start < rows.length; start = end, end++) {
    while (end < rows.length && times[rows[end]!] === times[rows[start]!]) end++;
    if (end > start + 1) rows.set([...rows.subarray(start, end)].sort(compare), start);
  }
  return rows;
}

type Compare = (a: number, b: number) => number;

/** Where each run that is in order ends; one that falls all the way is turned round. */
function runsOf(rows: Uint32Array, compare: Compare): number[] {
  const ends: number[] = [];
  for (let start = 0; start < rows.length; start = ends.at(-1)!) {
    let end = start + 1;
    const falls = end < rows.length && compare(rows[start]!, rows[end]!) > 0;
    while (end < rows.length && compare(rows[end - 1]!, rows[end]!) > 0 === falls) end++;
    if (falls) rows.subarray(start, end).reverse();
    ends.push(end);
  }
  return ends;
}

/** Merges neighbours two by two into `to`. @returns where the longer runs end */
function mergePairs(from: Uint32Array, to: Uint32Array, ends: readonly number[], compare: Compare): number[] {
  const longer: number[] = [];
  for (let pair = 0; pair < ends.length; pair += 2) {
    const [start, middle] = [pair === 0 ? 0 : ends[pair - 1]!, ends[pair]!];
    const end = ends[pair + 1] ?? middle;
    let [left, right] = [start, middle];
    for (let at = start; at < end; at++) {
      const isLeft = left < middle && (right >= end || compare(from[left]!, from[right]!) <= 0);
      to[at] = isLeft ? from[left++]! : from[right++]!;
    }
    longer.push(end);
  }
  return longer;
}
