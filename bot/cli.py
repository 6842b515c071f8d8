"""The command `rekan`."""

from __future__ import annotations

import asyncio
import os
from datetime import timedelta
from importlib.metadata import version
from typing import Annotated, NoReturn

import typer
from pydantic import ValidationError

from bot import logs
from bot.faults import named
from bot.ownership import NotOurs, signing_key
from bot.settings import Settings, near_misses
from bot.time.clock import wall_time
from content.check import check as check_content
from handlers.people.invitation import OWNER, invite
from storage import demo

INVITATION_LIVES = timedelta(days=2)

main = typer.Typer(
    help="Rekan Pustaka: a chat service for the training of librarians.",
    no_args_is_help=True,
    add_completion=False,
    pretty_exceptions_enable=False,
)
invitations = typer.Typer(help="Invite somebody.", no_args_is_help=True)
main.add_typer(invitations, name="invite")


def _show_version(wanted: bool) -> None:
    if wanted:
        typer.echo(f"rekan {version('rekan-pustaka')}")
        raise typer.Exit


@main.callback()
def root(
    show_version: Annotated[
        bool, typer.Option("--version", callback=_show_version, is_eager=True, help="Show it.")
    ] = False,
) -> None:
    """Rekan Pustaka."""


@main.command()
def run(
    sample: Annotated[
        bool, typer.Option("--sample", help="Load the sample programmes also where data exists.")
    ] = False,
) -> None:
    """Start the service."""
    settings = _settings()
    logs.set_up(settings.log_level, settings.log_format)
    os.umask(0o077)  # what we keep is about people: for this user's eyes only
    # Imported here: the other commands need no server, and start in half the time.
    from bot.channels.telegram.persistence import TokenRefused
    from bot.service import NothingToRun, serve
    from bot.webserver import PortTaken
    from storage.errors import StorageError

    def started(address: str) -> None:
        typer.echo(f"Rekan Pustaka: {address}  (Ctrl-C to stop)")

    try:
        asyncio.run(serve(settings, sample, started))
    except (NotOurs, NothingToRun, PortTaken, StorageError, TokenRefused) as error:
        _give_up(str(error))
    except Exception as error:  # its words may be somebody's
        _give_up(f"The service failed: {named(error)}")


@main.command()
def check() -> None:
    """Load and check all content; name file and line of what is wrong."""
    problems = check_content()
    for problem in problems:
        typer.echo(str(problem), err=True)
    if problems:
        raise typer.Exit(1)
    typer.echo("All content is in order.")


@invitations.command()
def owner() -> None:
    """Print a code that makes whoever sends it first the owner."""
    settings = _settings()
    try:
        key = signing_key(settings.data_dir)
    except NotOurs as error:
        _give_up(str(error))
    moved = asyncio.run(demo.offset_in(settings.database))  # the demo judges by its own time
    code = invite(OWNER, key, wall_time() + moved, INVITATION_LIVES)
    typer.echo(f"Send this to the service within {INVITATION_LIVES.days} days; it works once:")
    typer.echo(f"/start {code}")


def _settings() -> Settings:
    for name, meant in near_misses():
        typer.echo(f"Warning: {name} is no setting; did you mean {meant}?", err=True)
    try:
        return Settings()
    except ValidationError as error:
        for problem in error.errors():
            name = ".".join(str(part) for part in problem["loc"]).upper()
            typer.echo(
                (name and f"{name}: ") + _sentence(problem["type"], problem["msg"]), err=True
            )
    except UnicodeDecodeError:
        typer.echo(".env: it is not UTF-8 text", err=True)
    raise typer.Exit(2)


def _sentence(kind: str, message: str) -> str:
    if kind == "extra_forbidden":
        return "there is no such setting; README.md lists them"
    if kind == "literal_error":
        return message.replace("Input should be", "it can be")
    return message.removeprefix("Value error, ")


def _give_up(sentence: str) -> NoReturn:
    typer.echo(sentence, err=True)
    raise typer.Exit(1)


if __name__ == "__main__":
    main()
