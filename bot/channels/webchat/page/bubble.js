// One message as people see it.

import { clock } from "./clock.js";

const TICKS = {
  waiting: "Menunggu dikirim",
  accepted: "Terkirim",
  handled: "Sudah ditangani",
  refused: "Tidak terkirim",
};
const ELEMENTS = { bold: "strong", italic: "em", code: "code", link: "a" };
const OPENED = ["http:", "https:", "mailto:", "tel:"];
const SIX_DIGITS = /^\d{6}$/; // shown to a room, or to be typed on another phone
const PICTURE = /\.(png|jpe?g|gif|webp|svg)$/i;

// Imported, not cloned: a template's content is of a document without an address, where no link leads anywhere.
const fromTemplate = (id) => document.importNode(document.getElementById(id).content.firstElementChild, true);

export function newItem(side, sayer) {
  const item = fromTemplate("item");
  item.classList.add(side);
  item.querySelector(".unseen").textContent = `${sayer}: `;
  return item;
}

export function fillBot(item, { text, spans, buttons, edited, at, file }) {
  const words = item.querySelector(".text");
  words.replaceChildren();
  // Offsets count code points, a JavaScript string counts UTF-16 units.
  write(words, Array.from(text), inNesting(spans), 0, Infinity);
  wrapEach(words, /(\d[\d.:]*–\d[\d.:]*)/, whole); // "09.00–12.00" stays on one line: it may otherwise end after the dash
  wrapEach(words, /(\+\d{8,15})/, called);
  item.querySelector(".edited").hidden = !edited;
  stamp(item, at);
  showFile(item, file);
  showButtons(item, buttons);
}

export function fillMine(item, { words, at, state, problem }) {
  item.querySelector(".text").textContent = words;
  stamp(item, at);
  const tick = item.querySelector(".tick") ?? item.querySelector(".meta").appendChild(fromTemplate("tick"));
  tick.ariaLabel = TICKS[state];
  tick.dataset.state = state;
  tick.querySelector("use").setAttribute("href", `#${state}`);
  const line = item.querySelector(".problem");
  line.hidden = !problem;
  line.textContent = problem ?? "";
}

export function stamp(item, at = item.dataset.at) {
  item.dataset.at = at;
  const time = item.querySelector("time");
  time.dateTime = at;
  time.textContent = clock.time(at);
}

// The day stands above an item unless the item before is of the same day.
export function nameDay(item) {
  const before = item.previousElementSibling;
  const day = item.querySelector(".day");
  day.textContent = clock.day(item.dataset.at);
  day.hidden = before !== null && clock.day(before.dataset.at) === day.textContent;
}

const inNesting = (spans) => [...spans].sort((a, b) => a.start - b.start || b.length - a.length);

function write(parent, points, spans, from, to) {
  const end = Math.min(to, points.length);
  let at = from;
  for (let i = 0; i < spans.length; ) {
    const span = spans[i];
    const spanEnd = Math.min(end, span.start + span.length);
    const inner = spans.slice(i + 1).filter((each) => each.start < spanEnd);
    parent.append(points.slice(at, span.start).join(""));
    const element = parent.appendChild(styled(span, points.slice(span.start, spanEnd).join("")));
    write(element, points, inner, span.start, spanEnd);
    at = spanEnd;
    i += 1 + inner.length;
  }
  parent.append(points.slice(at, end).join(""));
}

function wrapEach(words, pattern, wrap) {
  const walk = document.createTreeWalker(words, NodeFilter.SHOW_TEXT);
  const texts = [];
  while (walk.nextNode()) texts.push(walk.currentNode);
  for (const text of texts) {
    const parts = text.parentElement.closest("a") ? [] : text.data.split(pattern);
    if (parts.length > 1) text.replaceWith(...parts.map((part, i) => (i % 2 ? wrap(part) : part)));
  }
}

function whole(words) {
  const element = document.createElement("span");
  element.className = "whole";
  element.textContent = words;
  return element;
}

// A telephone number with its country's code is called by a tap, as in other chats.
function called(number) {
  const anchor = document.createElement("a");
  lead(anchor, `tel:${number}`);
  anchor.textContent = number;
  return anchor;
}

function styled({ style, url }, words) {
  const element = document.createElement(ELEMENTS[style] ?? "span");
  if (style === "link") lead(element, url ?? words);
  if (style === "code" && SIX_DIGITS.test(words)) element.className = "digits";
  return element;
}

// A link leads only where a link should: never to `javascript:`.
function lead(anchor, url) {
  anchor.href = url;
  if (!OPENED.includes(anchor.protocol)) return anchor.removeAttribute("href");
  anchor.target = "_blank";
  anchor.rel = "noopener noreferrer";
}

function showFile(item, file) {
  item.querySelector(".file")?.remove();
  if (!file) return;
  const link = fromTemplate("file-link");
  link.querySelector("span").textContent = file.name;
  lead(link, file.url);
  link.download = file.name;
  if (PICTURE.test(file.name)) {
    const picture = document.createElement("img");
    picture.alt = "";
    picture.src = file.url;
    picture.addEventListener("error", () => picture.remove());
    link.prepend(picture);
  }
  item.querySelector(".text").before(link);
}

function showButtons(item, buttons) {
  item.querySelector(".rows")?.remove();
  if (!buttons.length) return;
  const rows = document.createElement("div");
  rows.className = "rows";
  for (const row of buttons) {
    const line = rows.appendChild(document.createElement("div"));
    for (const { label, data } of row) {
      const button = line.appendChild(document.createElement("button"));
      button.type = "button";
      button.dataset.press = data;
      button.textContent = label;
    }
  }
  item.append(rows);
}
