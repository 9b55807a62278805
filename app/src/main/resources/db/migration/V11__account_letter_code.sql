-- SPDX-License-Identifier: Apache-2.0
-- Codes printed on letters to respondents whose e-mail address is not known: sealed, found by a keyed
-- hash.

create table account_letter_code (
    case_id      uuid primary key,
    code_mac     bytea not null unique,
    code_sealed  bytea not null,
    created_at   timestamptz not null,
    expires_at   timestamptz not null
);
