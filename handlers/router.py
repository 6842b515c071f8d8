"""The registry behind `routes.py`. Registration is typed: no handler gets another's press."""

from __future__ import annotations

from collections.abc import Awaitable, Callable
from typing import Any, TypeVar

from handlers.chat import Posts, Reply
from handlers.context import Context
from handlers.forms.question import Form
from handlers.notice import Notice
from handlers.press import Press

P = TypeVar("P", bound=Press)
N = TypeVar("N", bound=Notice)
Command = Callable[[Context, str], Awaitable[Posts]]


class Routes:
    """`unknown` answers what nothing else does; `stale` a button that no longer stands."""

    def __init__(self, unknown: Command, stale: Callable[[Context], Awaitable[Posts]]) -> None:
        self.unknown = unknown
        self.stale = stale
        self.commands: dict[str, Command] = {}
        self.presses: dict[type[Press], Callable[[Context, Any], Awaitable[Posts]]] = {}
        self.notices: dict[type[Notice], Callable[[Context, Any], Awaitable[Reply | None]]] = {}
        self.forms: dict[str, Form[Any]] = {}

    def command(self, *names: str, to: Command) -> None:
        """`/name`, and the bare word where nothing else understands it."""
        for name in names:
            self.commands[name] = to

    def press(self, kind: type[P], to: Callable[[Context, P], Awaitable[Posts]]) -> None:
        self.presses[kind] = to

    def notice(self, kind: type[N], to: Callable[[Context, N], Awaitable[Reply | None]]) -> None:
        """`to` words the notice when it is due, or says by None that it is no longer true."""
        self.notices[kind] = to

    def include(self, others: Routes) -> None:
        """All that they understand is understood here too."""
        self.commands |= others.commands
        self.presses |= others.presses
        self.notices |= others.notices
        for form in others.forms.values():
            self.form(form)

    def form(self, form: Form[Any]) -> None:
        """With the sub-forms of its questions. TypeError where another form has its code."""
        if self.forms.setdefault(form.code, form) is not form:
            raise TypeError(f"form code {form.code!r} is taken")
        for question in form.questions:
            if question.many is not None:
                self.form(question.many)
