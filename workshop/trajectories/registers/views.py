"""The pages of a register: list, one row, new, change, remove."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from flask import Blueprint, g, redirect, render_template, request, url_for
from flask.typing import ResponseReturnValue
from wtforms import FieldList, Form

from workshop.access import may
from workshop.archive.shapes import Sort
from workshop.errors import Missing
from workshop.languages import Text, shown
from workshop.mishaps.sent import sent_in
from workshop.trajectories.items.models import Item
from workshop.trajectories.models import Trajectory
from workshop.trajectories.registers import actions, queries
from workshop.trajectories.registers.forms import Choosing, field_at, form_class, tell_lists
from workshop.trajectories.registers.pages import Voice, arranged, line, shown_fields
from workshop.trajectories.registers.register import Problems, Register, Word
from workshop.trajectories.registers.sections import sections_of
from workshop.trajectories.registers.values import by_path, fingerprint, for_form, from_form
from workshop.web import db, language, notice, now, words

#: What stands in an address where a code stands too.
_NEW = "new"


class RegisterPages:
    """The views of one register, hung on a blueprint of its own."""

    def __init__(self, register: Register) -> None:
        self.register = register
        self.blueprint = Blueprint(register.key, f"registers.{register.key}")
        self._hang()

    def _hang(self) -> None:
        address = f"/trajectories/<int:trajectory_id>/{self.register.key.replace('_', '-')}"
        readers, writers = may(self.register.readers), may(self.register.writers)
        rule = self.blueprint.add_url_rule
        own = {"index", "show"} if self.register.home else set(self.register.without)
        if "index" not in own:
            index = self.single if self.register.single else self.index
            rule(f"{address}/", "index", readers(self._marked(index)))
        if self.register.single:
            rule(f"{address}/edit", "edit", writers(self._marked(self.edit_single)), methods=["GET", "POST"])
            return
        rule(f"{address}/new", "new", writers(self._marked(self.new)), methods=["GET", "POST"])
        if "show" not in own:
            rule(f"{address}/<code>", "show", readers(self._marked(self.show)))
        rule(f"{address}/<code>/edit", "edit", writers(self._marked(self.edit)), methods=["GET", "POST"])
        rule(f"{address}/<code>/remove", "remove", writers(self._marked(self.remove)), methods=["GET", "POST"])
        rule(f"{address}/put-back/<int:number>", "put_back", writers(self._marked(self.put_back)), methods=["POST"])

    @staticmethod
    def _marked(view: Any) -> Any:
        """Return a plain function, since a method cannot bear the mark of the door."""

        def page(**arguments: Any) -> ResponseReturnValue:
            answer: ResponseReturnValue = view(**arguments)
            return answer

        page.__doc__ = view.__doc__
        return page

    def index(self, trajectory: Trajectory) -> ResponseReturnValue:
        """Show the list, sorted and filtered."""
        register = self.register
        lines = [
            line(register, queries.code_of(row, register), self._values(row), set(register.hides(row, g.reader)))
            for row in queries.rows_in(db(), trajectory.id, register, g.reader)
        ]
        sort, order, sought = (request.args.get(name, "") for name in ("sort", "order", "q"))
        voice = Voice(lambda value: shown(value, language()), _label_of)
        kept = arranged(lines, voice, words=sought, sort=sort, descending=order == "descending")
        return render_template(
            "screen/trajectories/registers/index.html",
            register=register,
            lines=kept,
            total=len(lines),
            with_codes=any(sign.isdigit() for item in lines for sign in item.code),
            sort=sort,
            order=order,
            q=sought,
            may_write=register.is_writable(db(), g.reader),
        )

    def show(self, trajectory: Trajectory, code: str) -> ResponseReturnValue:
        """Show one row with what it is tied to."""
        return self._page(queries.row_in(db(), trajectory.id, self.register, code, g.reader), code)

    def single(self, trajectory: Trajectory) -> ResponseReturnValue:
        """Show the one thing of its sort, or that there is none yet."""
        rows = queries.rows_in(db(), trajectory.id, self.register, g.reader)
        return self._page(rows[0] if rows else None, queries.SINGLE)

    def _page(self, row: Any, code: str) -> ResponseReturnValue:
        register = self.register
        values = self._values(row) if row is not None else {}
        hidden = set(register.hides(row, g.reader)) if row is not None else set()
        seen = {path: word for path, word in register.words.items() if path not in hidden}
        return render_template(
            register.show_template,
            register=register,
            row=row,
            code=code,
            name=values.get(register.named_by) or (register.one if register.single else code),
            fields=shown_fields(register.schema, seen, values),
            may_write=register.is_writable(db(), g.reader, row),
        )

    def new(self, trajectory: Trajectory) -> ResponseReturnValue:
        """Ask for a new row, or store it."""
        register = self.register
        code = queries.free_code(db(), trajectory.id, self._prefix()) if register.kind else ""
        code = request.form.get("code", code).strip() or code
        owner = request.values.get(register.within) if register.within else None
        form = self._form(set(register.hides(None, g.reader)), self._asked_for())
        if request.method == "GET" or self._is_adding(form):
            return self._ask(form, code=code, owner=owner)
        return self._store(form, trajectory, code=code, owner=owner)

    def _asked_for(self) -> dict[str, Any]:
        """Return the items that the address names for fields of a new row: `?opportunity=KA1`."""
        named = {path: request.args[path] for path in self._paths(set()) if path in request.args}
        return {path: code for path, code in named.items() if self.register.shape(path).sort is Sort.CODE}

    def _prefix(self) -> str:
        """Return how a new code begins."""
        return self.register.prefix

    def _store(self, form: Form, trajectory: Trajectory, *, code: str, owner: str | None) -> ResponseReturnValue:
        if not form.validate():
            return self._ask(form, code=code, owner=owner), 422
        register = self.register
        values = self._sent(form, set(register.hides(None, g.reader)))
        if register.within:
            kinds = (register.within_kind,) if register.within_kind else ()
            if owner not in {entry.code for entry in g.directory.entries(*kinds)}:
                raise Missing
            values[register.within] = owner
        if register.kind and (code == _NEW or queries.is_taken(db(), trajectory.id, code)):
            self._complain(form, [(("code",), Text("the code {code} is taken; choose another", code=code))])
            return self._ask(form, code=code, owner=owner), 422
        made = actions.make(db(), trajectory.id, register, code, values, g.reader)
        if isinstance(made, list):
            self._complain(form, made)
            return self._ask(form, code=code, owner=owner), 422
        notice(Text("{one} is stored.", one=register.one))
        return redirect(self._url_of(made), 303)

    def edit(self, trajectory: Trajectory, code: str) -> ResponseReturnValue:
        """Ask how a row should be, or store it."""
        try:
            row = self._row_to_change(trajectory, code)
        except Missing:
            if request.method == "POST" and (number := self._removal(trajectory, code)):
                return self._give_back(code, number), 409
            raise
        return self._edit(row, code)

    def _removal(self, trajectory: Trajectory, code: str) -> int | None:
        since = now() - actions.KEPT_FOR
        return queries.removal_of(db(), trajectory.id, self.register, code, since=since)

    def _give_back(self, code: str, number: int) -> str:
        """Say that somebody removed the row meanwhile, with what was filled in and the way to put it back."""
        return render_template(
            "screen/trajectories/registers/removed.html",
            register=self.register,
            code=code,
            put_back_url=url_for(f"{self.register.key}.put_back", number=number),
            texts=sent_in(request.form.items(multi=True)).texts,
        )

    def _row_to_change(self, trajectory: Trajectory, code: str) -> Any:
        row = queries.row_in(db(), trajectory.id, self.register, code, g.reader)
        if not self.register.may_change(db(), row, g.reader):
            raise Missing
        return row

    def edit_single(self, trajectory: Trajectory) -> ResponseReturnValue:
        """Ask how the one thing should be, or store it."""
        rows = queries.rows_in(db(), trajectory.id, self.register, g.reader)
        if not rows:
            form = self._form(set(self.register.hides(None, g.reader)))
            if request.method == "GET" or self._is_adding(form):
                return self._ask(form, code=queries.SINGLE, owner=None)
            return self._store(form, trajectory, code=queries.SINGLE, owner=None)
        return self._edit(rows[0], queries.SINGLE)

    def _edit(self, row: Any, code: str) -> ResponseReturnValue:
        hidden = set(self.register.hides(row, g.reader))
        values = {path: value for path, value in self._values(row).items() if path not in hidden}
        seen = fingerprint(values)
        form = self._form(hidden, values)
        if request.method == "GET" or self._is_adding(form):
            return self._ask(form, code=code, owner=None, row=row, seen=request.form.get("seen", seen))
        if not form.validate():
            return self._ask(form, code=code, owner=None, row=row, seen=request.form.get("seen", seen)), 422
        if request.form.get("seen") != seen:
            return self._ask(form, code=code, owner=None, row=row, seen=seen, theirs=values), 409
        if problems := actions.bring_up_to(db(), self.register, row, self._sent(form, hidden), g.reader):
            self._complain(form, problems)
            return self._ask(form, code=code, owner=None, row=row, seen=seen), 422
        notice(Text("{one} is stored.", one=self.register.one))
        return redirect(self._url_of(row), 303)

    def remove(self, trajectory: Trajectory, code: str) -> ResponseReturnValue:
        """Remove a row that nothing refers to."""
        row = self._row_to_change(trajectory, code)
        register = self.register
        if request.method == "GET":
            name = self._values(row).get(register.named_by) or code
            return render_template("screen/trajectories/registers/remove.html", register=register, code=code, name=name)
        removal = actions.remove(db(), register, row, g.reader, now=now())
        again = f"undo:{url_for(f'{register.key}.put_back', number=removal.id)}" if removal else "message"
        notice(Text("{what} is removed.", what=self._named(code)), again)
        return redirect(url_for(register.index), 303)

    def put_back(self, trajectory: Trajectory, number: int) -> ResponseReturnValue:
        """Undo a removal."""
        row = actions.put_back(db(), trajectory.id, self.register, number, now=now())
        if not self.register.may_change(db(), row, g.reader):
            raise Missing
        notice(Text("{what} is back.", what=self._named(queries.code_of(row, self.register))))
        return redirect(self._url_of(row), 303)

    def _named(self, code: str) -> Text:
        """Return what a row is called in a sentence: *person D05*, or only *meeting* where it has no code."""
        register = self.register
        return Text("{one} {code}", one=register.one, code=code) if register.kind else register.one

    def _ask(
        self,
        form: Form,
        *,
        code: str,
        owner: str | None,
        row: Any = None,
        seen: str = "",
        theirs: dict[str, Any] | None = None,
    ) -> str:
        register = self.register
        return render_template(
            "screen/trajectories/registers/form.html",
            register=register,
            form=form,
            sections=sections_of(register.words, form),
            row=row,
            code=code,
            owner=owner,
            seen=seen,
            theirs=shown_fields(register.schema, _present(register.words, theirs), theirs) if theirs else (),
            is_item=issubclass(register.model, Item) and row is None,
        )

    def _form(self, hidden: set[str], values: dict[str, Any] | None = None) -> Form:
        offered = {path: offer(db(), g.trajectory.id) for path, offer in self.register.offers.items()}
        choosing = Choosing(lambda kinds: g.directory.entries(*kinds), offered)
        made = form_class(self.register, language(), choosing, hidden)
        shapes = {path: self.register.shape(path) for path in self._paths(hidden)}
        filled = for_form(values, shapes) if values is not None else {}
        sent = request.form if request.method == "POST" else None
        return made(sent, data=filled, meta=words())

    def _paths(self, hidden: set[str]) -> list[str]:
        return [path for path in self.register.words if "[]" not in path and path not in hidden]

    def _sent(self, form: Form, hidden: set[str]) -> dict[str, Any]:
        shapes = {path: self.register.shape(path) for path in self._paths(hidden)}
        return from_form(form.data, shapes, request.form.getlist("remove"))

    def _values(self, row: Any) -> dict[str, Any]:
        values = queries.values_of(db(), row, self.register, g.reader)
        return by_path(values, [path for path in self.register.words if "[]" not in path])

    def _is_adding(self, form: Form) -> bool:
        """Whether the button was pressed that adds a row to a list in the form; then it is added."""
        name = request.form.get("add", "")
        field: Any = form[name] if name in form else None  # noqa: SIM401  # a form has no get
        if isinstance(field, FieldList):
            field.append_entry()
        return isinstance(field, FieldList)

    def _complain(self, form: Form, problems: Problems) -> None:
        """Hang each problem on its field, or on the form."""
        for path, text in problems:
            field, sentence = field_at(form, path), text.in_language(language())
            if field is None:
                form.form_errors = [*form.form_errors, sentence]
            else:
                field.errors = [*field.errors, sentence]
        tell_lists(form)

    def _url_of(self, row: Any) -> str:
        if self.register.single or self.register.home:
            return url_for(self.register.index)
        return url_for(f"{self.register.key}.show", code=queries.code_of(row, self.register))


def _label_of(code: str) -> str:
    entry = g.directory.entry(code)
    return entry.name if entry else ""


def _present(all_words: Mapping[str, Word], values: Mapping[str, Any]) -> dict[str, Word]:
    """Return the words of what a reader gets to see."""
    return {path: word for path, word in all_words.items() if path.partition("[]")[0] in values}


def pages_of(*registers: Register) -> tuple[Blueprint, ...]:
    """Return the pages of some registers."""
    return tuple(RegisterPages(register).blueprint for register in registers)
