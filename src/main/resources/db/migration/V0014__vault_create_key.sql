-- Which keys have sealed data of this database, by fingerprint, so that a start without one of them is refused
-- instead of making new data under new keys beside old data that nobody can read.

create table vault_key (
  fingerprint   char(8)     not null constraint vault_key_pk primary key,
  first_used_at timestamptz not null,
  constraint vault_key_fingerprint_hex check (fingerprint ~ '^[0-9a-f]{8}$')
);
revoke update, delete on vault_key from ${app_role};
