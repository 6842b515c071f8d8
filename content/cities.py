"""Cities and regencies whose time zone we know, and for some their districts."""

from __future__ import annotations

from functools import cache
from importlib.resources import files
from importlib.resources.abc import Traversable
from typing import Annotated

from pydantic import AfterValidator, BaseModel, Field, ValidationInfo, field_validator

from content.programme import Line, Zone
from content.source import ContentError, Problem, load, parse

CITIES = "lists/cities.yaml"


def _alphabetical(names: tuple[str, ...]) -> tuple[str, ...]:
    if list(names) != sorted(set(names)):
        raise ValueError("must be in alphabetical order, each name once")
    return names


Names = Annotated[tuple[Line, ...], Field(min_length=1), AfterValidator(_alphabetical)]


class Province(BaseModel, frozen=True, extra="forbid", strict=True):
    name: Line
    zone: Zone
    cities: Names

    @field_validator("cities")
    @classmethod
    def _say_what_they_are(cls, cities: Names) -> Names:
        if bare := [name for name in cities if not name.startswith(("Kabupaten ", "Kota "))]:
            raise ValueError(f"{bare[0]!r} must begin with Kabupaten or Kota")
        return cities


class Districts(BaseModel, frozen=True, extra="forbid", strict=True):
    city: Line
    names: Names


class Cities(BaseModel, frozen=True, extra="forbid", strict=True):
    provinces: tuple[Province, ...]
    districts: tuple[Districts, ...]

    @field_validator("districts")
    @classmethod
    def _of_known_cities(
        cls, districts: tuple[Districts, ...], info: ValidationInfo
    ) -> tuple[Districts, ...]:
        provinces = info.data.get("provinces", ())
        known = {city for province in provinces for city in province.cities}
        if strangers := [each.city for each in districts if known and each.city not in known]:
            raise ValueError(f"{strangers[0]!r} is not among the cities")
        return districts

    def names(self) -> tuple[str, ...]:
        return tuple(city for province in self.provinces for city in province.cities)


def read_cities(folder: Traversable) -> Cities:
    """Raises ContentError."""
    try:
        text = load(folder / "lists" / "cities.yaml", CITIES)
    except FileNotFoundError:
        raise ContentError([Problem(CITIES, 1, "the list is missing")]) from None
    return parse(CITIES, text).read_as(Cities)


@cache
def cities() -> Cities:
    """The shipped ones, read once."""
    return read_cities(files("content"))


def zone_of(city: str | None) -> str | None:
    """The IANA zone of a city's full name, where we know it."""
    found = (each.zone for each in cities().provinces if city in each.cities)
    return next(found, None)


def districts_of(city: str | None) -> tuple[str, ...]:
    found = (each.names for each in cities().districts if each.city == city)
    return next(found, ())


def known_as(place: str) -> str | None:
    """The full name that is meant by it alone: "Bontang" is "Kota Bontang", "Serang" is two."""
    folded = _bare(place)
    meant = [name for name in cities().names() if folded in (name.casefold(), _bare(name))]
    return meant[0] if len(meant) == 1 else None


def _bare(name: str) -> str:
    return name.casefold().removeprefix("kabupaten ").removeprefix("kab. ").removeprefix("kota ")
