"""`/cari`: a person of one's office, by a piece of the name or by the telephone number."""

from __future__ import annotations

import re
from collections.abc import Callable, Sequence
from difflib import get_close_matches

from pydantic import BaseModel

from content.text import Text, join
from handlers.chat import Button, Buttons, Posts, Reply
from handlers.context import Context
from handlers.forms.answer import Answer, Misunderstood, Understood
from handlers.forms.conversation import begin
from handlers.forms.question import Answers, Form, Question
from handlers.members import card
from handlers.members.knowing import known
from handlers.members.presses import MOST_BYTES, FoundPeople, ShowMember
from handlers.menu import navigation
from handlers.menu.navigation import Go
from handlers.offices import choosing
from handlers.people.address import plain_name
from handlers.people.phone import e164
from handlers.press import Press
from storage.connection import Connection
from storage.people import members
from storage.people.people import Person

PAGE = 4
_LEAST_LETTERS = 2
_MOST_NAMES = 5_000  # among which a misspelt word is looked for
_MOST_SPELLINGS = 6
_CLOSE = 0.75
_LONGEST_LABEL = 40


class Sought(BaseModel):
    words: str


async def find(context: Context, rest: str = "") -> Posts:
    if not await choosing.theirs(context):
        return await choosing.refuse(context)
    if not rest:
        return await begin(context, FIND_FORM)
    read = parse_words(context, {}, rest)
    if isinstance(read, Understood):
        return await found(context, FoundPeople(after=0, words=read.value))
    assert isinstance(read, Misunderstood)
    return await begin(context, FIND_FORM, note=context.say(read.key, **read.values))


def parse_words(context: Context, answers: Answers, words: str) -> Answer[str]:
    """As much of the words as a button can carry."""
    tidy = " ".join(words.split()).encode()[:MOST_BYTES].decode(errors="ignore").strip()
    if sum(letter.isalnum() for letter in tidy) < _LEAST_LETTERS:
        return Misunderstood("find_too_short", {})
    return Understood(tidy, tidy)


async def _sought(context: Context, sought: Sought) -> Posts:
    return await found(context, FoundPeople(after=0, words=sought.words))


FIND_FORM = Form(
    code="cr",
    version=1,
    title="title_find",
    confirm="btn_find",
    questions=(
        Question("words", ask="ask_find", label="title_find", parse=parse_words, takes_number=True),
    ),
    model=Sought,
    done=_sought,
    card=False,
)


async def found(context: Context, press: FoundPeople) -> Posts:
    """A page of them; the only one is opened at once."""
    if context.person is None or not await choosing.theirs(context):
        return await choosing.refuse(context)
    again = context.button("btn_find_again", Go(command="cari"))
    ways = (again, *navigation.home(context))
    exact, people = await search(context.db, context.person.id, press.words, press.after, PAGE + 1)
    if not people and press.after:
        return await found(context, FoundPeople(after=0, words=press.words))
    if not people:
        return (Reply(context.say("nobody_found"), (ways,)),)
    if len(people) == 1 and not press.after:
        note = None if exact else context.say("found_similar")
        return await card.show(context, ShowMember(person=people[0].id, words=press.words), note)
    shown = people[:PAGE]
    turning = navigation.page_buttons(
        context,
        FoundPeople(after=max(0, press.after - PAGE), words=press.words) if press.after else None,
        FoundPeople(after=press.after + PAGE, words=press.words) if len(people) > PAGE else None,
    )
    lines = await listed(context, shown)
    text = context.say("people_found", people=lines)
    if not exact:
        text = context.say("people_found_similar", people=lines)
    rows = buttons(shown, lambda each: ShowMember(person=each.id, words=press.words))
    return (Reply(text, (*rows, *turning, ways)),)


async def search(
    connection: Connection, actor: int, words: str, after: int, most: int
) -> tuple[bool, list[Person]]:
    """Whom `actor` may know. False where only a similar spelling finds somebody."""
    if (phone := e164(words)) is not None:
        return True, await members.of_phone(connection, actor, phone, after, most)
    asked = plain_name(words).casefold().split()
    exact = [_spellings(word) for word in asked]
    if await members.named(connection, actor, exact, 0, 1):
        return True, await members.named(connection, actor, exact, after, most)
    return False, await _similar(connection, actor, asked, after, most)


async def _similar(
    connection: Connection, actor: int, asked: list[str], after: int, most: int
) -> list[Person]:
    """By the words of all names that are spelt nearly like those asked for."""
    names = await members.names(connection, actor, _MOST_NAMES)
    spelt = {word for each in names for word in plain_name(each.name).casefold().split()}
    words = []
    for word in asked:
        close = get_close_matches(word, spelt, _MOST_SPELLINGS, _CLOSE)
        words.append([spelling for each in close for spelling in _spellings(each)])
    return await members.named(connection, actor, words, after, most) if all(words) else []


def _spellings(word: str) -> list[str]:
    """As it may be kept, with A–Z in small letters: the database knows no other capitals."""
    forms = (word, word.title(), word.upper())
    return list({re.sub("[A-Z]", lambda letter: letter[0].lower(), form) for form in forms})


async def listed(context: Context, people: Sequence[Person]) -> Text:
    """A numbered line each: name, institution, and the city of who belongs to the office."""
    assert context.person is not None
    lines = []
    for number, each in enumerate(people, 1):
        member = await known(context.db, context.person.id, each.id)
        city = each.city if member is not None and member.belongs else None
        said = [part for part in (each.name, each.institution, city) if part]
        lines.append(context.say("found_line", number=number, person=" · ".join(said)))
    return join("\n", lines)


def buttons(people: Sequence[Person], leading: Callable[[Person], Press]) -> Buttons:
    """A button each, which leads on with them."""
    return tuple(
        (Button(label=label(f"{number}. {each.name}"), press=leading(each).wire),)
        for number, each in enumerate(people, 1)
    )


def label(words: str) -> str:
    return words if len(words) <= _LONGEST_LABEL else f"{words[: _LONGEST_LABEL - 1].rstrip()}…"
