// SPDX-License-Identifier: AGPL-3.0-or-later
// Both sides of what is asked before a purchase, by one person or from the wrong side: bands of price, and
// providers who look for a co-contractor.
import type { Person } from './ground.ts';
import type { Walk } from './walks.ts';
import { syndicate, town } from './world.ts';

/** One deal: what is tried in turn, and whether the database ends by saying that it was done between two. */
export interface Deal {
  readonly name: string;
  steps(): Promise<string[]>;
  /** Rows that should not be. */
  readonly done: string;
}

interface Deals {
  /** Between two: done, or the walk proves nothing. */
  readonly between: readonly Deal[];
  readonly refused: readonly Deal[];
}

type Rows = (question: string) => Promise<Record<string, string>[]>;

/** A band of price: who asks for whom, and who answers as which provider. */
export function estimateDeals({ world }: Walk, both: Person, rows: Rows): Deals {
  const { ground, provider, people } = world;
  const estimate = (
    label: string,
    asked: { readonly by: Person; readonly of: string },
    answered: { readonly by: Person; readonly as: string },
  ): Deal => {
    const line = `Deux côtés, ${label}.`;
    const which = `from halle.estimate where line = '${line}'`;
    return {
      name: `estimate: ${label}`,
      steps: async () => {
        const asking = { organisation: asked.of, kind: 'audit', software: '', line };
        const at = `/prestataires/${provider.slug}/ordre-de-grandeur`;
        const first = await ground.post(at, asking, asked.by);
        const answers = [];
        for (const { id } of await rows(`select id ${which}`))
          answers.push(
            await ground.post(
              '/compte/ordres-de-grandeur',
              { id: id!, provider: answered.as, answer: '1' },
              answered.by,
            ),
          );
        return [first, ...answers].map(({ status }) => String(status));
      },
      done: `select 1 ${which} and answered_at is not null`,
    };
  };
  const asked = { by: people.agent, of: town.id };
  const answered = { by: people.provider, as: provider.id };
  return {
    between: [estimate('entre deux', asked, answered)],
    refused: [
      estimate('par une seule personne', { by: both, of: town.id }, { by: both, as: provider.id }),
      estimate('demandé par qui est aussi du prestataire', { by: both, of: town.id }, answered),
      estimate('répondu par qui est aussi de la commune', asked, { by: both, as: provider.id }),
      estimate('répondu par qui demande', asked, { by: people.agent, as: provider.id }),
      estimate('répondu au nom de la commune', asked, { by: people.provider, as: town.id }),
      estimate('demandé par le prestataire lui-même', { by: people.provider, of: provider.id }, answered),
      estimate('demandé pour un syndicat par la commune', { by: people.agent, of: syndicate.id }, answered),
    ],
  };
}

const looking = { 'brings-development': '1', 'seeks-training': '1' };

/** A co-contractor: never looked for, seen or met by who asks for the mission, nor with oneself. */
export function partnerDeals({ world }: Walk, both: Person, rows: Rows): Deal[] {
  const { ground, provider, people, ids } = world;
  const at = `/missions/${ids['open']}/cotraitance`;
  const look = (by: Person, organisation: string, label: string): Deal => ({
    name: `co-contractor: ${label}`,
    steps: async () => [String((await ground.post(`${at}/look`, { organisation, ...looking }, by)).status)],
    done: `select 1 from halle.partner_search where account_id = '${by.account}'`,
  });
  const yes = (by: Person, organisation: string, label: string): Deal => ({
    name: `co-contractor: ${label}`,
    steps: async () => {
      const [search] = await rows('select id from halle.partner_search where ended_at is null');
      const saying = { organisation, other: search?.['id'] ?? '' };
      return [String((await ground.post(`${at}/yes`, saying, by)).status)];
    },
    done: `select 1 from halle.partner_yes where account_id = '${by.account}'`,
  });
  return [
    look(both, provider.id, 'looked for by who is also of the town that asks'),
    look(people.buyer, provider.id, 'looked for by the town, as a provider'),
    look(people.agent, town.id, 'looked for by the town, as itself'),
    yes(people.provider, provider.id, 'a yes to oneself'),
    yes(both, provider.id, 'a yes by who is also of the town that asks'),
    yes(people.buyer, provider.id, 'a yes by the town, as a provider'),
    yes(people.agent, town.id, 'a yes by the town, as itself'),
  ];
}

/**
 * Before anybody stands on both sides, a provider looks: what follows is refused for who asks, and for
 * nothing else.
 */
export async function lookApart({ world }: Walk): Promise<void> {
  const { ground, provider, people, ids } = world;
  const said = { organisation: provider.id, ...looking };
  const { status } = await ground.post(`/missions/${ids['open']}/cotraitance/look`, said, people.provider);
  if (status !== 303) throw new Error(`co-contractor: not even a provider apart may look (${status})`);
}
