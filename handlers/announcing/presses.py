"""The buttons of announcements."""

from __future__ import annotations

from typing import Literal

from handlers.press import Press
from storage.announcements.audiences import Join

Part = Literal["words", "english", "file"]
Standing = Literal["confirmed", "waiting", "attended", "absent", "unevaluated"]
OfProfile = Literal["institution", "library_kind", "position", "district"]


class OfficeAnnouncements(Press, code="an"):
    """Of this office, after the first `after`."""

    office: int
    after: int


class WriteAnnouncement(Press, code="an+"):
    """To everybody of this office, or to those of an event; 0 is none."""

    office: int
    event: int


class ShowAnnouncement(Press, code="an1"):
    """As it is now: its draft, its check, its progress or what came of it."""

    number: int


class Check(Press, code="anc"):
    """Count whom it is for, and show it as people will see it."""

    number: int


class Confirm(Press, code="anc1"):
    """As it was seen: of this version, for so many people. `warned`: of which other one to the same
    people it was said; 0 is none."""

    number: int
    version: int
    people: int
    warned: int


class ChangeAnnouncement(Press, code="an!"):
    """One part of what a draft says is asked anew."""

    number: int
    part: Part


class MoreOfAnnouncement(Press, code="anm"):
    """What is rarely changed in a draft."""

    number: int


class AttachEvent(Press, code="ane"):
    """Which event does it show and lead to? Those after the first `after`."""

    number: int
    after: int


class TakeEvent(Press, code="ane1"):
    """0 for none."""

    number: int
    event: int


class AskUrgent(Press, code="anu"):
    number: int


class SetUrgent(Press, code="anu1"):
    number: int
    urgent: Literal["yes", "no"]


class AskDropAnnouncement(Press, code="an-?"):
    number: int


class DropAnnouncement(Press, code="an-"):
    number: int


class SendToMe(Press, code="anme"):
    """Exactly a copy, to this chat only."""

    number: int


class Revise(Press, code="anr"):
    """Back from the check to the draft."""

    number: int


class ShowAudience(Press, code="ana"):
    number: int


class ChooseBase(Press, code="anab"):
    """Of whom does it begin?"""

    number: int


class SetBase(Press, code="anab1"):
    number: int
    what: Literal["office", "known"]


class IncludeOthers(Press, code="anab2"):
    """At the check: also who took part in events of the office without being of it."""

    number: int


class Narrow(Press, code="anan"):
    """Only those who …, or not those who …"""

    number: int
    join: Literal["and", "except"]


class ChooseTurnout(Press, code="anat"):
    """People of which event? Those after the first `after`."""

    number: int
    join: Join
    after: int


class ChooseStanding(Press, code="anas"):
    """Which people of this event?"""

    number: int
    join: Join
    event: int


class TakeStanding(Press, code="anas1"):
    number: int
    join: Join
    event: int
    what: Standing


class ChooseValue(Press, code="anav"):
    """What stands in this part of the profiles: those after the first `after`."""

    number: int
    join: Literal["and", "except"]
    what: OfProfile
    after: int


class TickValue(Press, code="anav1"):
    """`value` stands for all its spellings."""

    number: int
    join: Literal["and", "except"]
    what: OfProfile
    after: int
    value: str


class TakeBack(Press, code="ana-"):
    """The last clause. `of`: how many there are, so that a second tap does not take another."""

    number: int
    of: int


class SavedAudiences(Press, code="anal"):
    """To begin from one: those after the first `after`."""

    number: int
    after: int


class ShowSaved(Press, code="anal1"):
    number: int
    audience: int


class UseSaved(Press, code="anal+"):
    number: int
    audience: int


class DropSaved(Press, code="anal-"):
    number: int
    audience: int


class SaveAudience(Press, code="anaw"):
    """By which name?"""

    number: int


class SetTime(Press, code="ant"):
    """When it goes: now, later, again and again."""

    number: int
