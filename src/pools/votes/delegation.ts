// SPDX-License-Identifier: AGPL-3.0-or-later
// Voices given to others: who speaks in the end, along a chain of any length.

/** Who gave a voice → to whom, or further along the chain: it is shortened as it is followed. */
export type Given = Map<string, string>;

/** Who speaks in the end for a member: itself where it gave its voice to nobody. */
export function speakerFor(member: string, given: Given): string {
  const passed: string[] = [];
  let end = member;
  for (let next = given.get(end); next !== undefined; next = given.get(end)) {
    passed.push(end);
    end = next;
  }
  for (const one of passed) given.set(one, end);
  return end;
}

/** Gives a voice to another. @returns false where it would come back to who gives it: nothing is changed */
export function giveVoice(member: string, to: string, given: Given): boolean {
  if (speakerFor(to, given) === member) return false;
  given.set(member, to);
  return true;
}
