"""Updates asked for over HTTP: kept before they are confirmed, whatever stands in the way."""

from __future__ import annotations

from pathlib import Path
from signal import SIGTERM

import pytest

from bot.channels.telegram import polling
from bot.channels.telegram.reading import ALLOWED
from tests.bot.process import Rekan, running, until
from tests.bot.telegram.reception import PUBLIC, receiving
from tests.wire.calling import calling
from tests.wire.person import Person
from tests.wire.telegram import NO_LIMITS, TOKEN, BotApi, bot_api

GETTING = ("getUpdates",)


async def answered(api: BotApi, name: str) -> None:
    """Somebody new says /start, and is answered once."""
    person = Person(api, name)
    await person.says("/start")
    await person.sees("Selamat datang")
    assert len(person.texts) == 1


async def test_what_we_ask_for_is_listed(tmp_path: Path) -> None:
    async with bot_api() as api, receiving(tmp_path, api):
        await answered(api, "Sari")
        assert api.updates.allowed == set(ALLOWED)


async def test_a_batch_that_was_not_kept_comes_again(tmp_path: Path) -> None:
    async with bot_api() as api, receiving(tmp_path, api) as reception:
        await answered(api, "Eka")
        await until(lambda: not api.updates.pending)
        await reception.impatient()
        people = [Person(api, f"Sari {number}") for number in range(5)]
        async with reception.locked():
            for person in people:
                await person.says("/start")
            await until(lambda: reception.line.wrong)
            assert reception.line.wrong is not None
            assert reception.line.wrong.startswith("updates cannot be kept")
            assert len(api.updates.pending) == 5
        for person in people:
            await person.sees("Selamat datang")
            assert len(person.texts) == 1
        await until(lambda: not api.updates.pending)
        assert reception.line.wrong is None


async def test_a_batch_that_comes_twice_is_handled_once(tmp_path: Path) -> None:
    async with bot_api() as api, receiving(tmp_path, api) as reception:
        first = api.updates.next
        await answered(api, "Sari")
        await until(lambda: not api.updates.pending)
        await reception.settled()
        sari = Person(api, "Sari")
        api.jump(first)  # the same number once more
        await sari.says("/start")
        await answered(api, "Budi")
        assert sari.texts == []
        assert [raw.number for raw in reception.kept] == [str(first), str(first), str(first + 1)]


async def test_numbers_that_begin_anew_lower_are_handled(tmp_path: Path) -> None:
    async with bot_api() as api, receiving(tmp_path, api) as reception:
        await answered(api, "Sari")
        await reception.settled()
        await reception.forgets_numbers()
        await until(lambda: api.updates.polled)
        api.jump(77)
        api.delay(0.1, methods=GETTING, after=True)
        budi, citra = Person(api, "Budi"), Person(api, "Citra")
        await budi.starts()
        await until(lambda: not api.updates.polled)
        await citra.starts()  # between the answer and the next question
        await budi.sees("Selamat datang")
        await citra.sees("Selamat datang")
        assert [raw.number for raw in reception.kept][1:] == ["77", "78"]
        await until(lambda: not api.updates.pending)


async def test_another_poller_is_named_and_outlasted(
    tmp_path: Path, capfd: pytest.CaptureFixture[str]
) -> None:
    async with bot_api() as api, receiving(tmp_path, api) as reception, calling(api) as call:
        await until(lambda: api.updates.polled)
        await call.raw("getUpdates")
        await until(lambda: reception.line.wrong)
        assert "another program receives this bot's messages" in (reception.line.wrong or "")
        await answered(api, "Sari")
        assert reception.line.wrong is None
    assert capfd.readouterr().out.count("another program receives this bot's messages") == 1


async def test_a_webhook_set_elsewhere_is_named_and_outlasted(tmp_path: Path) -> None:
    async with bot_api() as api, receiving(tmp_path, api) as reception, calling(api) as call:
        await until(lambda: api.updates.polled)
        api.webhook.reach = {PUBLIC: "http://127.0.0.1:9"}
        await call("setWebhook", url=f"{PUBLIC}/elsewhere")
        await until(lambda: reception.line.wrong)
        assert "another program receives" in (reception.line.wrong or "")
        await call("deleteWebhook")
        await answered(api, "Sari")


async def test_a_webhook_of_before_is_taken_away(tmp_path: Path) -> None:
    async with bot_api(reach={PUBLIC: "http://127.0.0.1:9"}) as api:
        async with calling(api) as call:
            await call("setWebhook", url=f"{PUBLIC}/before")
        async with receiving(tmp_path, api):
            await answered(api, "Sari")
        assert api.webhook.setting is None


async def test_it_goes_on_after_failures(tmp_path: Path) -> None:
    async with bot_api(NO_LIMITS) as api, receiving(tmp_path, api):
        for number, status in enumerate((500, 502, 503)):
            api.fail(status, next=3, methods=GETTING)
            await answered(api, f"Sari {number}")
        api.garble(next=3, methods=GETTING)
        await answered(api, "Budi")
        api.garble(next=3, methods=GETTING, cut=True)
        await answered(api, "Citra")
        api.drop(next=3, methods=GETTING)
        await answered(api, "Dewi")
        api.answer("getUpdates", 400, "Bad Request: something new")
        await answered(api, "Eka")


async def test_half_an_answer_is_no_broken_update(tmp_path: Path) -> None:
    """It is asked for again, however often, and nothing is parked."""
    async with bot_api() as api:
        api.garble(methods=GETTING)
        sari = Person(api, "Sari")
        await sari.says("/start")
        async with receiving(tmp_path, api) as reception:
            await until(lambda: reception.line.wrong == "Telegram's answer cannot be read")
            await api.calm()
            await sari.sees("Selamat datang")
            assert await reception.count("dead_letters") == 0


async def test_it_waits_as_long_as_it_is_asked_to(tmp_path: Path) -> None:
    wait = {"retry_after": 1}
    async with bot_api() as api:
        api.answer("getUpdates", 429, "Too Many Requests: retry after 1", wait, times=2)
        async with receiving(tmp_path, api):
            await answered(api, "Sari")
        first, second = (each.at for each in api.refused)
        assert second - first >= 1


async def test_a_black_hole_is_left(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(polling, "POLL_SECONDS", 1)
    monkeypatch.setattr(polling, "ANSWER_SECONDS", -0.9)
    async with bot_api() as api, receiving(tmp_path, api) as reception:
        await until(lambda: api.updates.polled)
        api.silence()
        await until(lambda: reception.line.wrong)
        assert reception.line.wrong == "Telegram cannot be reached (NoAnswer)"
        await api.calm()
        monkeypatch.setattr(polling, "ANSWER_SECONDS", 10.0)
        await answered(api, "Sari")


async def test_nobody_listens_for_a_while(tmp_path: Path) -> None:
    async with bot_api() as api, receiving(tmp_path, api) as reception:
        await until(lambda: api.updates.polled)
        await api.refuse_connections()
        await until(lambda: reception.line.wrong)
        sari = Person(api, "Sari")
        await sari.says("/start")
        await api.calm()
        await sari.sees("Selamat datang")


async def test_a_token_that_is_refused_ends_the_process(tmp_path: Path) -> None:
    async with bot_api() as api:
        service = Rekan(
            tmp_path, TELEGRAM_TOKEN=TOKEN[:-1] + "X", TELEGRAM_API_URL=api.url, WEBCHAT="off"
        )
        await service.begin()
        assert await service.ends() == 1
    sentence = "Telegram refuses TELEGRAM_TOKEN: copy it anew from @BotFather and start again"
    assert service.said.splitlines()[-1] == sentence
    assert "Traceback" not in service.said


async def test_a_token_that_is_revoked_ends_the_process_too(tmp_path: Path) -> None:
    async with (
        bot_api() as api,
        running(tmp_path, TELEGRAM_TOKEN=TOKEN, TELEGRAM_API_URL=api.url) as service,
    ):
        await until(lambda: api.updates.polled)
        api.answer("getUpdates", 401, "Unauthorized")
        sari = Person(api, "Sari")
        await sari.says("/start")
        assert await service.ends() == 1
        assert "Telegram refuses TELEGRAM_TOKEN" in service.said.splitlines()[-1]
        await service.start()
        await sari.sees("Selamat datang")


async def test_an_open_question_holds_no_stop_up(tmp_path: Path) -> None:
    async with (
        bot_api() as api,
        running(tmp_path, TELEGRAM_TOKEN=TOKEN, TELEGRAM_API_URL=api.url) as service,
    ):
        await until(lambda: api.updates.polled)
        assert await service.stop(SIGTERM, within=polling.POLL_SECONDS / 3) == 0
        assert "Traceback" not in service.said
