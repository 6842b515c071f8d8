// My posts (words and presses) of one phone: kept in this browser, sent in order, and sent again
// until the server has stored them, also across a reload. Sending one twice is harmless there.

import { forget, recall, remember, whenChangedElsewhere } from "./memory.js";
import { pause, post as ask } from "./server.js";

const KEPT = 200;

// A post only moves forward: "handled" may come by the stream before the answer that says "accepted".
const RANK = { waiting: 0, accepted: 1, handled: 2, refused: 2 };

export const settled = (post) => RANK[post.state] === 2;

export class Posts {
  #key;
  #tell;
  #token = null;
  #sending = false;
  #wake = () => {};
  #stopListening;

  // `tell` has `changed(post)`; `doubtful()`: accepted late, its handling may have been missed;
  // `gone()`: the server does not know this phone; `elsewhere()`: another tab changed them.
  constructor(name, tell) {
    this.#key = `posts/${name}`;
    this.#tell = tell;
    this.#stopListening = whenChangedElsewhere(this.#key, () => tell.elsewhere());
    addEventListener("online", this.#hurry);
  }

  start(token) {
    this.#token = token;
    this.#send();
  }

  stop() {
    this.#token = null;
    this.#stopListening();
    removeEventListener("online", this.#hurry);
  }

  // Another tab may have written in the meantime, so what is stored is read each time.
  all() {
    return recall(this.#key, []);
  }

  add(post) {
    const added = { ...post, number: newNumber(), state: "waiting" };
    this.#keep(added);
    this.#tell.changed(added);
    this.#send();
  }

  // At each connection the server names those of my accepted posts that it has not handled yet.
  stillWaiting(numbers) {
    for (const { number, state } of this.all()) {
      if (state === "accepted" && !numbers.includes(number)) this.move(number, "handled");
    }
    this.#hurry();
  }

  move(number, state, problem) {
    const post = this.all().find((each) => each.number === number);
    if (!post || RANK[state] <= RANK[post.state]) return;
    const moved = { ...post, state, problem };
    this.#keep(moved);
    this.#tell.changed(moved);
  }

  forget() {
    forget(this.#key);
  }

  #keep(post) {
    const posts = this.all();
    const place = posts.findIndex((each) => each.number === post.number);
    posts.splice(place < 0 ? posts.length : place, 1, post);
    // A settled press has nothing left to show; of the words the newest stay.
    const worth = posts.filter((each) => !settled(each) || each.words !== undefined);
    remember(this.#key, worth.filter((each, i) => !settled(each) || i >= worth.length - KEPT));
  }

  async #send() {
    if (this.#sending) return;
    this.#sending = true;
    let failures = 0;
    let post;
    while (this.#token && (post = this.all().find((each) => each.state === "waiting"))) {
      if (await this.#sendOne(post)) failures = 0;
      else await this.#rest(pause(failures++));
    }
    this.#sending = false;
  }

  // True when the server has decided, false to try again.
  async #sendOne({ number, words, press, message, file, tried }) {
    this.#keep({ ...this.#one(number), tried: true });
    const said = file ? { file } : { words };
    const body = words === undefined ? { number, press, message } : { number, ...said };
    const answer = await ask(`/api/phones/${encodeURIComponent(this.#token)}/messages`, body);
    if (!this.#token) return true;
    if (answer?.ok) {
      this.move(number, "accepted");
      if (tried && !settled(this.#one(number) ?? { state: "handled" })) this.#tell.doubtful();
      return true;
    }
    if (answer?.status === 404) {
      this.stop();
      this.#tell.gone();
      return true;
    }
    if (!answer || answer.status >= 500 || [408, 429].includes(answer.status)) return false;
    const why = await answer.json().catch(() => ({}));
    this.move(number, "refused", why.error ?? "Pesan tidak dapat diterima.");
    return true;
  }

  #one(number) {
    return this.all().find((post) => post.number === number);
  }

  #rest(milliseconds) {
    return new Promise((done) => {
      this.#wake = done;
      setTimeout(done, milliseconds);
    });
  }

  #hurry = () => this.#wake();
}

// A UUID. `crypto.randomUUID` is missing where the page comes over plain http from another machine.
function newNumber() {
  const bytes = crypto.getRandomValues(new Uint8Array(16));
  bytes[6] = (bytes[6] & 0x0f) | 0x40;
  bytes[8] = (bytes[8] & 0x3f) | 0x80;
  const hex = Array.from(bytes, (byte) => byte.toString(16).padStart(2, "0")).join("");
  return hex.replace(/^(.{8})(.{4})(.{4})(.{4})/, "$1-$2-$3-$4-");
}
