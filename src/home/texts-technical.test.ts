// SPDX-License-Identifier: AGPL-3.0-or-later
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { test } from 'node:test';
import { packageRoot } from '../platform/root.ts';
import { explain, lexicon, technicalWordsIn } from '../platform/web/terms.ts';
import { technical } from './texts-technical.ts';

test('GLOSSARY.md marks as technical exactly the words that the site explains', () => {
  const glossary = readFileSync(path.join(packageRoot, 'GLOSSARY.md'), 'utf8');
  const marked = [...glossary.matchAll(/\*\*technical\*\* · ([\w-]+)/g)].map(([, id]) => id!);
  assert.deepEqual(marked.sort(), technical.map(({ id }) => id).sort());
});

test('a meaning is one sentence', () => {
  for (const { id, meaning } of technical)
    for (const words of [meaning.fr, meaning.en]) assert.match(words, /^(?!.*[.!?]\s).*\.$/, id);
});

test('the first technical word of a page opens its meaning without script, the second does not', () => {
  const page = explain('<main><h1>git</h1><p>Avec git, puis git.</p></main>', lexicon(technical, 'fr'));
  assert.equal(page.match(/popovertarget="term-git"/g)?.length, 1);
  assert.match(page, /<h1>git<\/h1>/);
  assert.match(
    page,
    /Avec <button type="button" class="term" popovertarget="term-git"[^>]*>git<\/button><span id="term-git" class="meaning" popover>[^<]+<\/span>, puis git\./,
  );
});

test('links, addresses, code and text outside the matter are left alone', () => {
  for (const html of [
    '<main><a href="/git">git</a></main>',
    '<main><p>git.example.org et /srv/git/a</p></main>',
    '<main><code>git log</code></main>',
    '<footer>git</footer>',
  ])
    assert.equal(explain(html, lexicon(technical, 'fr')), html);
});

test('the name of a State service that holds a technical word is a name', () => {
  assert.deepEqual(technicalWordsIn('<p>API Particulier, puis API</p>', technical, 'fr'), ['api']);
  assert.match(
    explain('<main><p>API Entreprise et API</p></main>', lexicon(technical, 'fr')),
    /<p>API Entreprise et <button/,
  );
});

test('a technical word is found whatever its capitals, and not inside another word', () => {
  assert.deepEqual(
    technicalWordsIn('<p>Un Dépôt de code, deux forges, une api ; le digital.</p>', technical, 'fr'),
    ['dépôt de code', 'forges', 'api'],
  );
});
