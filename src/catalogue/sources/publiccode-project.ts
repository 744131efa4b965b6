// SPDX-License-Identifier: AGPL-3.0-or-later
// What a publiccode.yml says of its project: who pays, who keeps it up, what it was made from, where it goes.
import { findRepositoryUrl } from '../../base/url.ts';
import { some } from '../merging/known.ts';
import type { Maintenance, MeetingPlace } from '../project.ts';
import type { Claim } from '../record.ts';
import { mayBePerson } from './persons.ts';
import { picturePlace, picturePlaces, repositoryNamed } from './picture-places.ts';
import { address, day, isMapping, line, list, mapping } from './words.ts';

const most = 20;
const types = ['internal', 'contract', 'community', 'none'] as const;

/** Contacts are persons, and are no part of it: the mailbox of a function alone is kept. */
export function projectFields(
  value: Record<string, unknown>,
): Pick<
  Claim,
  'fundedBy' | 'maintenance' | 'roadmap' | 'isBasedOn' | 'videos' | 'meets' | 'logo' | 'screenshots'
> {
  const funders = bodies(value['fundedBy'], ({ uri }) => address(uri));
  const based = Array.isArray(value['isBasedOn']) ? value['isBasedOn'] : [value['isBasedOn']];
  const each = (key: string) =>
    Object.values(mapping(value['description'])).flatMap((one) => list(mapping(one)[key]));
  const films = each('videos');
  const repository = repositoryNamed(value['url']);
  const [logo, screenshots] = [
    picturePlace(value['logo'] ?? value['monochromeLogo'], repository),
    some(picturePlaces(each('screenshots'), repository)),
  ];
  const [roadmap, maintenance] = [address(value['roadmap']), maintenanceOf(mapping(value['maintenance']))];
  const [isBasedOn, videos] = [addresses(based)?.map(canonical), addresses(films)];
  const meets = mailboxes(mapping(value['maintenance'])['contacts']);
  return {
    ...(funders && { fundedBy: funders.map(({ name, url }) => ({ name, ...(url && { url }) })) }),
    ...(maintenance && { maintenance }),
    ...(roadmap && { roadmap }),
    ...(isBasedOn && { isBasedOn }),
    ...(videos && { videos }),
    ...(meets && { meets }),
    ...(logo && { logo }),
    ...(screenshots && { screenshots }),
  };
}

function maintenanceOf(value: Record<string, unknown>): Maintenance | undefined {
  const type = types.find((one) => one === value['type']);
  const contractors = bodies(value['contractors'], ({ website }) => address(website))?.map(
    ({ name, url, given }) => {
      const until = day(given['until']);
      return { name, ...(until && { until }), ...(url && { url }) };
    },
  );
  return type || contractors ? { ...(type && { type }), ...(contractors && { contractors }) } : undefined;
}

/** Bodies by their names; what may be a person's name is left out. */
function bodies(value: unknown, site: (given: Record<string, unknown>) => string | undefined) {
  const named = list(value)
    .filter(isMapping)
    .flatMap((given) => {
      const name = line(given['name'], 160);
      return name && !mayBePerson(name) ? [{ name, url: site(given), given }] : [];
    });
  return some(named.slice(0, most));
}

/** Of a repository, as the catalogue knows it: what is made from it is found by that. */
const canonical = (url: string): string => findRepositoryUrl(url) ?? url;

/** Mailboxes of a function (`contact@…`) among the contacts; those of persons are taken out by `line`. */
function mailboxes(contacts: unknown): readonly MeetingPlace[] | undefined {
  const written = list(contacts).map((contact) => line(mapping(contact)['email'], 254));
  const kept = written.filter((mail) => mail !== undefined && /^[^\s@()]+@[^\s@()]+$/.test(mail));
  return some([...new Set(kept)].slice(0, 3).map((mail) => ({ kind: 'mail', url: `mailto:${mail}` })));
}

const addresses = (written: readonly unknown[]): readonly string[] | undefined =>
  some([...new Set(written.map(address).filter((one) => one !== undefined))].slice(0, most));
