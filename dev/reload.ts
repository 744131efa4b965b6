// SPDX-License-Identifier: AGPL-3.0-or-later
// For developers only: each page carries a small script that keeps a connection to the server open; when the
// server comes back, the page reloads. No halle in production loads this file.
import type { ServerResponse } from 'node:http';
import type { Web } from '../src/platform/web.tsx';

const script = `let cut = false;
const line = new EventSource('/dev/line');
line.onerror = () => { cut = true; };
line.onopen = () => { if (cut) location.reload(); };
`;

export function reloading({ server }: Web): void {
  server.get('/dev/reload.js', async (_, reply) => reply.type('text/javascript').send(script));
  const lines = new Set<ServerResponse>();
  server.addHook('preClose', async () => lines.forEach((line) => void line.destroy()));
  server.get('/dev/line', (_, reply) => {
    reply.hijack();
    lines.add(reply.raw);
    reply.raw.once('close', () => lines.delete(reply.raw));
    reply.raw.writeHead(200, { 'content-type': 'text/event-stream', 'cache-control': 'no-store' });
    reply.raw.write('retry: 300\n\n');
  });
  // Pages travel unpacked, so that the script can be added to them.
  server.addHook('onRequest', async (request) => void delete request.headers['accept-encoding']);
  server.addHook('onSend', async (_, reply, payload: unknown) => {
    const isPage = String(reply.getHeader('content-type')).startsWith('text/html');
    if (!isPage || (typeof payload !== 'string' && !Buffer.isBuffer(payload))) return payload;
    reply.removeHeader('content-length');
    return String(payload).replace('</body>', '<script type="module" src="/dev/reload.js"></script></body>');
  });
}
