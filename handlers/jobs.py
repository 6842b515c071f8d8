"""Everything that time starts, on one page. Each job is a function of `now`.

Running one twice, late, or after a crash changes nothing: it claims a row before it acts.
"""

from __future__ import annotations

from collections.abc import Awaitable, Callable
from dataclasses import dataclass
from datetime import datetime

from handlers import telling
from handlers.announcing import feeding, listing
from handlers.answering import asking as poll_asking
from handlers.attendance import afterwards, showing
from handlers.context import World
from handlers.evaluating import following
from handlers.expected import checking
from handlers.polls import opening as poll_opening
from handlers.polls import settling as poll_settling
from handlers.privacy import changed
from handlers.questions import overdue
from handlers.reminding import releasing
from handlers.results import own
from handlers.telling import Untold
from handlers.upkeep import retention, unused
from handlers.waiting import left_over, offers
from storage.connection import Database


@dataclass(frozen=True)
class Job:
    """Runs every `step` seconds; gives back what could not be done, to be logged.

    `patient`: not at once when the service starts, because what people said meanwhile comes first.
    """

    name: str
    step: float
    run: Callable[[Database, datetime, World], Awaitable[list[Untold]]]
    patient: bool = False


JOBS = (
    Job("check sent lists", 1, checking.check),
    Job("list whom announcements are for", 1, listing.make_lists),
    Job("send announcements", 1, feeding.feed),
    Job("ask how events were", 60, following.follow),
    Job("open polls that are due", 1, poll_opening.open_due),
    Job("close polls that are due", 1, poll_opening.close_due),
    Job("ask whom polls are for", 1, poll_asking.ask),
    Job("end polls that were closed", 1, poll_settling.settle),
    Job("ask who came later", 60, poll_asking.ask_latecomers),
    Job("tell due notices", 1, telling.tell_due),
    Job("show the next code", 1, showing.renew),
    Job("offer free seats to the next", 5, offers.end_unanswered, patient=True),
    Job("release silent seats", 60, releasing.release_silent, patient=True),
    Job("tell who got no seat", 60, left_over.tell_left_over),
    Job("end what came too late", 60, retention.end_expired),
    Job("erase what was erased", 60, retention.empty_log),
    Job("sum up events that ended", 60, afterwards.follow),
    Job("tell of overdue questions", 60, overdue.chase),
    Job("tell speakers their results", 60, own.tell),
    Job("forget what is over", 3600, retention.forget),
    Job("tell of changed consent", 3600, changed.tell_changed),
    Job("warn who is long away", 3600, unused.warn_unused),
    Job("erase who is long away", 3600, unused.erase_unused),
    Job("erase who withdrew", 3600, retention.erase_withdrawn),
    Job("erase who never came", 3600, retention.erase_never_came),
)
