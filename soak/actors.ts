// SPDX-License-Identifier: AGPL-3.0-or-later
// Who uses the halle while it is soaked. Each knows what the halle must say, and says when it says something
// else.
import { createHash } from 'node:crypto';
import { day } from '../src/testing/clock.ts';
import { type Answer, type Asking, Ended, pause } from './asking.ts';
import type { Soaked } from './halle.ts';

type Turn = () => Promise<void>;

/** Runs turns until the end. */
export async function keepAt(turn: Turn, isOver: () => boolean, restMs: number): Promise<void> {
  while (!isOver()) {
    try {
      await turn();
    } catch (error) {
      if (!(error instanceof Ended)) throw error;
    }
    await pause(restMs);
  }
}

const still = [
  '/',
  '/methode',
  '/methode/preuve',
  '/mots',
  '/accessibilite',
  '/entrer',
  '/reseaux',
  '/prestataires',
  '/en/method',
  '/api/v1/functions',
];
const sum = ({ status, body }: Answer) => `${status} ${createHash('sha256').update(body).digest('hex')}`;

/**
 * Pages that nothing of the soak changes: each time the same, to the byte.
 * @param sheets addresses of sheets that nobody declares
 */
export async function readers(asking: Asking, sheets: readonly string[]): Promise<Turn> {
  const searches = ['cimetière', 'cantine', 'état civil', 'délibérations', 'carte'].map(
    (words) => `/api/v1/software?q=${encodeURIComponent(words)}`,
  );
  const addresses = [...still.filter((address) => address !== '/'), ...sheets, ...searches];
  const known = new Map<string, string>();
  for (const address of addresses) known.set(address, sum(await asking.get(address)));
  let turn = 0;
  return async () => {
    turn = (turn * 7 + 3) % 1_000_003;
    const address = addresses[turn % addresses.length]!;
    const answer = await asking.get(address);
    if (sum(answer) !== known.get(address))
      asking.wrong(
        `GET ${address}: another page than at the beginning (${answer.status}, ${answer.body.length} bytes)`,
      );
  };
}

/**
 * Waits for a link of the mail server of this machine: a mail whose own connection was cut is tried again
 * after a minute (decision 0047).
 */
async function linkTo(
  { mails }: Soaked,
  to: string,
  after: number,
  isOver: () => boolean,
): Promise<URL | undefined> {
  for (let tries = 0; tries < 900 && !isOver(); tries++) {
    const mail = mails.slice(after).findLast((one) => one.to === to);
    const [link] = /https?:\/\/[^\s"<>]+\/lien\?t=[\w-]+/.exec(mail?.text ?? '') ?? [];
    if (link) return new URL(link);
    await pause(100);
  }
  return undefined;
}

/**
 * Signs in by a link, as people do: asked again when the halle was away.
 * @returns the cookie and the token of forms
 */
async function comeIn(
  soaked: Soaked,
  asking: Asking,
  [address, fields]: readonly [string, Record<string, string>],
  to: string,
  isOver: () => boolean,
) {
  for (let tries = 0; tries < 20 && !isOver(); tries++) {
    const before = soaked.mails.length;
    const asked = await asking.post(address, fields);
    if (asked && asked.status !== 303) asking.wrong(`POST ${address}: ${asked.status}`);
    if (!asked) {
      await pause(500);
      continue;
    }
    const link = await linkTo(soaked, to, before, isOver);
    if (!link) {
      if (!isOver()) asking.wrong(`no link came to ${to} within a minute and a half`);
      continue;
    }
    const opened = await asking.post(link.pathname, { t: link.searchParams.get('t')! });
    // Away: the link may have served; another is asked for.
    if (opened?.status !== 303) continue;
    const { body } = await asking.get('/compte', opened.cookie);
    const form = /name="form" value="([^"]+)"/.exec(body)?.[1];
    if (!form) asking.wrong(`GET /compte after signing in as ${to}: no form`);
    else return { cookie: opened.cookie, form, body };
  }
  throw new Ended();
}

/** Somebody new signs in, sees their own address, and leaves. */
export function newcomer(soaked: Soaked, asking: Asking, isOver: () => boolean): Turn {
  let count = 0;
  return async () => {
    const to = `newcomer${++count}@soak.example`;
    const { cookie, form, body } = await comeIn(soaked, asking, ['/entrer', { address: to }], to, isOver);
    if (!body.includes(to)) asking.wrong(`GET /compte as ${to}: another’s account`);
    const left = await asking.post('/compte/sortie', { form }, cookie);
    if (!left) return;
    const after = await asking.get('/compte', cookie);
    if (after.status !== 303) asking.wrong(`GET /compte after leaving: ${after.status}`);
  };
}

export interface Town {
  readonly slug: string;
  readonly mailbox: string;
  /** INSEE, by which the open data names it. */
  readonly code: string;
}

/**
 * A town declares that it uses a software, publishes it, withdraws it; who reads the open data sees each, and
 * only then.
 */
export async function town(
  soaked: Soaked,
  asking: Asking,
  { slug, mailbox, code }: Town,
  software: string,
  isOver: () => boolean,
): Promise<Turn> {
  const { cookie, form } = await comeIn(
    soaked,
    asking,
    ['/entrer/organisation', { o: slug }],
    mailbox,
    isOver,
  );
  const own = `/mon-organisation/${slug}/logiciels`;
  const named = async () =>
    (await asking.get(`/api/v1/software/${software}/used-by`)).body.includes(`"${code}"`);
  const listed = async () => {
    const { status, body } = await asking.get(own, cookie);
    if (status !== 200) asking.wrong(`GET ${own}: ${status}`);
    return new RegExp(`${own}/([0-9a-f-]{36})`).exec(body)?.[1];
  };
  const act = (fields: Record<string, string>) => asking.post(`${own}/acte`, { form, ...fields }, cookie);
  return async () => {
    const declared = await act({
      act: 'declare',
      software,
      since: '2020',
      version: 'soak-private-9',
      publish: '1',
    });
    if (declared && declared.status !== 303) asking.wrong(`${slug} declares: ${declared.status}`);
    const id = await listed();
    // Away: it was done or it was not, and both lists say the same.
    if (declared && !id) asking.wrong(`${slug} declared and its list does not say so`);
    if ((await named()) !== Boolean(id))
      asking.wrong(`${slug}: the open data and its own list differ after declaring`);
    if ((await asking.get(`/logiciels/${software}`)).body.includes('soak-private-9'))
      asking.wrong('a private version was told');
    if (!id) return;
    const withdrawn = await act({ act: 'withdraw', id });
    if (withdrawn && withdrawn.status !== 303) asking.wrong(`${slug} withdraws: ${withdrawn.status}`);
    const left = await listed();
    if (withdrawn && left) asking.wrong(`${slug} withdrew and its list still says it`);
    if ((await named()) !== Boolean(left))
      asking.wrong(`${slug}: the open data and its own list differ after withdrawing`);
    if (left) await act({ act: 'withdraw', id: left });
  };
}

/**
 * A town opens a mission, somebody answers it; it is withdrawn. Each state is the one that its page shows.
 */
export async function missions(
  soaked: Soaked,
  asking: Asking,
  { slug, mailbox }: Town,
  isOver: () => boolean,
): Promise<Turn> {
  const user = await comeIn(soaked, asking, ['/entrer/organisation', { o: slug }], mailbox, isOver);
  const ours = await asking.get(`/mon-organisation/${slug}`, user.cookie);
  const agent = /name="agent" value="([0-9a-f-]{36})"/.exec(ours.body)?.[1] ?? '';
  for (let tries = 0; tries < 50 && !isOver(); tries++) {
    const roles = {
      form: user.form,
      agent,
      do: 'roles',
      'role-agent': '1',
      'role-admin': '1',
      'role-buyer': '1',
      duty: 'direction',
    };
    const given = await asking.post(`/mon-organisation/${slug}/agents`, roles, user.cookie);
    if (given && given.status !== 303)
      asking.wrong(`${slug} gives roles: ${given.status} ${given.body.length}`);
    if (given) break;
    await pause(500);
  }
  const organisation = /<option value="([0-9a-f-]{36})"|name="organisation"[^>]*value="([0-9a-f-]{36})"/.exec(
    (await asking.get('/missions/nouvelle', user.cookie)).body,
  );
  const id = organisation?.[1] ?? organisation?.[2] ?? '';
  const task = {
    organisation: id,
    kind: 'translate',
    software: '',
    title: 'Traduire la notice',
    description: 'Douze pages.',
    ceiling: '500',
    due: day(60),
    acceptance: 'Relue.',
  };
  let drafts = 0;
  return async () => {
    // Thirty drafts a day are the most for one account.
    if (drafts >= 28) return pause(1_000);
    const drafted = await asking.post('/missions/nouvelle', { form: user.form, ...task }, user.cookie);
    drafts++;
    if (!drafted) return;
    if (drafted.status !== 303) return asking.wrong(`${slug} drafts: ${drafted.status}`);
    const address = drafted.location;
    const shown = async () => (await asking.get(address)).status;
    if ((await shown()) !== 404) asking.wrong(`${address}: a draft was shown`);
    const opened = await asking.post(`${address}/open`, { form: user.form }, user.cookie);
    if (opened && opened.status !== 303) asking.wrong(`${address}/open: ${opened.status}`);
    if (opened && (await shown()) !== 200) asking.wrong(`${address}: opened and not shown`);
    await asking.post(`${address}/withdraw`, { form: user.form }, user.cookie);
    await pause(1_500);
  };
}
