"""The rows of an import against each other, and against the list that the office has by now.

Somebody is told from others by telephone; where one of the two has none, by name and institution.
An empty cell says nothing: it takes nothing away.
"""

from __future__ import annotations

from datetime import datetime

from storage.connection import Connection, Row
from storage.expected.expected import FIELDS
from storage.people.people import AGREES

_NAMED = "lower(name) || char(31) || lower(coalesce(institution, ''))"
_NAMELESS = "lower(name) || char(31)"  # as the list had them before a coordinator said which
_TOLD = ", ".join(f"told ->> '{field}' as {field}" for field in FIELDS)
_STAGED = f"""
    staged as materialized (select *, {_NAMED} as named from
      (select line, told ->> 'code' as code, {_TOLD} from import_rows
       where import = :number and outcome <> 'wrong'))
"""
_DIFFERS = " or ".join(f"coalesce(staged.{f}, listed.{f}) is not listed.{f}" for f in FIELDS)
# Where a name alone has to do, each of the list is meant by one line only.
_JUDGED = f"""
    {_STAGED},
    listed as materialized
      (select id, phone, {_NAMED} as named from expected where office = :office
       union all
       select id, phone, {_NAMELESS} from expected where office = :office and institution_by_hand),
    theirs as materialized (select phone from people where office = :office and {AGREES}),
    by_phone as materialized
      (select line, expected.id from staged cross join expected
       where expected.office = :office and expected.phone = staged.phone),
    named_so as
      (select line, coalesce(min(listed.id) filter (where listed.phone is null),
          case count(*) when 1 then min(listed.id) end) as id
       from staged join listed on listed.named = staged.named
       where (staged.phone is null or listed.phone is null)
         and line not in (select line from by_phone)
         and listed.id not in (select id from by_phone)
       group by line),
    known as materialized
      (select line, id from by_phone union all
       select min(line), id from named_so where id is not null group by id),
    judged as materialized
      (select staged.*, listed.id as known, case
          when staged.phone in (select phone from theirs) then 'same'
          when listed.person is null and ({_DIFFERS}) then 'changed'
          else 'same' end as outcome
       from known join staged on staged.line = known.line
         join expected as listed on listed.id = known.id
       union all
       select *, null, case when phone in (select phone from theirs) then 'same' else 'new' end
       from staged where line not in (select line from known))
"""


class Doubled(Row):
    """`line` says what `other`, an earlier one, says already."""

    line: int
    other: int


async def doubled(connection: Connection, number: int) -> list[Doubled]:
    """Lines of this import about somebody who stands in an earlier one."""
    return await connection.fetch(
        Doubled,
        f"""with {_STAGED} select line, other from (
              select line, coalesce(case when phoned < line then phoned end,
                case when phone is null then named_so else unphoned end) as other
              from (select line, phone,
                case when phone is not null then min(line) over (partition by phone) end as phoned,
                min(line) over (partition by named) as named_so,
                min(case when phone is null then line end) over (partition by named) as unphoned
                from staged))
            where other < line order by line""",
        number=number,
    )


async def judge(connection: Connection, number: int, office: int) -> None:
    """Say of each row that is not wrong whether it is new, changed or the same, now."""
    await connection.execute(
        f"""with {_JUDGED} update import_rows set outcome = judged.outcome
            from judged where import = :number and import_rows.line = judged.line""",
        number=number,
        office=office,
    )


class Meant(Row):
    """Whom a right row means: one of the office's list, or a person of the office by telephone."""

    line: int
    name: str
    listed: int | None
    person: int | None


async def meant(connection: Connection, number: int, office: int) -> list[Meant]:
    """Of each row that is not wrong, in the order of the file; after it was taken over."""
    return await connection.fetch(
        Meant,
        f"""with {_JUDGED} select line, name, known as listed,
              (select min(people.id) from people where people.phone = judged.phone
                 and people.office = :office and {AGREES}) as person
            from judged order by line""",
        number=number,
        office=office,
    )


_KEPT = ", ".join(
    f"{field} = iif(outcome = 'changed', coalesce(judged.{field}, expected.{field}), "
    f"expected.{field})"
    for field in FIELDS
)


async def take_over(
    connection: Connection, number: int, office: int, person: int, now: datetime
) -> None:
    """Write the rows into the office's list, as they are judged now.

    Who stands on it still, unchanged, was imported now as well."""
    values = {"number": number, "office": office, "person": person, "now": now}
    # First what is known: what is new would be taken for it.
    await connection.execute(
        f"""with {_JUDGED} update expected set {_KEPT}, imported = :now, imported_by = :person
            from judged where expected.id = judged.known and expected.person is null""",
        **values,
    )
    await connection.execute(
        f"""with {_JUDGED} insert into expected
              (office, code, {", ".join(FIELDS)}, imported, imported_by)
            select :office, code, {", ".join(FIELDS)}, :now, :person from judged
            where outcome = 'new' order by line on conflict do nothing""",
        **values,
    )
