"""*Ubah isi* on its way: who has not got it yet gets the new words. *Ralat*: who has got it."""

from __future__ import annotations

from dataclasses import replace

from pydantic import BaseModel

from content.text import Text, join
from handlers.announcing import steering
from handlers.announcing.access import gone, theirs
from handlers.announcing.copies import Reader, original
from handlers.announcing.ledgers import kept
from handlers.announcing.presses import ShowAnnouncement
from handlers.announcing.running_presses import Correct, Reword
from handlers.announcing.wording import headline
from handlers.chat import Posts, Reply
from handlers.context import Context
from handlers.drafting import judging
from handlers.forms.answer import Answer, Misunderstood, Understood
from handlers.forms.parsers import lines
from handlers.forms.question import Answers, Form, Objection, Question
from handlers.people.record import record
from handlers.planning.running import ask
from storage.announcements import announcements, group_posts, leaving, recipients, repeating
from storage.announcements.announcements import GOING, Announcement


class Written(BaseModel):
    """`english` where there were English words before."""

    number: int
    version: int
    words: str
    english: str | None = None


async def reword(context: Context, press: Reword) -> Posts:
    it = await theirs(context, press.number)
    if it is None:
        return await gone(context)
    if it.state not in GOING:
        return await steering.too_late(context, it.id)
    return (*_as_typed(it), *await ask(context, REWORD_FORM, _given(it)))


async def correct(context: Context, press: Correct) -> Posts:
    it = await theirs(context, press.number)
    if it is None:
        return await gone(context)
    if not await _correctable(context, it):
        return await steering.too_late(context, it.id)
    return (*_as_typed(it), *await ask(context, CORRECTION_FORM, _given(it)))


async def _correctable(context: Context, it: Announcement) -> bool:
    """It is over, and somebody got it, of whom we still know."""
    if it.ended is None or not kept(it, context.now):
        return False
    tally = await recipients.tally(context.db, it.id)
    somebody = tally.get("sent") or tally.get("uncertain")
    return bool(somebody) or await group_posts.any_shown(context.db, it.id)


def _given(it: Announcement) -> dict[str, str]:
    bilingual = "yes" if it.english else "no"
    return {"number": str(it.id), "version": str(it.version), "bilingual": bilingual}


def _as_typed(it: Announcement) -> Posts:
    """What it says now, each language a message of its own, to be copied with its marks."""
    return tuple(Reply(Text(words), beside=True) for words in (it.words, it.english) if words)


async def _about(context: Context, answers: Answers) -> Text | None:
    """Where what it says now is found. On its way it goes on while they type."""
    it = await theirs(context, int(answers["number"]))
    if it is None:
        return None
    says = context.say("announcement_says_above")
    if not it.words:
        says = context.say("announcement_says", words=headline(context, it))
    if it.state != "running":
        return says
    return join("\n", [says, context.say("announcement_goes_meanwhile")])


def _read(context: Context, answers: Answers, words: str) -> Answer[str]:
    tidy = lines(words)
    return Understood(tidy, tidy) if tidy else Misunderstood("announcement_empty")


async def _words_fit(context: Context, answers: Answers, words: str) -> Objection | None:
    return await _fit(context, answers, words=words, english=None)


async def _english_fits(context: Context, answers: Answers, words: str) -> Objection | None:
    return await _fit(context, answers, english=words)


async def _fit(context: Context, answers: Answers, **changed: str | None) -> Objection | None:
    """Who may not change it hears so at the end."""
    it = await theirs(context, int(answers["number"]))
    if it is None:
        return None
    found = await judging.objection_to(context, it.model_copy(update=changed))
    return Objection(found.key, found.values) if found else None


async def _words_seen(context: Context, answers: Answers, words: str) -> Objection | None:
    objection = await _words_fit(context, answers, words)
    return objection or await _seen(context, answers, "id", words=words, english=None)


async def _english_seen(context: Context, answers: Answers, words: str) -> Objection | None:
    objection = await _english_fits(context, answers, words)
    return objection or await _seen(context, answers, "en", english=words)


async def _seen(
    context: Context, answers: Answers, language: str, **changed: str | None
) -> Objection | None:
    """Nothing is saved before its author has seen it as people will."""
    it = await theirs(context, int(answers["number"]))
    if it is None or context.person is None:
        return None
    whole = await original(context.db, it.model_copy(update=changed))
    who = context.person
    copy = whole.copy(Reader(language, who.name, who.addressed, who.institution))
    return Objection("words_as_read", {"copy": copy.text}, warning=True)


async def _reworded(context: Context, written: Written) -> Posts:
    """Copies that nobody has begun to send are made anew."""
    it = await theirs(context, written.number)
    if it is None:
        return await gone(context)
    if it.state not in GOING:
        return await steering.too_late(context, it.id)
    if it.version != written.version:
        return await steering.as_it_is(context, it.id, context.say("announcement_other_words"))
    await leaving.call_back(context.db, it.id)
    await announcements.change(context.db, it.id, words=written.words, english=written.english)
    await record(context, "announcement reworded", it.office, announcement=it.id)
    tally = await recipients.tally(context.db, it.id)
    got_it = tally.get("sent", 0) + tally.get("uncertain", 0) + tally.get("posted", 0)
    note = (
        context.say("announcement_reworded_for_rest", people=got_it)
        if got_it
        else context.say("announcement_reworded")
    )
    if (following := await repeating.following(context.db, it.id)) is not None:
        await announcements.change(
            context.db, following.id, words=written.words, english=written.english
        )
        note = join("\n", [note, context.say("announcement_reworded_following")])
    return await steering.steered(context, it.id, note)


async def _corrected(context: Context, written: Written) -> Posts:
    """A draft of its own, for those who got the first one: also where that was corrected before,
    as long as it is known who that was."""
    it = await theirs(context, written.number)
    if it is None or context.person is None:
        return await gone(context)
    if not await _correctable(context, it):
        return await steering.too_late(context, it.id)
    first = await announcements.announcement(context.db, it.corrects) if it.corrects else None
    if first is None or not kept(first, context.now):
        first = it
    correction = await announcements.write(
        context.db,
        it.office,
        context.person.id,
        context.chat.id,
        written.words,
        context.now,
        file=it.file,
        file_name=it.file_name,
        event=it.event,
        clauses=it.clauses,
        corrects=first.id,
    )
    if written.english is not None:
        await announcements.change(context.db, correction.id, english=written.english)
    await group_posts.choose_those_of(context.db, correction.id, first.id, sent=True)
    await record(context, "correction written", it.office, announcement=correction.id)
    return await steering.as_it_is(context, correction.id, context.say("announcement_written"))


_WORDS = Question(
    "words",
    ask="ask_other_words",
    label="label_announcement",
    parse=_read,
    check=_words_fit,
    takes_number=True,
    styled=True,
)
_ENGLISH = Question(
    "english",
    ask="ask_other_english",
    label="label_announcement_english",
    parse=_read,
    when=lambda answers: answers["bilingual"] == "yes",
    check=_english_fits,
    takes_number=True,
    styled=True,
)
REWORD_FORM = Form(
    code="anrw",
    version=1,
    way_back=lambda answers: ShowAnnouncement(number=int(answers["number"])),
    about=_about,
    title="title_reword",
    confirm="btn_save",
    model=Written,
    done=_reworded,
    card=False,
    questions=(
        replace(_WORDS, check=_words_seen, keep="btn_save"),
        replace(_ENGLISH, check=_english_seen, keep="btn_save"),
    ),
)
CORRECTION_FORM = Form(
    code="anco",
    version=1,
    way_back=REWORD_FORM.way_back,
    about=_about,
    title="title_announcement_correction",
    confirm="btn_save",
    model=Written,
    done=_corrected,
    card=False,
    questions=(_WORDS, _ENGLISH),  # it is a draft then, which is looked at before it goes
)
