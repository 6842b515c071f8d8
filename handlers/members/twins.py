"""Who may be the same person twice: those alike are offered, all others are searched for."""

from __future__ import annotations

from difflib import get_close_matches

from pydantic import BaseModel

from handlers.chat import Posts, Reply
from handlers.context import Context
from handlers.forms.conversation import begin
from handlers.forms.question import Form, Question
from handlers.members import card
from handlers.members.knowing import Member, gone, known, may_merge, member
from handlers.members.presses import AskTwin, Compare, SearchTwin, ShowMember
from handlers.members.searching import buttons, listed, parse_words, search
from handlers.menu import navigation
from handlers.people.address import plain_name
from storage.people import members
from storage.people.people import Person

MOST_OFFERED = 5
_MOST_LOOKED_AT = 20  # of those a search finds
_MOST_NAMES = 2_000  # the newest, among which names alike are looked for
_CLOSE = 0.8


class Twin(BaseModel):
    person: int
    words: str


async def ask(context: Context, press: AskTwin) -> Posts:
    """Those with the same number or nearly the same name."""
    of = await member(context, press.person)
    if of is None:
        return await gone(context)
    if not await may_merge(context.db, of):
        return (await card.screen(context, of, note=context.say("merge_not_theirs")),)
    return await _offered(context, of, await _alike(context, of.person))


async def search_for(context: Context, press: SearchTwin) -> Posts:
    of = await member(context, press.person)
    if of is None:
        return await gone(context)
    return await begin(context, TWIN_FORM, {"person": str(press.person)})


async def _searched(context: Context, twin: Twin) -> Posts:
    of = await member(context, twin.person)
    if of is None or context.person is None:
        return await gone(context)
    _, people = await search(context.db, context.person.id, twin.words, 0, _MOST_LOOKED_AT)
    return await _offered(context, of, await _mergeable(context, of.person, people))


async def _offered(context: Context, of: Member, people: list[Person]) -> Posts:
    number = of.person.id
    text = context.say("no_twin", name=of.person.name)
    if people:
        lines = await listed(context, people)
        text = context.say("ask_twin", name=of.person.name, people=lines)
    rows = buttons(people, lambda each: Compare(person=number, other=each.id))
    other = context.button("btn_search_twin", SearchTwin(person=number))
    back = context.button("btn_back", ShowMember(person=number, words=""))
    return (Reply(text, (*rows, (other,), (back, *navigation.home(context)))),)


async def _alike(context: Context, person: Person) -> list[Person]:
    assert context.person is not None
    actor, found = context.person.id, list[Person]()
    if person.phone is not None:
        found += await members.of_phone(context.db, actor, person.phone, 0, MOST_OFFERED + 1)
    name = plain_name(person.name).casefold()
    names = await members.names(context.db, actor, _MOST_NAMES)
    plain = {each.id: plain_name(each.name).casefold() for each in names if each.id != person.id}
    close = get_close_matches(name, set(plain.values()), MOST_OFFERED, _CLOSE)
    for wanted in close:
        for number in [number for number, each in plain.items() if each == wanted][:MOST_OFFERED]:
            same = await members.known(context.db, actor, number)
            found += [same] if same is not None else []
    return await _mergeable(context, person, found)


async def _mergeable(context: Context, person: Person, people: list[Person]) -> list[Person]:
    """Each once, those who may be merged, and not the person themselves."""
    assert context.person is not None
    kept: list[Person] = []
    for each in {each.id: each for each in people if each.id != person.id}.values():
        other = await known(context.db, context.person.id, each.id)
        if other is not None and await may_merge(context.db, other):
            kept.append(each)
    return kept[:MOST_OFFERED]


TWIN_FORM = Form(
    code="tw",
    version=1,
    title="title_find",
    confirm="btn_find",
    questions=(
        Question(
            "words", ask="ask_twin_words", label="title_find", parse=parse_words, takes_number=True
        ),
    ),
    model=Twin,
    done=_searched,
    card=False,
)
