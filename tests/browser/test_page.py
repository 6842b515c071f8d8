"""What the page does for the eyes: where it scrolls to, and how it fits the screen."""

from __future__ import annotations

import re

from playwright.sync_api import FilePayload, Page, expect

from tests.browser.hands import Phone

PLAIN = {
    "demo": False,
    "version": "",
    "coordinators": [],
    "now": "2026-11-23T01:00:00Z",
    "next_due": None,
}
BUBBLE = """async (said) => {
  const { fillBot, newItem } = await import("/page/bubble.js");
  const item = newItem("bot", "");
  fillBot(item, { at: "2026-11-23T01:00:00Z", ...said });
  return item.querySelector(".text").innerHTML;
}"""
BEYOND = "of => [of.scrollWidth - of.clientWidth, of.scrollHeight - of.clientHeight]"


def test_a_long_answer_is_read_from_its_start(page: Page) -> None:
    librarian = Phone(page, "Pustakawan")
    librarian.reads("Selamat datang")
    librarian.press("Bahasa Indonesia")
    librarian.press("Tidak setuju")
    page.set_viewport_size({"width": 1280, "height": 600})
    librarian.press("Kegiatan")
    title = librarian.newest.get_by_text("Kegiatan yang akan datang")
    expect(title).to_be_in_viewport()
    expect(librarian.button("Menu")).not_to_be_in_viewport()
    down = librarian.whole.get_by_role("button", name="Ke akhir percakapan")
    down.click()
    expect(librarian.button("Menu")).to_be_in_viewport()
    expect(down).to_be_hidden()
    librarian.press("Berikutnya")
    expect(librarian.button("Sebelumnya")).to_be_attached()
    expect(title).to_be_in_viewport()


FITS = """async () => {
  const { fillBot, newItem } = await import("/page/bubble.js");
  const log = document.querySelector(".phone.front .log"), item = newItem("bot", "");
  const spans = [{ start: 0, length: 6, style: "code" }];
  const row = ["Pertanyaan", "Perpustakaan daerah"].map((label) => ({ label, data: "x" }));
  fillBot(item, { at: "2026-11-23T01:00:00Z", text: "869112", spans, buttons: [row] });
  log.append(item);
  log.style.width = "9rem";
  const code = item.querySelector(".digits"), bubble = item.querySelector(".bubble");
  const lines = new Set([...code.getClientRects()].map((each) => each.top)).size;
  const height = code.clientHeight / parseFloat(getComputedStyle(code).fontSize);
  const words = [...item.querySelectorAll(".rows button")].map((each) => {
    const range = document.createRange(), text = each.firstChild;
    const place = each.textContent.indexOf(" ");
    range.setStart(text, 0);
    range.setEnd(text, place < 0 ? text.length : place);
    return range.getClientRects().length;
  });
  const inside = bubble.getBoundingClientRect().right - code.getBoundingClientRect().right >= 0;
  return { lines, tall: height > 1.5, inside, words };
}"""


def test_on_a_narrow_phone_a_code_is_one_line_and_no_word_of_a_button_breaks(page: Page) -> None:
    Phone(page, "Pustakawan").reads("Selamat datang")
    fits = {"lines": 1, "tall": False, "inside": True, "words": [1, 1]}
    assert page.evaluate(FITS) == fits


def test_an_older_message_that_answers_is_brought_into_view(page: Page) -> None:
    coordinator = Phone(page, "Panitia")
    coordinator.reads("Selamat datang")
    page.set_viewport_size({"width": 1280, "height": 460})
    coordinator.press("Ruang panitia")
    coordinator.press(re.compile("^Kegiatan "))
    coordinator.press(re.compile(r"^1\. "))
    coordinator.press("Peserta")
    coordinator.press("Daftar peserta")
    lists = coordinator.log.get_by_role("link", name="daftar-peserta")
    for files in (1, 2, 3):
        coordinator.press("Unduh daftar (XLSX)")
        expect(lists).to_have_count(files)
    with page.expect_download() as download:
        lists.last.click()
    assert download.value.path().read_bytes()[:2] == b"PK"

    coordinator.press("Lihat kegiatan")
    answer = coordinator.log.locator(".bot").first
    expect(answer).to_contain_text("Workshop · ")
    expect(answer.locator("strong")).to_be_in_viewport(ratio=1)


def test_somebody_who_scrolled_up_is_told_of_news_and_left_there(page: Page) -> None:
    librarian = Phone(page, "Pustakawan")
    librarian.reads("Selamat datang")
    page.set_viewport_size({"width": 1280, "height": 600})
    librarian.ask("/bantuan", "/kegiatan – ")
    page.route("**/messages", lambda route: route.abort())
    librarian.say("/jadwal")
    librarian.messages.first.scroll_into_view_if_needed()
    page.unroute("**/messages")
    page.evaluate("dispatchEvent(new Event('online'))")
    news = librarian.whole.get_by_role("button", name="Pesan baru")
    expect(news).to_be_visible()
    expect(librarian.messages.first).to_be_in_viewport()
    news.click()
    expect(librarian.newest.get_by_text("tidak ada kegiatan di jadwal")).to_be_in_viewport()


def test_a_narrow_screen_shows_one_phone_and_names_the_others(page: Page) -> None:
    page.set_viewport_size({"width": 390, "height": 844})
    coordinator, librarian = Phone(page, "Panitia"), Phone(page, "Pustakawan")
    librarian.reads("Selamat datang")
    expect(coordinator.whole).to_be_hidden()
    tab = page.get_by_role("navigation").get_by_role("button", name="Panitia")
    expect(tab).to_have_accessible_description("Pesan baru")
    tab.click()
    expect(tab).to_have_accessible_description("")
    expect(tab).to_have_attribute("aria-pressed", "true")
    expect(librarian.whole).to_be_hidden()
    coordinator.ask("/menu", "Silakan pilih")


def test_nothing_is_wider_or_higher_than_the_screen(page: Page) -> None:
    librarian = Phone(page, "Pustakawan")
    librarian.ask("tanpaspasi" * 30, "belum memahami")
    for width, height in ((320, 568), (390, 844), (844, 390), (768, 1024), (1280, 900)):
        page.set_viewport_size({"width": width, "height": height})
        for part in (page.locator("html"), librarian.whole.locator(".screen"), librarian.log):
            assert part.evaluate(BEYOND) == [0, 0], (width, height)


def test_beside_a_real_channel_it_is_one_plain_phone(page: Page) -> None:
    page.route("**/api/stage", lambda route: route.fulfill(json=PLAIN))
    page.reload()
    Phone(page, "Rekan Pustaka").reads("Selamat datang")
    expect(page.get_by_role("log")).to_have_count(1)
    for label in ("+1 jam", "Tambah pustakawan"):
        expect(page.get_by_role("button", name=label)).to_have_count(0)


def test_the_time_is_of_the_office_that_is_played(page: Page) -> None:
    zone = page.get_by_role("combobox", name="Zona waktu")
    played = page.get_by_role("combobox", name="Panitia yang dimainkan")
    expect(zone.locator("option:checked")).to_have_text("WITA")
    played.select_option("singkawang")
    expect(zone.locator("option:checked")).to_have_text("WIB")
    page.reload()
    expect(zone.locator("option:checked")).to_have_text("WIB")
    zone.select_option(label="WIT")
    page.reload()
    expect(zone.locator("option:checked")).to_have_text("WIT")
    played.select_option("bontang")
    expect(zone.locator("option:checked")).to_have_text("WITA")


def test_a_telephone_number_is_called_by_a_tap(page: Page) -> None:
    said = {
        "text": "0812-3456-7890 (+6281234567890), pukul 09.00–12.00",
        "spans": [],
        "buttons": [],
    }
    assert page.evaluate(BUBBLE, said) == (
        '0812-3456-7890 (<a href="tel:+6281234567890" target="_blank" rel="noopener noreferrer">'
        '+6281234567890</a>), pukul <span class="whole">09.00–12.00</span>'
    )


def test_six_digits_for_a_room_are_large(page: Page) -> None:
    code = {"style": "code", "start": 0, "length": 6}
    said = {"text": "448122", "spans": [code], "buttons": []}
    assert page.evaluate(BUBBLE, said) == '<code class="digits">448122</code>'
    said = {"text": "/start", "spans": [code], "buttons": []}
    assert page.evaluate(BUBBLE, said) == "<code>/start</code>"


def test_a_file_is_sent_and_answered(page: Page) -> None:
    librarian = Phone(page, "Pustakawan")
    librarian.reads("Selamat datang")
    with page.expect_file_chooser() as chooser:
        librarian.whole.get_by_role("button", name="Kirim berkas").click()
    surat = FilePayload(name="surat tugas.pdf", mimeType="application/pdf", buffer=b"contoh")
    chooser.value.set_files(surat)
    librarian.reads("Berkas surat tugas.pdf belum kami perlukan saat ini")
    expect(librarian.log.locator(".mine").last).to_contain_text("surat tugas.pdf")
