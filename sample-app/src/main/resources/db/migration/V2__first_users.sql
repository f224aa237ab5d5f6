insert into users (name, email) values ('alice', 'alice@example.com');
insert into users (name, email) values ('bob', 'bob@example.com');

insert into posts (author, title, text) values ('alice', 'Hello', 'The first post of this service.');
insert into posts (author, title, text) values ('bob', 'Scopes', 'A token opens what its scopes name, and nothing else.');
