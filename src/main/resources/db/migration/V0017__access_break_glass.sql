-- Access out of turn: what a person asked for, its review by another, and the emergency card of a restricted
-- client. Whoever asks must not learn whether a number is unknown, restricted, or barred to them: the request
-- names no client; glass_access has a row of the same id only where there is one to name.

create table glass_request (
  id        uuid          not null constraint glass_request_pk primary key,
  staff_id  uuid          not null constraint glass_request_staff_fk references staff,
  number    varchar(40)   not null,
  reason    varchar(24)   not null constraint glass_request_reason_known
            check (reason in ('DANGER_TO_LIFE', 'CHILD_ALONE', 'WORKER_ABSENT', 'LEGAL_REQUEST', 'OTHER')),
  words     varchar(2000) not null constraint glass_request_words_told check (char_length(words) >= 20),
  answer    varchar(8)    not null constraint glass_request_answer_known check (answer in ('FILE', 'CARD')),
  opened_at timestamptz   not null,
  ends_at   timestamptz   not null,
  ended_at  timestamptz,
  called_at timestamptz,
  end_noted boolean       not null default false,
  constraint glass_request_within_an_hour check (ends_at > opened_at and ends_at <= opened_at + interval '60 minutes')
);
create index glass_request_running_ix on glass_request (staff_id, ends_at) where ended_at is null;
create index glass_request_end_ix on glass_request (ends_at) where not end_noted;
alter table glass_request enable row level security;
alter table glass_request force row level security;
create policy owner_all on glass_request to current_user using (true) with check (true);
create policy own on glass_request for select to ${app_role} using (staff_id = app.staff_id());
create policy end_own on glass_request for update to ${app_role} using (staff_id = app.staff_id()) with check (staff_id = app.staff_id());
revoke insert, delete on glass_request from ${app_role};

alter table glass_access add constraint glass_access_reason_known
  check (reason in ('DANGER_TO_LIFE', 'CHILD_ALONE', 'WORKER_ABSENT', 'LEGAL_REQUEST', 'OTHER'));
alter table glass_access add constraint glass_access_verdict_known
  check (verdict in ('JUSTIFIED', 'NOT_JUSTIFIED', 'NEEDS_TALK'));

-- Who is to look at an opening, and when it goes to the next one above.
create table glass_review (
  glass_id    uuid        not null constraint glass_review_pk primary key constraint glass_review_glass_fk references glass_access,
  client_id   uuid        not null constraint glass_review_client_fk references client,
  reviewer_id uuid        not null constraint glass_review_reviewer_fk references staff,
  escalate_at timestamptz not null,
  escalations integer     not null default 0,
  done_at     timestamptz
);
create index glass_review_reviewer_ix on glass_review (reviewer_id) where done_at is null;
create index glass_review_due_ix on glass_review (escalate_at) where done_at is null;
alter table glass_review enable row level security;
alter table glass_review force row level security;
create policy owner_all on glass_review to current_user using (true) with check (true);
create policy review on glass_review for select to ${app_role} using (glass_id = any ((select app.reviewable_glass_ids())::uuid[]));
revoke insert, update, delete on glass_review from ${app_role};

create function app.glass_reviewed() returns trigger
  language plpgsql security definer set search_path = pg_catalog, public, pg_temp
  as $$ begin update glass_review set done_at = new.reviewed_at where glass_id = new.id; return null; end $$;
create trigger glass_access_reviewed after update of reviewed_at on glass_access
  for each row when (new.reviewed_at is not null) execute function app.glass_reviewed();

-- The clients whose restricted file names the acting person; a broken glass does not count.
create function app.named_client_ids() returns uuid[]
  language sql stable security definer set search_path = pg_catalog, public, pg_temp
  as $$
    select coalesce(array_agg(c.id), '{}')
      from restricted_access r join client c on c.id = r.client_id and c.restricted
     where r.staff_id = app.staff_id() and not app.is_barred(r.client_id, r.staff_id)
       and exists (select 1 from staff s where s.id = r.staff_id and s.status = 'ACTIVE' and s.role <> 'ADMIN')
  $$;

-- What a person in an emergency may know of a restricted client; without a row, standing words. Written by named people.
create table emergency_card (
  client_id     uuid          not null constraint emergency_card_pk primary key constraint emergency_card_client_fk references client,
  danger        varchar(1000),
  safe_contact  varchar(1000),
  whom_to_call  varchar(1000),
  changed_by    uuid          not null constraint emergency_card_changed_by_fk references staff,
  changed_at    timestamptz   not null,
  version       bigint        not null
);
alter table emergency_card enable row level security;
alter table emergency_card force row level security;
create policy owner_all on emergency_card to current_user using (true) with check (true);
create policy named on emergency_card to ${app_role}
  using (client_id = any ((select app.named_client_ids())::uuid[])) with check (client_id = any ((select app.named_client_ids())::uuid[]));

-- Who may review an opening of this client, nearest first: supervisors from the client's team upwards; of a
-- restricted client the people named on it, supervisors first. Never the opener, never a barred person.
create function app.glass_reviewers(p_client uuid, p_opener uuid) returns table (staff_id uuid, step integer)
  language sql stable security definer set search_path = pg_catalog, public, pg_temp
  as $$
    with recursive up as (
      select t.id, t.parent_id, 0 as level from client c join team t on t.id = c.team_id where c.id = p_client
      union all
      select t.id, t.parent_id, up.level + 1 from team t join up on t.id = up.parent_id),
    able as (
      select s.id, s.surname, up.level as step
        from client c join up on true join staff s on s.team_id = up.id and s.role = 'SUPERVISOR' and s.status = 'ACTIVE'
       where c.id = p_client and not c.restricted
      union
      select s.id, s.surname, coalesce(case when s.role = 'SUPERVISOR' then up.level end, 1000)
        from client c join restricted_access r on r.client_id = c.id
        join staff s on s.id = r.staff_id and s.role <> 'ADMIN' and s.status = 'ACTIVE' left join up on up.id = s.team_id
       where c.id = p_client and c.restricted)
    select able.id, able.step from able
     where able.id <> p_opener and not app.is_barred(p_client, able.id)
     order by able.step, able.surname collate "kk-x-icu", able.id
  $$;

-- Breaks a glass by the client's number, past visibility. OWN: the person sees the file anyway. FILE: an ordinary
-- client, the file is open. CARD: unknown, restricted or barred; the last four columns are for those who are told,
-- never for the one who asks.
create function app.break_glass(p_id uuid, p_number text, p_reason text, p_words text, p_ends timestamptz, p_escalate timestamptz)
  returns table (request_id uuid, answer text, client_id uuid, reviewer_id uuid, named uuid[], barred boolean)
  language plpgsql volatile security definer set search_path = pg_catalog, public, pg_temp
  as $$
  #variable_conflict use_column
  declare
    v_client   client%rowtype;
    v_running  uuid;
    v_barred   boolean;
    v_reviewer uuid;
    v_named    uuid[];
  begin
    if not exists (select 1 from app.acting_staff() a where a.id = app.staff_id() and a.role <> 'ADMIN') then
      raise exception 'nobody who works with clients acts' using errcode = 'insufficient_privilege';
    end if;
    select c.* into v_client from client c where c.number = p_number;
    if v_client.id = any ((select app.visible_client_ids())::uuid[]) then
      return query select null::uuid, 'OWN', v_client.id, null::uuid, '{}'::uuid[], false;
      return;
    end if;
    select q.id into v_running from glass_request q
     where q.staff_id = app.staff_id() and q.number = p_number and q.answer = 'CARD' and q.ended_at is null and app.now() < q.ends_at;
    if v_running is not null then
      return query select v_running, 'AGAIN', null::uuid, null::uuid, '{}'::uuid[], false;
      return;
    end if;
    v_barred := coalesce(app.is_barred(v_client.id, app.staff_id()), false);
    select r.staff_id into v_reviewer from app.glass_reviewers(v_client.id, app.staff_id()) r limit 1;
    select coalesce(array_agg(r.staff_id), '{}') into v_named from app.glass_reviewers(v_client.id, app.staff_id()) r
     where coalesce(v_client.restricted, false);
    insert into glass_request (id, staff_id, number, reason, words, answer, opened_at, ends_at)
    values (p_id, app.staff_id(), p_number, p_reason, p_words,
            case when v_client.id is null or v_barred or v_client.restricted then 'CARD' else 'FILE' end, app.now(), p_ends);
    if v_client.id is not null and not v_barred then
      insert into glass_access (id, client_id, staff_id, reason, words, opened_at, ends_at, full_file, version)
      values (p_id, v_client.id, app.staff_id(), p_reason, p_words, app.now(), p_ends, not v_client.restricted, 0);
      insert into glass_review (glass_id, client_id, reviewer_id, escalate_at)
      select p_id, v_client.id, v_reviewer, p_escalate where v_reviewer is not null;
    end if;
    return query select p_id, q.answer::text, v_client.id, v_reviewer, v_named, v_barred from glass_request q where q.id = p_id;
  end
  $$;

-- The words of the card for whoever asked and is not barred; nothing where the standing words hold.
create function app.emergency_words(p_request uuid) returns table (danger varchar, safe_contact varchar, whom_to_call varchar)
  language sql stable security definer set search_path = pg_catalog, public, pg_temp
  as $$
    select e.danger, e.safe_contact, e.whom_to_call
      from glass_request q
      join glass_access g on g.id = q.id
      join client c on c.id = g.client_id and c.restricted
      join emergency_card e on e.client_id = c.id
     where q.id = p_request and q.staff_id = app.staff_id() and q.ended_at is null and app.now() < q.ends_at
       and not app.is_barred(c.id, app.staff_id())
  $$;

-- The second person is called: who is named on the file, for the one who asked; nobody where there is no such file.
create function app.second_people(p_request uuid) returns table (client_id uuid, named uuid[])
  language sql stable security definer set search_path = pg_catalog, public, pg_temp
  as $$
    select g.client_id, (select array_agg(r.staff_id) from app.glass_reviewers(g.client_id, g.staff_id) r)
      from glass_request q join glass_access g on g.id = q.id join client c on c.id = g.client_id and c.restricted
     where q.id = p_request and q.staff_id = app.staff_id() and q.ended_at is null and app.now() < q.ends_at
       and g.second_staff_id is null and not app.is_barred(c.id, app.staff_id())
  $$;

-- Whether the acting person sees this file by a broken glass: then nobody is assigned, nothing erased, exported or released.
create function app.sees_out_of_turn(p_client uuid) returns boolean
  language sql stable security definer set search_path = pg_catalog, public, pg_temp
  as $$
    select exists (select 1 from glass_access g
                    where g.staff_id = app.staff_id() and g.client_id = p_client and g.full_file
                      and g.ended_at is null and app.now() < g.ends_at)
  $$;

-- Every row that a person leaves while a glass is broken is marked with it, whoever writes the row.
create function app.mark_glass() returns trigger
  language plpgsql security definer set search_path = pg_catalog, public, pg_temp
  as $$
  declare v_glass uuid;
  begin
    select g.id into v_glass from glass_access g
     where g.staff_id = new.staff_id and g.full_file and g.ended_at is null and new.at < g.ends_at
       and (g.client_id = new.client_id or new.details -> 'clients' ? g.client_id::text)
     order by g.opened_at desc limit 1;
    if v_glass is not null then
      new.details := new.details || jsonb_build_object('glass', v_glass);
    end if;
    return new;
  end
  $$;
create trigger audit_event_glass before insert on audit_event for each row
  when (new.staff_id is not null) execute function app.mark_glass();

-- How many openings wait for the acting person, or for those whose substitute the person is; for the menu.
create function app.glass_reviews_waiting() returns bigint
  language sql stable security definer set search_path = pg_catalog, public, pg_temp
  as $$
    select count(*) from glass_review r join glass_access g on g.id = r.glass_id
     where r.done_at is null and g.staff_id <> app.staff_id() and r.reviewer_id in (select a.id from app.acting_staff() a)
  $$;

-- For the job: openings whose hour is over and whose end is not noted yet, each once.
create function app.note_glass_ends() returns table (request_id uuid, staff_id uuid, client_id uuid)
  language sql volatile security definer set search_path = pg_catalog, public, pg_temp
  as $$
    with over as (
      update glass_request q set end_noted = true
       where app.job() = 'glass-review' and not q.end_noted and q.ended_at is null and q.ends_at <= app.now()
       returning q.id, q.staff_id)
    select o.id, o.staff_id, g.client_id from over o left join glass_access g on g.id = o.id
  $$;

-- For the job: openings that nobody looked at in time, and who is next above; null where there is nobody.
create function app.due_glass_reviews() returns table (glass_id uuid, client_id uuid, number varchar, opener_id uuid, reviewer_id uuid, next_id uuid)
  language sql stable security definer set search_path = pg_catalog, public, pg_temp
  as $$
    select r.glass_id, r.client_id, c.number, g.staff_id, r.reviewer_id,
           (select n.staff_id from app.glass_reviewers(r.client_id, g.staff_id) n
             where n.staff_id <> r.reviewer_id
               and n.step > coalesce((select m.step from app.glass_reviewers(r.client_id, g.staff_id) m where m.staff_id = r.reviewer_id), -1)
             limit 1)
      from glass_review r join glass_access g on g.id = r.glass_id join client c on c.id = r.client_id
     where app.job() = 'glass-review' and r.done_at is null and r.escalate_at <= app.now()
     order by r.escalate_at
     limit 100
  $$;

create function app.escalate_glass_review(p_glass uuid, p_from uuid, p_to uuid, p_escalate timestamptz) returns boolean
  language sql volatile security definer set search_path = pg_catalog, public, pg_temp
  as $$
    with moved as (
      update glass_review r set reviewer_id = p_to, escalate_at = p_escalate, escalations = r.escalations + 1
       where app.job() = 'glass-review' and r.glass_id = p_glass and r.reviewer_id = p_from and r.done_at is null
       returning 1)
    select exists (select 1 from moved)
  $$;
