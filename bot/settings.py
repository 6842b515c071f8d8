"""Settings, from the environment or `.env`; each is listed in the README."""

from __future__ import annotations

import difflib
import os
import re
from pathlib import Path
from typing import Literal, Self
from urllib.parse import urlsplit

from pydantic import Field, SecretStr, field_validator, model_validator
from pydantic_settings import BaseSettings, SettingsConfigDict

LOOPBACK = ("127.0.0.1", "localhost", "::1")
TELEGRAM = "https://api.telegram.org"
_SQLITE = "sqlite:///"
_ALIKE = 0.85
_TOKEN = re.compile(r"\d{1,20}:[A-Za-z0-9_-]{30,}")


class Settings(BaseSettings):
    """Frozen, built once and passed down. Raises pydantic's ValidationError."""

    model_config = SettingsConfigDict(env_file=".env", extra="forbid", frozen=True)

    data_dir: Path = Path("data")
    database_url: str = ""
    web_host: str = "127.0.0.1"
    web_port: int = Field(default=8080, ge=0, le=65535)
    webchat: Literal["auto", "on", "off"] = "auto"
    telegram_token: SecretStr = SecretStr("")
    telegram_mode: Literal["polling", "webhook"] = "polling"
    telegram_api_url: str = TELEGRAM
    public_url: str = ""
    default_language: Literal["id", "en"] = "id"
    messages_per_second: int = Field(default=29, ge=1, le=1000)
    log_level: Literal["DEBUG", "INFO", "WARNING", "ERROR"] = "INFO"
    log_format: Literal["auto", "text", "json"] = "auto"

    @field_validator("database_url")
    @classmethod
    def _sqlite_only(cls, url: str) -> str:
        if url and not (url.startswith(_SQLITE) and len(url) > len(_SQLITE)):
            raise ValueError("only sqlite:///PATH is supported, such as sqlite:///data/rekan.db")
        return url

    @field_validator("web_host")
    @classmethod
    def _loopback_only(cls, host: str) -> str:
        if host not in LOOPBACK:
            raise ValueError(
                f"the web chat is for this machine only: use one of {', '.join(LOOPBACK)}"
            )
        return host

    @field_validator("telegram_token")
    @classmethod
    def _looks_like_a_token(cls, token: SecretStr) -> SecretStr:
        """Empty is none, so that a line left blank in `.env` is no token."""
        if token.get_secret_value() and not _TOKEN.fullmatch(token.get_secret_value()):
            raise ValueError("this is no token: copy the whole line that @BotFather gave")
        return token

    @field_validator("telegram_api_url", mode="before")
    @classmethod
    def _blank_is_the_default(cls, url: str) -> str:
        return url or TELEGRAM

    @field_validator("telegram_api_url", "public_url")
    @classmethod
    def _scheme_and_host(cls, url: str) -> str:
        url = url.rstrip("/")
        parts = urlsplit(url)
        if url and (parts.scheme not in ("http", "https") or not parts.hostname or parts.query):
            raise ValueError("scheme and host are wanted, such as https://rekan.example.org")
        return url

    @model_validator(mode="after")
    def _webhook_has_an_address(self) -> Self:
        if self.telegram_mode == "webhook" and not self.has_telegram:
            raise ValueError("TELEGRAM_MODE=webhook needs TELEGRAM_TOKEN")
        if self.telegram_mode == "webhook" and not self.public_url.startswith("https://"):
            raise ValueError("TELEGRAM_MODE=webhook needs PUBLIC_URL, an https:// address")
        return self

    @property
    def has_telegram(self) -> bool:
        return bool(self.telegram_token.get_secret_value())

    @property
    def has_webchat(self) -> bool:
        """The web chat is what there is where no real channel is connected."""
        return self.webchat == "on" or (self.webchat == "auto" and not self.has_telegram)

    @property
    def database(self) -> Path:
        url = self.database_url
        return Path(url.removeprefix(_SQLITE)) if url else self.data_dir / "rekan.db"


NAMES = tuple(name.upper() for name in Settings.model_fields)


def near_misses(environment: dict[str, str] | None = None) -> list[tuple[str, str]]:
    """Names in the environment that look like a misspelt setting, each with the one meant."""
    found = []
    for name in environment if environment is not None else dict(os.environ):
        meant = difflib.get_close_matches(name.upper(), NAMES, n=1, cutoff=_ALIKE)
        if meant and name.upper() not in NAMES:
            found.append((name, meant[0]))
    return sorted(found)
