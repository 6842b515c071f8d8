from __future__ import annotations

from collections.abc import AsyncIterator

import pytest

from storage.connection import Connection, Database


@pytest.fixture
async def connection(database: Database) -> AsyncIterator[Connection]:
    """One transaction for the whole test."""
    async with database.transaction() as connection:
        yield connection
