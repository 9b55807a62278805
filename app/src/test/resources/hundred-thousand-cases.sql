-- SPDX-License-Identifier: Apache-2.0
-- 100 000 cases and what belongs to them, for reading query plans at size.

insert into account_person (id, email_mac, email_sealed, created_at)
select md5('p' || i)::uuid, decode(md5('m' || i), 'hex'), '', now() from generate_series(1, 100000) i;

insert into account_seat (person_id, role, pack, authority)
select md5('p' || i)::uuid, 'OFFICER', 'demo', 'office-' || i % 5000 from generate_series(1, 100000) i;

insert into account_link (token_hash, purpose, email_sealed, next_path, created_at, expires_at)
select decode(md5('l' || i), 'hex'), 'SIGN_IN', '', '/', now(), now() + i * interval '1 second'
from generate_series(1, 100000) i;

insert into account_api_key (id, person_id, label, secret_hash, scopes, created_at)
select md5('k' || i)::uuid, md5('p' || i)::uuid, '', decode(md5('s' || i), 'hex'), '{}', now()
from generate_series(1, 100000) i;

insert into party_identity (id, sealed, created_at)
select md5('i' || i)::uuid, '', now() from generate_series(1, 200000) i;

insert into casefile_case
    (id, reference, kind, pack, procedure, subject, place, respondent_kind, confidential, stage,
     closed, holder, version, head_hash, filed_at, changed_at, next_due_on)
select md5('c' || i)::uuid, 'LL-2026-' || i, 'claim', 'demo', 'claim', 'goods', 'lindenland', 'business',
       false, 'in-hand', i % 3 = 0, 'office-' || i % 40, 2, '', now() - i * interval '1 minute',
       now() - i * interval '1 second', date '2026-01-01' + i % 400
from generate_series(1, 100000) i;

insert into casefile_event (case_id, seq, type, role, at, facts, digests, prev_hash, hash)
select md5('c' || i)::uuid, s, 'filed', 'CLAIMANT', now(), '{"holder": "office-1"}', '{}', '', ''
from generate_series(1, 100000) i, generate_series(1, 2) s;

insert into casefile_text (case_id, seq, name, salt, value)
select md5('c' || i)::uuid, 1, 'text', '', 'words' from generate_series(1, 100000) i;

insert into casefile_participant (case_id, role, party_id, person_id)
select md5('c' || i)::uuid, 'CLAIMANT', md5('i' || i)::uuid, md5('p' || i % 20000)::uuid
from generate_series(1, 100000) i;
insert into casefile_participant (case_id, role, party_id)
select md5('c' || i)::uuid, 'RESPONDENT', md5('i' || i + 100000)::uuid from generate_series(1, 100000) i;

insert into casefile_clock (case_id, clock, status, charge, holder, due_on, fires_at)
select md5('c' || i)::uuid, 'handle', case when i % 3 = 0 then 'STOPPED' else 'RUNNING' end, 'HOLDER', null,
       date '2026-01-01' + i % 400, timestamptz '2026-01-02' + i % 400 * interval '1 day'
from generate_series(1, 100000) i;

insert into casefile_document (id, case_id, seq, name, media_type, size, salt, content)
select md5('d' || i)::uuid, md5('c' || i)::uuid, 1, 'a.xml', 'text/xml', 1, '', ''
from generate_series(1, 100000) i;

insert into casefile_draft (id, kind, token_hash, sealed, created_at, expires_at)
select md5('f' || i)::uuid, 'claim', '', '', now(), now() + i * interval '1 second'
from generate_series(1, 100000) i;

insert into notice_message (id, case_id, kind, created_at, sent_at, next_attempt_at)
select md5('n' || i)::uuid, md5('c' || i)::uuid, 'x', now(), now(), case when i % 100 = 0 then now() end
from generate_series(1, 100000) i;

insert into authority_queue (case_id, side, pack, authority, shelf, overdue, due_on, changed_at)
select md5('c' || i)::uuid, 'HOLDER', 'demo', 'office-' || i % 40,
       (array ['NEW', 'OPEN', 'WAITING', 'CLOSED', 'CLOSED', 'CLOSED', 'OPEN'])[1 + i % 7],
       i % 7 < 2 and i % 10 = 0, date '2026-01-01' + i % 400, now() - i * interval '1 second'
from generate_series(1, 100000) i;
update authority_queue set shelf = 'REFERRED' where due_on = '2026-03-03' and shelf = 'OPEN';

insert into claim_claim (case_id, regime, currency)
select md5('c' || i)::uuid, 'de', 'EUR' from generate_series(1, 100000) i;

insert into claim_invoice
    (case_id, place, number_sealed, number_finder, due_on, due_by, amount_minor)
select md5('c' || i)::uuid, 1, '', decode(md5('v' || i), 'hex'), '2026-01-01', 'FILE', 100
from generate_series(1, 100000) i;

insert into claim_payment (case_id, place, number, paid_on, amount_minor)
select md5('c' || i)::uuid, 1, 1, '2026-01-01', 1 from generate_series(1, 100000) i;

insert into claim_draft_file (id, name, media_type, content, expires_at)
select md5('g' || i)::uuid, '', 'text/xml', '', now() + i * interval '1 second'
from generate_series(1, 100000) i;
