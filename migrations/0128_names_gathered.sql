-- SPDX-License-Identifier: AGPL-3.0-or-later
-- The index of parts of names takes what is new together, at most 512 kB at a time: writing the 38,000
-- organisations of a first start one name at a time cost five seconds of it. A search reads what still waits.
alter index halle.organisation_part_of_name set (fastupdate = on, gin_pending_list_limit = 512);
