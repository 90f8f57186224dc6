"""Alembic's way in: takes the steps on the connection that `upgrading` opened."""

from alembic import context

context.configure(connection=context.config.attributes["connection"])
with context.begin_transaction():
    context.run_migrations()
