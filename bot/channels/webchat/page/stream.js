// The server's events for one phone, without a gap: each connection continues after the last event.

import { pause } from "./server.js";

const KINDS = ["message", "handled", "waiting", "time"];

export class Stream {
  #address;
  #hear;
  #source = null;
  #after = "0";
  #attempts = 0;
  #timer = null;

  // `hear` has one function for each kind of event, and `up`, `down` and `gone`.
  constructor(token, hear) {
    this.#address = `/api/phones/${encodeURIComponent(token)}/events`;
    this.#hear = hear;
    document.addEventListener("visibilitychange", this.reopen);
    this.reopen();
  }

  close() {
    document.removeEventListener("visibilitychange", this.reopen);
    this.#hangUp();
  }

  // A fresh connection brings a fresh `waiting`. A hidden tab keeps none: a browser allows only six
  // to one server.
  reopen = () => {
    this.#hangUp();
    if (document.hidden) return;
    const source = new EventSource(`${this.#address}?after=${this.#after}`);
    this.#source = source;
    source.onopen = () => {
      this.#attempts = 0;
      this.#hear.up();
    };
    source.onerror = () => {
      this.#hear.down();
      // A dropped connection the browser resumes by itself; after any other answer than 200 it gives up.
      if (source.readyState === EventSource.CLOSED) this.#askWhy();
    };
    for (const kind of KINDS) {
      source.addEventListener(kind, (event) => {
        if (event.lastEventId) this.#after = event.lastEventId;
        this.#hear[kind](JSON.parse(event.data));
      });
    }
  };

  #hangUp() {
    clearTimeout(this.#timer);
    this.#source?.close();
    this.#source = null;
  }

  // EventSource does not tell the status, a plain request does.
  async #askWhy() {
    const source = this.#source;
    const enough = new AbortController();
    const status = await fetch(`${this.#address}?after=${this.#after}`, { signal: enough.signal })
      .then((answer) => answer.status, () => null);
    enough.abort();
    if (source !== this.#source) return;
    if (status === 404) return this.#hear.gone();
    this.#timer = setTimeout(this.reopen, pause(this.#attempts++));
  }
}
