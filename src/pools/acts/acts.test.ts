// SPDX-License-Identifier: AGPL-3.0-or-later
// Intention and act apart: what is firm, what lacks and from whom; acts and their documents by the forms of
// the site; what is due, reminded in one letter, for calendars and news readers.
import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import fc from 'fast-check';
import { strFromU8, unzipSync } from 'fflate';
import { stableId } from '../../people/directory/sources/stable-id.ts';
import { type AgreedPool, agreedPool, beauvechain, namur, rowsIn } from '../../testing/charters.ts';
import { day } from '../../testing/clock.ts';
import { actForm } from '../../testing/forms-pools.ts';
import { openMarket } from '../../testing/market.ts';
import type { Visitor } from '../../testing/site.ts';
import { sweepPools } from '../groups/stores/keys.ts';
import { remindOwed } from '../owed/actions.ts';
import { isFirm, lacksOf, mustBeDated, typeOfFile } from './act.ts';
import { firmRows, firmSteps, laws } from './firm.ts';
import { cited } from './texts-cited.ts';

const decided = { decidedOn: '2027-03-02' };
const whole = {
  ...decided,
  transmittedOn: '2027-03-04',
  publishedOn: '2027-03-05',
  notifiedOn: '2027-03-09',
  budgetYear: 2027,
};

test('an act is firm once it was sent, published, notified and has its budget, as its country asks', () => {
  for (const country of ['FR', 'BE', 'CA', 'LU']) {
    assert.equal(isFirm(whole, country), true, country);
    assert.equal(isFirm(undefined, country), false, country);
    assert.equal(isFirm(decided, country), false, country);
  }
  assert.deepEqual(
    lacksOf(decided, 'FR').map(({ step, owner }) => [step, owner]),
    [
      ['transmitted', 'secretary'],
      ['published', 'secretary'],
      ['notified', 'secretary'],
      ['budgeted', 'finance'],
    ],
  );
  assert.equal(lacksOf(decided, 'BE').find(({ step }) => step === 'transmitted')!.by, '2027-03-17');
  assert.ok(!lacksOf(decided, 'CA').some(({ step }) => step === 'transmitted'), 'nothing is sent in Québec');
  const nothing = lacksOf(undefined, 'FR', { council: '2027-02-01', budget: '2027-04-15' });
  assert.equal(nothing.find(({ step }) => step === 'decided')!.by, '2027-02-01');
  assert.equal(nothing.find(({ step }) => step === 'budgeted')!.by, '2027-04-15');
});

test('each country says each step once, with where it was read or that it was not', () => {
  for (const law of laws)
    assert.deepEqual(
      firmRows.filter((row) => row.law === law).map(({ step }) => step),
      firmSteps,
    );
  for (const { mark, sources, law, step, asked } of firmRows) {
    if (mark !== 'memory') assert.ok(sources.length > 0, `${law} ${step}`);
    if (mark === 'memory') assert.notEqual(asked, 'no', `${law} ${step}: nobody read that it is not asked`);
    for (const source of sources) assert.ok(cited[source], source);
  }
});

test('to do one more step never makes an act less firm, and what lacks is what is not done', () => {
  const days = fc.record({
    transmittedOn: fc.option(fc.constant('2027-03-04'), { nil: undefined }),
    publishedOn: fc.option(fc.constant('2027-03-05'), { nil: undefined }),
    notifiedOn: fc.option(fc.constant('2027-03-06'), { nil: undefined }),
    budgetYear: fc.option(fc.constant(2027), { nil: undefined }),
  });
  fc.assert(
    fc.property(days, fc.constantFrom('FR', 'BE', 'CA', 'DE'), (said, country) => {
      const lacks = lacksOf({ ...decided, ...said }, country).length;
      assert.ok(lacksOf({ ...whole, ...said, ...decided }, country).length <= lacks || lacks === 0);
      assert.equal(isFirm({ ...decided, ...said }, country), lacks === 0);
    }),
  );
});

test('what is not done yet, or before the decision, is refused', () => {
  const on = '2027-03-10';
  assert.doesNotThrow(() => mustBeDated(whole, on));
  assert.throws(() => mustBeDated({ ...whole, notifiedOn: '2027-03-11' }, on), /pools.act.future/);
  assert.throws(() => mustBeDated({ ...whole, publishedOn: '2027-03-01' }, on), /pools.act.before-decided/);
});

test('a file is kept by its name and its first bytes together', () => {
  const bytes = (words: string) => new TextEncoder().encode(words);
  assert.equal(typeOfFile('acte.PDF', bytes('%PDF-1.7')), 'application/pdf');
  assert.equal(typeOfFile('acte.pdf', bytes('<html>')), undefined);
  assert.equal(typeOfFile('acte.html', bytes('%PDF-1.7')), undefined);
  assert.equal(typeOfFile('acte', bytes('%PDF')), undefined);
});

let market: Awaited<ReturnType<typeof openMarket>>;
let pool: AgreedPool;
let stranger: Visitor;
before(async () => {
  market = await openMarket();
  pool = await agreedPool(market, 'Tenir [ceci](javascript:x) <b>ensemble</b> {a}');
  stranger = await market.comeIn('ailleurs', [[stableId('nis', '25014'), ['signatory', 'buyer']]]);
});
after(() => market.close());

const plain = (words: string) => words.replaceAll(/[\u00a0\u202f]/g, ' ');
const page = async (more: string, who: Visitor = pool.founder) =>
  plain((await market.get(`${pool.at}${more}`, who)).body);
async function say(fields: Record<string, string>, who: Visitor, file?: File) {
  const data = new FormData();
  for (const [name, value] of Object.entries({ ...fields, form: who.form })) data.set(name, value);
  if (file) data.set('document', file);
  const sent = new Response(data);
  const raw = Buffer.from(await sent.arrayBuffer());
  const type = { 'content-type': sent.headers.get('content-type')! };
  return market.post(`${pool.at}/actes/dire`, {}, who, type, raw);
}

test('acts are said by each member, with a document; the page names what lacks, from whom, by when', async () => {
  const before = await page('/actes');
  assert.match(before, /La charte, version 1/);
  assert.match(before, /0 sur 2 fermes/);
  assert.match(before, /la décision de l’assemblée : assemblée, avant le/);
  const fields = { ...actForm(pool.seats.beauvechain), decided: day(-20), transmitted: '', published: '' };
  const file = new File(['%PDF-1.7 délibération'], 'C:\\actes\\délib "41".pdf', { type: 'text/html' });
  const done = await say(fields, pool.neighbour, file);
  assert.equal(
    done.statusCode,
    303,
    plain(done.body)
      .replaceAll(/<[^>]*>|\s+/g, ' ')
      .slice(0, 1_500),
  );
  const shown = await page('/actes');
  assert.match(shown, /Document de Beauvechain/);
  assert.match(shown, /la transmission à l’autorité de tutelle ou de contrôle : secrétariat/);
  const href = /href="([^"]*\/document)"/.exec(shown)![1]!;
  const kept = await market.get(href, pool.founder);
  assert.equal(kept.headers['content-type'], 'application/pdf');
  assert.equal(kept.headers['x-content-type-options'], 'nosniff');
  assert.match(String(kept.headers['content-disposition']), /^attachment/);
  assert.equal(kept.body, '%PDF-1.7 délibération');
  for (const who of [stranger, {}]) {
    const { statusCode } = await market.get(href, who);
    assert.ok([401, 403, 303].includes(statusCode), String(statusCode));
  }
  const firm = { ...fields, transmitted: day(-10), published: day(-10), notified: day(-5), year: '2027' };
  assert.equal((await say(firm, pool.neighbour)).statusCode, 303);
  const after = await page('/actes');
  assert.match(after, /1 sur 2 fermes/);
  assert.match(after, /Document de Beauvechain/, 'the document stays where none is sent');
});

test('a bad file, a day to come, a subject of elsewhere and another’s seat are refused, and words kept', async () => {
  const fields = actForm(pool.seats.namur);
  for (const [more, why, file] of [
    [{ decided: day(3) }, /Ce jour n’est pas encore venu/],
    [{ transmitted: day(-30) }, /Rien ne se transmet/],
    [{ subject: `charter:${pool.seats.namur}` }, /n’est pas|proposée|liste|offert|Choisissez/],
    [{ year: '12' }, /nombre/],
    [{ address: 'javascript:alert(1)' }, /adresse/],
    [{}, /ni un PDF, ni une image/, new File(['<script>'], 'acte.pdf')],
    [{}, /dépasse 2 Mo/, new File(['%PDF', 'x'.repeat(2_200_000)], 'acte.pdf')],
  ] as const) {
    const { statusCode, body } = await say({ ...fields, ...more }, pool.founder, file);
    assert.equal(statusCode, 422, JSON.stringify(more));
    assert.match(plain(body), why);
    assert.match(body, /value="2026-40"/, 'what was typed is there');
  }
  assert.equal((await say(fields, pool.neighbour)).statusCode, 404, 'the seat of another');
  assert.equal((await say(fields, stranger)).statusCode, 403);
});

test('what is due: budgets first, then the rest by day; for a calendar and a news reader, signed', async () => {
  const shown = await page('/echeances');
  assert.match(shown, /vote du budget/);
  assert.match(shown, /relecture de la charte/);
  const rows = [...shown.matchAll(/<tr>.*?<\/tr>/gs)].map(([row]) => row.replaceAll(/<[^>]*>/g, ' '));
  assert.match(rows[1]!, /vote du budget/);
  const [calendar, feed] = [...shown.matchAll(/href="([^"]*echeances\.(?:ics|atom)[^"]*)"/g)].map(([, at]) =>
    at!.replaceAll('&amp;', '&'),
  );
  const ics = await market.get(calendar!);
  assert.equal(ics.statusCode, 200);
  assert.match(ics.body, /^BEGIN:VCALENDAR\r\n/);
  assert.match(ics.body, /DTSTART;VALUE=DATE:\d{8}\r\n/);
  assert.ok(ics.body.split('\r\n').every((line) => Buffer.byteLength(line) <= 75));
  const atom = await market.get(feed!);
  assert.match(atom.body, /<feed .*vote du budget/s);
  for (const forged of [calendar!.replace(/.$/, 'A').replace(/..$/, 'xx'), calendar!.split('?')[0]!])
    assert.notEqual((await market.get(forged)).statusCode, 200, forged);
});

test('one letter for each person, whatever they act for; a second run of the day sends none', async () => {
  const mandate = {
    ...{ to: await slugOf(stableId('nis', '25014')), until: day(200), 'act-pools.join': '1' },
  };
  const given = await market.post(`/mon-organisation/${await slugOf(namur)}/mandats`, mandate, pool.founder);
  assert.ok([200, 303].includes(given.statusCode), plain(given.body).replaceAll(/<[^>]*>|\s+/g, ' '));
  // letters of intent say the budget sixty days from now: thirty days before, a reminder goes out
  const at = new Date(Date.parse(`${day(30)}T06:00:00Z`));
  const mails = { keyFor: market.web.keyFor, url: 'https://halle.example' };
  const sent = await remindOwed(market.halle.worker, mails, at);
  assert.equal(sent, 3, 'two of Namur and who holds its mandate: Beauvechain voted its budget');
  assert.equal(await remindOwed(market.halle.worker, mails, at), 0);
  const letters = await market.mails('pools.owed');
  assert.equal(letters.length, 3);
  assert.match(plain(letters[0]!.subject), /échéances? approche/);
  const quiet = new Date(Date.parse(`${day(12)}T06:00:00Z`));
  assert.equal(await remindOwed(market.halle.worker, mails, quiet), 0, 'nothing is due in 30, 7 or 1 days');
});

test('the documents say what the charter says and mark what was not read; hostile words stay words', async () => {
  const markdown = await market.get(`${pool.at}/charte/GOVERNANCE.md`, pool.founder);
  assert.match(String(markdown.headers['content-type']), /text\/markdown/);
  assert.match(markdown.body, /\n### Quorum\n/);
  assert.match(markdown.body, /\\\[ceci\\\]\(javascript:x\) \\<b\\>ensemble/);
  assert.doesNotMatch(markdown.body, /(?<!\\)(?:\]\(|<b)/);
  for (const [law, words] of [
    ['fr', [/Commission compétente/, /Non vérifié/, /ne profite pas d’une procédure/]],
    ['be', [/Organisme pilote/, /Non vérifié/, /bourgmestre/]],
    ['qc', [/Mode de fonctionnement/, /fourniture de services/, /Non vérifié/]],
  ] as const) {
    const words_ = await docx(`${pool.at}/charte/convention.docx?v=1&law=${law}`);
    for (const one of words) assert.match(words_, one, law);
    assert.match(words_, /Beauvechain/);
  }
  const decision = await docx(`${pool.at}/charte/decision.docx?v=1&for=${await slugOf(beauvechain)}`);
  assert.match(decision, /collège communal|conseil communal/);
  assert.match(decision, /version 1 de la charte|version 1 de sa charte/);
  assert.equal((await market.get(`${pool.at}/charte/GOVERNANCE.md`, stranger)).statusCode, 403);
  assert.equal(
    (await market.get(`${pool.at}/charte/convention.docx?v=1&law=zz`, pool.founder)).statusCode,
    404,
  );
});

test('two years after a seat was left its acts and their documents leave; those of others stay', async () => {
  const acts = () =>
    rowsIn<{ seat_id: string; files: number }>(
      market,
      `select a.seat_id, count(f.act_id)::int as files from halle.pool_act a
        left join halle.pool_act_file f on f.act_id = a.id group by a.seat_id`,
    );
  assert.equal((await say(actForm(pool.seats.namur), pool.founder)).statusCode, 303);
  const left = await market.post(`${pool.at}/leave`, { seat: pool.seats.beauvechain }, pool.neighbour);
  assert.equal(
    left.statusCode,
    303,
    plain(left.body)
      .replaceAll(/<[^>]*>|\s+/g, ' ')
      .slice(0, 500),
  );
  const after = (days: number) => new Date(Date.now() + days * 86_400_000);
  await sweepPools(market.halle.worker, after(700));
  assert.equal((await acts()).length, 2);
  await sweepPools(market.halle.worker, after(740));
  assert.deepEqual(
    (await acts()).map(({ seat_id }) => seat_id),
    [pool.seats.namur],
  );
  const files = await rowsIn(market, 'select act_id from halle.pool_act_file');
  assert.deepEqual(files, []);
});

async function docx(address: string): Promise<string> {
  const { statusCode, rawPayload } = await market.get(address, pool.founder);
  assert.equal(statusCode, 200, address);
  const files = unzipSync(new Uint8Array(rawPayload));
  return plain(strFromU8(files['word/document.xml']!).replaceAll(/<[^>]*>/g, ' '));
}

const slugOf = async (organisation: string) =>
  (
    await rowsIn<{ slug: string }>(market, 'select slug from halle.organisation where id = $1', [
      organisation,
    ])
  )[0]!.slug;
