"""The composition root: the only module that knows every feature."""

from __future__ import annotations

from typing import Any

from flask import current_app, g, request, url_for

from experiments.feature import feature as experiments
from journeys.feature import feature as journeys
from workshop import door
from workshop.accounts.feature import feature as accounts
from workshop.agreements.feature import feature as agreements
from workshop.database import Sessions, make_engine, session_factory
from workshop.features import Aside, Features
from workshop.handouts.feature import feature as handouts
from workshop.settings import Settings
from workshop.surveys.feature import feature as surveys
from workshop.threads.feature import feature as threads
from workshop.threads.feature import on_paper
from workshop.trajectories.feature import feature as trajectories
from workshop.trajectories.items.directory import Directory
from workshop.web import Web, db, language, make_web, say
from workshop.worksessions.feature import feature as worksessions

VERSION = "0.1.0"

_PACKAGES = Features(
    (accounts, trajectories, threads, handouts, journeys, experiments, worksessions, agreements, surveys)
)
FEATURES = Features((*_PACKAGES.all, on_paper(_PACKAGES)))


def create_app(settings: Settings, sessions: Sessions | None = None) -> Web:
    """Put the application together; `sessions` reach a database that is ready for use."""
    web = make_web(settings, sessions or session_factory(make_engine(settings.database_url)))
    web.extensions["samenspel.features"] = FEATURES
    for feature in FEATURES.all:
        for blueprint in feature.blueprints:
            web.register_blueprint(blueprint)
    door.guard(web)
    web.before_request(_open_directory)
    web.context_processor(_frame)
    return web


def _open_directory() -> None:
    if "trajectory" in g:
        g.directory = Directory(db(), g.trajectory.id, g.reader, FEATURES.kinds)


def _frame() -> dict[str, Any]:
    """Return what the frame of every page shows."""
    frame: dict[str, Any] = {
        "account": g.get("account"),
        "trajectory": g.get("trajectory"),
        "reader": g.get("reader"),
        "language": str(language()),
        "theme": request.cookies.get("theme", "system"),
        "languages_url": url_for("accounts.choose_language"),
        "theme_url": url_for("accounts.choose_theme"),
        "sign_out_url": url_for("accounts.sign_out"),
        "home_url": "/",
        "version": VERSION,
        "stations": [],
        "aside": [],
        "search_url": None,
    }
    return frame | (_thread_frame() if "directory" in g else {})


def _thread_frame() -> dict[str, Any]:
    return {
        "search_url": url_for("search.index") if _may_open("search.index") else None,
        "stations": [_station(stop) for stop in FEATURES.stations if _may_open(stop.endpoint)],
        "aside": [_aside(place) for place in FEATURES.aside if _is_offered(place)],
        "item_url": item_url,
        "named": g.directory.entry,
    }


def _may_open(endpoint: str) -> bool:
    """Whether the door lets this reader in."""
    return g.reader.role in door.allowed_roles(current_app, endpoint)


def _is_offered(place: Aside) -> bool:
    return _may_open(place.endpoint) and (g.reader.is_team or not place.team_only)


def _station(stop: Any) -> dict[str, Any]:
    state = stop.state(db(), g.trajectory.id, g.reader)
    return {
        "key": stop.key,
        "label": say(stop.label),
        "url": url_for(stop.endpoint),
        "count": state.count,
        "is_open": state.is_open,
        "is_current": _is_here(stop.endpoint),
    }


def _aside(place: Any) -> dict[str, Any]:
    return {"label": say(place.label), "url": url_for(place.endpoint), "is_current": _is_here(place.endpoint)}


def _is_here(endpoint: str) -> bool:
    """Whether this page belongs to the same blueprint as an endpoint."""
    return request.blueprint == endpoint.rpartition(".")[0]


def item_url(code: str) -> str | None:
    """Return the page of an item, or None when there is none that this reader may see."""
    kind = g.directory.kind_of(code)
    if kind is None or g.directory.entry(code) is None:
        return None
    return url_for(kind.endpoint, code=code)
