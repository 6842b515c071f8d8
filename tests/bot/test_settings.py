"""Settings: defaults, what is refused, and names that were nearly right."""

from __future__ import annotations

from pathlib import Path

import pytest
from pydantic import ValidationError

from bot.settings import NAMES, Settings, near_misses


@pytest.fixture(autouse=True)
def nothing_set(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    for name in NAMES:
        monkeypatch.delenv(name, raising=False)
    monkeypatch.chdir(tmp_path)


def test_nothing_needs_to_be_set() -> None:
    settings = Settings()
    assert settings.database == Path("data/rekan.db")
    assert (settings.web_host, settings.web_port, settings.webchat) == ("127.0.0.1", 8080, "auto")
    assert settings.default_language == "id"
    assert settings.messages_per_second == 29


def test_the_environment_stands_above_the_file(
    monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    (tmp_path / ".env").write_text("WEB_PORT=8081\nDATA_DIR=here\n", encoding="utf-8")
    monkeypatch.setenv("WEB_PORT", "8082")
    settings = Settings()
    assert (settings.web_port, settings.database) == (8082, Path("here/rekan.db"))


def test_they_are_frozen() -> None:
    settings = Settings()
    with pytest.raises(ValidationError):
        settings.web_port = 1  # type: ignore[misc]


@pytest.mark.parametrize(
    ("url", "path"),
    [("sqlite:///data/rekan.db", "data/rekan.db"), ("sqlite:////srv/rekan.db", "/srv/rekan.db")],
)
def test_the_database_can_lie_elsewhere(
    monkeypatch: pytest.MonkeyPatch, url: str, path: str
) -> None:
    monkeypatch.setenv("DATABASE_URL", url)
    assert Settings().database == Path(path)


@pytest.mark.parametrize(
    ("name", "value"),
    [
        ("DATABASE_URL", "postgres://db/rekan"),
        ("DATABASE_URL", "sqlite:///"),
        ("DATABASE_URL", "sqlite://rekan.db"),
        ("DATABASE_URL", "data/rekan.db"),
        ("WEB_HOST", "0.0.0.0"),
        ("WEB_HOST", "::"),
        ("WEB_HOST", "192.0.2.1"),
        ("WEB_HOST", ""),
        ("WEB_PORT", "-1"),
        ("WEB_PORT", "65536"),
        ("WEB_PORT", "seribu"),
        ("WEBCHAT", "ya"),
        ("DEFAULT_LANGUAGE", "ms"),
        ("MESSAGES_PER_SECOND", "0"),
        ("MESSAGES_PER_SECOND", "1001"),
        ("LOG_LEVEL", "debug"),
        ("LOG_FORMAT", "xml"),
    ],
)
def test_refused(monkeypatch: pytest.MonkeyPatch, name: str, value: str) -> None:
    monkeypatch.setenv(name, value)
    with pytest.raises(ValidationError) as refusal:
        Settings()
    [problem] = refusal.value.errors()
    assert problem["loc"] == (name.lower(),)


@pytest.mark.parametrize("host", ["127.0.0.1", "localhost", "::1"])
def test_this_machine_only(monkeypatch: pytest.MonkeyPatch, host: str) -> None:
    monkeypatch.setenv("WEB_HOST", host)
    assert Settings().web_host == host


@pytest.mark.parametrize(
    ("name", "meant"),
    [
        ("WEB_PROT", "WEB_PORT"),
        ("WEBPORT", "WEB_PORT"),
        ("web_ports", "WEB_PORT"),
        ("DATADIR", "DATA_DIR"),
        ("DATABASE_URI", "DATABASE_URL"),
        ("LOGLEVEL", "LOG_LEVEL"),
        ("MESSAGE_PER_SECOND", "MESSAGES_PER_SECOND"),
    ],
)
def test_a_near_miss_names_what_was_meant(name: str, meant: str) -> None:
    assert near_misses({name: "x"}) == [(name, meant)]


def test_other_names_are_no_near_misses() -> None:
    others = ("PATH", "HOME", "LANG", "TZ", "PWD", "TERM", "HOSTNAME", "LOGNAME", "WEB", "PORT")
    settings = (*NAMES, *map(str.lower, NAMES))
    assert near_misses(dict.fromkeys((*others, *settings), "x")) == []


def test_the_environment_is_looked_at(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("WEB_PROT", "8080")
    assert ("WEB_PROT", "WEB_PORT") in near_misses()
