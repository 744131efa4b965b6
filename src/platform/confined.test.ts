// SPDX-License-Identifier: AGPL-3.0-or-later
// What a program that reads what strangers sent may do: answer, and nothing else, for as long as it is given.
import assert from 'node:assert/strict';
import { existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { after, test } from 'node:test';
import { type Bounds, runConfined } from './confined.ts';

const folder = mkdtempSync(path.join(tmpdir(), 'halle-confined-'));
after(() => rmSync(folder, { recursive: true }));
const usual: Bounds = { seconds: 30, memory: 300_000_000, answer: 1_000 };

let n = 0;
/** @param code of the program */
function run(code: string, bounds: Partial<Bounds> = {}, input = 'x', words: readonly string[] = []) {
  const program = path.join(folder, `program-${++n}.mjs`);
  writeFileSync(program, code);
  return runConfined(program, [Buffer.from(input)], { ...usual, ...bounds }, words);
}

test('it reads its input and what it is begun with, and answers', async () => {
  const code =
    'let all = ""; for await (const one of process.stdin) all += one; process.stdout.write(all + process.argv[2])';
  assert.deepEqual(await run(code, {}, 'said ', ['so']), { words: 'said so' });
  assert.deepEqual(await run('process.stdout.write(String(Object.keys(process.env).length))'), {
    words: '0',
  });
});

test('it writes no file, begins no program, loads no machine code and calls nobody', async () => {
  const written = path.join(folder, 'written');
  let calls = 0;
  const server = createServer((socket) => {
    calls++;
    socket.end();
  }).listen(0, '127.0.0.1');
  await new Promise((resolve) => server.once('listening', resolve));
  const { port } = server.address() as { port: number };
  for (const code of [
    `import { writeFileSync } from 'node:fs'; writeFileSync(${JSON.stringify(written)}, 'x')`,
    `import { execFileSync } from 'node:child_process'; execFileSync('true')`,
    `import { Worker } from 'node:worker_threads'; new Worker('1', { eval: true })`,
    `process.dlopen({ exports: {} }, '/nothing.node')`,
    `await fetch('http://127.0.0.1:${port}/')`,
  ])
    assert.deepEqual(await run(code), { ended: 'broken' }, code);
  assert.deepEqual([existsSync(written), calls], [false, 0]);
  await new Promise((resolve) => server.close(resolve));
});

test('whoever takes too long, too much memory or too many words is ended, and it is said why', async () => {
  assert.deepEqual(await run('setInterval(() => {}, 1000)', { seconds: 1 }), { ended: 'too-slow' });
  assert.deepEqual(await run('process.stdout.write("x".repeat(5000))'), { ended: 'broken' });
  assert.deepEqual(
    await run('const all = []; for (;;) all.push(new Array(1e5).fill({}))', { memory: 120_000_000 }),
    { ended: 'too-heavy' },
  );
  assert.deepEqual(await run('process.exit(3)'), { ended: 'broken' });
});
