// SPDX-License-Identifier: AGPL-3.0-or-later
// A network states its members: each is told in its language, denies it in one click, and is then neither
// counted nor stated again without its yes.
import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { sql } from 'kysely';
import type { Id } from '../../../base/id.ts';
import { actAs, inTransaction } from '../../../platform/db.ts';
import { naming } from '../../../testing/agents.ts';
import { giveMailboxes } from '../../../testing/organisations.ts';
import { openTestSite, type Visitor } from '../../../testing/site.ts';
import { saveEdition } from '../../directory/actions.ts';
import { readOperators } from '../../directory/sources/operators.ts';
import { stableId } from '../../directory/sources/stable-id.ts';
import { readWallonia } from '../../directory/sources/wallonia.ts';
import { listHostsOf } from '../store.ts';
import { readMembers } from './sources/members.ts';

const site = await openTestSite();
const { halle, get, post, mails, lastLink } = site;
const topic = 'people.network-stated';
const ours = '/mon-organisation/imio/membres';
const [imio, namur, wavre, beauvechain, braine] = [
  stableId('operator', 'imio'),
  ...['92094', '25112', '25005', '25014'].map((code) => stableId('nis', code)),
] as Id<'Organisation'>[];
let [admin, clerk, town, both] = [] as Visitor[];

before(async () => {
  await saveEdition(halle.db, await readWallonia());
  for (const edition of await readOperators()) await saveEdition(halle.db, edition);
  await giveMailboxes(halle.ownerUrl, {
    'nis:92094': 'commune@namur.example',
    'nis:25112': 'commune@wavre.example',
    'nis:25005': 'commune@beauvechain.example',
    'nis:63023': 'gemeinde@eupen.example',
  });
  admin = await site.comeIn('direction', [[imio!, ['agent', 'admin', 'signatory']]]);
  clerk = await site.comeIn('accueil', [[imio!, ['agent']]]);
  town = await site.comeIn('secretariat', [[namur!, ['agent', 'admin']]]);
  both = await site.comeIn('double', [
    [imio!, ['agent']],
    [wavre!, ['agent', 'signatory']],
  ]);
});
after(() => site.close());

const plain = (html: string) =>
  html
    .replace(/<[^>]+>/g, ' ')
    .replace(/[\u00a0\s]+/g, ' ')
    .replaceAll('&#39;', '’');
const state = (names: string, who: Visitor = admin!) => post(ours, { do: 'state', names }, who);
const members = async () => plain((await get('/reseaux/imio')).body);
const counted = async (id: string) => (await listHostsOf(halle.db, [imio!], [id])).has(id);

test('a list is read as people send it: with headings or without, by codes or names, and its lines are theirs', () => {
  const read = (words: string) => readMembers(Buffer.from(words));
  assert.deepEqual(
    read('Namur\n\n25112\n').lines.map(({ line, organisation: { written } }) => [line, written]),
    [
      [1, 'Namur'],
      [3, '25112'],
    ],
  );
  const sheet = read('Nos membres 2026\nNom;Code INS;Téléphone\nWavre;25112;010\nNamur;;081\n;;02\n=1+1;;\n');
  assert.deepEqual(
    sheet.lines.map(({ line, organisation: { written } }) => [line, written]),
    [
      [3, '25112'],
      [4, 'Namur'],
    ],
  );
  assert.deepEqual(
    sheet.refused.map(({ line, key }) => [line, key]),
    [
      [5, 'people.stated.nobody'],
      [6, 'people.stated.formula'],
    ],
  );
  assert.deepEqual(sheet.unread, ['Téléphone']);
  assert.equal(read('x\n'.repeat(401)).whole?.key, 'people.stated.too-many');
  assert.equal(read('PK\u0003\u0004').whole?.key, 'table.workbook');
  assert.equal(read('nom\n"<script>"\n').lines[0]!.organisation.written, '<script>');
});

test('each is told once, in a report that names the lines, duplicates, who is unknown and who cannot be told', async () => {
  const { statusCode, body } = await state(
    'Namur\nwavre\nbe-25112\nNulle-Part-sur-Rien\nBraine-l’Alleud\niMio\nEupen\n',
  );
  assert.equal(statusCode, 200, body.slice(0, 400));
  const words = plain(body);
  assert.match(words, /3 membres de plus, chacun prévenu, 4 lignes refusées/);
  assert.match(words, /3 C’est la même organisation qu’à la ligne 2/);
  assert.match(words, /4 Nous ne connaissons pas « Nulle-Part-sur-Rien »/);
  assert.match(words, /5 Braine-l’Alleud n’a pas de boîte officielle connue/);
  assert.match(body, /download="Lignes refusées\.csv"/);
  const sent = await mails(topic);
  assert.equal(sent.length, 3);
  assert.match(await members(), /Dits par l’opérateur[\s\S]*Namur dit par l’opérateur le /);
  assert.ok(await counted(namur!));
  assert.ok(!(await counted(braine!)));
});

test('stating the same again tells nobody twice', async () => {
  const before_ = (await mails(topic)).length;
  assert.match(plain((await state('Namur')).body), /1 Namur : déjà dit, et déjà prévenu/);
  assert.equal((await mails(topic)).length, before_);
});

test('only who is in charge of access of a network states, and nobody by a form of another', async () => {
  for (const who of [clerk!, town!]) assert.equal((await state('Beauvechain', who)).statusCode, 403);
  const other = await post('/mon-organisation/namur-be-92094/membres', { do: 'state', names: 'Wavre' }, town);
  assert.equal(other.statusCode, 403);
  const empty = await state('');
  assert.equal(empty.statusCode, 422);
  assert.match(plain(empty.body), /Choisissez un fichier/);
  assert.ok(!(await counted(beauvechain!)));
});

test('the link of the mail answers nothing when it is opened; one button denies, and the network states it no more', async () => {
  assert.equal((await state('Beauvechain')).statusCode, 200);
  const { pathname, search, searchParams } = await lastLink(topic);
  const link = pathname + search;
  const opened = await get(link);
  assert.equal(opened.statusCode, 200);
  assert.equal(opened.body.match(/<button class="btn" type="submit" name="answer"/g)?.length, 1);
  assert.ok(await counted(beauvechain!));
  const t = searchParams.get('t')!;
  assert.equal((await post('/mes-reseaux/lien', { t, answer: 'no' })).statusCode, 303);
  assert.ok(!(await counted(beauvechain!)));
  assert.doesNotMatch(await members(), /Beauvechain/);
  assert.match(plain((await get(link)).body), /vous avez répondu que ce n’est pas exact/);
  assert.match(plain((await state('Beauvechain')).body), /ne pouvez plus le dire sans son oui/);
  assert.match(plain((await get(ours, admin)).body), /Beauvechain dit le [^,]*, démenti par lui le/);
  assert.equal((await post('/mes-reseaux/lien', { t, answer: 'yes' })).statusCode, 303);
  assert.ok(await counted(beauvechain!));
  assert.match(await members(), /Beauvechain dit par l’opérateur le [^,]*, confirmé par lui le/);
});

test('a link that is forged, of another mailbox or over opens nothing', async () => {
  const { pathname, search, searchParams } = await lastLink(topic);
  const link = pathname + search;
  const t = searchParams.get('t')!;
  const [version, words, mark] = t.split('.');
  const other = Buffer.from(words!, 'base64url').toString().replace(beauvechain!, wavre!);
  const forged = [version, Buffer.from(other).toString('base64url'), mark].join('.');
  for (const bad of ['', 'x', `${t}x`, forged, 'x'.repeat(500)]) {
    assert.equal((await get(`/mes-reseaux/lien?t=${encodeURIComponent(bad)}`)).statusCode, 400, bad);
    assert.notEqual((await post('/mes-reseaux/lien', { t: bad, answer: 'no' })).statusCode, 303, bad);
  }
  await giveMailboxes(halle.ownerUrl, { 'nis:25005': 'nouvelle@beauvechain.example' });
  assert.equal((await get(link)).statusCode, 400);
  assert.ok(await counted(beauvechain!));
});

test('agents of the member answer on its own page; who is of both sides says no, and no yes', async () => {
  const own = '/mon-organisation/namur-be-92094/reseau';
  assert.match(plain((await get(own, town)).body), /Les réseaux qui vous disent membre[\s\S]*iMio/);
  assert.equal((await post(own, { do: 'deny', network: imio! }, town)).statusCode, 303);
  assert.ok(!(await counted(namur!)));
  assert.equal((await post(own, { do: 'agree', network: imio! }, town)).statusCode, 303);
  assert.ok(await counted(namur!));
  const theirs = '/mon-organisation/wavre-be-25112/reseau';
  assert.equal((await post(theirs, { do: 'deny', network: imio! }, both)).statusCode, 303);
  assert.equal((await post(theirs, { do: 'agree', network: imio! }, both)).statusCode, 422);
  assert.ok(!(await counted(wavre!)));
});

test('who joined and leaves is no member by the word of the network either', async () => {
  const own = '/mon-organisation/namur-be-92094/reseau';
  assert.equal((await post(own, { do: 'join', network: 'imio' }, town)).statusCode, 303);
  assert.doesNotMatch(await members(), /Namur dit par l’opérateur/);
  assert.equal((await post(own, { do: 'leave', network: 'imio' }, town)).statusCode, 303);
  assert.ok(!(await counted(namur!)));
  assert.match(plain((await state('Namur')).body), /sans son oui/);
});

test('what is taken back is not counted, and may be stated again', async () => {
  const eupen = stableId('nis', '63023');
  assert.ok(await counted(eupen));
  assert.equal((await post(ours, { do: 'take-back', member: eupen }, admin)).statusCode, 303);
  assert.ok(!(await counted(eupen)));
  assert.equal((await post(ours, { do: 'take-back', member: eupen }, admin)).statusCode, 404);
  const before_ = (await mails(topic)).length;
  assert.match(plain((await state('Eupen')).body), /Un membre de plus, prévenu/);
  assert.equal((await mails(topic)).length, before_ + 1);
});

test('the database keeps the two sides apart, whatever the program says', async () => {
  const by = (organisation: string, who: Visitor, words: ReturnType<typeof sql>) =>
    inTransaction(halle.db, async (tx) => {
      await actAs(tx, naming(organisation, who.account));
      return words.execute(tx);
    });
  const put = (network: string, member: string, who: Visitor, answer: string | null = null) =>
    sql`insert into network_statement values (${network}, ${member}, ${who.account}, '2026-01-05', null, ${answer},
      ${answer && '2026-01-05'}, ${answer && 'agent'}, ${answer && who.account})`;
  const refused = /row-level security|check constraint/;
  // in the name of another network, or with its answer already given
  await assert.rejects(by(namur!, town!, put(imio!, braine!, town!)), refused);
  await assert.rejects(by(imio!, admin!, put(imio!, braine!, admin!, 'yes')), refused);
  // the network answers for its member, or states again what was denied
  const answered = sql`update network_statement set answer = 'yes', answered_on = '2026-01-05', answered_by = 'agent',
    answered_account = ${admin!.account} where member_id = ${wavre!}`;
  await assert.rejects(by(imio!, admin!, answered), refused);
  const again = sql`update network_statement set stated_on = '2026-01-06' where member_id = ${wavre!}`;
  await assert.rejects(by(imio!, admin!, again), { textKey: 'people.stated-denied' });
  // the member changes what the network said; someone of both sides says yes
  const moved = sql`update network_statement set stated_on = '2020-01-01' where member_id = ${namur!}`;
  await assert.rejects(by(namur!, town!, moved), /row-level security|stated-denied/);
  const yes = sql`update network_statement set answer = 'yes', answered_on = '2026-01-05', answered_by = 'agent',
    answered_account = ${both!.account} where member_id = ${wavre!}`;
  await assert.rejects(by(wavre!, both!, yes), { textKey: 'people.both-sides' });
});
