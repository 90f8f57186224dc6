"""What accounts offer."""

from workshop.accounts.commands import COMMANDS
from workshop.accounts.views import accounts
from workshop.features import Feature

feature = Feature(name="accounts", blueprints=(accounts,), commands=COMMANDS)
