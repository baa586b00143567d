-- What is kept about one person, made for that person: two files, sealed, for the member of staff who made them,
-- for a day. Names of other people are blacked out before.

create table subject_export (
  id          uuid          not null constraint subject_export_pk primary key,
  client_id   uuid          not null constraint subject_export_client_fk references client,
  number      varchar(20)   not null constraint subject_export_number_uk unique,
  staff_id    uuid          not null constraint subject_export_staff_fk references staff,
  reason      varchar(2000) not null,
  language    char(2)       not null constraint subject_export_language_known check (language in ('ru', 'kk', 'en')),
  made_at     timestamptz   not null,
  expires_at  timestamptz   not null,
  zip_sealed  bytea         not null,
  pdf_sealed  bytea         not null,
  constraint subject_export_ends check (expires_at > made_at)
);
create index subject_export_client_ix on subject_export (client_id, staff_id);
create index subject_export_expiry_ix on subject_export (expires_at);
alter table subject_export enable row level security;
alter table subject_export force row level security;
create policy owner_all on subject_export to current_user using (true) with check (true);
create policy own on subject_export to ${app_role}
  using (staff_id = app.staff_id() and client_id = any ((select app.visible_client_ids())::uuid[]))
  with check (staff_id = app.staff_id() and client_id = any ((select app.visible_client_ids())::uuid[]));
revoke update on subject_export from ${app_role};

-- Exports past their day, whoever made them.
create function app.forget_exports(p_before timestamptz) returns bigint
  language plpgsql volatile security definer set search_path = pg_catalog, public, pg_temp
  as $$
  declare
    n bigint;
  begin
    if app.job() is distinct from 'retention' then
      raise exception 'only the job of retention may call this' using errcode = 'insufficient_privilege';
    end if;
    delete from subject_export e where e.expires_at <= p_before;
    get diagnostics n = row_count;
    return n;
  end
  $$;

-- Names and phones of other clients whom this client's file refers to, only to black them out: they may be hidden
-- from whoever makes the export. No ids, no numbers of files.
create function app.words_of_others(p_client uuid) returns setof text
  language sql stable security definer set search_path = pg_catalog, public, pg_temp
  as $$
    with other as (
      select t.relative_id as id from family_tie t where t.client_id = p_client
      union select t.client_id from family_tie t where t.relative_id = p_client
      union select p.party_client_id from conflict_party p where p.client_id = p_client and p.party_client_id is not null
      union select l.by_client_id from pair_lock l where l.client_id = p_client and l.by_client_id is not null
      union select l.hurt_client_id from pair_lock l where l.client_id = p_client
      union select k.client_id from contact k where k.visit_id in (select v.visit_id from contact v where v.client_id = p_client)
      union select h.id from client h join client me on me.id = p_client and h.household_id = me.household_id
    )
    select w from (
      select unnest(array[c.surname, c.given_name, c.patronymic, c.code_name]) as w from client c
        join other on other.id = c.id where c.id <> p_client
      union select p.number from client_phone p join other on other.id = p.client_id where p.client_id <> p_client
    ) words
     where w is not null and p_client = any ((select app.visible_client_ids())::uuid[])
  $$;

revoke execute on function app.forget_exports(timestamptz), app.words_of_others(uuid) from public;
grant execute on function app.forget_exports(timestamptz), app.words_of_others(uuid) to ${app_role};
