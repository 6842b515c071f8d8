"""*Daftar & tandai*: a coordinator's list of who takes part, one tap for each who is there."""

from __future__ import annotations

from typing import Literal

from pydantic import BaseModel

from content.language import Select
from content.text import Text, join
from handlers.attendance import marked, window, wording
from handlers.attendance.presses import (
    MOST_BYTES,
    AskMarkAll,
    MarkAll,
    MarkOne,
    SearchName,
    ShowMarking,
    ShowSession,
)
from handlers.attendance.screen import session_screen
from handlers.chat import Button, Posts, Reply, Toast
from handlers.context import Context
from handlers.events.browse import gone
from handlers.forms.answer import Answer, Misunderstood, Understood
from handlers.forms.question import Answers, Form, Question
from handlers.forms.screen import noted
from handlers.people.record import record
from handlers.planning.presses import ManageEvent
from handlers.planning.running import ask as ask_form
from handlers.planning.running import running_session
from storage.attendance import attendance
from storage.attendance.attendance import Attendee
from storage.events.events import Event
from storage.events.sessions import Session

PAGE = 12  # lines
_SEEN = 4  # of them as buttons at a time; the others are marked by their number
_LEAST_LETTERS = 2


class Sought(BaseModel):
    session: int
    words: str


async def show(context: Context, press: ShowMarking) -> Posts:
    run = await running_session(context, press.session)
    if run is None:
        return await gone(context)
    return (await _list(context, *run, press.after, press.words),)


async def _list(
    context: Context,
    event: Event,
    session: Session,
    after: int,
    words: str,
    note: Text | None = None,
) -> Reply:
    begin = after // PAGE * PAGE
    found = await attendance.listed(context.db, session.id, words, begin, PAGE + 1)
    seen = range(after - begin + 1, after - begin + 1 + _SEEN)
    if len(found) < seen.start and after:  # after the last page comes the first one again
        return await _list(context, event, session, 0, words, note)
    shown = list(enumerate(found[:PAGE], 1))
    lines = [_line(context, event, number, each) for number, each in shown]
    nobody = context.say("attendance_nobody") if words else context.say("nobody_yet")
    text = context.say(
        "attendance_list",
        what=await wording.what(context, event, session),
        present=await wording.present(context, session),
        people=join("\n", lines) if lines else nobody,
        late=Select("yes" if window.is_late(session, context.now) else "no"),
    )
    if len(shown) > _SEEN:
        text = join("\n\n", [text, context.say("others_by_number")])
    following = min(after + _SEEN, begin + PAGE) if len(found) >= seen.stop else 0
    turning = list[Button]()
    if following or after:
        more = ShowMarking(session=session.id, after=following, words=words)
        turning.append(context.button("btn_later", more))
    everybody = ShowMarking(session=session.id, after=0, words="")
    other = context.button("btn_search_name", SearchName(session=session.id))
    if words:
        other = context.button("btn_whole_list", everybody)
    rows = (
        *(
            (_toggle(context, number, each, session, after, words, number not in seen),)
            for number, each in shown
        ),
        (*turning, other),
        (
            context.button("btn_to_session", ShowSession(session=session.id)),
            context.button("btn_manage_event", ManageEvent(event=event.id)),
        ),
    )
    return Reply(noted(note, text), rows)


def _line(context: Context, event: Event, number: int, each: Attendee) -> Text:
    name = each.name or context.say("attendee_unnamed").plain
    if each.institution:
        name = f"{name} – {wording.short(each.institution)}"
    line = context.say("attendee_absent", number=number, name=name)
    if each.at is not None:
        at = wording.clock(context, event, each.at)
        line = context.say("attendee_present", number=number, name=name, at=at)
        if each.late:
            line = context.say("attendee_late", number=number, name=name, at=at)
    return join(" · ", [line, context.say("mark_not_here")]) if each.vouched else line


def _toggle(
    context: Context,
    number: int,
    each: Attendee,
    session: Session,
    after: int,
    words: str,
    unseen: bool,
) -> Button:
    name = each.name or context.say("attendee_unnamed").plain
    mark = "–" if each.at is None else "✓"
    late = f" {context.say('mark_late').plain}" if each.late else ""
    to = _next(each, window.is_late(session, context.now))
    press = MarkOne(session=session.id, person=each.person, to=to, after=after, words=words)
    label = wording.short(f"{number}. {mark} {name}", wording.MOST_LETTERS - len(late)) + late
    return Button(label=label, press=press.wire, unseen=unseen)


def _next(each: Attendee, late: bool) -> Literal["in", "late", "time", "out"]:
    """Where the next tap leads; `late`: it is late now."""
    if each.at is None:
        return "in"
    if each.late != late:
        return "out"
    return "time" if late else "late"


async def mark(context: Context, press: MarkOne) -> Posts:
    """Each tap goes one further: there, late (where it is late: in time), not there.

    Changing a mark, and any mark after the end, is a correction."""
    run = await running_session(context, press.session)
    if run is None:
        return await gone(context)
    event, session = run
    taking_part = await attendance.takes_part(context.db, session.id, press.person)
    if not window.is_taken(event, session, context.now) or not taking_part:
        return (await session_screen(context, event, session),)
    if not await _marked(context, session, press):
        return (Toast(context.say("attendance_as_it_is")),)
    if press.to != "in" or window.phase(session, context.now) == "over":
        await record(
            context,
            "attendance corrected",
            event.office,
            press.person,
            session=session.id,
            to=press.to,
        )
    told: Posts = ()
    if press.to == "in":
        told = marked.tells(context, event, session, [press.person])
    elif press.to == "out":
        await marked.take_back(context, session, press.person)
    return (await _list(context, event, session, press.after, press.words), *told)


async def _marked(context: Context, session: Session, press: MarkOne) -> bool:
    """False where it is so already."""
    assert context.person is not None
    db, at, by = context.db, context.now, context.person.id
    match press.to:
        case "in":
            late = window.is_late(session, at)
            return await attendance.mark(db, session.id, press.person, at, "list", late, by)
        case "late" | "time":
            return await attendance.correct(db, session.id, press.person, press.to == "late")
        case "out":
            return await attendance.unmark(db, session.id, press.person)


async def ask_all(context: Context, press: AskMarkAll) -> Posts:
    run = await running_session(context, press.session)
    if run is None:
        return await gone(context)
    event, session = run
    missing = await _missing(context, session)
    is_taken = window.is_taken(event, session, context.now)
    if not is_taken or not missing:
        note = None if missing or not is_taken else context.say("attendance_everybody")
        return (await session_screen(context, event, session, note),)
    text = context.say(
        "ask_mark_all", what=await wording.what(context, event, session), people=missing
    )
    yes = context.button("btn_mark_all_yes", MarkAll(session=session.id), people=missing)
    no = context.button("btn_leave_no", ShowSession(session=session.id))
    manage = context.button("btn_manage_event", ManageEvent(event=event.id))
    return (Reply(text, (context.choose(yes, no), (manage,))),)


async def _missing(context: Context, session: Session) -> int:
    there = await attendance.present(context.db, session.id)
    return await attendance.seated(context.db, session.event) - there


async def mark_all(context: Context, press: MarkAll) -> Posts:
    """Nobody of them is late: they did not come in at this moment."""
    run = await running_session(context, press.session)
    if run is None or context.person is None:
        return await gone(context)
    event, session = run
    if not window.is_taken(event, session, context.now):
        return (await session_screen(context, event, session),)
    people = await attendance.mark_all(context.db, session.id, context.now, context.person.id)
    count = len(people)
    if people:
        await record(context, "attendance of all", event.office, session=session.id, people=count)
    note = context.say("attendance_all_marked", people=count)
    told = marked.tells(context, event, session, people)
    return (await session_screen(context, event, session, note), *told)


async def search(context: Context, press: SearchName) -> Posts:
    if await running_session(context, press.session) is None:
        return await gone(context)
    return await ask_form(context, NAME_FORM, {"session": str(press.session)})


def parse_words(context: Context, answers: Answers, words: str) -> Answer[str]:
    """As much of the words as a button can carry, in small letters."""
    tidy = " ".join(words.casefold().replace(":", " ").split())
    tidy = tidy.encode()[:MOST_BYTES].decode(errors="ignore").strip()
    if sum(letter.isalnum() for letter in tidy) < _LEAST_LETTERS:
        return Misunderstood("find_too_short", {})
    return Understood(tidy, tidy)


async def _sought(context: Context, sought: Sought) -> Posts:
    return await show(context, ShowMarking(session=sought.session, after=0, words=sought.words))


NAME_FORM = Form(
    code="atn",
    version=1,
    way_back=lambda answers: ShowMarking(session=int(answers["session"]), after=0, words=""),
    title="title_find",
    confirm="btn_find",
    questions=(
        Question(
            "words",
            ask="ask_attendee",
            label="title_find",
            parse=parse_words,
            takes_number=True,
        ),
    ),
    model=Sought,
    done=_sought,
    card=False,
)
