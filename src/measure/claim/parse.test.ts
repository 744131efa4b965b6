// SPDX-License-Identifier: AGPL-3.0-or-later
import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { parseClaim } from './parse.ts';

const complaints = (text: string) =>
  parseClaim(text).findings.map(({ key, line, column, message }) =>
    `${line}:${column} ${key} ${message.fr}`.replaceAll('\u00a0', ' '),
  );

test('a whole declaration is read, in either language or both', () => {
  const { claim, findings, valid } = parseClaim(`reply:
  fr: |
    Bonjour.
    La suite vient.
  en: Hello.
bots: [ci@projet.example, Robot de publication]
moved-to: https://Forge.example/b/neuf.git
moved-from: https://forge.example/a/vieux
end-of-life: { date: 2027-06-30, reason: { en: Replaced }, replacement: "https://forge.example/c/autre" }
contact: contact@projet.example
`);
  assert.deepEqual(findings, []);
  assert.equal(valid, true);
  assert.deepEqual(claim, {
    reply: { fr: 'Bonjour.\nLa suite vient.', en: 'Hello.' },
    bots: ['ci@projet.example', 'Robot de publication'],
    movedTo: 'https://forge.example/b/neuf',
    movedFrom: 'https://forge.example/a/vieux',
    endOfLife: {
      date: '2027-06-30',
      reason: { en: 'Replaced' },
      replacement: 'https://forge.example/c/autre',
    },
    contact: 'contact@projet.example',
  });
});

for (const [name, text, complaint] of [
  ['an empty file', '', /^1:1 .*vide/],
  ['a list in place of keys', '- a\n- b\n', /1:1 .*attend des lignes/],
  ['what is no YAML', 'reply: [\n', /Le retrait/],
  ['a tab for indent', 'reply:\n\tfr: x\n', /tabulation/i],
  ['a key written twice', 'contact: a@b.example\ncontact: c@d.example\n', /2:1 contact/],
  ['a key that does not exist', 'letter: A\n', /1:1 letter La clé « letter » n’existe pas\. Celles/],
  ['a key nearly right', 'end-of-lif: { date: 2027-01-01 }\n', /Vouliez-vous écrire « end-of-life » \?/],
  ['a key that every object has', 'constructor: x\ntoString: y\n', /1:1 constructor La clé/],
  ['a reply in another language', 'reply: { de: Hallo }\n', /1:10 reply\.de/],
  ['a reply without words', 'reply: {}\n', /1:8 reply .*en français/],
  ['a reply that is one text', 'reply: Bonjour\n', /1:8 reply .*attend des lignes/],
  [
    'a reply too long',
    `reply: { fr: "${'a'.repeat(1_001)}" }\n`,
    /reply\.fr .* 1 ?001 caractères ; la limite est de 1 ?000/,
  ],
  ['a number for a reply of nothing', 'reply: { fr: null }\n', /reply\.fr .*attend un texte/],
  ['bots that are one word', 'bots: ci\n', /1:7 bots .*liste/],
  ['too many bots', `bots: [${Array.from({ length: 51 }, (_, n) => `b${n}`)}]\n`, /bots .*50/],
  ['an address without https', 'moved-to: git@forge.example:a/b\n', /moved-to .*https/],
  ['an address that runs a script', 'moved-to: "javascript:alert(1)"\n', /moved-to/],
  ['a day that does not exist', 'end-of-life: { date: 2027-02-30 }\n', /1:22 end-of-life\.date .*2027-06-30/],
  ['an end without a date', 'end-of-life: { reason: { fr: Fini } }\n', /end-of-life .*attend une date/],
  [
    'an unknown line under the end',
    'end-of-life: { date: 2027-01-01, because: x }\n',
    /end-of-life\.because/,
  ],
  ['a contact that is no mailbox', 'contact: la mairie\n', /1:10 contact/],
] as const)
  test(`${name} is told with its place, and not taken`, () => {
    const told = complaints(text);
    assert.ok(
      told.some((one) => complaint.test(one.replaceAll('\u202f', ' '))),
      told.join('\n') || 'nothing told',
    );
    assert.equal(parseClaim(text).valid, false);
  });

test('what a project needs, and why it contests, are read with the address where help is brought', () => {
  const { claim, findings } = parseClaim(
    'contest: { fr: La lettre ignore notre forge. }\nneeds: { money: https://fonds.example/p, review: http://forge.example/r }\n',
  );
  assert.deepEqual(findings, []);
  assert.deepEqual(claim, {
    contest: { fr: 'La lettre ignore notre forge.' },
    needs: [
      { kind: 'review', url: 'http://forge.example/r' },
      { kind: 'money', url: 'https://fonds.example/p' },
    ],
  });
  assert.match(complaints('needs: { reviews: https://a.example/ }\n')[0]!, /needs\.reviews .*« review »/);
  assert.match(complaints('needs: { review: "javascript:alert(1)" }\n')[0]!, /needs\.review .*https/);
  assert.match(complaints('needs: { review: "https://moi:secret@a.example/" }\n')[0]!, /needs\.review/);
  assert.match(complaints('needs: [review]\n')[0]!, /needs .*attend des lignes/);
});

test('what is well written is taken beside what is not', () => {
  const { claim, valid } = parseClaim('contact: la mairie\nreply: { fr: Bonjour, de: Hallo }\n');
  assert.equal(valid, false);
  assert.deepEqual(claim, { reply: { fr: 'Bonjour' } });
});

test('a reply keeps its words and loses what would turn the page around', () => {
  const { claim } = parseClaim('reply: { fr: "<script>a</script> \\u202Eb\\u0007" }\n');
  assert.equal(claim.reply?.fr, '<script>a</script> b');
});

test('hostile files are bounded: size, depth, aliases, bytes that are no text', () => {
  assert.match(complaints(`reply: { fr: "${'a'.repeat(20_000)}" }`)[0]!, /octets/);
  assert.equal(parseClaim(`${'{a: '.repeat(2_000)}b${'}'.repeat(2_000)}`).valid, false);
  const bomb = `a: &a [x,x,x,x]\n${Array.from({ length: 9 }, (_, n) => `b${n}: &b${n} [*${n ? `b${n - 1}` : 'a'},*${n ? `b${n - 1}` : 'a'}]`).join('\n')}\nbots: *b8\n`;
  assert.equal(parseClaim(bomb).valid, false);
  assert.equal(parseClaim(Buffer.from([0xff, 0xfe, 0x41, 0x00])).valid, false);
});

test('whatever the bytes, reading never throws and never tells more than a hundred things', () => {
  fc.assert(
    fc.property(fc.oneof(fc.uint8Array({ maxLength: 300 }), fc.string({ maxLength: 300 })), (input) => {
      const { findings } = parseClaim(input);
      assert.ok(findings.length <= 100);
      for (const { line, column } of findings) assert.ok(line >= 1 && column >= 1);
    }),
  );
  assert.ok(parseClaim(Array.from({ length: 900 }, (_, n) => `k${n}: 1`).join('\n')).findings.length <= 100);
});
