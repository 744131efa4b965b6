// SPDX-License-Identifier: AGPL-3.0-or-later
// Looks at what a file points at: pages that answer, pictures that are pictures. How to look is handed over;
// what could not be looked at is a note, neither error nor warning.
import { type Complaint, error, type Finding, finding, inOrder, note, warning } from './finding.ts';
import type { Parsed, Reference } from './parse.ts';
import { extensionOf } from './rules/picture.ts';

/**
 * What someone saw at an address or a path. `head`: its first bytes (32 are enough). `no-host`: the name has
 * no address, or the network is down.
 */
export type Looked =
  | { readonly state: 'found'; readonly head?: Uint8Array }
  | { readonly state: 'missing' | 'no-host' | 'unknown'; readonly why?: string };

/** Ways to look; a way that is not given is not tried. Neither may throw for what is merely absent. */
export interface Look {
  /** Opens a web address. */
  readonly reach?: (url: string) => Promise<Looked>;
  /** Opens a path of the repository, relative to the file's folder. */
  readonly file?: (path: string) => Promise<Looked>;
}

const most = 100;
const atOnce = 4;

/** The findings about everything that `parsed` points at, in the order of the file. Never throws. */
export async function checkReferences(parsed: Pick<Parsed, 'references'>, look: Look): Promise<Finding[]> {
  const seen = new Map<Reference, Looked>();
  const queue = parsed.references.slice(0, most);
  const worker = async () => {
    for (let next = queue.shift(); next; next = queue.shift()) seen.set(next, await lookAt(next, look));
  };
  await Promise.all(Array.from({ length: atOnce }, worker));
  const networkWorks = [...seen].some(
    ([{ value }, { state }]) => isWeb(value) && (state === 'found' || state === 'missing'),
  );
  const findings = parsed.references.map((reference) =>
    said(reference, seen.get(reference) ?? { state: 'unknown', why: `> ${most}` }, networkWorks),
  );
  return inOrder(findings.filter((one) => one !== undefined));
}

const isWeb = (value: string) => /^https?:/i.test(value);

async function lookAt({ value }: Reference, { reach, file }: Look): Promise<Looked> {
  const way = isWeb(value) ? reach : /^[a-z][a-z0-9+.-]*:/i.test(value) ? undefined : file;
  try {
    return (await way?.(value)) ?? { state: 'unknown' };
  } catch (reason) {
    return { state: 'unknown', why: String(reason).slice(0, 120) };
  }
}

function said(reference: Reference, looked: Looked, networkWorks: boolean): Finding | undefined {
  const complaint = complaintAbout(reference, looked, networkWorks);
  return complaint && finding(complaint, reference.key, reference.line, reference.column);
}

/**
 * A name without address is an error only when another address answered: otherwise it is our network that is
 * missing.
 */
function complaintAbout(
  { kind, value }: Reference,
  looked: Looked,
  networkWorks: boolean,
): Complaint | undefined {
  const facts = { value: value.slice(0, 120) };
  if (looked.state === 'found')
    return isPicture(kind, value) ? pictureComplaint(kind, value, looked.head) : undefined;
  const missing = looked.state === 'missing' || (looked.state === 'no-host' && networkWorks);
  if (missing)
    return error(isWeb(value) ? 'reference.page-missing' : 'reference.file-missing', {
      ...facts,
      why: looked.why ?? 'none',
    });
  return note('reference.not-checked', { ...facts, why: looked.why ?? 'none' });
}

const isPicture = (kind: Reference['kind'], value: string) =>
  kind === 'screenshot' || (kind === 'logo' && extensionOf(value) === '.png');

const png = [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a];
const jpeg = [0xff, 0xd8, 0xff];

/** A PNG starts with its signature and its header chunk; a JPEG with its marker. */
function pictureComplaint(
  kind: Reference['kind'],
  value: string,
  head: Uint8Array | undefined,
): Complaint | undefined {
  if (!head) return undefined;
  const starts = (signature: readonly number[]) => signature.every((byte, index) => head[index] === byte);
  const isPng = starts(png) && String.fromCharCode(...head.slice(12, 16)) === 'IHDR';
  const facts = { value: value.slice(0, 120) };
  if (kind === 'logo') return isPng ? undefined : error('reference.not-a-png', facts);
  return isPng || starts(jpeg) ? undefined : warning('reference.not-a-picture', facts);
}
