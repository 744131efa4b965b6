// SPDX-License-Identifier: AGPL-3.0-or-later
// Each country's institutions are called by their names, and the words of one country alone stand in the
// terms and nowhere else.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { termsIn } from '../base/terms.ts';
import { sentences } from './index.ts';

test('an organisation reads the words of its country', () => {
  const said = (country: string, territory?: string, kind = 'commune') =>
    termsIn('fr', { country, territory, kind });
  assert.equal(said('FR').mayor, 'maire');
  assert.match(said('FR').joint, /groupement de commandes/);
  assert.match(said('BE', 'BE-WNA').signers, /^bourgmestre/);
  assert.match(said('BE', 'BE-WNA').decision, /collège communal/);
  assert.match(said('BE', 'BE-WNA').joint, /marché conjoint/);
  assert.match(said('CA', 'CA-QC').decision, /^résolution/);
  assert.match(said('CA', 'CA-QC').mayor, /mairesse/);
  assert.equal(said('CA', 'CA-QC').commune, 'municipalité');
  assert.match(said('CA', 'CA-QC').joint, /entente ou un regroupement/);
  assert.doesNotMatch(said('CA', 'CA-ON').decision, /^résolution/, 'elsewhere in Canada nobody knows');
});

test('where nobody knows, or the body is no commune, no word of one country alone is said', () => {
  assert.match(termsIn('fr').mayor, /maire.*mairesse.*bourgmestre/);
  assert.doesNotMatch(termsIn('fr', { country: 'FR', kind: 'provider' }).signers, /maire/);
  assert.match(termsIn('en', { country: 'BE', kind: 'commune' }).decision, /municipal executive/);
});

/** Words that one of the countries does not use. */
const ofOneCountry = {
  fr: /\b(maires?|mairies?|mairesses?|bourgmestres?|conseils? municipa\w+|conseils? communa\w+|collèges? communa\w+|délibérations? d\w+|groupements? de commandes|marchés? conjoints?|préfets?|préfectures?|intercommunalités?|intercommunales?)(?![\p{L}@])/iu,
  en: /\b(mayors?|town halls?|municipal councils?|prefects?|prefectures?)\b/i,
} as const;
/** Where they stand with those of the other countries, or are names of what is spoken of. */
const reasons: readonly [RegExp, string][] = [
  [/^base\.term\./, 'the terms themselves'],
  [/^people\.form\./, 'the legal form of one body, as its own country calls it'],
  [/^(thesaurus|term)\./, 'what people type'],
  [/^home\.example/, 'what people type'],
  [/^catalogue\.none\./, 'those who help, in each of the countries'],
  [/^people\.networks\./, 'kinds of networks, in each of the countries'],
  [/^remarks\./, 'whoever writes, in each of the countries'],
  [/^purchases\.buyer\./, 'kinds of buyers, each beside its country'],
  [/^purchases\.why\./, 'why a way to buy of one country fits or not'],
  [/^purchases\.lint\.L/, 'rules of the law of one country'],
];

/** Without what is filled in. */
const bare = (said: string) => said.replace(/\{\w+\}/g, '');

test('no sentence says an institution of one country by itself', () => {
  const strays = Object.entries(sentences).filter(
    ([key, { fr, en }]) =>
      (ofOneCountry.fr.test(bare(fr)) || ofOneCountry.en.test(bare(en))) &&
      !reasons.some(([known]) => known.test(key)),
  );
  assert.deepEqual(
    strays.map(([key, { fr, en }]) => `${key}: ${fr} | ${en}`),
    [],
  );
});

test('a sentence that would be found is found', () => {
  assert.match('la délibération du conseil', ofOneCountry.fr);
  assert.match('Le maire signe.', ofOneCountry.fr);
  assert.match('the town hall', ofOneCountry.en);
});
