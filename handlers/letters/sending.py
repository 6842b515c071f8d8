"""How a letter is asked for, in whichever form: a file or a photo, or a word about it."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any, Literal

from handlers.chat import ReceivedFile
from handlers.context import Context
from handlers.files import keeping
from handlers.files.keeping import LETTERS
from handlers.forms.answer import Answer, Misunderstood, Understood
from handlers.forms.parsers import one_of
from handlers.forms.question import Answers, Parse
from storage.seats import enrolments, letters


def named(context: Context, file: ReceivedFile) -> str:
    return file.name


def read(known: Callable[[str], Any | None]) -> Parse:
    """A file that came with this update is the letter; else `known` reads the words."""
    words_of = one_of(known)

    def parse(context: Context, answers: Answers, words: str) -> Answer[Any]:
        if context.file is not None:
            return keeping.objection(context.file, LETTERS) or Understood("given", "ada")
        answer = words_of(context, answers, words)
        return answer if isinstance(answer, Understood) else Misunderstood("letter_not_understood")

    return parse


async def keep(context: Context, enrolment: int, letter: Literal["given", "later"]) -> None:
    """The file that came now, or the word alone."""
    if letter == "given" and context.file is not None:
        keeping.keep(context, context.file)
        name = keeping.named(context.file.name)
        await letters.give(context.db, enrolment, context.file.checksum, name)
    else:
        await enrolments.tell_letter(context.db, enrolment, letter)
