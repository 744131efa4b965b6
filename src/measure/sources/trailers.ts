// SPDX-License-Identifier: AGPL-3.0-or-later
// Who else stands behind a commit, by the trailers of its message: co-authors, and agents that helped. As
// signatures, bytes as latin1 words; none of them is kept longer than a reading.

/** What `git log` prints of a message: the trailers that name somebody else's part, one a line. */
export const trailersFormat = `%(trailers:${[
  'Co-authored-by',
  'Co-developed-by',
  'Assisted-by',
  'Generated-by',
  'Generated-with',
  'Made-with',
]
  .map((key) => `key=${key}`)
  .join(',')},unfold,separator=%x0A)`;

/** A message that names more people than this was not written by people. */
const most = 50;
const author = /^co-(?:authored|developed)-by$/i;

export interface Beside {
  /** `name NUL mail`. */
  readonly signed: string;
  /** Named as one of the authors; else as a tool that helped, which counts where it is an agent. */
  readonly isAuthor: boolean;
}

/** @param words the trailers of one commit, as git prints them */
export function readTrailers(words: string): Beside[] {
  return words
    .split('\n')
    .slice(0, most)
    .flatMap((line) => {
      const [, key = '', value = ''] = /^([\w-]+)\s*:\s*(.*)$/.exec(line) ?? [];
      const signed = key && signatureOf(value.trim());
      return signed ? [{ signed, isAuthor: author.test(key) }] : [];
    });
}

/** `Name <mail>`; a name alone, as trailers of tools have it, ends at its model: `Claude:claude-opus-4`. */
function signatureOf(value: string): string | undefined {
  const [, name = '', mail] = /^(.*?)\s*<([^<>]*)>/.exec(value) ?? [];
  if (mail !== undefined) return `${unquoted(name)}\0${mail.trim()}`;
  const tool = /^[^:[(<]*/.exec(value)![0].trim();
  return tool ? `${unquoted(tool)}\0` : undefined;
}

const unquoted = (name: string) => name.replace(/^"(.*)"$/, '$1').trim();
