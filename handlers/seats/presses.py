"""The buttons that are about a seat."""

from __future__ import annotations

from typing import Literal

from handlers.press import Press

Which = Literal["seats", "approval", "waiting"]
Known = Literal["p", "x"]  # a person, or somebody whom the office expects


class Enrol(Press, code="join"):
    event: int


class EnrolAnyway(Press, code="join!"):
    """Though they have another event in the same hours."""

    event: int


class AgreeAndEnrol(Press, code="age"):
    event: int


class ShowMeetings(Press, code="sem"):
    """The meetings of this one's series after the first `after`, for who takes part."""

    event: int
    after: int


class EnrolInAll(Press, code="sem+"):
    """In all meetings of its series that are still to come."""

    event: int


class AskLeave(Press, code="lv?"):
    event: int


class Leave(Press, code="lv"):
    event: int


class TakeOffer(Press, code="of+"):
    event: int


class DeclineOffer(Press, code="of-"):
    event: int


class HandOver(Press, code="hg"):
    """*Gantikan saya*: a link by which somebody else takes the seat."""

    event: int


class KeepSeat(Press, code="hg-"):
    """The link works no longer."""

    event: int


class AgreeAndSucceed(Press, code="agg"):
    personal: str


class ShowSeats(Press, code="ss"):
    """For coordinators: who has a seat, who waits for approval or a seat, and what can be done."""

    event: int


class ListSeats(Press, code="sl"):
    """Those after the first `after`."""

    event: int
    which: Which
    after: int


class ShowSeat(Press, code="s1"):
    enrolment: int


class Approve(Press, code="s+"):
    enrolment: int


class AskApproveAll(Press, code="s*?"):
    event: int


class ApproveAll(Press, code="s*"):
    """Those up to the enrolment `upto`: who came later was not counted."""

    event: int
    upto: int


class Refuse(Press, code="s-"):
    enrolment: int


class TakeOut(Press, code="sx"):
    """*Keluarkan*, from a seat or the waiting list."""

    enrolment: int


class Replace(Press, code="sr"):
    """*Ganti*: by whom?"""

    enrolment: int


class AskReplaceBy(Press, code="sr?"):
    enrolment: int
    known: Known
    number: int


class ReplaceBy(Press, code="sr!"):
    enrolment: int
    known: Known
    number: int


class AddPeople(Press, code="sa"):
    event: int


class FindToAdd(Press, code="saf"):
    event: int


class AddNew(Press, code="san"):
    """Somebody whom neither the office nor its list knows."""

    event: int


class AddOne(Press, code="sa1"):
    event: int
    known: Known
    number: int


class AddAnyway(Press, code="sa1!"):
    """Though there is something to be looked at."""

    event: int
    known: Known
    number: int


class TellInstitution(Press, code="sai"):
    """Of somebody who cannot be added without."""

    event: int
    known: Known
    number: int


class ListToAdd(Press, code="sal"):
    """Whom the office expects, after the first `after`."""

    event: int
    after: int


class AskAddAll(Press, code="sa?"):
    event: int


class AddAll(Press, code="sa!"):
    """All whom the office expects, behind one row of its list and up to another."""

    event: int
    after: int
    upto: int


class SendPeople(Press, code="sas"):
    """A list as a file, of those who take part."""

    event: int


class AddListed(Press, code="sae"):
    """All right rows of this import take part in its event."""

    number: int
