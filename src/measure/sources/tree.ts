// SPDX-License-Identifier: AGPL-3.0-or-later
// The files at the head of a copy: their names, the licence they hold and the project's own list of who is
// who.
import { claimBytes, claimPath, type ProjectClaim } from '../claim/claim.ts';
import { agentSettings } from '../facts/agent-signs.ts';
import type { Facts } from '../facts/facts.ts';
import { declaredLicence, recogniseLicence } from '../facts/licence.ts';
import { rolesOf } from '../facts/well-known-files.ts';
import type { Copy } from './copy.ts';
import { readTree, type TreeEntry, walkTree } from './tree-walk.ts';

export interface Head {
  readonly files?: NonNullable<Facts['files']>;
  readonly filesAtHead?: number;
  /** A file that sets an agent to work. */
  readonly agents?: string;
  readonly licence?: LicenceRead;
  /** The project's own declaration. */
  readonly claim?: ProjectClaim;
}

/** What the repository says its licence is, and the file that says so. */
export interface LicenceRead {
  readonly licence: string;
  readonly licencePath: string;
}

const mailmapBytes = 4 * 1024 * 1024;
const treeBytes = 64 * 1024 * 1024;

/** Reads what the head of a copy says of itself. Empty where the copy holds no trees: unknown, not absent. */
export async function readHead(copy: Copy): Promise<Head> {
  const entries = copy.files ?? (await walkTree(copy.objects, copy.head));
  if (!entries) return {};
  const paths = entries.map(({ path }) => path);
  const [files, agents] = [rolesOf(paths), agentSettings(paths)];
  const byPath = new Map(entries.map((entry) => [entry.path, entry]));
  const [licence, claim] = await Promise.all([
    licenceIn(copy, entries, files),
    claimIn(copy, byPath.get(claimPath)?.id),
  ]);
  return {
    ...{ files, filesAtHead: entries.length },
    ...(agents === undefined ? {} : { agents }),
    ...(licence ? { licence } : {}),
    ...(claim ? { claim } : {}),
  };
}

/** The licence that the files of a commit tell, and nothing else of them. */
export async function licenceAt(copy: Copy): Promise<LicenceRead | undefined> {
  const entries = await walkTree(copy.objects, copy.head);
  return entries && licenceIn(copy, entries, rolesOf(entries.map(({ path }) => path)));
}

/** Blob of the `.mailmap` at the root, where it is a file of a believable size that can be read. */
export async function mailmapAt({ objects, head }: Copy): Promise<string | undefined> {
  const root = await objects.contents(`${head}^{tree}`, treeBytes);
  const entries = root && readTree(root, head.length / 2);
  const file = entries?.find(({ mode, name }) => name === '.mailmap' && mode.startsWith('100'));
  const known = file && (await objects.info(file.id));
  return known && known.type === 'blob' && known.size <= mailmapBytes ? known.id : undefined;
}

/** Files whose words are read: the licence, where it may stand, and the list of who is who. */
export function wordsWanted(entries: readonly TreeEntry[]): TreeEntry[] {
  const roles = rolesOf(entries.map(({ path }) => path));
  return entries
    .filter(
      ({ path }) =>
        path === '.mailmap' ||
        path === claimPath ||
        path === roles.publiccode ||
        isLicence(path) ||
        path === roles.licence,
    )
    .slice(0, 20);
}

const isLicence = (path: string) => /^(?:LICENSES\/[^/]+|(?:licen[cs]e|copying|licenza)[\w.-]*)$/i.test(path);

/**
 * The licence as exactly as the repository says it: publiccode.yml, then the names of LICENSES/, then the
 * text of the licence file.
 */
async function licenceIn(
  copy: Copy,
  entries: readonly TreeEntry[],
  files: NonNullable<Head['files']>,
): Promise<LicenceRead | undefined> {
  const declared = files.publiccode && entries.find(({ path }) => path === files.publiccode);
  const words = declared && (await blob(copy, declared.id, 1024 * 1024));
  const said = words && declaredLicence(words);
  if (said && declared) return { licence: said, licencePath: declared.path };
  const reuse = entries.filter(({ path }) => path.startsWith('LICENSES/'));
  const candidates =
    reuse.length === 1
      ? reuse
      : entries.filter(({ path }) => !path.includes('/') && (isLicence(path) || path === files.licence));
  const read = await Promise.all(
    candidates.slice(0, 12).map(async ({ id, path }) => ({
      licencePath: path,
      licence: recogniseLicence((await blob(copy, id, 1024 * 1024)) ?? '', path),
    })),
  );
  return theOne(read.filter((one): one is LicenceRead => one.licence !== undefined));
}

/** `LICENSE`, `COPYING.md`, `LICENCE.fr.txt`. */
const isWhole = ({ licencePath }: LicenceRead) =>
  /^(?:licen[cs]e|copying|licenza)(?:\.[a-z]{2})?(?:\.(?:md|markdown|txt|text|rst|adoc|html?))?$/i.test(
    licencePath,
  );
/** The text that the GNU project asks to lie beside the one that it adds to. */
const isAddition = ({ licencePath }: LicenceRead) => /lesser/i.test(licencePath);

/**
 * Of several licence files the one that speaks for the whole: `LICENSE`, `COPYING`, or what is added to it.
 * Several of the kind `LICENSE.GPL-2`, `LICENSE.BSD` that differ speak for parts, and which is for what is
 * not guessed.
 */
function theOne(read: readonly LicenceRead[]): LicenceRead | undefined {
  const whole = read.find(isAddition) ?? read.find(isWhole);
  if (whole) return whole;
  return new Set(read.map(({ licence }) => licence)).size === 1 ? read[0] : undefined;
}

/** What is well written of the project's declaration; a larger file is not read at all. */
async function claimIn(copy: Copy, id: string | undefined): Promise<ProjectClaim | undefined> {
  const words = id && (await blob(copy, id, claimBytes));
  // The reader of YAML is loaded where there is something to read.
  return words ? (await import('../claim/parse.ts')).parseClaim(words).claim : undefined;
}

/** @param limit a longer file is not read */
async function blob({ objects }: Copy, id: string, limit: number): Promise<string | undefined> {
  return (await objects.contents(id, limit))?.toString('utf8');
}
