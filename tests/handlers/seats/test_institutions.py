"""One institution by two spellings: asked once where it counts, and followed when corrected."""

from __future__ import annotations

from storage.events import quotas
from storage.people import people
from tests.play import Play

LIBRARY = "Perpustakaan Desa Loa Raya"
ASKED = "Apakah yang Anda maksud"
KNOWN = f"(Ani sudah dikenal, {LIBRARY})\nAni: /start e1\nAni: [Daftar]"


async def counted(play: Play, most: int = 2) -> None:
    async with play.database.transaction() as connection:
        await quotas.set_most(connection, 1, "institution", "", most)
        await connection.execute("update events set seats = 9")


async def newcomer(play: Play, name: str, institution: str) -> str:
    await play.hears(f"{name}: /start e1\n{name}: [Daftar]\n{name}: [Setuju]\n{name}: {name} Satu")
    return await play.hears(f"{name}: {institution}")


async def seats(play: Play) -> list[str]:
    """Whose they are, in which state, and for what they count."""
    async with play.database.transaction() as connection:
        return await connection.fetch(
            str,
            """select name || ' ' || state || ', ' || enrolments.institution from enrolments
               join people on people.id = person where left_at is null order by enrolments.id""",
        )


async def describe(play: Play, name: str, institution: str) -> str:
    await play.presses(name, "pp:institution")
    return await play.hears(f"{name}: {institution}")


async def test_a_near_name_is_asked_about_once(play: Play) -> None:
    await counted(play)
    await play.hears(KNOWN)
    assert f"{ASKED} *{LIBRARY}*?" in await newcomer(play, "Budi", "Perpusdes Loa Raya")
    assert "*diterima*" in await play.hears("Budi: Perpusdes Loa Raya")
    assert (await seats(play))[1] == "Budi Satu confirmed, perpusdes loa raya"


async def test_a_yes_is_the_only_one_and_of_several_one_is_chosen(play: Play) -> None:
    await counted(play)
    await play.hears(KNOWN)
    await newcomer(play, "Budi", "Perpusdes Loa Raya")
    await play.hears("Budi: ya")
    await newcomer(play, "Cici", "Desa Loa Raya")
    await play.hears("Cici: bukan")
    assert "salah satu" in await newcomer(play, "Dedi", "Ds. Loaraya")
    again = await play.hears("Dedi: ya")
    assert "[Perpustakaan Desa Loa Raya]" in again
    assert "[Desa Loa Raya]" in again
    await play.hears("Dedi: [Desa Loa Raya]")
    assert [each.split(", ")[1] for each in await seats(play)] == [
        *(LIBRARY.casefold(), LIBRARY.casefold()),
        *("desa loa raya", "desa loa raya"),
    ]


async def test_what_is_not_counted_or_far_from_all_is_not_asked_about(play: Play) -> None:
    await play.hears(KNOWN)
    assert ASKED not in await newcomer(play, "Budi", "Perpusdes Loa Raya")
    await counted(play)
    assert ASKED not in await newcomer(play, "Cici", "Perpusdes Loa Kulu")
    async with play.database.transaction() as connection:
        await connection.execute("delete from enrolments")
    assert ASKED not in await newcomer(play, "Dedi", "Desa Loa Raya")


async def test_a_coordinator_who_adds_is_asked_too(play: Play) -> None:
    await counted(play)
    await play.hears(KNOWN)
    await play.presses("Rina", "san:1")
    asked = await play.hears("Rina: Gita Contoh\nRina: Perpusdes Loa Raya")
    assert ASKED in asked
    await play.hears(f"Rina: [{LIBRARY}]\nRina: [Ya, tetap]")
    assert (await seats(play))[1] == f"Gita Contoh confirmed, {LIBRARY.casefold()}"


async def test_a_corrected_profile_is_followed_and_told_where_it_is_too_many(play: Play) -> None:
    await counted(play, 1)
    await play.hears(KNOWN)
    await play.hears("(Budi sudah dikenal, Desa Lain)\nBudi: /start e1\nBudi: [Daftar]")
    told = await describe(play, "Budi", LIBRARY)
    assert f"kepada Rina: {LIBRARY} kini memegang 2 kursi" in told
    assert [each.split(", ")[1] for each in await seats(play)] == [LIBRARY.casefold()] * 2
    assert "kepada Rina" not in await describe(play, "Budi", f"{LIBRARY}.")
    assert "kepada Rina" not in await describe(play, "Budi", "kosongkan")
    assert (await seats(play))[1] == f"Budi Contoh confirmed, {LIBRARY.casefold()}"


async def test_it_is_not_told_any_more_once_it_is_untrue(play: Play) -> None:
    await counted(play, 1)
    await play.hears(KNOWN)
    await play.hears("(Budi sudah dikenal, Desa Lain)\nBudi: /start e1\nBudi: [Daftar]")
    await play.hears("(12 jam kemudian)")  # at night it waits for working hours
    assert "kepada Rina" not in await describe(play, "Budi", LIBRARY)
    await counted(play, 2)
    assert "memegang" not in await play.hears("(12 jam kemudian)")


async def test_who_waited_for_the_place_it_leaves_is_offered_it(play: Play) -> None:
    await counted(play, 1)
    await play.hears(KNOWN)
    waits = f"(Budi sudah dikenal, {LIBRARY})\nBudi: /start e1\nBudi: [Daftar]"
    assert "daftar tunggu" in await play.hears(waits)
    assert "kepada Budi" in await describe(play, "Ani", "SDN 1 Tenggarong")


async def test_an_event_that_has_begun_keeps_what_it_counted(play: Play) -> None:
    await counted(play)
    await play.hears(KNOWN)
    async with play.database.transaction() as connection:
        await connection.execute("update events set starts = 1, ends = 2")
    await describe(play, "Ani", "SDN 1 Tenggarong")
    assert await seats(play) == [f"Ani Contoh confirmed, {LIBRARY.casefold()}"]


async def test_who_arrives_and_writes_it_otherwise_is_followed(play: Play) -> None:
    await counted(play)
    await play.presses("Rina", "san:1")
    await play.hears("Rina: Gita Contoh\nRina: Desa Loa Raya\nRina: [Ya, tetap]")
    await play.hears("(KODE-GITA tautan pribadi Gita Contoh)\nGita: /start KODE-GITA")
    await play.hears(f"Gita: [Setuju]\nGita: [Ubah Instansi]\nGita: {LIBRARY}\nGita: [Benar]")
    assert await seats(play) == [f"Gita Contoh confirmed, {LIBRARY.casefold()}"]


async def test_of_two_that_become_one_the_kept_name_counts(play: Play) -> None:
    await counted(play)
    await play.hears(KNOWN)
    await play.hears("(Budi orang kantor Bontang)\n(Cici orang kantor Bontang)")
    await play.hears("Cici: /start e1\nCici: [Daftar]")
    async with play.database.transaction() as connection:
        budi, cici = await connection.fetch(
            int, "select id from people where name in ('Budi Contoh', 'Cici Contoh') order by id"
        )
        await people.describe(connection, budi, institution=LIBRARY)
    await play.presses("Rina", f"mc:{cici}:{budi}")
    await play.hears("Rina: [Gabungkan]\nRina: [Ya, gabungkan]")
    assert (await seats(play))[1] == f"Budi Contoh confirmed, {LIBRARY.casefold()}"


async def test_a_coordinators_correction_is_followed(play: Play) -> None:
    await counted(play)
    await play.hears(KNOWN)
    async with play.database.transaction() as connection:
        ani = await connection.one(int, "select id from people where name = 'Ani Contoh'")
        await people.describe(connection, ani, office=1)
    await play.presses("Rina", f"mf:{ani}:institution")
    await play.hears("Rina: SDN 1 Tenggarong")
    assert await seats(play) == ["Ani Contoh confirmed, sdn 1 tenggarong"]
