// SPDX-License-Identifier: AGPL-3.0-or-later
// Reads a source file with a parser of TypeScript, for the words that it would show by itself.
import { type Node, parseSync, Visitor, type VisitorObject } from 'oxc-parser';

export interface Stray {
  readonly line: number;
  readonly words: string;
}

const letters = /\p{L}{2}/u;
/** Attributes that are read out or shown. */
const shown = new Set([
  'title',
  'alt',
  'placeholder',
  'aria-label',
  'aria-description',
  'aria-roledescription',
]);
/** Small words of which every sentence has some: two of them make one, whatever stands around. */
const french =
  / (?:le|la|les|des|du|une?|est|sont|pour|dans|avec|sur|que|qui|par|ce|cette|vous|nous|pas|et) /gi;
const english = / (?:the|an?|is|are|of|to|for|in|with|that|which|by|this|you|we|not|and|from) /gi;

/** What a file says by itself: written in JSX, chosen by language, or a sentence in its code. */
export function sentencesIn(file: string, code: string): Stray[] {
  const { program } = parseSync(file, code);
  const silent: [number, number][] = [];
  const found = new Map<number, Stray>();
  const note = (start: number, words: string) =>
    found.set(start, {
      line: code.slice(0, start).split('\n').length,
      words: words.replace(/\s+/g, ' ').trim().slice(0, 90),
    });
  const hush = ({ start, end }: Node) => silent.push([start, end]);
  new Visitor({ ...whatIsSaid(code, note, hush), ...whatIsNot(code, hush) }).visit(program);
  return [...found]
    .filter(([at]) => !silent.some(([start, end]) => start <= at && at < end))
    .map(([, stray]) => stray)
    .sort((a, b) => a.line - b.line);
}

/** Text, attributes, a choice by language, and sentences in strings. */
const whatIsSaid = (
  code: string,
  note: (start: number, words: string) => void,
  hush: (node: Node) => void,
): VisitorObject => ({
  JSXText: ({ start, value }) => {
    if (letters.test(value)) note(start, value);
  },
  JSXAttribute: ({ name, value }) => {
    if (name.type !== 'JSXIdentifier' || !value) return;
    if (!shown.has(name.name)) {
      if (value.type === 'Literal' && !isBeginning(String(value.value ?? ''))) hush(value);
    } else if (letters.test(literalWords(value))) note(value.start, literalWords(value));
  },
  JSXElement: ({ children }) => {
    for (const child of children)
      if (child.type === 'JSXExpressionContainer')
        for (const { start, value } of chosenIn(child.expression))
          if (/^\p{L}{2}/u.test(value)) note(start, value);
  },
  BinaryExpression: (node) => {
    const chooses = ['===', '!==', '==', '!='].includes(node.operator);
    if (chooses && (isTag(node.left) || isTag(node.right)))
      note(node.start, code.slice(node.start, node.end));
  },
  Literal: ({ start, value }) => {
    if (typeof value === 'string' && (isSaid(value) || /^(fr-FR|en-[A-Z]{2})$/.test(value)))
      note(start, value);
  },
  TemplateElement: ({ start, value }) => {
    if (isSaid(value.raw)) note(start, value.raw);
  },
});

/** What only looks like words that are shown: texts with their languages, SQL, errors, the log. */
function whatIsNot(code: string, hush: (node: Node) => void): VisitorObject {
  /** Texts that the file gives their keys itself can be said in any language where they stand. */
  const named = code.includes('nameTexts(');
  return {
    ObjectExpression: (node) => {
      if (named && isText(node)) hush(node);
    },
    TaggedTemplateExpression: (node) => {
      if (/^sql\b/.test(code.slice(node.tag.start, node.tag.end))) hush(node);
    },
    NewExpression: (node) => {
      if (node.callee.type === 'Identifier' && /Error$/.test(node.callee.name)) hush(node);
    },
    CallExpression: (node) => {
      if (isListOfWords(node.callee)) hush(node.callee);
      if (isForProgrammers(code.slice(node.callee.start, node.callee.end))) node.arguments.forEach(hush);
    },
  };
}

/** Lines of the technical log, SQL, and what describes the API, which programs and programmers read. */
const isForProgrammers = (callee: string) =>
  /^super$|(^|\.)(log|logger)\??\.\w+$|\.(query|describe|raw|meta|refine)$/.test(callee);

/** The words of an attribute: a literal, one in braces, or those of a template. */
function literalWords(value: Node): string {
  if (value.type === 'Literal') return String(value.value ?? '');
  if (value.type !== 'JSXExpressionContainer') return '';
  const { expression } = value;
  if (expression.type === 'Literal') return String(expression.value ?? '');
  return expression.type === 'TemplateLiteral'
    ? expression.quasis.map((part) => part.value.raw).join(' ')
    : '';
}

/** The words that an expression comes to, whichever way its conditions go: `ok ? 'Yes' : 'No'`. */
function chosenIn(node: Node): { start: number; value: string }[] {
  if (node.type === 'ConditionalExpression')
    return [...chosenIn(node.consequent), ...chosenIn(node.alternate)];
  if (node.type === 'LogicalExpression') return chosenIn(node.right);
  return node.type === 'Literal' && typeof node.value === 'string'
    ? [{ start: node.start, value: node.value }]
    : [];
}

/** `'the of and'.split(' ')`: words that are looked for, not said. */
const isListOfWords = (callee: Node) =>
  callee.type === 'MemberExpression' &&
  callee.object.type === 'Literal' &&
  callee.property.type === 'Identifier' &&
  callee.property.name === 'split';

/** `{ fr: …, en: … }` and nothing else. */
const isText = ({ properties }: Extract<Node, { type: 'ObjectExpression' }>) =>
  properties.length === 2 &&
  properties.every(
    (one) => one.type === 'Property' && one.key.type === 'Identifier' && /^(fr|en)$/.test(one.key.name),
  );

const isTag = (node: Node) => node.type === 'Literal' && (node.value === 'fr' || node.value === 'en');

/** Operators and questions of SQL, a script for the shell. */
const isSpeechOfMachines = (words: string) => /^\s*(is not$|select |trap )/.test(words);

/** Begins as a sentence does and goes on: « La mission ». */
const isBeginning = (words: string) => /^\p{Lu}\p{Ll}*[’']?\p{Ll}* \p{Ll}{2}/u.test(words);

/** Whether people would read it: it begins as a sentence does, or is made of small words. */
const isSaid = (words: string): boolean =>
  !isSpeechOfMachines(words) && (isBeginning(words) || isSentence(words));

function isSentence(words: string): boolean {
  const spaced = ` ${words.replace(/[\s'’.,;:!?()«»“”]+/g, '  ')} `;
  return [french, english].some((small) => (spaced.match(small) ?? []).length >= 2);
}
