// SPDX-License-Identifier: AGPL-3.0-or-later
// No sentence that people read stands outside the texts, and no page chooses between two languages by itself:
// a further language could say neither.
import assert from 'node:assert/strict';
import { globSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { test } from 'node:test';
import { sentencesIn } from '../testing/stray-sentences.ts';

const src = path.join(import.meta.dirname, '..');
/** Texts, and what is never shown to those who read pages, mails or answers of a command. */
const left =
  /(^|[/-])texts[^/]*\.ts$|\/texts\/|\.test\.tsx?$|(^|\/)testing(\/|[./])|^languages\/|^base\/(language|locale)\.ts$/;
const files = globSync('**/*.{ts,tsx}', { cwd: src }).filter((file) => !left.test(file));

/** What may stand where it stands, with the reason: the end of a file’s path (or a folder), and after `#` the
 * beginning of one phrase of it. */
const reasons: Readonly<Record<string, string>> = {
  'api.ts#': 'the description of the API, which programmers read in English',
  'catalogue/api/#': 'the description of the API, which programmers read in English',
  'platform/api-names.ts#': 'the description of the API, which programmers read in English',
  'platform/settings-page.ts#Read once': 'docs/settings.md, in both languages at once',
  'people/agents/permissions-page.ts#Printed from': 'docs/permissions.md, in both languages at once',
  'people/agents/actions/acting.ts#': 'why the program acts by itself: kept in the database, shown to nobody',
  'catalogue/search/search.ts#tag.split': 'two indexes of texts: those in French, and all others',
  'licence.ts#': 'phrases of licences, as they are written',
  'measure/indicators/#': 'a metric as its English source defines it; its page says that it is English',
  'purchases/lint/rules/#': 'texts of the law by their names, words of tenders and examples of them',
  'purchases/contracts/object-words.ts#': 'how buyers write what they buy, in the objects of contracts',
  'object-words-computing.ts#': 'how buyers write what they buy, in the objects of contracts',
  'measure/facts/signing/#': 'names of robots, words of signatures and invented examples of them',
  'measure/proof/parts/checks.tsx#(': 'names of formats',
  'platform/layout.tsx#Halle': 'our name',
  'usages/sources/model.ts#': 'headings of the model table, in each language that they are read in',
  'people/directory/territory/list.ts#': 'names of territories, in each of their languages',
  'people/directory/sources/wallonia.ts#': 'a name, as the directory writes it',
  'yaml.ts#Ma': 'what the reader of YAML says, recognised to be said in words of ours',
  'catalogue/notices/pages-how.tsx#reply:': 'an example of the file of a project',
};
/** Commands are written alike in every language. */
const command = /^(npx halle|npm run|git) /;

function reasonFor(file: string, words: string): string | undefined {
  return Object.keys(reasons).find((one) => {
    const [place = '', phrase = ''] = one.split('#');
    return (
      (place.endsWith('/') ? file.startsWith(place) : `/${file}`.endsWith(`/${place}`)) &&
      words.startsWith(phrase)
    );
  });
}

const strays = files.flatMap((file) =>
  sentencesIn(file, readFileSync(path.join(src, file), 'utf8'))
    .filter(({ words }) => !command.test(words))
    .map(({ line, words }) => ({ at: `${file}:${line} ${words}`, reason: reasonFor(file, words) })),
);

test('nothing that people read stands outside the texts', () => {
  assert.deepEqual(
    strays.filter(({ reason }) => !reason).map(({ at }) => at),
    [],
  );
});

test('no reason is kept for what is gone', () => {
  const used = new Set(strays.map(({ reason }) => reason));
  assert.deepEqual(
    Object.keys(reasons).filter((reason) => !used.has(reason)),
    [],
  );
});

test('each kind of stray sentence is found', () => {
  const stray = {
    'words in a page': 'const a = <p>Bonjour tous</p>;',
    'a title': 'const a = <a title="Vers la page" href="/x" />;',
    'a label in braces': "const a = <a aria-label={'Search'} />;",
    'a placeholder in a template': 'const a = <input placeholder={`Search here`} />;',
    'a choice by language': "const a = lang === 'fr' ? x.fr : x.en;",
    'a choice by the other language': "const a = 'en' !== lang ? 1 : 2;",
    'a sentence handed on': "const a = say('La mairie est dans la commune');",
    'an English one in a template': 'const a = `one of the towns that are here`;',
    'a label handed to a part': 'const a = <Form button="Envoyer la demande" />;',
    'one of two words in a page': "const a = <p>{ok ? 'Oui' : t('no')}</p>;",
    'a mail that names somebody': 'const a = { subject: `Votre demande ${name}` };',
    'a refusal': "throw new Problem('invalid', 'x.y', { why: `La mission ${id} est close.` });",
    'what a command says': 'out.write(`Logiciels lus : le ${day}, par la commande`);',
    'a sentence in pieces': "const a = 'Le logiciel est ' + state;",
    'a locale that speaks of one language': "const a = n.toLocaleString('fr-FR');",
  };
  for (const [what, code] of Object.entries(stray))
    assert.notEqual(sentencesIn('page.tsx', code).length, 0, what);
  const fine = [
    'const a = <p class="note of the page">{t("home.title")} · {n} %</p>;',
    "log.warn({ message }, 'the line to the database is cut');",
    "throw new Error('the key of the map is not there');",
    'const a = sql`select the from a where of is not null and the`;',
    "const shape = z.string().describe('The name of the software in the list');",
  ];
  for (const code of fine) assert.deepEqual(sentencesIn('page.tsx', code), [], code);
});
