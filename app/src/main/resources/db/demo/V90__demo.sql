-- SPDX-License-Identifier: Apache-2.0
-- What the demonstration alone needs: how far its clock was moved, and the e-mails it received.

create table demo_time (
    only_row       boolean primary key default true check (only_row),
    ahead_seconds  bigint not null,
    filled         boolean not null default false
);
insert into demo_time (ahead_seconds) values (0);

create table demo_letter (
    id          bigint generated always as identity primary key,
    recipient   text not null,
    subject     text not null,
    body        text not null,
    arrived_at  timestamptz not null
);
create index demo_letter_recipient on demo_letter (recipient, id);
