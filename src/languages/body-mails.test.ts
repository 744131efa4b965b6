// SPDX-License-Identifier: AGPL-3.0-or-later
// Every mail that the official mailbox of a body can get is said in German in full: no sentence of it falls
// back on another language.
import assert from 'node:assert/strict';
import { globSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { test } from 'node:test';
import { markFallbacksWhen, marks } from '../base/language.ts';
import { erasedMail } from '../holdings/mails.ts';
import { proofMail } from '../market/providers/mails.ts';
import { recordedTexts as marketRecorded } from '../market/texts-recorded.ts';
import { adminsMail, invitationMail, requestMail } from '../people/agents/mails.ts';
import { mandatableActs } from '../people/agents/permissions.ts';
import { deedsMail } from '../people/desk/mails.ts';
import { administratorMail } from '../people/keeping/mails.ts';
import { askedMail, givenMail, notedMail, objectedMail } from '../people/keys/mails.ts';
import { decidedMail } from '../people/keys-kept/mails.ts';
import { mergedMail } from '../people/merges/mails.ts';
import { statedMail } from '../people/networks/stated/mails.ts';
import { signInMail } from '../people/sign-in/link/mails.ts';
import { confirmMail, hostedMail, letterMail, mandateMail } from '../usages/mails.ts';
import { recordedTexts as usageRecorded } from '../usages/texts/recorded.ts';
import './index.ts';
import { speak } from './load.ts';

speak(['fr', 'en', 'de']);
markFallbacksWhen(() => true);

const url = 'https://halle.example/x';
const due = new Date('2026-12-07T10:00:00Z');
const about = { name: 'Eupen', due, url };
const place = { country: 'BE', territory: 'BE-WLG', kind: 'commune' };
const deeds = [...Object.keys(usageRecorded), ...Object.keys(marketRecorded)]
  .filter((key) => /^(usages\.recorded\.(usage-|usages-declared|peer)|market\.recorded\.mission)/.test(key))
  .map((key) => ({
    kind: key.replace('usages.recorded.', 'catalogue.').replace('.recorded.', '.'),
    at: due,
    times: 2,
  }));
const terms = {
  acts: mandatableActs,
  object: { kind: 'mission', id: 'm', name: 'Übersetzen', slug: 'm' } as const,
  ceiling: { cents: 120_000, currency: 'EUR' },
};

const mails: Readonly<Record<string, unknown>> = {
  'a link to sign in': [signInMail('de', url), signInMail('de', url, 'Eupen')],
  'the keys asked for': askedMail('de', { ...about, address: 'rathaus@eupen.example' }),
  'the keys, to who asked': notedMail('de', about),
  'an objection': objectedMail('de', { ...about, words: 'Nein.' }),
  'the keys given': givenMail('de', about),
  ...Object.fromEntries(
    (['merged', 'parted'] as const).map((what) => [
      `organisations ${what}`,
      mergedMail('de', { what, double: 'Stadt Eupen', other: 'Eupen', reason: 'Zweimal eingetragen.', url }),
    ]),
  ),
  ...Object.fromEntries(
    (['first', 'again', 'added', 'ended', 'given'] as const).map((what) => [
      `administrators: ${what}`,
      adminsMail('de', { what, duty: what === 'first' ? '' : 'Sekretariat', name: 'Eupen', day: '1.', url }),
    ]),
  ),
  'an invitation': invitationMail('de', { name: 'Eupen', duty: 'Sekretariat', days: 14, url }),
  'to act, with terms': requestMail('de', {
    ...{ from: 'Interkommunale', to: 'Eupen', place, until: '1. Mai', url, signIn: url },
    ...terms,
  }),
  'to act, without': requestMail('de', {
    ...{ from: 'Interkommunale', to: 'Eupen', place, until: '1. Mai', url, signIn: url },
    acts: mandatableActs,
  }),
  'a network that states it as its member': statedMail('de', {
    ...{ network: 'Interkommunale', member: 'Eupen', url, page: url },
  }),
  'what was done in its name': deedsMail('de', {
    ...{
      by: 'Interkommunale',
      organisation: 'Eupen',
      deeds,
      recorded: { ...usageRecorded, ...marketRecorded },
    },
    ...{ record: url, mandates: url, signIn: url },
  }),
  'who administers, by the keepers': [true, false].map((has) =>
    administratorMail('de', { name: 'Eupen', reason: 'Weggang.', has, url }),
  ),
  'uses declared in its name': mandateMail('de', {
    by: 'X',
    software: ['Grist', 'Publik'],
    url,
    mandates: url,
  }),
  'uses hosted for it': hostedMail('de', {
    ...{ by: 'X', url },
    software: Array.from({ length: 30 }, (_, n) => `P${n}`),
  }),
  'uses that end': confirmMail('de', {
    ...{ organisation: 'Eupen', url },
    usages: [{ name: 'Grist', until: '2026-12-31' }],
  }),
  'a letter of a peer': [true, false].map((answers) =>
    letterMail('de', {
      ...{ from: 'Agen', software: 'Grist', words: 'Guten Tag.', answers, url },
      answered: answers ? '2026-11-01' : undefined,
    }),
  ),
  'its data erased': erasedMail('de', { name: 'Eupen', day: '1. Mai', n: 3, url }),
  'a decision about the keys': (['given', 'refused'] as const).flatMap((outcome) =>
    [true, false].map((asked) =>
      decidedMail('de', { name: 'Eupen', outcome, reason: 'Belegt.', asked, url }),
    ),
  ),
  'a reference': proofMail('de', 'reference', url, {
    ...{ name: 'Atelier', client: 'Eupen', software: 'Grist', day: '2026-11-01' },
  }),
};

test('every mail that a body can get is German from subject to foot', () => {
  assert.ok(deeds.length > 20);
  const foreign = Object.entries(mails).flatMap(([name, mail]) =>
    [...JSON.stringify(mail).matchAll(new RegExp(`${marks.open}([^${marks.close}]*)`, 'g'))].map(
      ([, words]) => `${name}: ${words}`,
    ),
  );
  assert.deepEqual(foreign, []);
});

test('no French is left between the German words, and every blank is filled', () => {
  for (const [name, mail] of Object.entries(mails)) {
    const words = JSON.stringify(mail);
    assert.doesNotMatch(words, /\b(vous|votre|vos|une|les|pour|dans|avec)\b/i, name);
    assert.doesNotMatch(words, /\{\w+[},]/, name);
  }
});

test('a mail with a sentence that German lacks is found', () => {
  assert.match(JSON.stringify(proofMail('de', 'provider', url, { name: 'X', number: '1' })), /\uFDD0/);
});

/** What writes to official mailboxes, or in the language of a body: its mails are above. */
const writing = [
  'holdings/actions-erase.ts',
  'market/providers/actions/references.ts',
  'people/agents/actions/agents.ts',
  'people/agents/actions/readers.ts',
  'people/agents/actions/requests.ts',
  'people/agents/actions/tell-mailbox.ts',
  'people/desk/actions.ts',
  'people/keeping/actions/administrators.ts',
  'people/keys-kept/actions.ts',
  'people/keys/actions.ts',
  'people/merges/actions.ts',
  'people/networks/stated/actions.ts',
  'people/sign-in/link/actions.ts',
  'usages/actions/letter.ts',
  'usages/actions/remind.ts',
  'usages/actions/tell.ts',
];

test('whatever writes to bodies is known here', () => {
  const src = path.join(import.meta.dirname, '..');
  const found = globSync('**/actions{,-*}.ts', { cwd: src })
    .concat(globSync('**/actions/*.ts', { cwd: src }))
    .filter((file) => !/\.test\.ts$/.test(file))
    .filter((file) =>
      /\b(findMailbox|witnessesOf|readersOf|languageWhere)\(/.test(
        readFileSync(path.join(src, file), 'utf8'),
      ),
    );
  // they ask where their link was sent, and write nothing
  const silent = ['usages/actions/link.ts', 'people/networks/stated/actions-answer.ts'];
  assert.deepEqual(found.filter((file) => !silent.includes(file)).toSorted(), writing.toSorted());
});
