"""The buttons by which a coordinator plans an event."""

from __future__ import annotations

from typing import Literal

from handlers.press import Press
from storage.events.quotas import What

Part = Literal[
    "title",
    "seats",
    "place",
    "description",
    "audience",
    "bring",
    "map",
    "cost",
    "approval",
    "letter",
    "opens",
    "closes",
    "kind",
    "own_contact",
    "zone",
]
SessionPart = Literal["when", "title", "place", "link", "speaker", "about"]


class ManageEvent(Press, code="me"):
    """The event as its coordinators see it."""

    event: int


class MoreOfEvent(Press, code="me+"):
    """What is done rarely: copy, repeat, cancel."""

    event: int


class Preview(Press, code="pv"):
    """The event as a participant sees it."""

    event: int


class Publish(Press, code="pu"):
    event: int


class PublishAnyway(Press, code="pu!"):
    """Though a template's words still stand in it."""

    event: int


class KeepDraft(Press, code="pk"):
    event: int


class AskDrop(Press, code="pd?"):
    event: int


class DropDraft(Press, code="pd"):
    event: int


class ShowParts(Press, code="ep"):
    """The parts after the first `after`."""

    event: int
    after: int


class ChangePart(Press, code="ep!"):
    event: int
    part: Part


class ShowSessions(Press, code="se"):
    """The sessions after the first `after`."""

    event: int
    after: int


class ShowSession(Press, code="se1"):
    session: int


class AddSession(Press, code="se+"):
    event: int


class ChangeSession(Press, code="se!"):
    session: int
    part: SessionPart


class AskRemoveSession(Press, code="se?"):
    session: int


class RemoveSession(Press, code="se-"):
    session: int


class ShowQuotas(Press, code="qu"):
    """The quotas after the first `after`."""

    event: int
    after: int


class AddQuota(Press, code="qu+"):
    event: int
    what: What


class ShowQuota(Press, code="qu1"):
    event: int
    what: What
    value: str


class ChangeQuota(Press, code="qu!"):
    event: int
    what: What
    value: str


class RemoveQuota(Press, code="qu-"):
    event: int
    what: What
    value: str


class TellNow(Press, code="pn"):
    """Those concerned are told of the changes at once."""

    event: int


class AskCancel(Press, code="pc"):
    event: int


class AskMove(Press, code="pm"):
    """The whole event on another day."""

    event: int


class AskCopy(Press, code="py"):
    event: int


class AskRepeat(Press, code="rpt"):
    event: int


class ShowSeries(Press, code="srs"):
    """The events of this one's series after the first `after`."""

    event: int
    after: int
