// SPDX-License-Identifier: AGPL-3.0-or-later
// Before and after all tests: one PostgreSQL server for the whole run, told to the test processes through the
// environment.
import { sweep, type TestServer, testServer } from './testing/database.ts';

let server: TestServer | undefined;

export async function globalSetup(): Promise<void> {
  server = await testServer();
  await sweep(server.superUrl);
  process.env['HALLE_TEST_SERVER'] = server.superUrl;
}

export async function globalTeardown(): Promise<void> {
  await server?.leave();
}
