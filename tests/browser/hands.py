"""A phone of the page, used as a person uses it: by what it shows and how its parts are called."""

from __future__ import annotations

import re

from playwright.sync_api import Locator, Page, expect


class Phone:
    """`title` is what stands above the conversation."""

    def __init__(self, page: Page, title: str) -> None:
        self.whole = page.get_by_role("region", name=f"Ponsel {title}", exact=True)
        self.log = self.whole.get_by_role("log", name=f"Percakapan {title}", exact=True)
        self.input = self.whole.get_by_role("textbox", name=f"Pesan dari {title}", exact=True)
        self.messages = self.log.locator(".text")

    @property
    def newest(self) -> Locator:
        """The last message of Rekan Pustaka, with its buttons."""
        return self.log.locator(".bot").last

    def button(self, label: str | re.Pattern[str]) -> Locator:
        """The lowest button with this label."""
        return self.log.get_by_role("button", name=label, exact=True).last

    def press(self, label: str | re.Pattern[str]) -> None:
        self.button(label).click()

    def say(self, words: str) -> None:
        self.input.fill(words)
        self.input.press("Enter")

    def reads(self, *words: str | re.Pattern[str]) -> None:
        """Waits until the last message of Rekan Pustaka has all these words."""
        for each in words:
            expect(self.newest).to_contain_text(each)

    def ask(self, words: str, *answer: str | re.Pattern[str]) -> None:
        self.say(words)
        self.reads(*answer)
