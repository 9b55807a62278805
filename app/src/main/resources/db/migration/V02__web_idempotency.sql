-- SPDX-License-Identifier: Apache-2.0
-- Answers that were given under an idempotency key, kept for a day. The row is written in the
-- transaction of the work itself: either both are there or neither.

create table web_idempotency (
    caller       text not null,
    key          text not null,
    fingerprint  text not null,
    status       int,
    headers      text,
    body         bytea,
    created_at   timestamptz not null,
    primary key (caller, key)
);
create index web_idempotency_created on web_idempotency (created_at);
