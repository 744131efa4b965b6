// SPDX-License-Identifier: AGPL-3.0-or-later
// Both sides of one deal by one person, or by a body that holds the other side's mandate: nothing of it may
// end as if two had agreed.

import { roles } from '../src/people/agents/permissions.ts';
import { withClient } from '../src/platform/roles.ts';
import { day } from '../src/testing/clock.ts';
import type { Person } from './ground.ts';
import { type Deal, estimateDeals, lookApart, partnerDeals } from './sides-before.ts';
import type { Walk } from './walks.ts';
import { loan, offer, profile, syndicate, task, town } from './world.ts';

export async function bothSides(walk: Walk): Promise<void> {
  const { world, tally, tables } = walk;
  const { ground, provider, people } = world;
  const { post, get } = ground;
  await lookApart(walk);
  const both = await ground.comeIn('both', [
    [town.id, roles, 'both sides'],
    [provider.id as typeof town.id, roles, 'both sides'],
  ]);
  const inHouse = await ground.comeIn('inhouse', [[syndicate.id, roles, 'in house']]);
  await post(
    `/mon-organisation/${town.slug}/mandats`,
    { to: syndicate.slug, until: day(200), ...every, ceiling: '5000' },
    people.signatory,
  );
  await post('/developpeurs/moi', profile, both);

  const mission = (buyer: Person, maker: Person, hat: string, label: string): Deal => {
    let slug = '';
    return {
      name: `mission: ${label}`,
      steps: async () => {
        const drafted = await post('/missions/nouvelle', task(`Deux côtés ${label}`), buyer);
        slug = drafted.location.split('/').at(-1) ?? '';
        const at = `/missions/${slug}`;
        const steps = [
          await post(`${at}/open`, {}, buyer),
          await post(`${at}/answer`, offer(hat, 'Je réponds des deux côtés.'), maker),
        ];
        // The town's page may not even list the offer: it is taken from the table, as someone would who knows
        // its id.
        const [row] = await rows(
          `select o.id from halle.mission_offer o join halle.mission m on m.id = o.mission_id where m.slug = '${slug}'`,
        );
        const id = row?.['id'] ?? '';
        for (const [action, fields, who] of [
          [
            'accept',
            {
              offer: id,
              [`compared-${id}`]: '1',
              spent: '0',
              reason: 'La seule réponse reçue.',
              signatory: 'Bourgmestre',
            },
            buyer,
          ],
          ['deliver', { organisation: hat, proof: 'https://forge.example/3' }, maker],
          ['confirm', {}, buyer],
        ] as const)
          steps.push(await post(`${at}/${action}`, fields, who));
        return steps.map(({ status }) => String(status));
      },
      get done() {
        return `select 1 from halle.mission_step s join halle.mission m on m.id = s.thing_id where m.slug = '${slug}' and s.step = 'confirmed'`;
      },
    };
  };

  const rows = (question: string) =>
    withClient(ground.halle.ownerUrl, async (client) => {
      await client.query(`select set_config('halle.backup', 'on', false)`);
      return (await client.query<Record<string, string>>(question)).rows;
    });

  const reference = (asker: Person, answerer: Person, on: string, label: string): Deal => {
    const which = `from halle.provider_reference where deed = 'training' and held_on = '${on}'`;
    return {
      name: `reference: ${label}`,
      steps: async () => {
        const telling = { client: 'Namur', software: 'opencimetiere', kind: 'training', on, training: '1' };
        const asked = await post(`/compte/prestataire/${provider.slug}/reference`, telling, asker);
        const answers = [];
        for (const { id } of await rows(`select id ${which} and answer is null`))
          answers.push(
            await post('/compte/references', { client: town.id, id: id!, answer: 'confirmed' }, answerer),
          );
        return [asked, ...answers].map(({ status }) => String(status));
      },
      done: `select 1 ${which} and answer = 'confirmed'`,
    };
  };

  const estimates = estimateDeals(walk, both, rows);
  const deals: Deal[] = [
    mission(both, both, '', 'as an independent'),
    mission(both, both, provider.id, 'through a company of theirs'),
    mission(both, people.provider, provider.id, 'bought by who is also of the company'),
    mission(people.buyer, both, provider.id, 'delivered by who is also of the town'),
    mission(people.buyer, both, '', 'delivered by a colleague as an independent'),
    mission(inHouse, inHouse, syndicate.id, 'by the mandatary, to whom it buys for'),
    mission(inHouse, inHouse, '', 'by the mandatary’s agent as an independent'),
    reference(both, both, day(-240), 'asked and confirmed by one person'),
    reference(people.provider, both, day(-250), 'confirmed by who is also of the provider'),
    {
      name: 'loan: of oneself',
      steps: async () => {
        const said = await post('/developpeurs/moi', { ...profile, employer: town.id }, both);
        const [row] = await rows(
          `select id from halle.availability where account_id = '${both.account}' and employer_id is not null`,
        );
        const confirmed = await post(`/developpeurs/${row?.['id']}/confirm`, loan, both);
        return [said, confirmed].map(({ status }) => String(status));
      },
      done: `select 1 from halle.loan_step where account_id = '${both.account}' and step = 'confirmed'`,
    },
    {
      name: 'experience: of what one’s own company offers',
      steps: async () => {
        const told = {
          act: 'tell',
          id: world.ids['usage']!,
          again: 'yes',
          migration: 'Vantée des deux côtés.',
        };
        return [String((await post(`/mon-organisation/${town.slug}/logiciels/acte`, told, both)).status)];
      },
      done: `select 1 from halle.usage_experience where migration = 'Vantée des deux côtés.'`,
    },
    {
      name: 'mandate: given to a body that one acts for',
      steps: async () => {
        const twice = await ground.comeIn('twice', [
          [town.id, roles, 'both sides'],
          [syndicate.id, roles, 'both sides'],
        ]);
        const given = await post(
          `/mon-organisation/${town.slug}/mandats`,
          { to: syndicate.slug, until: day(31), ...every, ceiling: '5000' },
          twice,
        );
        return [String(given.status)];
      },
      done: `select 1 from halle.mandate where until_day = '${day(31)}'`,
    },
    {
      name: 'letter: to oneself, as one’s organisation',
      steps: async () => {
        const [row] = await rows(
          `select id from halle.availability where account_id = '${both.account}' and employer_id is null`,
        );
        return [
          String(
            (
              await post(
                `/developpeurs/${row?.['id']}/write`,
                { organisation: town.id, words: 'Bonjour, c’est moi.' },
                both,
              )
            ).status,
          ),
        ];
      },
      done: `select 1 from halle.letter where account_id = '${both.account}'`,
    },
    ...estimates.refused,
    ...partnerDeals(walk, both, rows),
  ];
  // Between two, each is done: what follows is refused for whose deal it is, and for nothing else.
  for (const deal of [
    mission(people.buyer, people.provider, provider.id, 'between two'),
    reference(people.provider, people.agent, day(-260), 'between two'),
    ...estimates.between,
  ]) {
    const steps = await deal.steps();
    if ((await rows(deal.done)).length === 0)
      throw new Error(`${deal.name}: not even so is it done (${steps.join(', ')})`);
  }
  for (const deal of deals) {
    const steps = await deal.steps();
    const done = (await rows(deal.done)).length > 0;
    tally.count(
      'both sides of a deal',
      `${deal.name} (answers ${steps.join(', ')})`,
      done ? 'the deal was done as if between two' : undefined,
    );
  }
  await get('/');
  await tables.changed();
}

const every = Object.fromEntries(
  [
    'missions.see-drafts',
    'missions.draft',
    'missions.open',
    'missions.accept',
    'missions.confirm',
    'missions.withdraw',
    'references.confirm',
  ].map((act) => [`act-${act}`, '1']),
);
