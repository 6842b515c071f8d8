"""The main job, played in the browser by what people see."""

from __future__ import annotations

import re
from datetime import datetime, timedelta

from playwright.sync_api import Locator, Page, expect

from tests.browser import job
from tests.browser.hands import Phone
from tests.browser.service import Service

REMINDER = re.compile("kami mengingatkan kegiatan|hari ini kita bertemu")


def test_from_an_offer_to_its_reminder(page: Page) -> None:
    coordinator, librarian = Phone(page, "Panitia"), Phone(page, "Pustakawan")
    job.offer(coordinator)
    shown = coordinator.messages.count()
    job.find(librarian)
    job.enrol(librarian)

    coordinator.reads("Terisi 1 dari 30 kursi", f"1. {job.NAME} – {job.INSTITUTION}")
    expect(coordinator.messages).to_have_count(shown)
    librarian.ask("/jadwal", "Jadwal saya", job.TITLE)

    page.get_by_role("button", name="Tambah pustakawan").click()
    second = Phone(page, "Pustakawan 2")
    expect(second.input).to_be_focused()
    job.find(second)
    job.enrol(second, "Bayu Contoh", "TBM Contoh")
    coordinator.reads("Terisi 2 dari 30 kursi", "2. Bayu Contoh – TBM Contoh")
    expect(coordinator.button("Lihat kegiatan")).to_be_in_viewport()

    remind(page, librarian)
    for phone in (librarian, second):
        phone.reads(REMINDER, job.TITLE, "Tempat: Aula Lantai 2 (contoh)")

    phones = (coordinator, librarian, second)
    before = [phone.messages.all_text_contents() for phone in phones]
    page.reload()
    for phone, texts in zip(phones, before, strict=True):
        expect(phone.messages).to_have_text(texts)


def remind(page: Page, phone: Phone) -> None:
    """On to where this phone is reminded. At some hours others are told something before that."""
    time = page.get_by_role("region", name="Waktu peragaan").get_by_role("time")
    for _ in range(9):
        before = time.get_attribute("datetime") or ""
        page.get_by_role("button", name="Ke pengingat berikutnya").click()
        expect(time).not_to_have_attribute("datetime", before)
        if phone.messages.filter(has_text=REMINDER).count():
            return


def test_time_moves_an_hour_and_a_day(page: Page) -> None:
    bar = page.get_by_role("region", name="Waktu peragaan")
    shown = bar.get_by_role("time")
    for label, step in (("+1 jam", timedelta(hours=1)), ("+1 hari", timedelta(days=1))):
        then = moment(shown) + step
        bar.get_by_role("button", name=label).click()
        a_minute_on = then + timedelta(minutes=1)
        expected = re.compile(f"^({then:%Y-%m-%dT%H:%M}|{a_minute_on:%Y-%m-%dT%H:%M})")
        expect(shown).to_have_attribute("datetime", expected)
        expect(bar.get_by_role("status")).to_contain_text(f"Sekarang {shown.inner_text()[:6]}")
    following = bar.get_by_role("button", name="Ke pengingat berikutnya")
    expect(following).to_contain_text(re.compile(r"\w{3}, \d{1,2} \w{3}, \d{2}\.\d{2}"))


def test_a_killed_service_loses_and_doubles_nothing(page: Page, service: Service) -> None:
    librarian = Phone(page, "Pustakawan")
    librarian.reads("Selamat datang")
    service.kill()
    lost = librarian.whole.get_by_text("Terputus. Menyambung lagi…")
    expect(lost).to_be_visible()
    librarian.say("/jadwal")
    expect(tick(librarian, "/jadwal", "Menunggu dikirim")).to_be_visible()

    service.start()
    expect(tick(librarian, "/jadwal", "Sudah ditangani")).to_be_visible()
    expect(lost).to_be_hidden()
    librarian.reads("Saat ini tidak ada kegiatan di jadwal Bapak/Ibu.")
    librarian.ask("/menu", "Silakan pilih")
    page.reload()
    librarian.reads("Silakan pilih")
    expect(librarian.messages.filter(has_text="tidak ada kegiatan di jadwal")).to_have_count(1)
    expect(librarian.messages.filter(has_text="/jadwal")).to_have_count(1)


def test_the_keyboard_alone_is_enough(page: Page) -> None:
    librarian = Phone(page, "Pustakawan")
    librarian.reads("Selamat datang")
    for label, then in (
        ("Bahasa Indonesia", "persetujuan"),
        ("Tidak setuju", "Kegiatan"),
        ("Kegiatan", "Kegiatan yang akan datang"),
        (re.compile(r"^1\. "), "Tempat:"),
        ("Daftar", "persetujuan"),
        ("Setuju", "Siapa nama lengkap"),
    ):
        tab_to(page, librarian.button(label))
        page.keyboard.press("Enter")
        librarian.reads(then)
    page.keyboard.type("Ayu Contoh")
    expect(librarian.input).to_have_value("Ayu Contoh")
    page.keyboard.press("Enter")
    librarian.reads("Dari instansi")
    expect(librarian.input).to_be_focused()
    page.keyboard.press("Shift+Tab")
    expect(librarian.button("Batal")).to_be_focused()


def test_each_part_says_what_it_is(page: Page) -> None:
    for title in ("Pustakawan", "Panitia"):
        phone = Phone(page, title)
        phone.reads("Selamat datang")
        expect(phone.log).to_have_attribute("aria-live", "polite")
        expect(phone.log).to_have_attribute("aria-busy", "false")
        expect(phone.whole.get_by_role("heading", name=title)).to_be_visible()
        expect(phone.whole.get_by_role("button", name="Kirim", exact=True)).to_be_visible()
        expect(phone.newest.locator(".bubble")).to_contain_text("Rekan Pustaka: ")
        expect(phone.input).to_be_editable()
    expect(page.get_by_role("combobox", name="Panitia yang dimainkan")).to_be_visible()
    expect(page.get_by_role("combobox", name="Zona waktu")).to_be_visible()
    expect(page.get_by_role("group", name="Majukan waktu").get_by_role("button")).to_have_count(3)
    expect(page.locator("html")).to_have_attribute("lang", "id")


def moment(shown: Locator) -> datetime:
    return datetime.fromisoformat(shown.get_attribute("datetime") or "")


def tick(phone: Phone, words: str, state: str) -> Locator:
    said = phone.log.locator(".mine").filter(has_text=words)
    return said.get_by_role("img", name=state, exact=True)


def tab_to(page: Page, target: Locator) -> None:
    """Press Tab until the target has the focus; never more often than there are stops."""
    for _ in range(40):
        page.keyboard.press("Tab")
        if target.evaluate("element => element === document.activeElement"):
            return
    expect(target).to_be_focused()
