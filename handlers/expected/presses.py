"""The buttons of the list of expected people, and of an import into it."""

from __future__ import annotations

from handlers.press import Press


class SendList(Press, code="xs"):
    office: int


class Template(Press, code="xt"):
    """The form to fill in, as a file."""

    office: int


class Links(Press, code="xl"):
    """Who has not arrived, each with their link, as a file."""

    office: int


class NotArrived(Press, code="xw"):
    """Those after the first `after`."""

    office: int
    after: int


class AskRemove(Press, code="xr?"):
    expected: int


class Remove(Press, code="xr"):
    expected: int


class TakeOver(Press, code="xi"):
    """*Masukkan*: the checked rows of this import."""

    number: int


class Abandon(Press, code="xc"):
    """*Batalkan*, of this import."""

    number: int
