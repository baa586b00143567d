-- Whom a notice about a client may reach: whoever works with the client (or stands in for them today), is named on the
-- file, or leads the client's team from above.
create function app.may_be_told(p_client uuid, p_staff uuid) returns boolean
  language sql stable security definer set search_path = pg_catalog, public, pg_temp
  as $$
    with recursive concerned as (
      select p_staff as id
      union
      select l.staff_id from staff_leave l
       where l.substitute_id = p_staff and l.cancelled_at is null and app.today() between l.starts_on and l.ends_on
    ), above as (
      select c.team_id as id from client c where c.id = p_client
      union
      select t.parent_id from team t join above on t.id = above.id where t.parent_id is not null
    )
    select app.may_open_file(p_client, p_staff)
       and (exists (select 1 from restricted_access r where r.client_id = p_client and r.staff_id = p_staff)
            or exists (select 1 from assignment a join concerned on concerned.id = a.staff_id
                        where a.client_id = p_client and a.ends_at is null)
            or exists (select 1 from file_access f where f.client_id = p_client and f.staff_id = p_staff and f.ended_at is null)
            or exists (select 1 from staff s join concerned on concerned.id = s.id join above on above.id = s.team_id
                        where s.role = 'SUPERVISOR'))
  $$;

-- A person tells about a client whom they see, or tells those in charge of the client: whoever has just closed a file
-- to themselves, or knocks at one by emergency access, still reaches them.
drop policy tell on notice;
create policy tell on notice for insert to ${app_role}
  with check (app.job() is not null
              or (app.staff_id() is not null
                  and (client_id is null
                       or client_id = any ((select app.visible_client_ids())::uuid[])
                       or app.may_be_told(client_id, recipient_id))));
