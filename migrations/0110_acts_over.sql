-- SPDX-License-Identifier: AGPL-3.0-or-later
-- Two years after a seat was left its acts leave with their documents, as its letters do; not only when its pool ended.

alter policy over on halle.pool_act using (halle.sweeps() and halle.pool_over(seat_id, group_id));
alter policy over_seen on halle.pool_act using (halle.sweeps() and halle.pool_over(seat_id, group_id));
