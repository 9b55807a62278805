-- SPDX-License-Identifier: Apache-2.0
-- Passkeys. A key belongs to a person by reference alone, so that no second list of people with names
-- has to be kept.

drop table user_credentials;
drop table user_entities;

create table account_passkey (
    id               uuid primary key,
    person_id        uuid not null references account_person,
    credential_id    bytea not null unique,
    label            text not null,
    public_key       bytea not null,
    attestation      bytea not null,
    signature_count  bigint not null,
    user_verified    boolean not null,
    backup_eligible  boolean not null,
    backed_up        boolean not null,
    transports       text[] not null,
    created_at       timestamptz not null,
    last_used_at     timestamptz
);
create index account_passkey_person on account_passkey (person_id);
