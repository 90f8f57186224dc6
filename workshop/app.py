"""The composition root: the only module that knows every feature."""

from __future__ import annotations

from typing import Any

from flask import Response, current_app, g, request, url_for

from experiments.feature import feature as experiments
from journeys.feature import feature as journeys
from workshop import door
from workshop.accounts.feature import feature as accounts
from workshop.agreements.feature import feature as agreements
from workshop.database import Sessions, make_engine, session_factory
from workshop.delivery import COMPRESSIBLE, FOR_GOOD, compressed, version_of
from workshop.features import Aside, Features, Station
from workshop.handouts.feature import feature as handouts
from workshop.mishaps.views import explain
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
    explain(web)
    door.guard(web)
    web.before_request(_open_directory)
    web.context_processor(_frame)
    web.url_defaults(_mark_version)
    web.after_request(_deliver)
    return web


def _mark_version(endpoint: str, values: dict[str, Any]) -> None:
    if endpoint == "static" and (version := version_of(values.get("filename", ""))):
        values.setdefault("v", version)


def _deliver(response: Response) -> Response:
    """Let a browser keep a file whose address tells its version, and send it compressed.

    A script that another one imports has no version in its address, so the browser asks each time whether it changed.
    """
    if request.endpoint != "static" or response.status_code != 200:
        return response
    if "v" in request.args:
        response.cache_control.max_age = FOR_GOOD
        response.cache_control.immutable = True
    elif response.mimetype == "text/javascript":
        response.headers["Cache-Control"] = "no-cache"
    if response.mimetype in COMPRESSIBLE:
        response.vary.add("Accept-Encoding")
        if request.accept_encodings["gzip"]:
            response.direct_passthrough = False
            response.set_data(compressed(response.get_data()))
            response.content_encoding = "gzip"
            response.set_etag(response.get_etag()[0] or "", weak=True)
    return response


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
        "password_url": url_for("accounts.password"),
        "home_url": "/",
        "version": VERSION,
        "stations": [],
        "aside": [],
        "search_url": None,
        "overview_url": None,
        "here": None,
    }
    return frame | (_thread_frame() if "directory" in g else {})


def _thread_frame() -> dict[str, Any]:
    stations = [_station(stop) for stop in FEATURES.stations if _may_open(stop.endpoint)]
    aside = [_aside(place) for place in FEATURES.aside if _is_offered(place)]
    return {
        "search_url": url_for("search.index") if _may_open("search.index") else None,
        "overview_url": url_for("threads.overview") if _may_open("threads.overview") else None,
        "stations": stations,
        "aside": aside,
        "here": next((place for place in (*stations, *aside) if place["is_current"]), None),
        "item_url": item_url,
        "named": g.directory.entry,
    }


def _may_open(endpoint: str) -> bool:
    """Whether the door lets this reader in."""
    return g.reader.role in door.allowed_roles(current_app, endpoint)


def _is_offered(place: Aside) -> bool:
    return _may_open(place.endpoint) and (g.reader.is_team or not place.team_only)


def _station(stop: Station) -> dict[str, Any]:
    state = stop.state(db(), g.trajectory.id, g.reader)
    return {
        "key": stop.key,
        "label": say(stop.label),
        "url": url_for(stop.endpoint),
        "count": state.count,
        "is_open": state.is_open,
        "is_current": _is_here(stop),
    }


def _aside(place: Aside) -> dict[str, Any]:
    return {
        "label": say(place.label),
        "url": url_for(place.endpoint),
        "is_current": _is_here(place),
        "is_near": place.is_near,
    }


def _is_here(place: Station | Aside) -> bool:
    """Whether this page stands at a place: in the blueprint of its endpoint, or in one that belongs with it."""
    return request.blueprint in {place.endpoint.rpartition(".")[0], *place.also}


def item_url(code: str) -> str | None:
    """Return the page of an item, or None when there is none that this reader may see."""
    kind = g.directory.kind_of(code)
    if kind is None or g.directory.entry(code) is None:
        return None
    return url_for(kind.endpoint, code=code)
