// SPDX-License-Identifier: AGPL-3.0-or-later
// What a mandate may be about, as people name it: things of each kind of `mandate-object.ts`, found by the
// feature that has them.

import type { Lang } from '../../../base/language.ts';
import { Problem } from '../../../base/problem.ts';
import type { Db, Tx } from '../../../platform/db.ts';
import { mostOffered, type NameOption, type Naming } from '../../../platform/naming.ts';
import { type NamedObject, type ObjectKind, objectKinds } from '../mandate-object.ts';

/** A thing of an organisation that a mandate may be about. */
export interface OwnedObject extends NamedObject {
  readonly organisation: string;
}

/** How things of each kind are named; `web.ts` hands it over. */
export type ObjectNamings = Readonly<Record<ObjectKind, Naming<OwnedObject>>>;

/** All kinds as one: what a field of a form takes. Things of one name are told apart by their addresses. */
export function objectNaming(namings: ObjectNamings): Naming<OwnedObject> {
  const all = objectKinds.map((kind) => namings[kind]);
  return {
    kind: 'mandate-object',
    id: ({ kind, slug }) => `${kind}:${slug}`,
    option: (one, lang) => namings[one.kind].option(one, lang),
    async resolve(db, written, lang) {
      const nearest: NameOption[] = [];
      let several = false;
      for (const naming of all) {
        const read = await naming.resolve(db, written, lang);
        if (!('nearest' in read)) return read;
        nearest.push(...read.nearest);
        several ||= read.several;
      }
      return { nearest: nearest.slice(0, mostOffered), several };
    },
    async suggest(db, typed, lang) {
      const found: NameOption[] = [];
      for (const naming of all) found.push(...(await naming.suggest(db, typed, lang)));
      return found.slice(0, mostOffered);
    },
  };
}

/**
 * The thing that `objectNaming` gave as `kind:slug`, of the organisation that grants.
 * @throws Problem invalid `people.mandate-object-of-another`
 */
export async function loadObject(
  tx: Db | Tx,
  namings: ObjectNamings,
  { written, grantor, lang }: { readonly written: string; readonly grantor: string; readonly lang: Lang },
): Promise<NamedObject> {
  const [kind = '', slug = ''] = written.split(':');
  const naming = objectKinds.find((one) => one === kind);
  const read = naming && (await namings[naming].resolve(tx, slug, lang));
  if (!read || 'nearest' in read || read.found.organisation !== grantor)
    throw new Problem('invalid', 'people.mandate-object-of-another', {
      name: read && !('nearest' in read) ? read.found.name : slug.slice(0, 80),
    });
  const { id, name } = read.found;
  return { kind: read.found.kind, id, name, slug: read.found.slug };
}
