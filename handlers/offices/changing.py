"""*Ubah* on an office's card: one part is asked, judged, and kept."""

from __future__ import annotations

from pydantic import BaseModel

from content.text import join
from handlers.chat import Posts
from handlers.context import Context
from handlers.forms.conversation import begin
from handlers.forms.question import Form
from handlers.offices import card, choosing
from handlers.offices.parts import QUESTIONS, ChangeOffice, Part, label
from handlers.people.record import record
from handlers.sessions.zones import rezone_drafts
from storage.offices import offices


class Changed(BaseModel):
    office: int
    part: Part
    name: str | None = None
    city: str | None = None
    zone: str | None = None
    hours: tuple[int, int] | None = None
    contact: str | None = None
    signature: str | None = None

    @property
    def columns(self) -> dict[str, str | int | None]:
        """What changes in the office's row."""
        if self.hours is not None:
            return {"opens": self.hours[0], "closes": self.hours[1]}
        value: str | None = getattr(self, self.part)
        return {self.part: value}


async def ask(context: Context, press: ChangeOffice) -> Posts:
    if await choosing.allowed(context, press.office) is None:
        return await choosing.refuse(context)
    given = {"office": str(press.office), "part": press.part}
    return await begin(context, CHANGE_FORM, given)


async def _done(context: Context, changed: Changed) -> Posts:
    """Rights are judged once more, here, where it is written down."""
    was = await choosing.allowed(context, changed.office)
    if was is None:
        return await choosing.refuse(context)
    known = await offices.describe(context.db, changed.office, **changed.columns)
    await record(context, "office changed", known.id, part=changed.part)
    note = context.say("office_changed", part=label(context, changed.part))
    drafts = await rezone_drafts(context, known.id, was.zone, known.zone)
    if drafts:
        note = join("\n\n", [note, context.say("drafts_keep_hours", drafts=drafts)])
    return (await card.card(context, known, note),)


CHANGE_FORM = Form(
    code="kc",
    version=1,
    title="title_change_office",
    confirm="btn_save",
    questions=QUESTIONS,
    model=Changed,
    done=_done,
    card=False,
)
