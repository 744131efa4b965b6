-- SPDX-License-Identifier: AGPL-3.0-or-later
-- The language of an account is any tag of BCP 47 that the program has a file for: fr, de, pt-BR.
alter table halle.account drop constraint account_lang_check;
alter table halle.account add constraint account_lang_check check (lang ~ '^[a-z]{2,3}(-[A-Za-z0-9]{2,8})*$');
