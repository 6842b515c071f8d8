"""Telegram as a channel."""

from __future__ import annotations

import asyncio
import re
from collections.abc import Callable
from contextlib import suppress
from datetime import datetime
from pathlib import Path
from typing import Any

from telegram import Bot, LinkPreviewOptions, Message
from telegram.error import BadRequest, TelegramError

from bot.channels.telegram import download, photo, reading
from bot.channels.telegram.outcome import UNCHANGED, UNKNOWN_FILE, is_group, outcome, says
from bot.channels.telegram.rendering import keyboard, words
from bot.channels.telegram.request import Request, forget_answer, message_answered
from content.text import pieces
from handlers.chat import (
    Abilities,
    Delivery,
    FileRef,
    Handled,
    Later,
    NotFetched,
    NotSent,
    Raw,
    Read,
    Sent,
    Unsure,
    Worded,
)
from storage.connection import Database
from storage.errors import Unavailable
from storage.post import bots, uploads

NAME = "telegram"
LONGEST_TOAST = 200
TOAST_SECONDS = 5.0
_PAYLOAD = re.compile(r"[A-Za-z0-9_-]{0,64}")
_NO_PREVIEW = LinkPreviewOptions(is_disabled=True)  # people's links are thin
_UPLOAD_SECONDS = 1.0  # to wait for somebody else's upload of the same file


class _BeingUploaded(Exception):
    """Who asks for the same file a moment later goes by its id, and needs no copy of it."""


class Telegram:
    """`username` is ours, once Telegram has told it."""

    name = NAME
    can = Abilities(edit=True, text_length=4096, caption_length=1024, per_chat=True)

    def __init__(
        self, bot: Bot, request: Request, database: Database, now: Callable[[], datetime]
    ) -> None:
        self._bot = bot
        self._request = request
        self._database = database
        self._now = now
        self._bot_channel = f"{NAME}:{bot.token.partition(':')[0]}"  # a file's id is for one bot
        self._photo_channel = f"{self._bot_channel}/photo"  # and as a photo it has another
        self._uploading: set[str] = set()
        self._photos: dict[str, bool] = {}  # which pictures Telegram shows as photos
        self.username: str | None = None

    async def recall(self) -> None:
        """What we were called when we ran last: updates may wait for their turn already."""
        with suppress(Unavailable):  # then Telegram tells it, a little later
            async with self._database.transaction() as connection:
                self.username = await bots.username(connection, self._bot_channel)

    async def is_called(self, username: str) -> None:
        self.username = username
        with suppress(Unavailable):  # then it is asked for again at the next start
            async with self._database.transaction() as connection:
                await bots.is_called(connection, self._bot_channel, username)

    def split(self, body: bytes) -> list[Raw]:
        return reading.split_update(body)

    def read(self, raw: Raw) -> Read:
        return reading.read(raw, self.username)

    def link(self, payload: str) -> str | None:
        if self.username is None or not _PAYLOAD.fullmatch(payload):
            return None
        return f"https://t.me/{self.username}" + (f"?start={payload}" if payload else "")

    def group_link(self, payload: str) -> str | None:
        if self.username is None or not _PAYLOAD.fullmatch(payload):
            return None
        return f"https://t.me/{self.username}?startgroup={payload}"

    def is_group(self, address: str) -> bool:
        return is_group(address)

    async def fetch(self, file: FileRef, to: Path) -> NotFetched | None:
        return await download.fetch(self._bot, self._request, file.reference, to)

    async def deliver(self, post: Worded) -> Delivery:
        """`post.file` is named for what it shows, so its name stands for its upload too."""
        forget_answer()
        try:
            return Sent(await self._shown(post))
        except _BeingUploaded:
            return Later(_UPLOAD_SECONDS, only_here=True)
        except (OSError, Unavailable) as error:  # before anything was sent
            return NotSent(type(error).__name__)
        except TelegramError as error:
            if post.message is not None and says(error, UNCHANGED):
                return Sent(post.message)
            if post.file is not None and says(error, *UNKNOWN_FILE):
                await self._forget_upload(post)
                return NotSent("the uploaded file is no longer known")
            return outcome(error, post.address)
        except Exception as error:  # the library could not read the answer to a message
            shown = message_answered()
            return Sent(shown) if shown is not None else Unsure(type(error).__name__)

    async def acknowledge(self, handled: Handled) -> None:
        """Best effort: too late, or twice, is no harm."""
        if handled.receipt is None:
            return
        toast = words(pieces(handled.toast, LONGEST_TOAST)[0])[0] if handled.toast else None
        try:
            await self._bot.answer_callback_query(
                handled.receipt, toast, read_timeout=TOAST_SECONDS
            )
        except TelegramError:
            return

    async def _shown(self, post: Worded) -> str:
        """Send or edit; the message's number."""
        if post.message is None:
            return str((await self._send(post)).message_id)
        where: dict[str, Any] = {"chat_id": int(post.address), "message_id": int(post.message)}
        buttons = keyboard(post.buttons)
        if post.text is None:
            await self._bot.edit_message_reply_markup(**where, reply_markup=buttons)
            return post.message
        plain, entities = words(post.text)
        if post.file is not None:
            await self._bot.edit_message_caption(
                **where, caption=plain, caption_entities=entities, reply_markup=buttons
            )
        else:
            await self._bot.edit_message_text(
                plain,
                **where,
                entities=entities,
                reply_markup=buttons,
                link_preview_options=_NO_PREVIEW,
            )
        return post.message

    async def _send(self, post: Worded) -> Message:
        assert post.text is not None
        if post.file is not None:
            return await self._send_file(post, post.file)
        plain, entities = words(post.text)
        return await self._bot.send_message(
            int(post.address),
            plain,
            entities=entities,
            reply_markup=keyboard(post.buttons),
            link_preview_options=_NO_PREVIEW,
        )

    async def _send_file(self, post: Worded, file: Path) -> Message:
        """Uploaded once, afterwards named by its id."""
        if not post.picture or not await self._goes_as_photo(file):
            return await self._sent_file(post, file)
        try:
            return await self._sent_file(post, file, as_photo=True)
        except BadRequest as error:
            if not says(error, *photo.REFUSED):
                raise
        self._photos[file.name] = False
        return await self._sent_file(post, file)

    async def _goes_as_photo(self, file: Path) -> bool:
        """Raises OSError."""
        if file.name not in self._photos:
            self._photos[file.name] = await asyncio.to_thread(photo.is_photo, file)
        return self._photos[file.name]

    async def _sent_file(self, post: Worded, file: Path, as_photo: bool = False) -> Message:
        assert post.text is not None
        plain, entities = words(post.text)
        about: dict[str, Any] = {
            "caption": plain,
            "caption_entities": entities,
            "reply_markup": keyboard(post.buttons),
        }
        channel = self._photo_channel if as_photo else self._bot_channel
        async with self._database.transaction() as connection:
            known = await uploads.known(connection, channel, file.name)
        if known is not None and as_photo:
            return await self._bot.send_photo(int(post.address), known, **about)
        if known is not None:
            return await self._bot.send_document(int(post.address), known, **about)
        if file.name in self._uploading:
            raise _BeingUploaded
        self._uploading.add(file.name)
        try:
            return await self._upload(post, file, channel, about)
        finally:
            self._uploading.remove(file.name)

    async def _upload(
        self, post: Worded, file: Path, channel: str, about: dict[str, Any]
    ) -> Message:
        content = await asyncio.to_thread(file.read_bytes)
        if channel == self._photo_channel:
            sent = await self._bot.send_photo(
                int(post.address), content, filename=post.file_name, **about
            )
        else:
            sent = await self._bot.send_document(
                int(post.address),
                content,
                filename=post.file_name,
                disable_content_type_detection=True,  # a video, too, stays a file with an id
                **about,
            )
        shown = sent.photo[-1] if sent.photo else sent.document
        if shown is not None:
            await self._keep_upload(channel, file, shown.file_id)
        return sent

    async def _keep_upload(self, channel: str, file: Path, reference: str) -> None:
        with suppress(Unavailable):  # it was sent, which counts; it is uploaded once more
            async with self._database.transaction() as connection:
                await uploads.keep(connection, channel, file.name, reference, self._now())

    async def _forget_upload(self, post: Worded) -> None:
        """Of both ways it may have gone: the answer does not say which."""
        assert post.file is not None
        with suppress(Unavailable):
            async with self._database.transaction() as connection:
                for channel in (self._bot_channel, self._photo_channel):
                    await uploads.drop(connection, channel, post.file.name)
