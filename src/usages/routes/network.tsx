// SPDX-License-Identifier: AGPL-3.0-or-later
// What usages tell of networks: what each says it hosts for its members, counted and never named.
import { dayHere } from '../../base/day.ts';
import type { NetworkSlot, NetworkSlots } from '../../people/networks/section.ts';
import type { Db } from '../../platform/db.ts';
import { HostedByNetwork } from '../pages/network.tsx';
import { speak } from '../parts.tsx';
import { listHostedBy } from '../stores/hosted.ts';

/** The section « ce qu’il héberge » of the page of a network. */
export function whatItHosts(db: Db): NetworkSlot {
  const title = 'usages.network.hosts';
  return {
    make: async (lang, { id }) => {
      const hosted = await listHostedBy(db, [id], dayHere(new Date()));
      const t = speak(lang);
      if (hosted.length === 0) return undefined;
      const body = <HostedByNetwork lang={lang} hosted={hosted} />;
      return { id: 'hosts', title: t(title), note: t('usages.network.hosts-note'), body };
    },
    unknown: async (lang) => {
      const t = speak(lang);
      return { id: 'hosts', title: t(title), body: <p>{t('usages.network.hosts-unknown')}</p> };
    },
    // Of all usages: those that it hosts are its members’.
    shows: () => ({ usages: 'all', catalogue: 'all', organisations: 'all' }),
  };
}

/** How many software each network says it hosts. */
export const hostedByNetworks =
  (db: Db): NetworkSlots['hosted'] =>
  async (networks) => {
    const ids = networks.map(({ id }) => id);
    const hosted = await listHostedBy(db, ids, dayHere(new Date()));
    const by = Map.groupBy(hosted, ({ operator }) => operator);
    return new Map([...by].map(([operator, all]) => [operator, all.length]));
  };
