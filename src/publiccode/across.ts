// SPDX-License-Identifier: AGPL-3.0-or-later
// Rules that bind several keys: who maintains and how, what one language at least must say, what must not be
// said twice.
import { error, note, warning } from './finding.ts';
import { isNothing, type Section, type Tree } from './tree.ts';
import type { Say } from './walk.ts';

/** A part of the document with the place of its key, or of the file's start. */
interface Part {
  readonly tree: Tree | undefined;
  readonly at: number;
}

function part(of: Tree | undefined, name: string): Part | undefined {
  const entry = of?.kind === 'section' ? of.entries.get(name) : undefined;
  return entry && { tree: entry.value, at: entry.keyAt };
}

const said = (found: Part | undefined): found is Part => !isNothing(found?.tree);
const written = (found: Part | undefined) => (found?.tree?.kind === 'scalar' ? found.tree.source : undefined);
const isEmptyList = ({ tree }: Part) => tree?.kind === 'list' && tree.items.length === 0;

/** Says what the rules across keys have to say of a whole document. */
export function across(root: Section, rules: 0 | 1, say: Say): void {
  maintenance(root, say);
  descriptions(root, rules, say);
  dependencies(root, say);
  if (rules === 0 && said(part(root, 'IT')) && said(part(root, 'it')))
    say(error('country.twice'), 'it', part(root, 'it')!.at);
  const italy = part(root, 'IT');
  if (rules === 0 && said(italy)) say(note('deprecated.country-section'), 'IT', italy.at);
}

/**
 * Contractors when, and only when, the maintenance is by contract; contacts when it is internal or by a
 * community.
 */
function maintenance(root: Section, say: Say): void {
  const whole = part(root, 'maintenance');
  const type = written(part(whole?.tree, 'type'));
  const contractors = part(whole?.tree, 'contractors');
  const contacts = part(whole?.tree, 'contacts');
  if (!whole || !type) return;
  if (type === 'contract' && (!said(contractors) || isEmptyList(contractors)))
    say(error('maintenance.no-contractor'), 'maintenance.contractors', contractors?.at ?? whole.at);
  if (type !== 'contract' && said(contractors))
    say(
      error('maintenance.contractors-without-contract', { type: type.slice(0, 40) }),
      'maintenance.contractors',
      contractors.at,
    );
  if ((type === 'internal' || type === 'community') && (!said(contacts) || isEmptyList(contacts))) {
    say(error('maintenance.no-contact', { type }), 'maintenance.contacts', contacts?.at ?? whole.at);
  }
}

/**
 * A long description and features in one language at least; a language without them is read, and some
 * catalogues refuse it. Version 1 may leave features out.
 */
function descriptions(root: Section, rules: 0 | 1, say: Say): void {
  const { tree } = part(root, 'description') ?? {};
  if (tree?.kind !== 'section') return;
  const sections = [...tree.entries].filter(([, { value }]) => value.kind === 'section');
  for (const name of ['longDescription', 'features']) {
    const inOne = sections.some(([, { value }]) => speaks(part(value, name)));
    for (const [tag, { value, keyAt }] of sections) {
      const found = part(value, name);
      if (speaks(found)) continue;
      if (rules === 1 && name === 'features' && !found) continue;
      const code = inOne ? 'description.not-in-this-language' : 'description.in-no-language';
      say(
        inOne ? warning(code, { name, tag }) : error(code, { name, tag }),
        `description.${tag}.${name}`,
        found?.at ?? keyAt,
      );
    }
  }
}

function speaks(found: Part | undefined): boolean {
  if (!said(found)) return false;
  const { tree } = found;
  if (tree?.kind === 'list')
    return tree.items.some((item) => item.kind !== 'scalar' || item.source.trim() !== '');
  // A wrong type is said elsewhere: the key is there.
  return tree?.kind !== 'scalar' || tree.source.trim() !== '';
}

/** One exact version and a range of versions at once is two answers to one question. */
function dependencies(root: Section, say: Say): void {
  const whole = part(root, 'dependsOn')?.tree;
  for (const kind of ['open', 'proprietary', 'hardware']) {
    const { tree } = part(whole, kind) ?? {};
    if (tree?.kind !== 'list') continue;
    tree.items.forEach((item, index) => {
      const version = part(item, 'version');
      if (said(version) && (said(part(item, 'versionMin')) || said(part(item, 'versionMax'))))
        say(note('dependency.two-versions'), `dependsOn.${kind}[${index}].version`, version.at);
    });
  }
}
