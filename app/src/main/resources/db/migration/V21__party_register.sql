-- SPDX-License-Identifier: Apache-2.0
-- Public registers that respondents are looked up in, as an operator imported them.

create table party_register (
    code         text primary key,
    layout       text not null,
    entries      bigint not null,
    imported_at  timestamptz not null
);

create table party_entry (
    id        bigint generated always as identity primary key,
    register  text not null references party_register,
    number    text not null,
    content   jsonb not null,
    gone      boolean not null,
    changed   bigint not null,
    unique (register, number)
);
create sequence party_entry_change;
create index party_entry_changed on party_entry (changed, id);
