"""The menu of commands and the words about us that a platform shows before anybody has written."""

from __future__ import annotations

from dataclasses import dataclass

from content.language import say


@dataclass(frozen=True)
class Command:
    """`name` is one of those in `routes.py`, in the language of its description."""

    name: str
    description: str


def commands(language: str) -> tuple[Command, ...]:
    """What a person can ask for at any time, alone with us."""
    indonesian = (
        Command("menu", say(language, "command_menu").plain),
        Command("kegiatan", say(language, "command_events").plain),
        Command("jadwal", say(language, "command_mine").plain),
        Command("profil", say(language, "command_profile").plain),
        Command("tanya", say(language, "command_ask").plain),
        Command("privasi", say(language, "command_privacy").plain),
        Command("berhenti", say(language, "command_stop").plain),
        Command("bahasa", say(language, "command_language").plain),
        Command("bantuan", say(language, "command_help").plain),
    )
    if language == "id":
        return indonesian
    english = (
        *("menu", "events", "schedule", "profile", "ask"),
        *("privacy", "stop", "language", "help"),
    )
    return tuple(
        Command(name, its.description) for name, its in zip(english, indonesian, strict=True)
    )


def group_commands(language: str) -> tuple[Command, ...]:
    """In a group we only say how to reach us alone."""
    return (Command("start", say(language, "command_start").plain),)


def description(language: str) -> str:
    return say(language, "bot_description").plain


def short_description(language: str) -> str:
    return say(language, "bot_short_description").plain
