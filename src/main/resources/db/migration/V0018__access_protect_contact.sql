-- Where a client in hiding can be reached: sealed, for the people named on the restricted file only. No broken
-- glass opens it, also not a seconded one. Two different named people together release it to an emergency service.

create table protected_contact (
  id             uuid        not null constraint protected_contact_pk primary key,
  client_id      uuid        not null constraint protected_contact_client_fk references client constraint protected_contact_client_uk unique,
  address_sealed bytea,
  phone_sealed   bytea,
  note_sealed    bytea,
  changed_by     uuid        not null constraint protected_contact_changed_by_fk references staff,
  changed_at     timestamptz not null,
  version        bigint      not null
);
alter table protected_contact enable row level security;
alter table protected_contact force row level security;
create policy owner_all on protected_contact to current_user using (true) with check (true);
create policy named on protected_contact to ${app_role}
  using (client_id = any ((select app.named_client_ids())::uuid[])) with check (client_id = any ((select app.named_client_ids())::uuid[]));
revoke delete on protected_contact from ${app_role};

create table protected_release (
  id          uuid          not null constraint protected_release_pk primary key,
  client_id   uuid          not null constraint protected_release_client_fk references client,
  service     varchar(16)   not null constraint protected_release_service_known
              check (service in ('POLICE', 'AMBULANCE', 'RESCUE', 'PROSECUTOR', 'COURT')),
  reason      varchar(2000) not null constraint protected_release_reason_told check (char_length(reason) >= 20),
  address     boolean       not null,
  phone       boolean       not null,
  asked_by    uuid          not null constraint protected_release_asked_by_fk references staff,
  asked_at    timestamptz   not null,
  state       varchar(16)   not null constraint protected_release_state_known check (state in ('ASKED', 'CONFIRMED', 'REFUSED')),
  answered_by uuid          constraint protected_release_answered_by_fk references staff,
  answered_at timestamptz,
  ends_at     timestamptz,
  printed_at  timestamptz,
  version     bigint        not null,
  constraint protected_release_two_people check (answered_by <> asked_by),
  constraint protected_release_of_something check (address or phone),
  constraint protected_release_answered_whole check ((state = 'ASKED') = (answered_by is null) and (state = 'ASKED') = (answered_at is null)),
  constraint protected_release_within_an_hour check ((state = 'CONFIRMED') = (ends_at is not null) and ends_at <= answered_at + interval '60 minutes'),
  constraint protected_release_printed_when_confirmed check (printed_at is null or state = 'CONFIRMED')
);
create index protected_release_client_ix on protected_release (client_id, asked_at desc);
alter table protected_release enable row level security;
alter table protected_release force row level security;
create policy owner_all on protected_release to current_user using (true) with check (true);
create policy named on protected_release to ${app_role}
  using (client_id = any ((select app.named_client_ids())::uuid[])) with check (client_id = any ((select app.named_client_ids())::uuid[]));
revoke delete on protected_release from ${app_role};

-- Each of the two signs for oneself; what was asked is written once. Nobody acts in migrations and erasure.
create function app.check_release() returns trigger
  language plpgsql security definer set search_path = pg_catalog, public, pg_temp
  as $$
  begin
    if app.staff_id() is null then
      return new;
    end if;
    if tg_op = 'INSERT' then
      if new.asked_by <> app.staff_id() or new.state <> 'ASKED' then
        raise exception 'a release is asked for before it is answered'
          using errcode = 'check_violation', constraint = 'protected_release_begins_asked';
      end if;
      return new;
    end if;
    if (new.id, new.client_id, new.service, new.reason, new.address, new.phone, new.asked_by, new.asked_at)
       is distinct from (old.id, old.client_id, old.service, old.reason, old.address, old.phone, old.asked_by, old.asked_at)
       or (old.state <> 'ASKED' and (new.state, new.answered_by, new.answered_at, new.ends_at)
           is distinct from (old.state, old.answered_by, old.answered_at, old.ends_at))
       or (old.state = 'ASKED' and new.state <> 'ASKED' and new.answered_by is distinct from app.staff_id()) then
      raise exception 'each of the two signs for oneself, once'
        using errcode = 'check_violation', constraint = 'protected_release_signed_once';
    end if;
    return new;
  end
  $$;
create trigger protected_release_check before insert or update on protected_release for each row execute function app.check_release();

-- Whom to tell that somebody who is not named tried to open the zone; no row where there is no restricted file.
create function app.protected_attempt(p_client uuid) returns table (number varchar, named uuid[])
  language sql stable security definer set search_path = pg_catalog, public, pg_temp
  as $$
    select c.number, (select coalesce(array_agg(r.staff_id), '{}') from app.glass_reviewers(c.id, app.staff_id()) r)
      from client c
     where c.id = p_client and c.restricted and app.staff_id() is not null and c.id <> all ((select app.named_client_ids())::uuid[])
  $$;
