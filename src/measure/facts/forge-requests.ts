// SPDX-License-Identifier: AGPL-3.0-or-later
// From requests as a forge tells them, accounts included, to columns that name nobody.
import { flag, type Requests } from './forge.ts';
import { signatoryOf } from './robots.ts';

/**
 * An account, for as long as its forge is being read. `id` is the same for the same account of that forge.
 */
export interface Account {
  readonly id: string;
  readonly robot: boolean;
}

/** `gone`: the account was deleted. `untold`: the forge does not say who. */
export type Who = Account | 'gone' | 'untold';

export interface RequestAction {
  /** Seconds since 1970, UTC. */
  readonly at: number;
  readonly by: Who;
}

/** A request as told; times in seconds since 1970, UTC. */
export interface ForgeRequest {
  readonly id: string;
  readonly change: boolean;
  readonly opened: RequestAction;
  readonly outsider: boolean;
  /** Comments and reviews, in any order. */
  readonly answers: readonly RequestAction[];
  /** There are answers that were not read. */
  readonly more?: boolean;
  /** Closing or merging. */
  readonly closed?: RequestAction | undefined;
  readonly merged?: boolean;
}

/**
 * Names of accounts that are robots on all forges, beside those that sign like one.
 * @param login name of the account
 */
export function accountOf(login: string, isBot = false): Account {
  // A login is somebody's, as the private address that a forge makes of it.
  const signed = signatoryOf({ name: login, mail: `${login}@users.noreply.forge` });
  const robot = isBot || signed === 'robot';
  return { id: login.toLowerCase(), robot };
}

const isAccount = (who: Who): who is Account => typeof who === 'object';

/**
 * Another human: a deleted account is someone else when the author's still exists. undefined: nobody can
 * tell.
 */
function isOther(by: Who, author: Who): boolean | undefined {
  if (isAccount(by)) return !by.robot && (!isAccount(author) || by.id !== author.id);
  return by === 'gone' && isAccount(author) ? true : undefined;
}

/** Issues and changes may share a number. */
const nameOf = ({ change, id }: ForgeRequest) => `${change} ${id}`;

interface Read {
  /** −1 without an answer. */
  readonly answered: number;
  readonly closed: number;
  readonly flags: number;
}

function readOne(
  { opened, answers, closed, change, outsider, merged, more }: ForgeRequest,
  at: number,
): Read {
  const deeds = closed ? [...answers, closed] : answers;
  const others = deeds
    .map((deed) => ({ ...deed, other: isOther(deed.by, opened.by) }))
    .filter(({ at: time }) => time <= at);
  const first = Math.min(...others.filter(({ other }) => other === true).map(({ at: time }) => time));
  const answered = Number.isFinite(first);
  const doubtful = answers.some(({ by }) => isOther(by, opened.by) === undefined);
  const ended = closed && closed.at <= at ? closed : undefined;
  const closer = ended && isOther(ended.by, opened.by);
  const byRobot = ended && isAccount(ended.by) && ended.by.robot;
  let flags = (change ? flag.change : 0) | (outsider ? flag.outsider : 0);
  if (merged && ended)
    flags |=
      flag.merged | (closer ? flag.mergedByOther : closer === undefined || byRobot ? flag.mergerUnknown : 0);
  // Closed by a robot, people still wait for an answer.
  if (ended && !answered && !byRobot) flags |= flag.withdrawn;
  if (!answered && (doubtful || more)) flags |= flag.answerUnknown;
  // Comments that came with an import may be older than the request.
  return {
    answered: answered ? Math.max(0, first - opened.at) : -1,
    closed: ended ? Math.max(0, ended.at - opened.at) : -1,
    flags,
  };
}

/**
 * Columns of the requests opened by humans in ]since, at], newest first; each request once, whatever page
 * repeated it. A request from the future cannot be dated: it is left out. @param at seconds since 1970: until
 * when the forge was read
 */
export function columnsOf(
  told: readonly ForgeRequest[],
  { at, since, outsiders }: Pick<Requests, 'at' | 'since' | 'outsiders'>,
): Requests {
  const each = new Map(told.map((one) => [nameOf(one), one])).values();
  const kept = [...each]
    .filter(
      ({ opened }) => opened.at > since && opened.at <= at && !(isAccount(opened.by) && opened.by.robot),
    )
    .sort((a, b) => a.opened.at - b.opened.at || (nameOf(a) < nameOf(b) ? -1 : 1));
  const known = new Set<string>();
  const read = kept.map((one) => {
    const { by } = one.opened;
    const again = isAccount(by) && known.has(by.id);
    if (isAccount(by)) known.add(by.id);
    const row = readOne(one, at);
    return { opened: one.opened.at, ...row, flags: row.flags | (again ? flag.again : 0) };
  });
  read.reverse();
  const column = (name: 'opened' | 'answered' | 'closed' | 'flags') => read.map((row) => row[name]);
  return {
    at,
    since: Math.min(since, at),
    outsiders,
    opened: column('opened'),
    answered: column('answered'),
    closed: column('closed'),
    flags: column('flags'),
  };
}

/**
 * Who is from outside where the forge does not say: accounts that neither merged nor closed another's
 * request, nor had a change merged.
 * @param insiders accounts known to belong to the project beside those, lower case
 */
export function outsidersByDeeds(
  told: readonly ForgeRequest[],
  insiders: readonly string[] = [],
): ForgeRequest[] {
  const inside = new Set(insiders);
  for (const { opened, closed, merged } of told) {
    if (merged && isAccount(opened.by)) inside.add(opened.by.id);
    if (closed && isAccount(closed.by) && isOther(closed.by, opened.by)) inside.add(closed.by.id);
  }
  return told.map((one) => ({ ...one, outsider: isAccount(one.opened.by) && !inside.has(one.opened.by.id) }));
}
