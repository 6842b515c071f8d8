"""The link by which the speaker of a session comes to see their own results, once."""

from __future__ import annotations

import re
from datetime import timedelta

from content import dates
from content.text import Text, join
from handlers.attendance import wording
from handlers.chat import Button, Posts, Reply, Toast
from handlers.codes import ALPHABET, new_code
from handlers.context import Context
from handlers.evaluating.presses import EventEvaluation, InviteSpeaker, OwnResults, RevokeSpeaker
from handlers.events.browse import gone
from handlers.forms.conversation import begin
from handlers.menu import navigation
from handlers.people.invited import refused
from handlers.people.profile import (
    Profile,
    agreed,
    come_back,
    consent_screen,
    make_known,
    profile_form,
)
from handlers.people.record import record
from handlers.planning.running import running_session
from handlers.press import Press
from handlers.privacy.guessing import guessed_wrong, guesses_too_often
from handlers.results import own
from storage.events.events import Event
from storage.events.sessions import Session
from storage.polls import speakers

PREFIX = "n"  # of the code in a link
_LENGTH = 12
LINK = re.compile(rf"{PREFIX}([{ALPHABET}]{{{_LENGTH}}})", re.ASCII)
_LASTS = timedelta(days=30)


class AgreeAndHear(Press, code="agn"):
    personal: str


class Speaker(Profile):
    code: str


async def invite(context: Context, press: InviteSpeaker) -> Posts:
    """Asked again, the same link: it may be on its way to the speaker."""
    found = await running_session(context, press.session)
    if found is None or context.person is None:
        return await gone(context)
    event, session = found
    if session.speaker is None:
        return (_back(context, event, context.say("result_no_speaker")),)
    if await speakers.code_of(context.db, session.id, context.now) is None:
        ends = context.now + _LASTS
        code, by = new_code(_LENGTH), context.person.id
        await speakers.issue(context.db, code, session.id, by, context.now, ends)
        await record(context, "speaker invited", event.office, session=session.id)
    return (await _screen(context, event, session),)


async def _screen(context: Context, event: Event, session: Session) -> Reply:
    standing = await speakers.code_of(context.db, session.id, context.now)
    assert standing is not None
    assert session.speaker is not None
    parts = [
        context.say(
            "result_speaker_link",
            speaker=session.speaker,
            what=await wording.what(context, event, session),
            until=dates.moment(standing.ends, event.zone, context.language),
            link=context.world.link(f"{PREFIX}{standing.code}"),
        )
    ]
    if names := await speakers.names(context.db, session.id):
        parts.append(context.say("result_speakers", names=", ".join(names)))
    revoke = context.button("btn_revoke_speaker", RevokeSpeaker(session=session.id))
    return _back(context, event, join("\n\n", parts), (revoke,))


async def revoke(context: Context, press: RevokeSpeaker) -> Posts:
    """The link, and who came by one, see nothing any more."""
    found = await running_session(context, press.session)
    if found is None:
        return await gone(context)
    event, session = found
    if not await speakers.revoke(context.db, session.id, context.now):
        return (Toast(context.say("result_speaker_was_revoked")),)
    await record(context, "speaker revoked", event.office, session=session.id)
    again = context.button("btn_speaker_link_anew", InviteSpeaker(session=session.id))
    return (_back(context, event, context.say("result_speaker_revoked"), (again,)),)


def _back(context: Context, event: Event, text: Text, *rows: tuple[Button, ...]) -> Reply:
    back = context.button("btn_back", EventEvaluation(event=event.id))
    return Reply(text, (*rows, (back, *navigation.home(context))))


async def arrive(context: Context, code: str) -> Posts:
    """`/start nCODE`."""
    if (refusal := await _refusal(context, code)) is not None:
        return refusal
    if context.person is None:
        return consent_screen(context, AgreeAndHear(personal=code))
    return await _came(context, code)


async def agree(context: Context, press: AgreeAndHear) -> Posts:
    if (refusal := await _refusal(context, press.personal)) is not None:
        return refusal
    if await come_back(context, context.now):
        return await _came(context, press.personal)
    return await begin(context, SPEAKER_FORM, agreed(context, code=press.personal))


async def _introduced(context: Context, speaker: Speaker) -> Posts:
    if (refusal := await _refusal(context, speaker.code)) is not None:
        return refusal
    await make_known(context, speaker, context.zone)
    return await _came(context, speaker.code)


SPEAKER_FORM = profile_form("spk", Speaker, _introduced)


async def _refusal(context: Context, code: str) -> Posts | None:
    """Why this code does not work now: all bad ones are refused alike, and counted."""
    if await guesses_too_often(context):
        return (Reply(context.say("code_too_many"), (navigation.home(context),)),)
    if await speakers.session_of(context.db, code, context.now) is None:
        if await _came_before(context, code) is not None:
            return None
        await guessed_wrong(context)
        return refused(context)
    return None


async def _came_before(context: Context, code: str) -> int | None:
    if context.person is None:
        return None
    return await speakers.came_by(context.db, code, context.person.id)


async def _came(context: Context, code: str) -> Posts:
    """Whoever organises it tries the link perhaps: that does not use it up."""
    assert context.person is not None
    session = await speakers.session_of(context.db, code, context.now)
    if session is None:
        session = await _came_before(context, code)
        assert session is not None
    elif await running_session(context, session) is not None:
        return await invite(context, InviteSpeaker(session=session))
    else:
        await speakers.redeem(context.db, code, context.person.id, context.now)
    return await own.show(context, OwnResults(session=session))
