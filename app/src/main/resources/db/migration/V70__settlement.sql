-- SPDX-License-Identifier: Apache-2.0
-- How claims end between the parties. Every row follows from an event of its case and is written in
-- that event's transaction; how an instalment stands is derived, never stored.

-- What a respondent answered.
create table settlement_response (
    case_id       uuid not null,
    seq           bigint not null,
    move          text not null,
    currency      char(3) not null,
    amount_minor  bigint not null check (amount_minor >= 0),
    paid_on       date,
    primary key (case_id, seq)
);

-- What an answer says of single invoices, by their place in the claim.
create table settlement_response_part (
    case_id       uuid not null,
    seq           bigint not null,
    invoice       int not null,
    amount_minor  bigint not null check (amount_minor >= 0),
    reason        text not null,
    primary key (case_id, seq, invoice),
    foreign key (case_id, seq) references settlement_response
);

create table settlement_offer (
    case_id      uuid not null,
    seq          bigint not null,
    offered_by   text not null check (offered_by in ('CLAIMANT', 'RESPONDENT')),
    offered_at   timestamptz not null,
    currency     char(3) not null,
    grace_days   int not null,
    primary key (case_id, seq)
);

create table settlement_instalment (
    case_id       uuid not null,
    offer_seq     bigint not null,
    number        int not null,
    due_on        date not null,
    amount_minor  bigint not null check (amount_minor > 0),
    primary key (case_id, offer_seq, number),
    foreign key (case_id, offer_seq) references settlement_offer
);

-- An offer that both sides have signed. breaks_at is the moment from which it is broken if nothing
-- more is paid; empty once it is over.
create table settlement_agreement (
    case_id       uuid not null,
    signed_seq    bigint not null,
    offer_seq     bigint not null,
    accepted_seq  bigint not null,
    running       boolean not null,
    breaks_at     timestamptz,
    primary key (case_id, signed_seq),
    foreign key (case_id, offer_seq) references settlement_offer,
    check (running or breaks_at is null)
);
create unique index settlement_agreement_running on settlement_agreement (case_id) where running;
create index settlement_agreement_breaks on settlement_agreement (breaks_at)
    where breaks_at is not null;

-- Money received, a row per event. A correction is a row of its own that names the payment it
-- corrects; the latest one counts.
create table settlement_payment (
    case_id       uuid not null,
    seq           bigint not null,
    corrects      bigint,
    paid_on       date not null,
    currency      char(3) not null,
    amount_minor  bigint not null check (amount_minor >= 0),
    entry_hash    char(64),
    primary key (case_id, seq),
    foreign key (case_id, corrects) references settlement_payment,
    check (corrects is not null or amount_minor > 0)
);

-- Bank entries that a claimant has booked, so that none is booked twice. Taking the payment back
-- sets the entry free.
create table settlement_booked_entry (
    person_id   uuid not null,
    entry_hash  char(64) not null,
    case_id     uuid not null,
    primary key (person_id, entry_hash)
);
create index settlement_booked_entry_case on settlement_booked_entry (case_id);

-- When a respondent asked for a fresh link, so that nobody floods the address on file.
create table settlement_fresh_link (
    case_id   uuid not null,
    asked_at  timestamptz not null
);
create index settlement_fresh_link_case on settlement_fresh_link (case_id, asked_at);
