-- Nobody writes into the default schema; each module has a schema of its own and grants what its tables need.
revoke create on schema public from public;
