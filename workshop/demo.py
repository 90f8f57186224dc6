"""The examples to look at: loaded, with somebody who may see them all, and printed."""

from __future__ import annotations

from argparse import Namespace
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

from workshop.access import Role
from workshop.accounts.actions import create_account, give_place, own_organisation
from workshop.accounts.commands import sign_in_address
from workshop.accounts.models import Account
from workshop.accounts.queries import account_by_email
from workshop.commands import Command, Desk, Say, argument
from workshop.errors import Missing
from workshop.languages import Text
from workshop.paths import EXAMPLES
from workshop.printing.papers import Paper
from workshop.printing.press import print_pdf
from workshop.printing.printables import Printable
from workshop.serving import ADDRESS, address_of, announcement, check_address, serve
from workshop.settings import Settings, answering_on
from workshop.trajectories.files.actions import bring_in, read_file
from workshop.trajectories.models import Trajectory
from workshop.trajectories.prints.orders import Wish, order_for, page_of
from workshop.trajectories.queries import all_trajectories
from workshop.writing import write_whole

EMAIL = "demo@example.org"
#: The examples that are shown, by ID, with their files.
_SHOWN = {
    "bakenhuis-waterstad": "bakenhuis.yaml",
    "saniveld": "saniveld.yaml",
    "waterkant-youth-team": "waterkant.yaml",
}
#: What is printed on more than its first paper.
_PAPERS = {"journey-poster": (Paper.A1, Paper.A3)}


def _prepare(desk: Desk, asked: Namespace) -> Iterator[Text | str]:
    if asked.serve:
        check_address(asked.host, asked.port)
    account = _account(desk)
    for trajectory in _examples(desk):
        give_place(desk.session, account, trajectory.id, role=Role.PROCESS_OWNER)
        desk.say(Text("{slug} is there: {title}", slug=trajectory.slug, title=trajectory.title))
    if asked.serve:
        at = answering_on(desk.settings, address_of(asked.host, asked.port))
        yield announcement(asked.host, asked.port)
        yield Text(
            "Sign in once, within a day: {address}", address=sign_in_address(replace(desk, settings=at), account)
        )


def _print_all(desk: Desk, asked: Namespace) -> tuple[()]:
    folder = Path(asked.out)
    folder.mkdir(parents=True, exist_ok=True)
    there = _there(desk)
    for slug in _SHOWN:
        _print(desk, there[slug], folder)
    home = str(desk.settings.home)
    desk.say(Text("Other commands find this demonstration with SAMENSPEL_HOME={folder}", folder=home))
    return ()


def _account(desk: Desk) -> Account:
    organisation = own_organisation(desk.session)
    return account_by_email(desk.session, EMAIL) or create_account(
        desk.session, EMAIL, role=Role.PROCESS_OWNER, organisation_id=organisation.id
    )


def _examples(desk: Desk) -> Iterator[Trajectory]:
    owner = own_organisation(desk.session).id
    there = _there(desk)
    for slug, file in _SHOWN.items():
        yield there.get(slug) or bring_in(
            desk.session,
            read_file((EXAMPLES / file).read_bytes(), desk.archive),
            desk.archive,
            organisation_id=owner,
        )


def _there(desk: Desk) -> dict[str, Trajectory]:
    owner = own_organisation(desk.session).id
    return {trajectory.slug: trajectory for trajectory in all_trajectories(desk.session, organisation_id=owner)}


def _print(desk: Desk, trajectory: Trajectory, folder: Path) -> None:
    for printable in desk.printables.values():
        papers = _PAPERS.get(printable.key, printable.papers[:1])
        for paper in papers:
            suffix = f"-{paper}" if len(papers) > 1 else ""
            file = folder / f"{trajectory.slug}-{printable.key}{suffix}.pdf"
            page = _page(desk, trajectory, printable, paper)
            if page is not None:
                write_whole(print_pdf(page), str(file))
                desk.say(str(file))


def _page(desk: Desk, trajectory: Trajectory, printable: Printable, paper: Paper) -> str | None:
    try:
        order = order_for(desk.session, trajectory, printable, wish=Wish(paper=paper), now=desk.now)
        return page_of(desk.session, printable, order)
    except Missing:
        return None


def _serve(settings: Settings, asked: Namespace, _say: Say) -> int:
    return serve(settings, host=asked.host, port=asked.port) if asked.serve else 0


DEMO = Command(
    name="demo",
    summary=Text("load the examples, print their documents, and perhaps start the server"),
    arguments=(
        argument("--out", metavar="DIR", required=True, is_file=True, explained=Text("where the PDFs go")),
        argument("--serve", action="store_true", explained=Text("start the server and print a link to sign in with")),
        *ADDRESS,
    ),
    run=_prepare,
    read=_print_all,
    afterwards=_serve,
    home="var/demo",
)
