-- SPDX-License-Identifier: AGPL-3.0-or-later
-- Leases: who alone is at something that lasts longer than a transaction may (the answers of a list, a first load). Unlike a session's lock,
-- a lease needs no session of its own, so it holds through a pooler too; unlike it, it ends by itself when its holder gives no sign of life.

create table halle.lease (
  -- what: `measure.run:<id>`, `first-load:<name>`
  name text primary key,
  -- one holding of one process; where it runs, so that a dead one is known on its own machine
  holder uuid not null,
  place text not null,
  until timestamptz not null
);
