"""The sample's people and offices, told apart from real ones by a mark on their rows."""

from __future__ import annotations

from storage.connection import Connection, Row
from storage.polls import tallies


class Coordinator(Row):
    """A ready-made coordinator of a sample office."""

    person: int
    name: str
    programme: str
    city: str
    zone: str


async def coordinators(connection: Connection) -> list[Coordinator]:
    return await connection.fetch(
        Coordinator,
        """select people.id as person, people.name, offices.programme, offices.city,
             offices.zone
           from roles join people on people.id = roles.person
                      join offices on offices.id = roles.office
           where people.sample = 1 and offices.sample = 1 order by offices.city""",
    )


async def is_here(connection: Connection) -> bool:
    found = await connection.first(int, "select 1 from offices where sample = 1 limit 1")
    return found is not None


_OFFICES = "(select id from offices where sample = 1)"
_PEOPLE = f"(select id from people where sample = 1 or vouched_by in {_OFFICES})"
_EVENTS = f"(select id from events where office in {_OFFICES})"
_ANNOUNCEMENTS = f"(select id from announcements where office in {_OFFICES})"
_BALLOTS = f"select ballot from responses where person in {_PEOPLE} and ballot is not null"
_SURVEYS = f"(select id from surveys where office in {_OFFICES})"
_REMOVAL = (
    # Who played one of them and owns the service now: else nobody would.
    "update people set sample = 0 where id in (select person from roles where role = 'owner')",
    "delete from outbox where state = 'waiting' and id in"
    f" (select outbox from recipients where announcement in {_ANNOUNCEMENTS})",
    f"update announcements set corrects = null where corrects in {_ANNOUNCEMENTS}",
    f"delete from announcements where office in {_OFFICES}",
    f"delete from recipients where person in {_PEOPLE}",
    f"update announcements set author = null where author in {_PEOPLE}",
    f"update announcements set confirmed_by = null where confirmed_by in {_PEOPLE}",
    f"delete from audiences where office in {_OFFICES}",
    f"delete from polls where office in {_OFFICES}",
    f"update polls set author = null where author in {_PEOPLE}",
    f"delete from questionnaires where survey in {_SURVEYS}",
    f"delete from surveys where office in {_OFFICES}",
    f"update surveys set made_by = null where made_by in {_PEOPLE}",
    tallies.taken(_BALLOTS),
    f"delete from answers where ballot in ({_BALLOTS})",
    *(
        f"delete from {table} where person in {_PEOPLE}"
        for table in ("asked", "unsent_answers", "responses", "speakers")
    ),
    f"delete from speaker_codes where issued_by in {_PEOPLE}",
    f"delete from linked_groups where office in {_OFFICES}",
    f"update linked_groups set linked_by = null where linked_by in {_PEOPLE}",
    f"delete from group_codes where office in {_OFFICES} or issued_by in {_PEOPLE}",
    f"delete from attendance where person in {_PEOPLE}",
    f"update attendance set marked_by = null where marked_by in {_PEOPLE}",
    f"update enrolments set added_by = null where added_by in {_PEOPLE}",
    f"delete from enrolments where event in {_EVENTS} or person in {_PEOPLE}",
    f"delete from notices where person in {_PEOPLE}",
    "delete from notices where state = 'waiting'"
    f" and json_extract(subject, '$.event') in {_EVENTS}",
    f"delete from questions where office in {_OFFICES} or person in {_PEOPLE}",
    f"delete from question_lines where author in {_PEOPLE}",
    "update questions set state = case state when 'taken' then 'open' else state end,"
    f" taken_by = null where taken_by in {_PEOPLE}",
    f"delete from imports where office in {_OFFICES} or person in {_PEOPLE}",
    f"delete from expected where office in {_OFFICES} or person in {_PEOPLE}",
    f"delete from replacements where office in {_OFFICES} or person in {_PEOPLE}"
    f" or issued_by in {_PEOPLE}",
    f"delete from consents where person in {_PEOPLE}",
    f"delete from stops where person in {_PEOPLE}",
    f"delete from office_holidays where office in {_OFFICES}",
    f"delete from invitations where office in {_OFFICES}",
    f"update people set office = null where office in {_OFFICES}",
    f"delete from roles where person in {_PEOPLE} or office in {_OFFICES}",
    f"update chats set person = null, forms = '[]' where person in {_PEOPLE}",
    f"delete from events where office in {_OFFICES}",
    f"update events set created_by = null where created_by in {_PEOPLE}",
    f"update invitations set redeemed_by = null where redeemed_by in {_PEOPLE}",
    f"update invitations set issued_by = null where issued_by in {_PEOPLE}",
    f"update expected set seated = null where seated in {_PEOPLE}",
    f"update expected set imported_by = null where imported_by in {_PEOPLE}",
    f"delete from people where vouched_by in {_OFFICES}",
    "delete from offices where sample = 1",
    "delete from people where sample = 1",
)


async def remove(connection: Connection) -> None:
    """Everything of the sample, also what real people did in its events. Real people stay."""
    for statement in _REMOVAL:
        await connection.execute(statement)
