-- Functions of the schema app are for the application's role only.
revoke execute on all functions in schema app from public;
grant execute on all functions in schema app to ${app_role};
revoke execute on all procedures in schema app from public;
