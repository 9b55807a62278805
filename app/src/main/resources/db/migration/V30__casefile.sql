-- SPDX-License-Identifier: Apache-2.0
-- A case is its events. casefile_case is what they add up to, written in the same transaction.

create sequence casefile_reference;

create table casefile_case (
    id               uuid primary key,
    reference        text not null unique,
    kind             text not null,
    pack             text not null,
    procedure        text not null,
    subject          text not null,
    place            text not null,
    respondent_kind  text not null,
    confidential     boolean not null,
    stage            text not null,
    closed           boolean not null,
    holder           text not null,
    outcome          text,
    claimant_view    text,
    version          bigint not null,
    head_hash        bytea not null,
    filed_at         timestamptz not null,
    changed_at       timestamptz not null,
    next_due_on      date
);
create index casefile_case_queue on casefile_case (pack, holder, closed, next_due_on nulls last, id);
create index casefile_case_changed on casefile_case (changed_at, id);
create index casefile_case_open on casefile_case (pack, id) where not closed;

create table casefile_event (
    case_id    uuid not null references casefile_case,
    seq        bigint not null,
    type       text not null,
    role       text not null,
    at         timestamptz not null,
    facts      jsonb not null,
    digests    jsonb not null,
    prev_hash  bytea not null,
    hash       bytea not null,
    primary key (case_id, seq)
);

-- What a person wrote with an event. The chain holds only its salted hash, so a row may be erased.
create table casefile_text (
    case_id  uuid not null,
    seq      bigint not null,
    name     text not null,
    salt     bytea not null,
    value    text not null,
    primary key (case_id, seq, name),
    foreign key (case_id, seq) references casefile_event
);

create table casefile_participant (
    case_id    uuid not null references casefile_case,
    role       text not null check (role in ('CLAIMANT', 'RESPONDENT')),
    party_id   uuid not null,
    person_id  uuid,
    authority  text,
    primary key (case_id, role)
);
create index casefile_participant_person on casefile_participant (person_id, case_id)
    where person_id is not null;

create table casefile_clock (
    case_id   uuid not null references casefile_case,
    clock     text not null,
    status    text not null,
    charge    text not null,
    holder    text,
    due_on    date,
    fires_at  timestamptz,
    primary key (case_id, clock)
);
create index casefile_clock_due on casefile_clock (fires_at) where status = 'RUNNING';

create table casefile_document (
    id          uuid primary key,
    case_id     uuid not null references casefile_case,
    seq         bigint not null,
    name        text not null,
    media_type  text not null,
    size        bigint not null,
    salt        bytea not null,
    content     bytea not null,
    foreign key (case_id, seq) references casefile_event
);
alter table casefile_document alter column content set storage external;
create index casefile_document_case on casefile_document (case_id, seq);

-- A matter not filed yet. Whoever holds the token may go on with it.
create table casefile_draft (
    id          uuid primary key,
    kind        text not null,
    token_hash  bytea not null,
    person_id   uuid,
    sealed      bytea not null,
    filed_as    uuid references casefile_case,
    created_at  timestamptz not null,
    expires_at  timestamptz not null
);
create index casefile_draft_expires on casefile_draft (expires_at);
create index casefile_draft_person on casefile_draft (person_id) where person_id is not null;

-- Events are facts: they are added, never changed or taken away.
create function casefile_refuse_change() returns trigger language plpgsql as $$
begin
    raise exception 'an event is never changed: % on %', tg_op, tg_table_name;
end $$;

create trigger casefile_event_is_a_fact
    before update or delete or truncate on casefile_event
    for each statement execute function casefile_refuse_change();

-- The calendar that each pack's running clocks were last counted by.
create table casefile_calendar (
    pack        text primary key,
    version     text not null,
    counted_at  timestamptz not null
);
