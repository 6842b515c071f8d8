// One phone: a person's conversation with Rekan Pustaka. It tells the stage `news` (a new message),
// `up` (connected, at first or again) and `gone` (the server does not know it any more).

import { clock } from "./clock.js";
import { Log } from "./log.js";
import { forget, recall, remember } from "./memory.js";
import { Posts, settled } from "./post.js";
import { pause, post as ask, sleep, upload } from "./server.js";
import { Stream } from "./stream.js";

const isWords = (post) => post.words !== undefined;

export class Phone {
  #as;
  #posts;
  #log;
  #stream = null;
  #toastTimer;
  #stopped = false;

  // `name` is what this browser knows it by; `as` whom it plays: "librarian" or a coordinator's id.
  constructor({ name, as, title, symbol }) {
    this.name = name;
    this.title = title;
    this.#as = as;
    this.element = document.getElementById("phone").content.firstElementChild.cloneNode(true);
    this.element.ariaLabel = `Ponsel ${title}`;
    this.find("h2").textContent = title;
    this.find(".avatar use").setAttribute("href", `#${symbol}`);
    for (const part of [".scroll", ".log"]) this.find(part).ariaLabel = `Percakapan ${title}`;
    this.find("textarea").ariaLabel = `Pesan dari ${title}`;
    this.#log = new Log(this.element);
    this.#posts = new Posts(name, {
      changed: (post) => this.#showPost(post),
      doubtful: () => this.#stream?.reopen(),
      gone: () => this.#end(),
      elsewhere: () => this.#posts.all().forEach((post) => this.#showPost(post)),
    });
    this.#listenToHands();
  }

  find(selector) {
    return this.element.querySelector(selector);
  }

  async start() {
    this.#posts.all().forEach((post) => this.#showPost(post));
    const token = recall(`phone/${this.name}`, null) ?? (await this.#open());
    if (this.#stopped) return;
    this.#posts.start(token);
    this.#stream = new Stream(token, {
      up: () => {
        this.find(".offline").hidden = true;
        this.element.dispatchEvent(new Event("up"));
      },
      down: () => (this.find(".offline").hidden = false),
      gone: () => this.#end(),
      message: (message) => this.#showMessage(message),
      handled: (news) => this.#showHandled(news),
      waiting: ({ numbers }) => {
        this.#posts.stillWaiting(numbers);
        this.#log.settle();
      },
      time: (time) => clock.set(time),
    });
  }

  stop() {
    this.#stopped = true;
    this.#posts.stop();
    this.#stream?.close();
    this.#log.close();
  }

  forget() {
    forget(`phone/${this.name}`);
    this.#posts.forget();
  }

  async #open() {
    for (let attempt = 0; !this.#stopped; attempt++) {
      const answer = await ask("/api/phones", { as: this.#as });
      if (answer?.ok) {
        const { phone } = await answer.json();
        remember(`phone/${this.name}`, phone);
        this.#say("/start");
        return phone;
      }
      this.find(".offline").hidden = false;
      await sleep(pause(attempt));
    }
  }

  // The server's database was replaced, and the conversation with it.
  async #end() {
    if (this.#stopped) return;
    this.stop();
    this.forget();
    await sleep(pause(0)); // should the server know none of its phones, do not ask in a storm
    this.element.dispatchEvent(new Event("gone"));
  }

  #listenToHands() {
    const compose = this.find(".compose");
    const input = this.find("textarea");
    const fit = () => {
      input.style.height = "auto";
      const border = input.offsetHeight - input.clientHeight;
      input.style.height = `${input.scrollHeight + border}px`;
    };
    compose.addEventListener("submit", (event) => {
      event.preventDefault();
      if (input.value.trim()) this.#say(input.value.trim());
      input.value = "";
      fit();
    });
    const file = this.find("input[type=file]");
    this.find(".attach").addEventListener("click", () => file.click());
    file.addEventListener("change", () => this.#attach(file));
    input.addEventListener("input", fit);
    input.addEventListener("keydown", (event) => {
      if (event.key !== "Enter" || event.shiftKey || event.isComposing) return;
      event.preventDefault();
      compose.requestSubmit();
    });
    // As elsewhere: whoever begins to type, types into the message.
    this.element.addEventListener("keydown", ({ key, target, altKey, ctrlKey, metaKey }) => {
      if (key.length > 1 || key === " " || altKey || ctrlKey || metaKey || target.matches("select, textarea")) return;
      input.focus();
    });
    this.find(".log").addEventListener("click", ({ target }) => {
      const button = target.closest("[data-press]");
      if (button && button.ariaBusy !== "true") this.#press(button);
    });
  }

  #say(words) {
    this.#posts.add({ words, after: this.#log.lastBotId, at: clock.now().toISOString() });
    this.#log.goToEnd();
  }

  // The file goes first, by itself; the message that names it then waits in the queue like words.
  async #attach(input) {
    const [file] = input.files;
    const button = this.find(".attach");
    if (!file || button.ariaBusy === "true") return;
    button.ariaBusy = "true";
    const token = recall(`phone/${this.name}`, "");
    const answer = await upload(`/api/phones/${encodeURIComponent(token)}/files`, file);
    button.ariaBusy = "false";
    input.value = "";
    const said = await answer?.json().catch(() => ({}));
    if (!answer?.ok) return this.#toast(said?.error ?? "Berkas belum terkirim. Silakan coba lagi.");
    this.#posts.add({ words: `📎 ${said.name}`, file: said, after: this.#log.lastBotId, at: clock.now().toISOString() });
    this.#log.goToEnd();
  }

  #press(button) {
    const message = Number(button.closest(".item").dataset.id);
    this.#log.pressed(message);
    this.#posts.add({ press: button.dataset.press, message });
  }

  #showMessage(message) {
    const isNews = this.#log.showMessage(message);
    this.#showUnhandled();
    if (isNews) this.element.dispatchEvent(new Event("news"));
  }

  #showPost(post) {
    if (isWords(post)) this.#log.showWords(post);
    else if (post.problem) this.#toast(post.problem);
    this.#showUnhandled();
  }

  #showHandled({ number, toast }) {
    this.#posts.move(number, "handled");
    if (toast) this.#toast(toast);
  }

  #showUnhandled() {
    const posts = this.#posts.all();
    this.#log.showTyping(posts.some((post) => isWords(post) && post.state === "accepted"));
    this.#log.showBusy(posts.filter((post) => !isWords(post) && !settled(post)));
  }

  #toast(words) {
    const toast = this.find(".toast");
    toast.textContent = words;
    clearTimeout(this.#toastTimer);
    this.#toastTimer = setTimeout(() => (toast.textContent = ""), 3500 + 40 * words.length);
  }
}
