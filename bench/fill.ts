// SPDX-License-Identifier: AGPL-3.0-or-later
// Fills a test database with generated software in a process of its own, so that the site measured afterwards
// starts fresh.
// `node --import tsx bench/fill.ts <address> <size>`; prints the seconds that indexing took.
import { openPool } from '../src/platform/connections.ts';
import { openDb } from '../src/platform/db.ts';
import { generateCatalogue } from './search-world.ts';

const [url, size] = process.argv.slice(2);
const db = openDb(openPool(url!, { max: 2 }));
console.log(await generateCatalogue(db, Number(size)));
await db.destroy();
