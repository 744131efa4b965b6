// SPDX-License-Identifier: AGPL-3.0-or-later
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { renderToString } from 'preact-render-to-string';
import { baselines } from '../baselines/index.ts';
import { loadProof } from '../sources/proof.ts';
import { ProofPage } from './pages.tsx';
import { ruleName } from './parts/curves.tsx';

const proof = loadProof();
const rendered = (lang: string, shown = proof) => renderToString(<ProofPage lang={lang} proof={shown} />);

for (const lang of ['fr', 'en']) {
  test(`every sentence of the page is filled, without inline style or script (${lang})`, () => {
    const html = rendered(lang);
    assert.doesNotMatch(html, /\sstyle=|<script|NaN|undefined|Infinity|measure\.[a-z-]+\.|\{[a-z]+[,}]/);
    for (const { id } of baselines) assert.ok(html.includes(ruleName(lang, id)), id);
  });
}

test('each rule that asks more than git is said to be compared by its git part only', () => {
  const said = rendered('fr').match(/partie git seulement ·/g)?.length;
  assert.equal(said, baselines.filter(({ name }) => name.includes('git part')).length);
});

test('projects wrongly graded stand by name, those given A first; the page holds a dozen of a kind, the report all', () => {
  const html = rendered('fr');
  const named = (those: readonly { repository: string }[]) =>
    those.filter(({ repository }) => html.includes(`https://github.com/${repository}"`)).length;
  assert.equal(named(proof.misses.died.slice(0, 12)), Math.min(12, proof.misses.died.length));
  assert.ok(named(proof.misses.lived) >= 12 && named(proof.misses.lived) < proof.misses.lived.length);
});

test('a stratum with too few cases says so and gives no figure', () => {
  const thin = { name: 'local-authorities', cases: 40, owners: 2, dead: 3, validated: false } as const;
  const html = rendered('fr', { ...proof, strata: [thin] });
  assert.match(html, /40 cas de 2 propriétaires, dont 3 arrêts\./);
  assert.match(html, /Non validé ici/);
  assert.doesNotMatch(html.slice(html.indexOf('id="strata"'), html.indexOf('id="controls"')), /AUC|<table/);
});

test('a letter that announces more than five points above what was seen is said to be too kind', () => {
  const seen = { value: 0.44, from: 0.32, to: 0.55 };
  const letter = { letter: 'D', cases: 89, owners: 33, said: 0.61, seen } as const;
  const stratum = {
    name: 'three-or-fewer',
    cases: 452,
    owners: 69,
    dead: 208,
    validated: true,
    all: seen,
  } as const;
  assert.match(
    rendered('fr', { ...proof, strata: [{ ...stratum, letters: [letter] }] }),
    /Trop indulgent\s: D\./,
  );
  assert.doesNotMatch(
    rendered('fr', { ...proof, strata: [{ ...stratum, letters: [{ ...letter, said: 0.48 }] }] }),
    /Trop indulgent/,
  );
});

test('a script in a repository’s name is shown as words', () => {
  const [miss] = proof.misses.died;
  const html = rendered('fr', {
    ...proof,
    misses: { died: [{ ...miss!, repository: '"><script>' }], lived: [] },
  });
  assert.doesNotMatch(html, /<script>/);
});

test('each period says which letters held, which were too kind or too severe, and where nothing is proved', () => {
  const [period] = proof.periods;
  const letter = (said: number, value: number) => ({
    ...({ letter: 'D', cases: 90, owners: 30, said } as const),
    seen: { value, from: value - 0.08, to: value + 0.08 },
  });
  const said = (validated: boolean, one: ReturnType<typeof letter>) => {
    const html = rendered('fr', { ...proof, periods: [{ ...period!, validated, letters: [one] }] });
    return html.slice(html.indexOf('id="periods"'), html.indexOf('id="order"')).replaceAll('\u00a0', ' ');
  };
  assert.match(said(true, letter(0.63, 0.6)), /Chaque lettre tient\./);
  assert.match(said(true, letter(0.63, 0.56)), /Chaque lettre tient\./, 'within the range');
  assert.match(said(true, letter(0.63, 0.5)), /Trop indulgent : D\./);
  assert.match(said(true, letter(0.63, 0.8)), /Trop sévère : D\./);
  assert.doesNotMatch(said(true, letter(0.63, 0.8)), /Rien n’est prouvé ici/);
  assert.match(said(false, letter(0.63, 0.8)), /Rien n’est prouvé ici.*Trop sévère : D\./s);
});
