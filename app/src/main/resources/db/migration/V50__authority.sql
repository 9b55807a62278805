-- SPDX-License-Identifier: Apache-2.0
-- The queues of the desks: for each case one row of the authority that has it (or had it last) and,
-- where an authority is complained of, one row of that authority. Written with every move.

create table authority_queue (
    case_id     uuid not null,
    side        text not null check (side in ('HOLDER', 'ANSWERING')),
    pack        text not null,
    authority   text not null,
    shelf       text not null
                check (shelf in ('NEW', 'OPEN', 'WAITING', 'REFERRED', 'RETURNED', 'CLOSED')),
    overdue     boolean not null,
    due_on      date not null,
    changed_at  timestamptz not null,
    primary key (case_id, side)
);
-- 9999-12-31 stands for no day, so that pages by key need no special case.
comment on column authority_queue.due_on is 'the last day of the clock charged to this side';

create index authority_queue_open on authority_queue (pack, authority, side, due_on, case_id)
    include (shelf, overdue) where shelf <> 'CLOSED';
create index authority_queue_shelf
    on authority_queue (pack, authority, side, shelf, due_on, case_id) where shelf <> 'CLOSED';
create index authority_queue_overdue on authority_queue (pack, authority, side, due_on, case_id)
    where overdue;
create index authority_queue_closed
    on authority_queue (pack, authority, side, changed_at, case_id) where shelf = 'CLOSED';
create index authority_queue_stuck on authority_queue (pack, due_on, case_id)
    include (authority, shelf) where overdue and side = 'HOLDER';
create index authority_queue_deciding on authority_queue (pack, due_on, case_id)
    include (authority) where shelf in ('REFERRED', 'RETURNED');
