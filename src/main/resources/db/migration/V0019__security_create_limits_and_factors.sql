-- How often somebody has tried: counters that all nodes share. The id is a keyed hash of what is counted and
-- whose it is; the state belongs to Bucket4j.
create table rate_limit (
  id         varchar(64) not null constraint rate_limit_pk primary key,
  state      bytea,
  expires_at bigint
);
create index rate_limit_expires_ix on rate_limit (expires_at);

-- Second factors of the staff. The seed is sealed under the keys of the installation; last_step makes each code
-- work once, also on two nodes at the same instant.
create table staff_totp (
  staff_id    uuid        not null constraint staff_totp_pk primary key constraint staff_totp_staff_fk references staff,
  seed_sealed bytea       not null,
  last_step   bigint      not null,
  created_at  timestamptz not null
);

-- Recovery codes: keyed hashes, each for one use.
create table staff_recovery_code (
  id        uuid  not null constraint staff_recovery_code_pk primary key,
  staff_id  uuid  not null constraint staff_recovery_code_staff_fk references staff,
  code_hash bytea not null,
  used_at   timestamptz,
  constraint staff_recovery_code_uk unique (staff_id, code_hash)
);

-- Passkeys: public keys, with the statement made at registration, which holds no secret either.
create table staff_passkey (
  id              uuid         not null constraint staff_passkey_pk primary key,
  staff_id        uuid         not null constraint staff_passkey_staff_fk references staff,
  credential_id   bytea        not null constraint staff_passkey_credential_uk unique,
  public_key      bytea        not null,
  attestation     bytea        not null,
  sign_count      bigint       not null,
  transports      varchar(100) not null,
  backup_eligible boolean      not null,
  backed_up       boolean      not null,
  name            varchar(60)  not null,
  created_at      timestamptz  not null,
  last_used_at    timestamptz
);
create index staff_passkey_staff_ix on staff_passkey (staff_id);
