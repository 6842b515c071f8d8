"""`/privasi`: what is kept and why, in short and in full, and the ways to one's own data."""

from __future__ import annotations

from content.text import Text
from handlers.chat import Button, Buttons, Posts, Reply
from handlers.context import Context
from handlers.menu import navigation
from handlers.menu.navigation import Go
from handlers.people.introduction import introduce
from handlers.press import Press
from storage.people import people
from storage.people.people import Person


class ReadPrivacy(Press, code="pr"):
    """A page of the full text, from 0."""

    page: int


class ShowOwnData(Press, code="od"):
    page: int


class OwnDataFile(Press, code="odf"):
    """Everything about this person, as JSON."""


class OwnChats(Press, code="oc"):
    """This person's chats after the first `after`."""

    after: int


class AskWithdraw(Press, code="wd?"):
    """*Tarik persetujuan*, before it is done."""


class AgreeAgain(Press, code="pr+"):
    """Leads to the question of consent, for who withdrew it."""


class AskErase(Press, code="er?"):
    """*Hapus data saya*, before it is done."""


async def privacy(context: Context, rest: str = "") -> Posts:
    return (Reply(_short(context), _ways(context)),)


def _short(context: Context) -> Text:
    if context.person is not None:
        return context.say("privacy")
    if context.chat.person is not None:
        return context.say("privacy_withdrawn")
    return context.say("privacy_stranger")


def _ways(context: Context) -> Buttons:
    more = context.button("btn_privacy_more", ReadPrivacy(page=0))
    if context.person is None and context.chat.person is None:
        return ((more, *navigation.home(context)),)
    own = context.button("btn_own_data", ShowOwnData(page=0))
    file = context.button("btn_own_data_file", OwnDataFile())
    erase = context.button("btn_erase_me", AskErase())
    if context.person is None:
        again = context.button("btn_agree_again", AgreeAgain())
        return ((more, own), (file, erase), (again, *navigation.home(context)))
    correct = context.button("btn_correct", Go(command="profil"))
    chats = context.button("btn_own_chats", OwnChats(after=0))
    withdraw = context.button("btn_withdraw", AskWithdraw())
    return ((more, own), (file, correct), (chats, withdraw), (erase, *navigation.home(context)))


async def read(context: Context, press: ReadPrivacy) -> Posts:
    """The full text, as it stands now."""
    pages = (
        context.say("privacy_who"),
        context.say("privacy_what"),
        context.say("privacy_how_long"),
        context.say("privacy_where"),
        context.say("privacy_rights"),
    )
    page = min(press.page, len(pages) - 1)
    buttons = (
        *navigation.page_buttons(
            context,
            ReadPrivacy(page=page - 1) if page else None,
            ReadPrivacy(page=page + 1) if page + 1 < len(pages) else None,
        ),
        (back(context), *navigation.home(context)),
    )
    return (Reply(pages[page], buttons),)


async def agree_again(context: Context, press: AgreeAgain) -> Posts:
    return await privacy(context) if context.person is not None else introduce(context)


def back(context: Context) -> Button:
    return context.button("btn_privacy", Go(command="privasi"))


async def subject(context: Context) -> Person | None:
    """Whose data this chat may see: its person, also where they withdrew their consent."""
    if context.person is None and context.chat.person is not None:
        return await people.person(context.db, context.chat.person)
    return context.person
