// The conversation of one phone as it is seen: what stands where, and what is read now.

import { fillBot, fillMine, nameDay, newItem, stamp } from "./bubble.js";
import { clock } from "./clock.js";

const NEAR_THE_END = 60; // pixels
const END = "end";
const TYPING_SHOWS_AFTER = 300; // milliseconds: most answers are quicker, and dots would only flicker

export class Log {
  #scroll;
  #log;
  #down;
  #typing;
  #typingTimer;
  #items = new Map();
  #kept = END; // what stays in view: the end, an item from its start, or null for wherever the reader is
  #top = 0; // where the reader went or was put
  #measured = 0; // where the end was then
  #pressed = null; // the message that was pressed last, until it changes
  lastBotId = 0;

  constructor(screen) {
    this.#scroll = screen.querySelector(".scroll");
    this.#log = screen.querySelector(".log");
    this.#down = screen.querySelector(".down");
    this.#typing = screen.querySelector(".typing");
    this.#down.addEventListener("click", () => this.#goDown());
    this.#log.addEventListener("animationend", ({ target }) => target.parentElement.classList.remove("changed"));
    this.#keepInView();
    clock.addEventListener("zone", this.#writeTimes);
  }

  close() {
    clock.removeEventListener("zone", this.#writeTimes);
  }

  // What came before this moment is history: not announced, no news.
  settle() {
    this.#log.ariaBusy = "false";
  }

  // True when it is news.
  showMessage(message) {
    const known = this.#items.get(message.id);
    const item = known ?? newItem("bot", "Rekan Pustaka");
    const live = this.#log.ariaBusy === "false";
    const seenToTheEnd = live && this.#isAtEnd;
    const focused = item.contains(document.activeElement) ? document.activeElement : null;
    const before = item.querySelector(".text").textContent;
    fillBot(item, message);
    item.dataset.id = message.id;
    if (known) nameDay(item);
    else this.#place(item, message.id, message.id);
    if (focused && !item.contains(document.activeElement)) refocus(item, focused);
    this.lastBotId = Math.max(this.lastBotId, message.id);
    if (known) {
      if (live && before !== message.text) item.classList.add("changed");
      if (message.id === this.#pressed) this.#showAnswer(item);
      return false;
    }
    this.#pressed = null; // answered by a new message
    if (!live) this.#kept = this.#log.lastElementChild;
    else if (seenToTheEnd) this.#keep(item);
    else this.#showWayDown(true);
    return live;
  }

  // The message that answers by changing: it is looked at now.
  pressed(message) {
    this.#pressed = message;
  }

  showWords(post) {
    const known = this.#items.get(post.number);
    const item = known ?? newItem("mine", "Anda");
    fillMine(item, post);
    if (!known) this.#place(item, post.number, post.after);
  }

  showTyping(on) {
    clearTimeout(this.#typingTimer);
    if (on) this.#typingTimer = setTimeout(() => (this.#typing.hidden = false), TYPING_SHOWS_AFTER);
    else this.#typing.hidden = true;
  }

  showBusy(presses) {
    for (const button of this.#log.querySelectorAll("[data-press]")) {
      const id = Number(button.closest(".item").dataset.id);
      button.ariaBusy = String(presses.some(({ press, message }) => press === button.dataset.press && message === id));
    }
  }

  goToEnd() {
    this.#pressed = null;
    this.#keep(END);
  }

  // Bot messages stand in the order of their ids, each of mine behind the one that was last when I wrote it.
  #place(item, key, order) {
    this.#items.set(key, item);
    item.dataset.order = order;
    let before = this.#log.lastElementChild;
    while (before && isLater(before, item)) before = before.previousElementSibling;
    if (before) before.after(item);
    else this.#log.prepend(item);
    nameDay(item);
    if (item.nextElementSibling) nameDay(item.nextElementSibling);
  }

  // Scrolled as far as its end needs, but never past its start. A last one is kept there.
  #showAnswer(item) {
    this.#pressed = null;
    if (!item.nextElementSibling) return this.#keep(item);
    const { scrollTop, clientHeight } = this.#scroll;
    const lowest = Math.max(scrollTop, item.offsetTop + item.offsetHeight - clientHeight);
    this.#goTo(Math.min(item.offsetTop, lowest));
    this.#kept = this.#isNearTheEnd ? END : null;
  }

  get #end() {
    return this.#scroll.scrollHeight - this.#scroll.clientHeight;
  }

  get #isNearTheEnd() {
    return this.#end - this.#top < NEAR_THE_END;
  }

  // A newest message taller than the screen is shown from its start, so its end may be still to come.
  get #isAtEnd() {
    return this.#kept !== null && this.#isNearTheEnd;
  }

  #keep(kept) {
    this.#kept = kept;
    this.#stay();
  }

  #stay = () => {
    this.#measured = this.#end;
    if (this.#kept === END) this.#goTo(this.#end);
    else if (this.#kept) this.#goTo(this.#kept.offsetTop);
    this.#showWayDown();
  };

  #showWayDown(isNews = this.#down.matches(".news")) {
    this.#down.hidden = this.#isNearTheEnd;
    this.#down.classList.toggle("news", isNews && !this.#isNearTheEnd);
    this.#down.querySelector("span").textContent = this.#down.matches(".news") ? "Pesan baru" : "Ke akhir percakapan";
  }

  #goDown() {
    const last = this.#log.lastElementChild;
    last.querySelector(".bubble").focus({ preventScroll: true });
    this.#keep(this.#down.matches(".news") ? last : END);
  }

  #goTo(top) {
    this.#scroll.scrollTop = top;
    this.#top = this.#scroll.scrollTop;
  }

  // Whatever changes the height (a message, an edit, a picture, the keyboard), what was shown stays
  // in view until the reader scrolls.
  #keepInView() {
    const scroll = this.#scroll;
    scroll.addEventListener("scroll", () => {
      if (this.#end !== this.#measured) return; // moved by a change of height, which is put right next
      const moved = Math.abs(scroll.scrollTop - this.#top) > 1;
      this.#top = scroll.scrollTop;
      if (moved) this.#kept = this.#isNearTheEnd ? END : null;
      this.#showWayDown();
    });
    const heights = new ResizeObserver(this.#stay);
    for (const element of [scroll, this.#log, this.#typing]) heights.observe(element);
  }

  #writeTimes = () => {
    for (const item of this.#log.children) {
      stamp(item);
      nameDay(item);
    }
  };
}

function isLater(one, other) {
  const [a, b] = [Number(one.dataset.order), Number(other.dataset.order)];
  return a > b || (a === b && one.matches(".mine") && other.matches(".bot"));
}

// The focused button vanished with an edit: stay at the same place of the conversation.
function refocus(item, { dataset: { press } }) {
  const same = [...item.querySelectorAll("[data-press]")].find((button) => button.dataset.press === press);
  (same ?? item.querySelector(".bubble")).focus({ preventScroll: true });
}
