"""The buttons that are about materials."""

from __future__ import annotations

from handlers.press import Press


class OwnMaterials(Press, code="mao"):
    """Of which event? Those after the first `after`."""

    after: int


class ListMaterials(Press, code="mal"):
    """Of one event, for who takes part: those after the first `after`."""

    event: int
    after: int


class GetMaterial(Press, code="mag"):
    event: int
    material: int


class ShowMaterials(Press, code="mam"):
    """For its coordinators: those after the first `after`."""

    event: int
    after: int


class ShowMaterial(Press, code="ma1"):
    material: int


class OpenMaterial(Press, code="mae"):
    material: int


class AskMaterial(Press, code="ma?"):
    """One more: of which session? Those after the first `after`."""

    event: int
    after: int


class AddMaterial(Press, code="ma+"):
    """`session` is 0 for the whole event."""

    event: int
    session: int


class AskMaterialTitle(Press, code="mat?"):
    """Another title."""

    material: int


class AskRemoveMaterial(Press, code="ma-?"):
    material: int


class RemoveMaterial(Press, code="ma-"):
    material: int
