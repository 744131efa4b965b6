// SPDX-License-Identifier: AGPL-3.0-or-later
// What lies on the table of a governance session: who may stand around a shared program, what is held, what
// is decided, and what may happen. After the Governance Game of the Foundation for Public Code (version
// 1.0.3, CC0); layouts 1 to 7 are its starting states.
import type { Calamity } from '../charter/clause.ts';

/** What an actor is: pays and uses; decides for several; works for pay; works or uses; the project itself. */
export type ActorKind = 'body' | 'organ' | 'seller' | 'people' | 'project';

export const actorKinds = {
  'first-body': 'body',
  'second-body': 'body',
  'third-body': 'body',
  'fourth-body': 'body',
  association: 'organ',
  council: 'organ',
  'product-group': 'organ',
  'technical-group': 'organ',
  steward: 'organ',
  'in-house': 'people',
  agents: 'people',
  citizens: 'people',
  firm: 'seller',
  'second-firm': 'seller',
  host: 'seller',
  support: 'seller',
  independent: 'seller',
  upstream: 'project',
} as const satisfies Readonly<Record<string, ActorKind>>;
export type Actor = keyof typeof actorKinds;
export const actors = Object.keys(actorKinds) as readonly Actor[];
export const bodies = actors.filter((one) => actorKinds[one] === 'body');

/** What somebody has in hand. */
export const things = ['code', 'rules', 'service', 'requests', 'guides'] as const;
export type Thing = (typeof things)[number];

/** What somebody decides. */
export const matters = ['next', 'accept', 'publish', 'spend', 'admit'] as const;
export type Matter = (typeof matters)[number];

/** The thing that a matter is about; absent: it is about who stands around the table. */
export const about: Readonly<Partial<Record<Matter, Thing>>> = {
  next: 'requests',
  accept: 'code',
  publish: 'service',
};

export const stories = ['cemeteries', 'library', 'festival', 'waste', 'own'] as const;
export type Story = (typeof stories)[number];

/** Those that come upon one of the bodies, which the draw names. */
export const uponOne: ReadonlySet<Calamity> = new Set([
  'funding-lost',
  'feature-bug',
  'member-leaves',
  'major-enhancement',
  'elections',
]);

/** How one begins. */
export interface Layout {
  readonly actors: readonly Actor[];
  readonly holds: Readonly<Record<Thing, Actor>>;
  readonly decides: Readonly<Record<Matter, Actor>>;
  readonly pays: readonly (readonly [from: Actor, to: Actor])[];
}

const two = ['first-body', 'second-body'] as const;
const by = (one: Actor, technical: Actor = one): Layout['decides'] => ({
  ...{ next: one, accept: technical, publish: technical, spend: one, admit: one },
});
const held = (code: Actor, rules: Actor, service: Actor): Layout['holds'] => ({
  ...{ code, rules, service, requests: rules, guides: code },
});
const through = (organ: Actor, ...paid: readonly Actor[]): Layout['pays'] => [
  ...two.map((body) => [body, organ] as const),
  ...paid.map((one) => [organ, one] as const),
];
const lead = (...paid: readonly Actor[]): Layout['pays'] => [
  ['second-body', 'first-body'],
  ...paid.map((one) => ['first-body', one] as const),
];
const technical = 'technical-group';

export const layouts = {
  '1': {
    actors: [...two, 'council', 'firm', 'host', 'upstream'],
    holds: held('firm', 'council', 'host'),
    decides: by('council'),
    pays: through('council', 'firm', 'host'),
  },
  '2': {
    actors: [...two, 'council', technical, 'firm', 'in-house', 'upstream'],
    holds: held('in-house', 'council', 'firm'),
    decides: by('council', technical),
    pays: through('council', 'firm'),
  },
  '3': {
    actors: [...two, technical, 'firm', 'in-house', 'upstream'],
    holds: held('in-house', technical, 'firm'),
    decides: by(technical),
    pays: two.map((body) => [body, 'firm'] as const),
  },
  '4': {
    actors: [...two, technical, 'association', 'firm', 'host', 'support', 'upstream'],
    holds: held('association', 'association', 'host'),
    decides: by('association', technical),
    pays: through('association', 'firm', 'host', 'support'),
  },
  '5': {
    actors: [...two, technical, 'firm', 'support', 'upstream'],
    holds: held('firm', 'first-body', 'first-body'),
    decides: by('first-body', technical),
    pays: [...lead('firm'), ['second-body', 'support']],
  },
  '6': {
    actors: [...two, 'association', technical, 'firm', 'in-house', 'upstream'],
    holds: held('in-house', 'first-body', 'first-body'),
    decides: by('first-body', technical),
    pays: [...lead('firm'), ['second-body', 'association']],
  },
  '7': {
    actors: [...two, 'association', 'firm', 'host', 'in-house', 'upstream'],
    holds: held('in-house', 'association', 'host'),
    decides: by('association', 'first-body'),
    pays: through('association', 'firm', 'host'),
  },
} as const satisfies Readonly<Record<string, Layout>>;
export type LayoutName = keyof typeof layouts;
export const layoutNames = Object.keys(layouts) as readonly LayoutName[];
