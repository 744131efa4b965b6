-- SPDX-License-Identifier: AGPL-3.0-or-later
-- Which software are made from a given one: the sheet of a software in danger asks who goes on with its work.

create index software_made_from on halle.software using gin ((entry #> '{isBasedOn,value}') jsonb_path_ops) where entry ? 'isBasedOn';
