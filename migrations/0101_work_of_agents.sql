-- SPDX-License-Identifier: AGPL-3.0-or-later
-- Whether what a pool does changes the work of agents: they are then consulted before councils decide. (The legal vehicle has its column since 0094.)

alter table halle.pool add column changes_work boolean not null default false;
