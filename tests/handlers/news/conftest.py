from tests.handlers.planning.conftest import play

__all__ = ["play"]
