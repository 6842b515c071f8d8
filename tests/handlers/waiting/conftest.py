from tests.handlers.seats.conftest import play

__all__ = ["play"]
