-- A key under which nothing is sealed any more may leave the key ring: only old copies of the database need it.
-- The command that turns keys says so, as the owner.

alter table vault_key add column retired_at timestamptz;
alter table vault_key add constraint vault_key_retired_after_use check (retired_at >= first_used_at);
