"""*Perbaiki data*: a coordinator corrects one part of a person, who is told which one."""

from __future__ import annotations

from dataclasses import replace
from datetime import timedelta

from content.text import Text, join
from handlers.chat import Button, Posts, Reply, Tell
from handlers.context import Context
from handlers.forms.conversation import begin
from handlers.forms.question import Answers, Form, Question
from handlers.forms.screen import pairs
from handlers.members import card
from handlers.members.knowing import Member, gone, member
from handlers.members.presses import FixMember, FixPart, ShowMember
from handlers.members.told import DataFixed
from handlers.menu import navigation
from handlers.people.card import part_lines
from handlers.people.describing import Described, change, differing, emptied, given
from handlers.people.parts import BY_FIELD

# Not for others to say: NIP, needs, gender, how to be addressed.
FIXABLE = (
    *("name", "phone", "institution", "status", "position"),
    *("library", "library_kind", "city", "district"),
)
PAGE = 5
_TOLD_WITHIN = timedelta(days=7)


class Fixed(Described):
    person: int


def fixable(of: Member) -> tuple[str, ...]:
    """Which parts may be corrected: none that is not shown either."""
    if not of.theirs:
        return ()
    return tuple(part for part in FIXABLE if of.belongs or part in card.NEEDED)


async def choose(context: Context, press: FixMember) -> Posts:
    of = await member(context, press.person)
    if of is None:
        return await gone(context)
    if not of.theirs:
        return (await card.screen(context, of, note=context.say("member_not_theirs")),)
    parts, number = fixable(of), of.person.id
    after = press.after if press.after < len(parts) else 0
    rows = pairs([_part(context, of, part) for part in parts[after : after + PAGE]])
    more = len(parts) > after + PAGE
    turning = navigation.page_buttons(
        context,
        FixMember(person=number, after=max(0, after - PAGE)) if after else None,
        FixMember(person=number, after=after + PAGE) if more else None,
    )
    text = context.say("ask_which_part", name=of.person.name)
    back = context.button("btn_back", ShowMember(person=number, words=""))
    return (Reply(text, (*rows, *turning, (back, *navigation.home(context)))),)


def _part(context: Context, of: Member, part: str) -> Button:
    press = FixPart(person=of.person.id, part=part)
    return Button(label=context.say(BY_FIELD[part].label).plain, press=press.wire)


async def fix(context: Context, press: FixPart) -> Posts:
    of = await member(context, press.person)
    if of is None:
        return await gone(context)
    if press.part not in fixable(of):
        return await choose(context, FixMember(person=press.person, after=0))
    told = {**given(of.person, (press.part,)), "person": str(of.person.id)}
    return await begin(context, FIXING_FORM, told)


async def _now(context: Context, answers: Answers) -> Text | None:
    """Whose part it is, and what it says."""
    of = await member(context, int(answers["person"]))
    if of is None or answers["parts"] not in fixable(of):
        return None
    now = join("\n", part_lines(context, of.person, (answers["parts"],)))
    return context.say("fixing", name=of.person.name, now=now)


async def correct(
    context: Context, number: int, changes: dict[str, str]
) -> tuple[Tell, ...] | None:
    """These parts say this. Who hears of it; None where it is not for who asks to correct them."""
    of = await member(context, number)
    if of is None or not changes.keys() <= {*fixable(of)}:
        return None
    return _told(context, of, await change(context, of.person, changes, of.office))


async def _done(context: Context, fixed: Fixed) -> Posts:
    """Rights are judged once more, here, where it is written down."""
    of = await member(context, fixed.person)
    if of is None:
        return await gone(context)
    if not {*fixed.parts.split()} <= {*fixable(of)}:
        return (await card.screen(context, of, note=context.say("member_not_theirs")),)
    parts = await change(context, of.person, differing(fixed, of.person), of.office)
    after = await member(context, fixed.person)
    if after is None:
        return await gone(context)
    note = context.say("profile_saved") if parts else None
    return (await card.screen(context, after, note=note), *_told(context, of, parts))


def _told(context: Context, of: Member, parts: list[str]) -> tuple[Tell, ...]:
    """Who corrected their own data knows."""
    if not parts or (context.person is not None and context.person.id == of.person.id):
        return ()
    notice = DataFixed(office=of.office, parts=" ".join(parts))
    return (Tell(of.person.id, notice, context.now, context.now + _TOLD_WITHIN),)


def _of_another(question: Question) -> Question:
    """The same question, of somebody else."""
    return replace(emptied(question), ask="ask_correct_part")


FIXING_FORM = Form(
    code="mf",
    version=1,
    title="title_correction",
    confirm="btn_save",
    model=Fixed,
    done=_done,
    card=False,
    about=_now,
    questions=tuple(_of_another(BY_FIELD[part]) for part in FIXABLE),
)
