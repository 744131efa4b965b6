// SPDX-License-Identifier: AGPL-3.0-or-later
// Passkeys as a device makes and shows them, on the real database.
import assert from 'node:assert/strict';
import { after, test } from 'node:test';
import { dayHere } from '../../../base/day.ts';
import { type Device, type Otherwise, openDevice } from '../../../testing/authenticator.ts';
import { config, keyFor } from '../../../testing/settings.ts';
import { openTestSite } from '../../../testing/site.ts';
import { asAccount, enter, type Present } from '../../signed-in/actions-session.ts';
import { beginPasskeySignIn, signInByPasskey } from './actions.ts';
import { askForPasskey, forgetPasskey, keepPasskey } from './actions-new.ts';
import { mostPasskeys } from './passkey.ts';
import { listPasskeys } from './store.ts';

const site = await openTestSite();
const { db } = site.halle;
after(() => site.close());
const ways = { db, keyFor, url: config.url, limits: { perAddress: 1_000, perClient: 1_000 } };
const ip = '192.0.2.1';
const browser = 'firefox-linux';
const now = () => new Date();

async function somebody(word: string): Promise<Present> {
  const { cookie } = await site.comeIn(word);
  return (await enter(db, cookie.split('=')[1]!, now()))!;
}
const kept = ({ account }: Present) => asAccount(db, account.id, (tx) => listPasskeys(tx, account.id));

/** Makes a passkey as the page and the device do. */
async function make(who: Present, device: Device, otherwise?: Otherwise): Promise<void> {
  const { options, token } = await askForPasskey(ways, who, { ip, name: 'accueil' }, now());
  await keepPasskey(ways, who, { token, answer: device.make(options.challenge, otherwise), browser }, now());
}
/** Comes in by it. @returns the account that is then there */
async function show(device: Device, otherwise?: Otherwise): Promise<string | undefined> {
  const { options, token } = await beginPasskeySignIn(ways, ip, now());
  const answer = device.show(options.challenge, otherwise);
  const session = await signInByPasskey(ways, { token, answer, browser }, now());
  return (await enter(db, session, now()))?.account.id;
}

test('who made a passkey comes in by it, as the account that made it, and the use is noted', async () => {
  const who = await somebody('accueil');
  const device = openDevice(config.url);
  await make(who, device);
  assert.equal(await show(device), who.account.id);
  const [key] = await kept(who);
  assert.deepEqual([key?.counter, key?.usedOn, key?.browser], [2, dayHere(now()), browser]);
});

test('a passkey made elsewhere, for another question, or by nobody who showed that it is them, is not kept', async () => {
  const who = await somebody('urbanisme');
  const lies: readonly Otherwise[] = [
    { origin: 'https://halle.example.evil.example' },
    { challenge: Buffer.from('another question').toString('base64url') },
    { unverified: true },
  ];
  for (const lie of lies)
    await assert.rejects(make(who, openDevice(config.url), lie), { textKey: 'people.passkeys.not-made' });
  await assert.rejects(make(who, openDevice('https://else.example')), {
    textKey: 'people.passkeys.not-made',
  });
  assert.deepEqual(await kept(who), []);
});

test('a passkey shown elsewhere, for another question, unverified, or by a copy, lets nobody in', async () => {
  const who = await somebody('voirie');
  const device = openDevice(config.url);
  await make(who, device);
  await show(device);
  const lies: readonly Otherwise[] = [
    { origin: 'https://else.example' },
    { challenge: Buffer.from('another question').toString('base64url') },
    { unverified: true },
    { counter: 1 },
    { counter: 2 },
  ];
  for (const lie of lies) await assert.rejects(show(device, lie), { textKey: 'people.passkeys.not-proved' });
  assert.equal((await kept(who))[0]!.counter, 2, 'what was refused is not noted');
});

test('a question is answered once, by whom it was asked of', async () => {
  const [who, other] = [await somebody('etat-civil'), await somebody('elections')];
  const device = openDevice(config.url);
  const { options, token } = await askForPasskey(ways, who, { ip, name: 'x' }, now());
  const made = { token, answer: device.make(options.challenge), browser };
  await assert.rejects(keepPasskey(ways, other, made, now()), { textKey: 'people.ways.over' });
  await assert.rejects(keepPasskey(ways, who, made, now()), { textKey: 'people.ways.over' });
  await make(who, device);
  const door = await beginPasskeySignIn(ways, ip, now());
  const shown = { token: door.token, answer: device.show(door.options.challenge), browser };
  await signInByPasskey(ways, shown, now());
  await assert.rejects(signInByPasskey(ways, shown, now()), { textKey: 'people.ways.over' });
});

test('a device that the halle does not know, or words that are none, let nobody in', async () => {
  await assert.rejects(show(openDevice(config.url)), { textKey: 'people.passkeys.unknown' });
  for (const answer of [null, {}, { id: 7 }, { id: 'a b' }, { id: 'x'.repeat(1365) }]) {
    const { token } = await beginPasskeySignIn(ways, ip, now());
    await assert.rejects(signInByPasskey(ways, { token, answer, browser }, now()), {
      textKey: 'people.passkeys.unknown',
    });
  }
});

test('the same device is kept once, and an account has so many passkeys and no more', async () => {
  const who = await somebody('archives');
  const device = openDevice(config.url);
  await make(who, device);
  await assert.rejects(make(who, device), { textKey: 'people.passkeys.known' });
  for (let n = 1; n < mostPasskeys; n++) await make(who, openDevice(config.url));
  assert.equal((await kept(who)).length, mostPasskeys);
  await assert.rejects(make(who, openDevice(config.url)), { textKey: 'people.passkeys.enough' });
});

test('a passkey is removed by its owner alone, opens nothing any more, and removing it again is no mistake', async () => {
  const [who, other] = [await somebody('sports'), await somebody('culture')];
  const device = openDevice(config.url);
  await make(who, device);
  const { id } = (await kept(who))[0]!;
  await forgetPasskey(ways, other, id, now());
  assert.equal((await kept(who)).length, 1);
  await forgetPasskey(ways, who, id, now());
  await forgetPasskey(ways, who, id, now());
  assert.deepEqual(await kept(who), []);
  await assert.rejects(show(device), { textKey: 'people.passkeys.unknown' });
});

test('what a device is asked names nobody at the door, and the maker’s own passkeys when one is made', async () => {
  const who = await somebody('finances');
  await make(who, openDevice(config.url));
  const door = (await beginPasskeySignIn(ways, ip, now())).options;
  assert.deepEqual([door.allowCredentials ?? [], door.userVerification], [[], 'required']);
  const { options } = await askForPasskey(ways, who, { ip, name: 'finances' }, now());
  assert.equal(options.excludeCredentials?.length, 1);
  assert.equal(options.rp.id, 'halle.example');
});
