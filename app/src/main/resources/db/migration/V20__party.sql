-- SPDX-License-Identifier: Apache-2.0
-- Who businesses and respondents are, apart from every case and sealed.

create table party_identity (
    id          uuid primary key,
    sealed      bytea not null,
    created_at  timestamptz not null
);
