"""Make the tables of organisations, accounts and how they sign in."""

from workshop.migrations.vocabulary import (
    INSTANT,
    WHOLE,
    choice,
    create,
    index,
    key,
    needed,
    numbered,
    optional,
    rule,
    under,
    unique,
)

revision = "0001"
down_revision = None


def upgrade() -> None:
    """Make the tables of organisations, accounts and how they sign in."""
    create(
        "organisations",
        numbered("id"),
        needed("name"),
        key("id"),
        unique("name"),
    )
    create(
        "accounts",
        numbered("id"),
        needed("organisation_id", WHOLE),
        needed("email"),
        needed(
            "role",
            choice(
                "role",
                "outsider",
                "account",
                "administrator",
                "process_owner",
                "facilitator",
                "interviewer",
                "partner",
                "board",
            ),
        ),
        optional("password_hash"),
        optional("language"),
        key("id"),
        unique("email"),
        under("organisation_id", "organisations"),
        rule("email_is_lower_case", "email = lower(email)"),
    )
    create(
        "sign_ins",
        needed("digest"),
        needed("account_id", WHOLE),
        needed("since", INSTANT),
        needed("until", INSTANT),
        key("digest"),
        under("account_id", "accounts"),
    )
    index("sign_ins", "account_id")
    create(
        "sign_in_links",
        needed("digest"),
        needed("account_id", WHOLE),
        needed("until", INSTANT),
        key("digest"),
        under("account_id", "accounts"),
    )
    create(
        "sign_in_attempts",
        numbered("id"),
        needed("email"),
        needed("at", INSTANT),
        key("id"),
    )
    index("sign_in_attempts", "email", "at")
