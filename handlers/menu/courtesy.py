"""Polite words that ask for nothing: a greeting is greeted back, thanks are answered shortly."""

from __future__ import annotations

import re

from content.language import Select
from content.text import Text
from handlers.chat import Posts, Reply
from handlers.context import Context
from handlers.menu import navigation
from handlers.menu.first_contact import ask_language, is_new
from handlers.people.address import called

_TO_WHOM = "pak|bu|bapak|ibu|bapak/ibu|kak|kakak|min|admin|panitia|semua|rekan|ya|banyak"
_GREETINGS = {
    "morning": r"(?:selamat )?pagi|good morning",
    "noon": r"(?:selamat )?siang",
    "afternoon": r"(?:selamat )?sore|good afternoon",
    "evening": r"(?:selamat )?malam|good evening",
    "salam": r"as+[ae]l+a+m+u+['’` ]?a?lai?ku+m?(?: w[ar].*)?|ass?\.? ?wr\.? ?wb",
    "hello": r"hal+o+|hai+|hei|hi|hello|permisi|salam(?: sejahtera| literasi)?",
}
_THANKS = (
    r"(?:(?:ok|oke|okay|baik|siap|sip|ya)[\s,]+)?"
    "(?:terima ?kasih|trima ?kasih|makasih|makasi|trims|tks|thanks|thank you|thx|matur ?nuwun)"
)


def _pattern(words: str) -> re.Pattern[str]:
    """These words, with whom they are said to."""
    return re.compile(rf"(?:{words})(?:[\s,]+(?:{_TO_WHOM}))*")


_MEANT = {how: _pattern(words) for how, words in (*_GREETINGS.items(), ("thanks", _THANKS))}
_LONGEST = 60
_ALSO_ANSWERS = frozenset(("pagi", "siang", "sore", "malam", "salam"))  # to a question of a form


async def answer_politely(context: Context, words: str) -> Posts | None:
    """None where the words are no mere politeness."""
    how = _meant(words)
    if how is None:
        return None
    if how == "thanks":
        return (Reply(context.say("welcome_thanks", called=_called(context)), beside=True),)
    greeting = _greeting(context, how)
    if is_new(context):
        return ask_language(context, greeting)
    text = greeting + Text(" ") + context.say("how_to_help")
    return (Reply(text, await navigation.menu_buttons(context)),)


def greeting_aside(context: Context, words: str) -> Text | None:
    """Greets back who greets in the middle of a form; None for words that may be an answer."""
    how = _meant(words)
    if how in (None, "thanks") or words.strip(" .!?,").casefold() in _ALSO_ANSWERS:
        return None
    return _greeting(context, how)


def _called(context: Context) -> Text:
    return called(context, context.person)


def _meant(words: str) -> str | None:
    folded = " ".join(words.casefold().split()).strip(" .!?,")
    if len(folded) > _LONGEST:
        return None
    return next((how for how, pattern in _MEANT.items() if pattern.fullmatch(folded)), None)


def _greeting(context: Context, how: str) -> Text:
    return context.say("greeting", how=Select(how), called=_called(context))
