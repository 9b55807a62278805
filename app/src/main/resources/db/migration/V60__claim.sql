-- SPDX-License-Identifier: Apache-2.0
-- Claims for overdue payments: the invoices of a case, found again by a keyed hash, and the files of
-- drafts.

create table claim_claim (
    case_id        uuid primary key,
    regime         text not null,
    agreed_rate    numeric,
    contract_on    date,
    currency       char(3) not null
);

create table claim_invoice (
    case_id        uuid not null references claim_claim,
    place          int not null,
    number_sealed  bytea not null,
    number_finder  bytea not null,
    due_on         date not null,
    due_by         text not null,
    amount_minor   bigint not null check (amount_minor > 0),
    primary key (case_id, place)
);
create index claim_invoice_number on claim_invoice (number_finder);

-- What was paid of an invoice before its claim was filed.
create table claim_payment (
    case_id       uuid not null,
    place         int not null,
    number        int not null,
    paid_on       date not null,
    amount_minor  bigint not null check (amount_minor > 0),
    primary key (case_id, place, number),
    foreign key (case_id, place) references claim_invoice
);

-- The files that drafts were read from, sealed, until the draft is filed or its time is over.
create table claim_draft_file (
    id          uuid primary key,
    name        bytea not null,
    media_type  text not null,
    content     bytea not null,
    expires_at  timestamptz not null
);
alter table claim_draft_file alter column content set storage external;
create index claim_draft_file_expires on claim_draft_file (expires_at);
