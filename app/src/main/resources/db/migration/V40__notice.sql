-- SPDX-License-Identifier: Apache-2.0
-- The outbox: an e-mail is queued in the transaction of the event that it tells of, and sent afterwards.

create table notice_message (
    id               uuid primary key,
    case_id          uuid,
    kind             text not null,
    sealed           bytea,
    attempts         int not null default 0,
    created_at       timestamptz not null,
    next_attempt_at  timestamptz,
    sent_at          timestamptz
);
create index notice_message_waiting on notice_message (next_attempt_at) where next_attempt_at is not null;
create index notice_message_case on notice_message (case_id, created_at) where case_id is not null;
