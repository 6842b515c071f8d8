"""The buttons of evaluations."""

from __future__ import annotations

from handlers.press import Press


class EventEvaluation(Press, code="jv1"):
    """What its participants are asked by themselves, and what came of it; of its sessions with a
    speaker those after the first `after`."""

    event: int
    after: int = 0


class SessionEvaluation(Press, code="jv3"):
    """Of the speaker of this session."""

    session: int


class SetEvaluated(Press, code="jv2"):
    event: int
    evaluated: bool


class InviteSpeaker(Press, code="jvs"):
    """A link with which the speaker of this session sees their own results."""

    session: int


class RevokeSpeaker(Press, code="jvr"):
    session: int


class OwnResults(Press, code="jvo"):
    """A speaker's, of this session."""

    session: int


class TurnOwnResults(Press, code="jvo1"):
    """A page of them, from 0."""

    session: int
    page: int


class OwnWords(Press, code="jvw"):
    """What was said in people's own words of this session, after the first `after`."""

    session: int
    question: int
    after: int
