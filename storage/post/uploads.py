"""Files a channel has taken already: it keeps them, and shows them again by its own reference.

A channel that shows one file in two ways, as a photo and as a document, is two here.
"""

from __future__ import annotations

from datetime import datetime

from storage.connection import Connection


async def known(connection: Connection, channel: str, checksum: str) -> str | None:
    """The channel's reference of the file with this SHA-256."""
    return await connection.first(
        str,
        "select reference from uploads where channel = :channel and checksum = :checksum",
        channel=channel,
        checksum=checksum,
    )


async def keep(
    connection: Connection, channel: str, checksum: str, reference: str, now: datetime
) -> None:
    """The file was shown now under this reference, the first time or once more."""
    await connection.execute(
        """insert into uploads (channel, checksum, reference, used)
           values (:channel, :checksum, :reference, :now)
           on conflict (channel, checksum) do update set reference = :reference, used = :now""",
        channel=channel,
        checksum=checksum,
        reference=reference,
        now=now,
    )


async def drop(connection: Connection, channel: str, checksum: str) -> None:
    """The channel no longer knows its reference: the file itself goes next time."""
    await connection.execute(
        "delete from uploads where channel = :channel and checksum = :checksum",
        channel=channel,
        checksum=checksum,
    )


async def forget(connection: Connection, before: datetime) -> int:
    """Drop at most 100 references that were last used before this moment."""
    return await connection.execute(
        """delete from uploads where (channel, checksum) in
           (select channel, checksum from uploads where used < :before limit 100)""",
        before=before,
    )
