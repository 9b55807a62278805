-- SPDX-License-Identifier: Apache-2.0
-- People, their seats, the links that let them in, their API keys. An e-mail address is kept sealed;
-- it is found again by a keyed hash.

create table account_key_check (
    id      boolean primary key default true check (id),
    mac     bytea not null
);

create table account_person (
    id            uuid primary key,
    email_mac     bytea not null unique,
    email_sealed  bytea not null,
    language      text not null default 'en',
    created_at    timestamptz not null
);

create table account_seat (
    person_id  uuid not null references account_person,
    role       text not null check (role in ('OFFICER', 'COORDINATOR', 'OPERATOR')),
    pack       text not null default '',
    authority  text not null default '',
    primary key (person_id, role, pack, authority)
);
create index account_seat_authority on account_seat (pack, authority);

-- A one-time link: it signs a person in, or opens one case to its respondent.
create table account_link (
    token_hash    bytea primary key,
    purpose       text not null check (purpose in ('SIGN_IN', 'RESPOND')),
    email_sealed  bytea,
    case_id       uuid,
    next_path     text not null,
    created_at    timestamptz not null,
    expires_at    timestamptz not null,
    used_at       timestamptz,
    check ((purpose = 'RESPOND') = (case_id is not null))
);
create index account_link_case on account_link (case_id) where case_id is not null;
create index account_link_expires on account_link (expires_at);

create table account_api_key (
    id            uuid primary key,
    person_id     uuid not null references account_person,
    label         text not null,
    secret_hash   bytea not null unique,
    scopes        text[] not null,
    created_at    timestamptz not null,
    last_used_at  timestamptz,
    revoked_at    timestamptz
);
create index account_api_key_person on account_api_key (person_id);

-- Passkeys, in the shape that Spring Security keeps them.
create table user_entities (
    id            varchar(1000) primary key,
    name          varchar(100) not null unique,
    display_name  varchar(200)
);

create table user_credentials (
    credential_id                 varchar(1000) primary key,
    user_entity_user_id           varchar(1000) not null references user_entities,
    public_key                    bytea not null,
    signature_count               bigint,
    uv_initialized                boolean,
    backup_eligible               boolean not null,
    authenticator_transports      varchar(1000),
    public_key_credential_type    varchar(100),
    backup_state                  boolean not null,
    attestation_object            bytea,
    attestation_client_data_json  bytea,
    created                       timestamp,
    last_used                     timestamp,
    label                         varchar(1000) not null
);
create index user_credentials_user on user_credentials (user_entity_user_id);
