"""The buttons of a team's screens. An office's number 0 stands for the whole service."""

from __future__ import annotations

from typing import Literal

from handlers.press import Press
from storage.offices.roles import Role


class Invite(Press, code="iv"):
    """`handover`: who redeems it takes the office over from those who coordinate it."""

    office: int
    role: Literal["owner", "coordinator", "speaker", "mentor", "handover"]


class ShowInvitation(Press, code="si"):
    nonce: str


class Revoke(Press, code="rk"):
    nonce: str


class ManageTeam(Press, code="mt"):
    office: int
    after: int


class AskRelease(Press, code="rl?"):
    office: int
    person: int
    role: Role


class Release(Press, code="rl"):
    office: int
    person: int
    role: Role
