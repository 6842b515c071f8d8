"""The buttons of groups: linked to an office, and chosen for an announcement."""

from __future__ import annotations

from handlers.press import Press


class OfficeGroups(Press, code="ang"):
    """Of this office, after the first `after`. `event`: opened from its card; 0 is none."""

    office: int
    event: int
    after: int


class LinkGroup(Press, code="ang+"):
    """A new code: to the office, or to one of its events; 0 is none."""

    office: int
    event: int


class AskUnlinkGroup(Press, code="ang?"):
    group: int


class UnlinkGroup(Press, code="ang-"):
    group: int


class ChooseGroups(Press, code="ang1"):
    """Where this draft is posted too: groups after the first `after`."""

    number: int
    after: int


class TickGroup(Press, code="ang2"):
    number: int
    group: int
    after: int
