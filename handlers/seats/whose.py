"""What quotas go by: a person's institution, kind of library and position, folded for comparing."""

from __future__ import annotations

import re
import unicodedata

from storage.events.quotas import Whose
from storage.people.people import Person
from storage.seats.enrolments import Enrolment

_NO_WORD = re.compile(r"[\W_]+")


def folded(name: str | None) -> str:
    """ "Desa Loa Duri Ilir." and "desa  loa duri ilir" are one institution.

    Letters and digits are compared, in order: neither their case and form nor what stands between
    the words. "Ds. Loa Duri Ilir" is another: a short form is not guessed at, but asked about where
    it is told (`handlers/people/alike.py`). A name of signs only is compared as it is."""
    plain = unicodedata.normalize("NFKC", name or "").strip().casefold()
    return _NO_WORD.sub(" ", plain).strip() or plain


def whose_seat(person: Person) -> Whose:
    """As of now."""
    return Whose(
        institution=folded(person.institution),
        library_kind=person.library_kind or "",
        position=person.position or "",
    )


def whose_is(enrolment: Enrolment) -> Whose:
    """As of the enrolment."""
    return Whose.model_validate(enrolment.model_dump(include=set(Whose.model_fields)))
