"""The carrier: takes one claimed message to its channel and brings back what became of it."""

from __future__ import annotations

from pathlib import Path

import structlog

from bot.loops.pace import Pace
from bot.worker.drawing import Drawings, NotKept, Undrawable
from bot.worker.process import WorkerEnded
from handlers.chat import Channel, Delivery, Later, NotSent, Refused, Unsure, Worded
from handlers.files.attachments import Attachment, Chart, Kept
from handlers.posting import read_buttons, read_content, seen
from storage.post.deliveries import Claimed

log = structlog.get_logger()


class Carrier:
    """To one channel. Whatever goes wrong is a `Delivery`, never an exception."""

    def __init__(self, channel: Channel, pace: Pace, drawings: Drawings) -> None:
        self._channel = channel
        self._pace = pace
        self._drawings = drawings
        self._drawn: set[int] = set()  # messages whose file is drawn and which did not go yet

    async def carry(self, claimed: Claimed) -> Delivery:
        worded = await self._worded(claimed)
        if not isinstance(worded, Worded):
            return worded
        if (rest := self._pace.paused_seconds()) > 0:  # it began after this was claimed
            return Later(rest)
        try:
            delivery = await self._channel.deliver(worded)
        except Exception as error:  # a channel is total; if not, nobody knows what was sent
            log.error("channel failed", channel=self._channel.name, error=type(error).__name__)
            return Unsure(type(error).__name__)
        if isinstance(delivery, Later):
            self._pace.pause(delivery.seconds, claimed.chat if delivery.only_here else None)
        return delivery

    async def _worded(self, claimed: Claimed) -> Worded | Delivery:
        try:
            content = read_content(claimed.content) if claimed.content else None
            buttons = seen(read_buttons(claimed.buttons))
        except ValueError:  # of a version that wrote otherwise
            return Refused("its content cannot be read")
        file = content.file if content else None
        path = await self._path(file) if file else None
        if path is not None and not isinstance(path, Path):
            return path
        file = file if path else None
        if file and claimed.id not in self._drawn:
            self._drawn.add(claimed.id)
            return Later(0)  # drawing took time, so it goes at the pace of its next claim
        self._drawn.discard(claimed.id)
        return Worded(
            address=claimed.address,
            text=content.text if content else None,
            buttons=buttons,
            message=claimed.message,
            file=path,
            file_name=file.file_name if file else None,
            picture=isinstance(file, Chart) or (isinstance(file, Kept) and file.picture),
        )

    async def _path(self, file: Attachment) -> Path | Delivery | None:
        """Where it lies; None where its words go alone."""
        try:
            return await self._drawings.draw(file)
        except NotKept:
            log.warning("kept file not there", channel=self._channel.name)
            return None
        except WorkerEnded as error:
            return NotSent(str(error))
        except Undrawable as error:
            return Refused(str(error))
        except OSError as error:  # the disk under the drawn files
            return NotSent(type(error).__name__)
