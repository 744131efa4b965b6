// SPDX-License-Identifier: AGPL-3.0-or-later
// Things of the trade made as people make them: by the forms of the site, sent by somebody who may. Each
// builder insists: what it is refused stops the making, with the sentence that the site gave.
import { day } from './clock.ts';
import { tokenIn } from './mails.ts';
import type { Answer, Asking, Fields, Who } from './site.ts';

type Site = Pick<Asking, 'get' | 'post' | 'mails' | 'lastLink' | 'comeInByLink'>;

/** @throws Error with the words of the page, when a step is refused */
export async function must(answer: Promise<Answer>, what: string): Promise<Answer> {
  const got = await answer;
  if (got.statusCode === 303 || got.statusCode === 200) return got;
  const words = got.body.replace(/<(script|style|head)[\s\S]*?<\/\1>/g, '').replace(/<[^>]+>|\s+/g, ' ');
  throw new Error(`refused: ${what}: ${got.statusCode} ${words.slice(0, 600)}`);
}

/** Where a form led, its query left out. */
const placeOf = ({ headers }: Answer) => String(headers['location'] ?? '').split('?')[0]!;
const slugOf = (address: string) => address.split('/').at(-1)!;

/** Somebody is invited by who admits, signs in by their mailbox and accepts. */
export async function joinAgents(
  site: Site,
  admin: Who,
  organisation: string,
  { address, duty, roles }: { address: string; duty: string; roles: readonly string[] },
): Promise<Who> {
  const given = Object.fromEntries(roles.map((role) => [`role-${role}`, '1']));
  const invitation = { address, duty, ...given };
  await must(
    site.post(`/mon-organisation/${organisation}/invitations`, invitation, admin),
    `inviting ${address}`,
  );
  const invited = await site.comeInByLink({ address });
  const { body } = await site.get('/compte', invited);
  const id = /name="invitation" value="([^"]+)"/.exec(body)?.[1] ?? '';
  const answer = { invitation: id, answer: 'yes' };
  await must(site.post('/compte/invitations', answer, invited), `${address} accepts`);
  return invited;
}

/** What a new provider says of itself. */
export interface Newcomer {
  readonly name: string;
  readonly scheme: string;
  readonly number: string;
  readonly mailbox: string;
}
export const workshop: Newcomer = {
  name: 'Atelier Exemple',
  scheme: 'siren',
  number: '732 829 320',
  mailbox: 'contact@example.fr',
};

/** A provider joins and proves its mailbox. @returns its slug */
export async function becomeProvider(
  site: Site,
  founder: Who,
  newcomer: Newcomer = workshop,
): Promise<string> {
  await must(site.post('/devenir-prestataire', { ...newcomer }, founder), `the provider ${newcomer.name}`);
  const t = tokenIn(await site.lastLink('market.provider'));
  return slugOf(
    placeOf(await must(site.post('/preuve', { t, answer: 'yes' }, founder), 'the link of a provider')),
  );
}

export const dashboardOf = (provider: string) => `/compte/prestataire/${provider}`;

/** @param fields `software`, `territories` … and `kind-…` for each kind of service */
export const offerService = (site: Site, who: Who, provider: string, fields: Fields): Promise<Answer> =>
  must(
    site.post(
      `${dashboardOf(provider)}/offer`,
      { 'language-fr': '1', words: '', publish: '1', ...fields },
      who,
    ),
    `an offer of ${provider}`,
  );

/** Work told as done for a client, who is asked to confirm it. */
export const askReference = (site: Site, who: Who, provider: string, fields: Fields): Promise<Answer> =>
  must(site.post(`${dashboardOf(provider)}/reference`, fields, who), `a reference of ${provider}`);

/** @param organisation slug of whose usage it is @returns the id of the usage */
export async function declareUse(
  site: Site,
  who: Who,
  organisation: string,
  fields: Fields,
): Promise<string> {
  const list = `/mon-organisation/${organisation}/logiciels`;
  const known = new Set(await usagesOf(site, who, organisation));
  await must(site.post(`${list}/acte`, { act: 'declare', ...fields }, who), `a usage of ${organisation}`);
  const id = (await usagesOf(site, who, organisation)).find((one) => !known.has(one));
  if (!id) throw new Error(`${organisation} declared ${fields['software']} and its list does not say so`);
  return id;
}

/** The ids of the usages that an organisation's own list shows. */
async function usagesOf(site: Site, who: Who, organisation: string): Promise<string[]> {
  const { body } = await site.get(`/mon-organisation/${organisation}/logiciels`, who);
  return [...body.matchAll(/\/logiciels\/([0-9a-f-]{36})/g)].map((match) => match[1]!);
}

/** A mission in draft. @param task with `organisation`, the id of who asks @returns its address */
export const draftMission = async (site: Site, who: Who, task: Fields): Promise<string> =>
  placeOf(await must(site.post('/missions/nouvelle', task, who), `the mission “${task['title']}”`));

/** One step of a mission at its address: `open`, `answer`, `deliver` … */
export const missionStep = (site: Site, who: Who, mission: string, step: string, fields: Fields = {}) =>
  must(site.post(`${mission}/${step}`, fields, who), `${step} of ${mission}`);

/** The ids of the offers that a mission's page lets a buyer retain, in the order of the page. */
export async function offersOf(site: Site, buyer: Who, mission: string): Promise<string[]> {
  const { body } = await site.get(mission, buyer);
  return [...body.matchAll(/type="radio" name="offer" value="([^"]+)"/g)].map((match) => match[1]!);
}

/** Retains one offer, having compared all. */
export async function retainOffer(
  site: Site,
  buyer: Who,
  mission: string,
  offer: string,
  fields: Fields = {},
) {
  const all = await offersOf(site, buyer, mission);
  const compared = Object.fromEntries(all.map((id) => [`compared-${id}`, '1']));
  const said = { spent: '0', reason: 'La mieux expliquée.', signatory: 'Direction générale', ...fields };
  return missionStep(site, buyer, mission, 'accept', { offer, ...compared, ...said });
}

/** A small task as a town hall would write it. */
export const smallTask = (title: string, organisation: string): Fields => ({
  organisation,
  kind: 'fix-bug',
  software: 'opencimetiere',
  title,
  description: `Décrite : ${title}.`,
  ceiling: '1500',
  due: day(60),
  acceptance: 'Deux pages imprimées et relues.',
});
/** An invented independent's, well written. */
export const ownNumber = '404 833 048';
/** @param organisation empty: by an independent */
export const answerWith = (organisation: string, words: string, price = '900'): Fields => ({
  organisation,
  ...(organisation ? {} : { number: ownNumber }),
  price,
  by: day(50),
  words,
});

/** An independent's profile in the developers' bank. */
export const independentProfile: Fields = {
  employer: '',
  name: '',
  'function-cemetery': '1',
  software: 'opencimetiere',
  'language-fr': '1',
  territories: 'Belgique',
  days: '2',
  from: day(0),
  until: day(200),
  terms: 'Sur place.',
};

/** A need as a town hall would say it, having looked at what exists. */
export const smallNeed = (title: string, organisation: string): Fields => ({
  organisation,
  title,
  purpose: `Ce qui manque : ${title.toLowerCase()}, sans registre papier.`,
  audience: 'les agents et les habitants',
  quantity: 'deux sites',
  neededBy: day(200),
  kind: 'acquire',
  inUse: 'un tableur',
  software: '',
  weight: 'inhabitants',
  looked: '1',
});
/** The same need in other words. */
export const reworded: Fields = {
  title: 'Suivre les arbres des rues et des parcs',
  purpose: 'Ce qui manque : savoir où est chaque arbre, et qui l’a vu.',
  audience: 'les jardiniers',
  ...{ quantity: '', inUse: '', software: '' },
};
/** What is said when backing one in one click. */
export const plainBacking: Fields = { usefulBy: day(150), weight: 'inhabitants' };

/** @param need with `organisation`, the id of who says it @returns its address */
export const sayNeed = async (site: Site, who: Who, need: Fields): Promise<string> =>
  placeOf(await must(site.post('/besoins/nouveau', need, who), `the need “${need['title']}”`));
