-- SPDX-License-Identifier: AGPL-3.0-or-later
-- « Next Cloud », « i parapheur », « demarches-simplifiees »: a software is also found by its name without blanks and signs, and by the two
-- parts of a name with brackets; the rows of the search hold them from now on.
update halle.search_entry e set names = e.names || more.names
  from (select number, array_agg(distinct spelling) as names from (
      select number, names, unnest(array[part, regexp_replace(part, '[^a-z0-9]+', '', 'g')]) as spelling from (
        select number, names, unnest(array[n, btrim(regexp_replace(n, '\([^()]*\)$', '')), substring(n from '\(([^()]+)\)$'),
          split_part(n, '::', 1)]) as part from halle.search_entry, unnest(names) n) parts) spelled
    where length(spelling) > 2 and not spelling = any (names) group by number) more
  where more.number = e.number;
