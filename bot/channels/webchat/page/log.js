// The conversation of one phone as it is seen: what stands where, and what is read now.

import { fillBot, fillMine, nameDay, newItem, stamp } from "./bubble.js";
import { clock } from "./clock.js";

const NEAR_THE_END = 60; // pixels
const TYPING_SHOWS_AFTER = 300; // milliseconds: most answers are quicker, and dots would only flicker

export class Log {
  #scroll;
  #log;
  #newer;
  #typing;
  #typingTimer;
  #items = new Map();
  #following = true;
  lastBotId = 0;

  constructor(screen) {
    this.#scroll = screen.querySelector(".scroll");
    this.#log = screen.querySelector(".log");
    this.#newer = screen.querySelector(".newer");
    this.#typing = screen.querySelector(".typing");
    this.#newer.addEventListener("click", () => this.goToEnd());
    this.#followEnd();
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
    const focused = item.contains(document.activeElement) ? document.activeElement : null;
    fillBot(item, message);
    item.dataset.id = message.id;
    if (known) nameDay(item);
    else this.#place(item, message.id, message.id);
    if (focused && !item.contains(document.activeElement)) refocus(item, focused);
    this.lastBotId = Math.max(this.lastBotId, message.id);
    const live = this.#log.ariaBusy === "false";
    item.classList.toggle("changed", live && Boolean(known));
    if (live && !known) this.#newer.hidden = this.#following;
    return live && !known;
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
    this.#following = true;
    this.#newer.hidden = true;
    this.#scroll.scrollTop = this.#scroll.scrollHeight;
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

  // Whatever changes the height (a message, an edit, a picture, the keyboard), the end stays in view
  // unless the reader has scrolled up.
  #followEnd() {
    const scroll = this.#scroll;
    let top = 0;
    scroll.addEventListener("scroll", () => {
      const scrolledUp = scroll.scrollTop < top;
      top = scroll.scrollTop;
      const atEnd = scroll.scrollHeight - top - scroll.clientHeight < NEAR_THE_END;
      this.#following = atEnd || (this.#following && !scrolledUp);
      if (this.#following) this.#newer.hidden = true;
    });
    const heights = new ResizeObserver(() => this.#following && this.goToEnd());
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
