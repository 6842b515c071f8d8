"""The buttons of polls, for those who ask."""

from __future__ import annotations

from typing import Literal

from handlers.press import Press
from storage.polls.polls import Audience, Shows

Part = Literal["question", "options", "opens", "closes"]


class OfficePolls(Press, code="j"):
    """Of this office, after the first `after`."""

    office: int
    after: int


class EventPolls(Press, code="je"):
    """Of this event, what asks by itself among them, after the first `after`."""

    event: int
    after: int


class WritePoll(Press, code="j+"):
    """A quick one, for an office or for those of an event; 0 is none."""

    office: int
    event: int


class ShowPoll(Press, code="j1"):
    """To its coordinators, as it is now."""

    number: int


class PreviewPoll(Press, code="jv"):
    """As those who are asked will see it, from this question on, by its place, from 0."""

    number: int
    first: int


class ChangePoll(Press, code="jx"):
    """One part of a poll is asked anew."""

    number: int
    part: Part


class ChoosePart(Press, code="jm"):
    """What else can be set in a draft."""

    number: int


class SetNames(Press, code="jn"):
    """With names, or without."""

    number: int
    anonymous: bool


class SetChangeable(Press, code="jc"):
    number: int
    changeable: bool


class SetShows(Press, code="jw"):
    number: int
    shows: Shows


class ChooseAudience(Press, code="ja"):
    number: int


class SetAudience(Press, code="ja1"):
    """`event` and `session` are 0 where the audience needs none."""

    number: int
    audience: Audience
    event: int
    session: int


class ChooseEvent(Press, code="jae"):
    """Of which event those are whom it is for, after the first `after`."""

    number: int
    after: int


class ChooseSession(Press, code="jax"):
    """The sessions of its event, after the first `after`: for whose people it is, or at the end of
    which it opens or closes."""

    number: int
    part: Literal["audience", "opens", "closes"]
    after: int


class ChooseTime(Press, code="jti"):
    """The ways in which it can open or close."""

    number: int
    part: Literal["opens", "closes"]


class ClearTime(Press, code="jt0"):
    """It opens or closes when its coordinator says so."""

    number: int
    part: Literal["opens", "closes"]


class AfterSession(Press, code="jas"):
    """It opens or closes when this session ends."""

    number: int
    part: Literal["opens", "closes"]
    session: int


class OpenPoll(Press, code="jo"):
    """Now, or when it is to; confirmed as it was seen (`seen` is a checksum of it), for so many
    people."""

    number: int
    people: int
    seen: int


class AskOpen(Press, code="jo1"):
    number: int


class Withdraw(Press, code="jb"):
    """What would open by itself is a draft again."""

    number: int


class AskClose(Press, code="jk1"):
    number: int


class Close(Press, code="jk"):
    number: int


class Reopen(Press, code="jr"):
    number: int


class AskDelete(Press, code="jd1"):
    number: int


class Delete(Press, code="jd"):
    number: int
