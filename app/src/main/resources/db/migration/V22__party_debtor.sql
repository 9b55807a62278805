-- SPDX-License-Identifier: Apache-2.0
-- Debtors, and whom each party that was named was found to be. Evidence is sealed: it quotes the
-- identity.

create table party_debtor (
    id          uuid primary key,
    entry_id    bigint unique references party_entry,
    created_at  timestamptz not null
);

create table party_resolution (
    party_id    uuid primary key references party_identity,
    debtor_id   uuid not null references party_debtor,
    zone        text not null check (zone in ('LINK', 'REVIEW', 'APART')),
    decided_by  text not null check (decided_by in ('MACHINE', 'CLAIMANT', 'OFFICER')),
    said        text not null,
    certainty   real not null,
    evidence    bytea not null,
    decided_at  timestamptz not null
);
create index party_resolution_debtor on party_resolution (debtor_id);
create index party_resolution_open on party_resolution (party_id) where decided_by = 'MACHINE';

-- Every decision, also those that were replaced.
create table party_resolution_history (
    id          bigint generated always as identity primary key,
    party_id    uuid not null references party_identity,
    debtor_id   uuid not null references party_debtor,
    was_id      uuid references party_debtor,
    decided_by  text not null,
    person_id   uuid,
    decided_at  timestamptz not null
);
create index party_resolution_history_party on party_resolution_history (party_id, id);

-- Whether parties were looked up again since the last import.
alter table party_register add column looked boolean not null default false;
