// SPDX-License-Identifier: AGPL-3.0-or-later
// A grade signed by the command and checked by the command, then altered in each way that an outsider could.
import assert from 'node:assert/strict';
import { generateKeyPairSync, sign, verify } from 'node:crypto';
import { copyFileSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { test } from 'node:test';
import { gunzipSync, gzipSync } from 'node:zlib';
import { gitIn, makeRepository, scratch, steady } from '../../../fixtures/measure/repositories.ts';
import { runMeasure } from '../../testing/run-measure.ts';
import { canonicalJson } from './canonical.ts';

const now = Math.floor(Date.now() / 1000);
const year = 365 * 86_400;
const folder = makeRepository(
  steady(now - 4 * year, now - 3600, 200, ['une@mairie.example.fr', 'deux@syndicat.example.be']),
);
const place = scratch();
const keyFiles = (name: string) => {
  const { privateKey, publicKey } = generateKeyPairSync('ed25519');
  const [secret, shown] = [path.join(place, `${name}.pem`), path.join(place, `${name}.pub.pem`)];
  writeFileSync(secret, privateKey.export({ type: 'pkcs8', format: 'pem' }));
  writeFileSync(shown, publicKey.export({ type: 'spki', format: 'pem' }));
  return { secret, shown, privateKey, publicKey };
};
const ours = keyFiles('ours');
const theirs = keyFiles('theirs');
const ran = await runMeasure(
  ...['measure', folder, '--format', 'in-toto', '--key', ours.secret, '--facts', place],
  ...['--as', 'https://forge.example/mairie/projet'],
);
const file = path.join(place, 'grade.json');
writeFileSync(file, ran.out);
const envelope = JSON.parse(ran.out);
const statement = JSON.parse(Buffer.from(envelope.payload, 'base64').toString('utf8'));
const check = (name: string, ...more: string[]) => runMeasure('verify', name, ...more);

/** The same envelope with another payload, signed again or not. */
function forged(change: (one: typeof statement) => void, again?: typeof ours): string {
  const other = structuredClone(statement);
  change(other);
  const payload = Buffer.from(JSON.stringify(other));
  const signatures = again
    ? [{ sig: sign(null, encoded(payload), again.privateKey).toString('base64') }]
    : envelope.signatures;
  const name = path.join(place, `forged-${Math.random()}.json`);
  writeFileSync(name, JSON.stringify({ ...envelope, payload: payload.toString('base64'), signatures }));
  return name;
}

const encoded = (payload: Buffer) =>
  Buffer.concat([Buffer.from(`DSSEv1 28 application/vnd.in-toto+json ${payload.length} `), payload]);

test('a signed grade is an in-toto statement in a DSSE envelope, which any program can verify', () => {
  assert.equal(ran.code, 0, ran.err);
  assert.equal(envelope.payloadType, 'application/vnd.in-toto+json');
  const [{ sig }] = envelope.signatures;
  const payload = Buffer.from(envelope.payload, 'base64');
  assert.ok(verify(null, encoded(payload), ours.publicKey, Buffer.from(sig, 'base64')));
  assert.equal(statement._type, 'https://in-toto.io/Statement/v1');
  const head = gitIn(folder, 'rev-parse', 'HEAD').trim();
  assert.deepEqual(statement.subject, [
    { name: 'https://forge.example/mairie/projet', digest: { gitCommit: head } },
  ]);
  const { letter, method, unknowns, headAt, readAt, probability } = statement.predicate;
  assert.match(`${letter} ${method}`, /^[A-E] note@\d/);
  assert.ok(unknowns.includes('responsiveness') && probability > 0 && headAt <= readAt);
});

test('it holds with its facts and its key, in words and for programs', async () => {
  const good = await check(file, '--key', ours.shown);
  assert.equal(good.code, 0, good.out + good.err);
  assert.match(good.out, /^Verified: .*\n.*forge\.example\/mairie\/projet.*\n.*unknown/);
  assert.equal(JSON.parse((await check(file, '--key', ours.shown, '--json')).out).result, 'verified');
});

test('each way not to hold has its sentence and its exit code', async () => {
  const cases: [Promise<{ code: number; out: string }>, number, RegExp][] = [
    [check(file), 6, /nothing says who signed/],
    [check(file, '--key', theirs.shown), 3, /another key/],
    [
      check(
        forged((one) => {
          one.predicate.letter = 'A';
          one.predicate.probability = 0.99;
        }),
        '--key',
        ours.shown,
      ),
      2,
      /changed/,
    ],
    [
      check(
        forged((one) => {
          one.predicate.method = 'note@9.0';
        }, ours),
        '--key',
        ours.shown,
      ),
      4,
      /note@9\.0/,
    ],
    [
      check(
        forged((one) => {
          one.predicate.probability = 0.123;
        }, ours),
        '--key',
        ours.shown,
      ),
      1,
      /probability/,
    ],
    [
      check(
        forged((one) => {
          one.subject[0].digest.gitCommit = 'a'.repeat(40);
        }, ours),
        '--key',
        ours.shown,
      ),
      1,
      /subject/,
    ],
    [check(file, '--key', ours.shown, '--facts', path.join(place, 'nowhere')), 5, /facts are missing/],
  ];
  for (const [asked, code, words] of cases) {
    const { code: found, out } = await asked;
    assert.match(out, words);
    assert.equal(found, code, out);
  }
});

test('facts that were changed, in their numbers or in their words, are told', async () => {
  const base = readdirSync(place)
    .find((name) => name.endsWith('.csv.gz'))!
    .replace('.csv.gz', '');
  const other = path.join(place, 'other');
  copyFileSync(path.join(place, `${base}.json`), `${other}.json`);
  const rows = gunzipSync(readFileSync(path.join(place, `${base}.csv.gz`)))
    .toString()
    .split('\n');
  writeFileSync(`${other}.csv.gz`, gzipSync([...rows.slice(0, 1), ...rows.slice(2)].join('\n')));
  const fewer = await check(file, '--key', ours.shown, '--facts', `${other}.json`);
  assert.equal(fewer.code, 2);
  assert.match(fewer.out, /history/);
  copyFileSync(path.join(place, `${base}.csv.gz`), `${other}.csv.gz`);
  const words = readFileSync(`${other}.json`, 'utf8');
  writeFileSync(`${other}.json`, JSON.stringify(JSON.parse(words)));
  assert.equal(
    (await check(file, '--key', ours.shown, '--facts', other)).code,
    0,
    'white space is no change',
  );
  writeFileSync(`${other}.json`, words.replace('"limits"', '"archived": true, "limits"'));
  assert.equal((await check(file, '--key', ours.shown, '--facts', other)).code, 2);
});

test('what cannot be asked is refused with what to do', async () => {
  assert.equal((await runMeasure('measure', folder, '--format', 'in-toto', '--facts', place)).code, 64);
  assert.equal((await runMeasure('measure', folder, '--format', 'in-toto', '--key', ours.secret)).code, 64);
  assert.equal((await runMeasure('measure', folder, '--key', ours.secret)).code, 64);
  const sealing = ['--format', 'in-toto', '--facts', place, '--key'];
  assert.equal((await runMeasure('measure', folder, ...sealing, ours.shown)).code, 65);
  assert.equal((await check(path.join(place, 'none.json'))).code, 66);
  assert.equal((await check(ours.shown)).code, 65);
  assert.equal((await check(file, '--key', file)).code, 65);
});

test('canonical JSON is one text for one value (RFC 8785)', () => {
  assert.equal(
    canonicalJson({ b: [1, undefined, 'é'], a: { d: 1e21, c: undefined, '': null } }),
    '{"a":{"":null,"d":1e+21},"b":[1,null,"é"]}',
  );
});
