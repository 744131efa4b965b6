// SPDX-License-Identifier: AGPL-3.0-or-later
// Whether a signature is that of a robot known by name: its own mailbox, or a name that only it bears.
import { type KnownRobot, knownRobots } from './known.ts';
import type { Signed } from './signed.ts';

const compact = (words: string) => words.replace(/[^\p{L}\p{N}]+/gu, '');
const list = (read: (robot: KnownRobot) => readonly string[] | undefined) =>
  new Set(knownRobots.flatMap((robot) => (read(robot) ?? []).map(compact)));

const names = list(({ names }) => names);
const logins = list(({ logins }) => logins);
const hosts = new Map<string, KnownRobot[]>();
for (const robot of knownRobots)
  for (const host of robot.hosts ?? []) hosts.set(host, [...(hosts.get(host) ?? []), robot]);

/** Mailboxes of a maker that programs write from, whatever their name. */
const service =
  /^(?:no-?reply|agent|ai|bot|hosted|action|actions|builds?|support|sync|notifications?)(?:$|[-_.])/;
/** What may follow the name of a robot and is none of its own: a version, a kind. */
const qualifier =
  /(?:bot|robot|agent|ai|app|ci|cli|service|user|admin|action|autofix|automation|opus|sonnet|haiku|pro|flash|mini|max|v?\d[\w.]*)$/;

/** Whether the host, or one above it, is one of these robots'. */
function robotsAt(host: string): readonly KnownRobot[] {
  for (let rest = host; rest.includes('.'); rest = rest.slice(rest.indexOf('.') + 1)) {
    const found = hosts.get(rest);
    if (found) return found;
  }
  return [];
}

/** A mailbox of a known robot: at its maker's, of its name or of a service; or its login at a forge. */
export function isKnownMailbox({ local, host }: Signed): boolean {
  const name = compact(local);
  if (/^users\.noreply\.|\.users\.noreply\./.test(host)) return names.has(name);
  const makers = robotsAt(host);
  if (makers.length === 0) return false;
  const own = makers.flatMap((robot) => [...(robot.names ?? []), ...(robot.logins ?? [])].map(compact));
  return service.test(local) || own.some((one) => one === name || bare(name) === one);
}

/**
 * A name that only a robot bears. One that people bear too (`Claude`, `Travis`) counts with a version or a
 * kind (`Claude Opus 4`), or with a mailbox that says nobody.
 */
export function isKnownName({ words, local, host, written }: Signed): boolean {
  const name = words.join('');
  if (names.has(name) || names.has(bare(name))) return isLoneWord(words) || written.length > 0;
  const stem = bare(name);
  if (!logins.has(stem)) return false;
  return stem === name
    ? host === '' || /^no-?reply$/.test(local) || /^localhost/.test(host)
    : words.length > 1 && !/^\p{Lu}\p{Ll}+ Bot$/u.test(written.join(' '));
}

const isLoneWord = (words: readonly string[]) => words.length === 1;

/** A name without what follows it: `claudeopus45` → `claude`. */
function bare(name: string): string {
  let rest = name;
  for (let cut = rest.replace(qualifier, ''); cut !== rest && cut !== ''; cut = rest.replace(qualifier, ''))
    rest = cut;
  return rest;
}

/** Whether a name is that of the domain it writes from: `Zorglub`, `noreply@zorglub.ai`. */
export function productOf(words: readonly string[], host: string): boolean {
  const labels = host.split('.').map(compact);
  const name = words.join('');
  return (
    name.length > 1 &&
    labels.some((label) => label.startsWith(name) || (name.startsWith(label) && label.length > 2))
  );
}

const ofAgents = new Set(
  knownRobots
    .filter(({ kind }) => kind === 'agent')
    .flatMap(({ names = [], logins = [] }) => [...names, ...logins].map(compact)),
);

/** Of a robot: whether its name or its mailbox is that of an agent that writes code. */
export function isKnownAgent({ words, local }: Signed): boolean {
  return [words.join(''), compact(local)].some((name) => ofAgents.has(name) || ofAgents.has(bare(name)));
}
