-- Whether a team may go: an admin sees no client, so the owner looks.
create function app.team_has_clients(p_team uuid) returns boolean
  language sql stable security definer set search_path = pg_catalog, public, pg_temp
  as $$ select exists (select 1 from client where team_id = p_team) $$;

-- Functions of the schema app are for the application's role only.
revoke execute on all functions in schema app from public;
grant execute on all functions in schema app to ${app_role};
revoke execute on all procedures in schema app from public;
