// SPDX-License-Identifier: AGPL-3.0-or-later
// An entry of the journal is a sentence, with what leads to whom it names.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { doneTexts as usageDone } from '../../usages/texts/recorded.ts';
import { donePieces, plainly } from './done.ts';
import { aimOf } from './targets.ts';

const who = { label: 'Auvillar', href: '/organisations/auvillar' };
const day = '3 mars 2026';
const said = (kind: string, facts: object, lang = 'fr') => donePieces(lang, kind, { day, who, ...facts }, {});

test('who and the other side lead to their pages, within the sentence', () => {
  const target = { label: 'Agen', href: '/organisations/agen' };
  assert.deepEqual(said('people.mandate-granted', { target }), [
    'Le 3 mars 2026, ',
    who,
    ' laisse ',
    target,
    ' agir en son nom.',
  ]);
  assert.equal(
    plainly(said('people.mandate-granted', { target }, 'en')),
    'On 3 mars 2026, Auvillar lets Agen act in its name.',
  );
});

test('a name is elided as it begins, and one within another is told apart', () => {
  const target = { label: 'Auvillar-Agen', href: '/a' };
  assert.deepEqual(
    said('people.governance-taken', { target }).filter((piece) => typeof piece !== 'string'),
    [who, target],
  );
  assert.match(plainly(said('people.governance-taken', { target })), /la gouvernance d’Auvillar-Agen\.$/);
});

test('what cannot be named is still said, and hostile names stay words', () => {
  assert.match(
    plainly(said('people.network-item-stated', { subject: { kind: 'network-item', id: 'x' } })),
    /a dit opérer un logiciel pour ses membres/,
  );
  const target = { label: '\u2062{who} <b>\u2063', href: '/x' };
  assert.equal(
    plainly(said('people.mandate-granted', { target })),
    'Le 3 mars 2026, Auvillar laisse {who} <b> agir en son nom.',
  );
  assert.match(plainly(said('people.of-a-later-halle', {})), /ne sait pas dire/);
});

test('what is declared names the software where it is one, and counts where it is several', () => {
  const known = (facts: object) =>
    plainly(donePieces('fr', 'catalogue.usages-declared', { day, who, ...facts }, usageDone));
  const target = { label: 'Publik', href: '/logiciels/publik' };
  assert.equal(known({ target }), 'Le 3 mars 2026, Auvillar a déclaré utiliser Publik.');
  assert.equal(known({ count: 3 }), 'Le 3 mars 2026, Auvillar a déclaré utiliser 3 logiciels.');
  assert.equal(
    known({ target, how: 'hosted' }),
    'Le 3 mars 2026, Auvillar a déclaré héberger Publik pour ses membres.',
  );
  const declared = {
    kind: 'catalogue.usages-declared',
    facts: { by: '01938c7e-0000-7000-8000-0000000000bb' },
  };
  assert.equal(aimOf(declared), undefined);
});

test('an entry is about the other side where it names one, else about its subject', () => {
  const id = '01938c7e-0000-7000-8000-0000000000bb';
  const kind = 'people.mandate-granted';
  const subject = { kind: 'mandate', id: 'm' };
  assert.deepEqual(aimOf({ kind, subject, facts: { to: id } }), { kind: 'organisation', id });
  assert.deepEqual(aimOf({ kind, subject, facts: {} }), subject);
  assert.deepEqual(aimOf({ kind, subject: { kind: 'usage', id }, facts: { by: id } }), { kind: 'usage', id });
  assert.deepEqual(aimOf({ kind, subject, facts: { to: 'nobody' } }), subject);
});
