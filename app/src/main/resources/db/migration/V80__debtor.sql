-- SPDX-License-Identifier: Apache-2.0
-- Claims by debtor, and the order in which doubts about debtors are looked at.

create table debtor_claim (
    case_id    uuid primary key,
    party_id   uuid not null unique,
    debtor_id  uuid,
    pack       text not null,
    holder     text not null,
    body       text,
    doubtful   boolean not null,
    certainty  real not null,
    value      numeric not null,
    urgency    double precision not null,
    filed_at   timestamptz not null
);
create index debtor_claim_debtor on debtor_claim (debtor_id, filed_at, case_id);
create index debtor_claim_doubt on debtor_claim (pack, holder, urgency desc, case_id) where doubtful;
