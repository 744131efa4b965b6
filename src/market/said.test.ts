// SPDX-License-Identifier: AGPL-3.0-or-later
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { findContact, findPraise } from './said.ts';

test('a mailbox and a telephone number are found as people write them, and the words that are one', () => {
  for (const [words, sort, written] of [
    ['Écrivez à contact@atelier.example.', 'mail', 'contact@atelier.example'],
    ['Tél. : 04 50 33 65 12', 'phone', '04 50 33 65 12'],
    ['au 0450336512 le matin', 'phone', '0450336512'],
    ['+33 (0)4 50 33 65 12', 'phone', '+33 (0)4 50 33 65 12'],
    ['+32 81 24 62 46', 'phone', '+32 81 24 62 46'],
    ['081/24.62.46', 'phone', '081/24.62.46'],
    ['1 (418) 724-3142', 'phone', '1 (418) 724-3142'],
  ] as const)
    assert.deepEqual(findContact(words), { sort, written }, words);
});

test('dates, amounts, versions and laws are no telephone numbers; a site counts only where it is asked for', () => {
  for (const words of [
    'Depuis 2019, 12 communes de 300 à 4 000 habitants.',
    'Du 2026-11-29 au 01.02.2027, pour 1 500,50 euros.',
    'Version 5.0.12 sur Debian 13, RGAA 4.1.2.',
    'Article R. 2122-8 ; décret n° 2019-1344.',
    'SILL 117, PostgreSQL 15 à 18.',
  ])
    assert.equal(findContact(words), undefined, words);
  const words = 'Voyez https://atelier.example/plans.';
  assert.equal(findContact(words), undefined);
  assert.equal(findContact(words, { sites: true })?.sort, 'site');
});

test('praise that nobody can check is found; what can be checked is not', () => {
  for (const [words, praise] of [
    ['Leader du logiciel libre en France.', 'Leader'],
    ['La meilleure équipe pour vos cimetières.', 'La meilleure équipe'],
    ['N° 1 de la migration.', 'N° 1'],
    ['Expert reconnu depuis 2010.', 'Expert reconnu'],
    ['A world-class team.', 'world-class'],
    ['The leading provider of hosting.', 'leading provider'],
  ] as const)
    assert.equal(findPraise(words), praise, words);
  for (const words of [
    'Depuis 2019, trois communes hébergées, sauvegarde chaque nuit.',
    'Deux personnes, dont une ancienne secrétaire de mairie.',
    'Nous faisons de notre mieux, le mardi et le jeudi.',
    'Team leadership is not what we sell.',
    'Nous répondons le jour même.',
  ])
    assert.equal(findPraise(words), undefined, words);
});
