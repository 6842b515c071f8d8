// The stage: which phones stand side by side. A demo has librarians and a coordinator, and a time
// that can be moved; otherwise there is one phone and nothing else.

import { clock } from "./clock.js";
import { recall, remember } from "./memory.js";
import { Phone } from "./phone.js";
import { get, pause, sleep } from "./server.js";
import { followZone, readTime, showTimebar } from "./timebar.js";

const MOST_LIBRARIANS = 4; // with the coordinator five streams: a browser allows six connections to one server

const main = document.querySelector(".stage");
const add = document.querySelector(".add");
const tabs = document.querySelector(".tabs");
const stage = await opened();
let librarians = [];
let coordinator = null;

clock.set(stage);
if (stage.demo) {
  const numbers = recall("librarians", [1]);
  for (const number of numbers) showLibrarian(number);
  const remembered = stage.coordinators.find(({ id }) => id === recall("coordinator"));
  const played = remembered ?? stage.coordinators[0];
  showTimebar(played?.zone);
  if (played) showCoordinator(played.id);
  add.addEventListener("click", addLibrarian);
  add.hidden = tabs.hidden = false;
} else {
  document.body.classList.add("plain");
  showLibrarian(1, "Rekan Pustaka");
}
bringToFront(librarians[0]);

async function opened() {
  const offline = document.querySelector("body > .offline");
  for (let attempt = 0; ; attempt++) {
    const answer = await get("/api/stage");
    offline.hidden = Boolean(answer?.ok);
    if (answer?.ok) return answer.json();
    await sleep(pause(attempt));
  }
}

function showLibrarian(number, title = number === 1 ? "Pustakawan" : `Pustakawan ${number}`) {
  const phone = new Phone({ name: `librarian-${number}`, as: "librarian", title, symbol: "book" });
  if (!stage.demo) phone.find(".who p").textContent = "Teman belajar pustakawan";
  const close = phone.find(".close");
  close.hidden = number === 1;
  close.ariaLabel = `Tutup ponsel ${title}`;
  close.addEventListener("click", () => closeLibrarian(phone));
  phone.number = number;
  librarians = [...librarians.filter((each) => each.number !== number), phone].sort((a, b) => a.number - b.number);
  putOnStage(phone, librarians[librarians.indexOf(phone) + 1] ?? coordinator, () => showLibrarian(number, title));
  countLibrarians();
  return phone;
}

function showCoordinator(id) {
  const title = "Panitia";
  const phone = new Phone({ name: `coordinator-${id}`, as: id, title, symbol: "board" });
  const select = document.createElement("select");
  select.ariaLabel = "Panitia yang dimainkan";
  select.append(...stage.coordinators.map(({ id, label }) => new Option(label, id)));
  select.value = id;
  select.addEventListener("change", () => {
    takeOffStage(phone);
    followZone(stage.coordinators.find((each) => each.id === select.value).zone);
    bringToFront(showCoordinator(select.value)).find("select").focus();
  });
  phone.find(".who p").replaceWith(select);
  phone.element.classList.add("coordinator");
  remember("coordinator", id);
  coordinator = phone;
  putOnStage(phone, null, () => showCoordinator(id));
  return phone;
}

function addLibrarian() {
  let number = 1;
  while (librarians.some((each) => each.number === number)) number++;
  const phone = bringToFront(showLibrarian(number));
  phone.element.scrollIntoView({ block: "nearest", inline: "nearest" });
  phone.find("textarea").focus();
}

function closeLibrarian(phone) {
  if (!confirm(`Tutup ponsel ${phone.title}? Percakapannya tidak dapat dibuka lagi.`)) return;
  takeOffStage(phone);
  phone.forget();
  librarians = librarians.filter((each) => each !== phone);
  countLibrarians();
  bringToFront(librarians.at(-1)).find("textarea").focus();
}

function countLibrarians() {
  remember("librarians", librarians.map(({ number }) => number));
  add.disabled = librarians.length >= MOST_LIBRARIANS;
}

// `again` puts a new phone in the place of one that the server does not know any more.
function putOnStage(phone, before, again) {
  phone.tab = document.createElement("button");
  phone.tab.type = "button";
  phone.tab.textContent = phone.title;
  phone.tab.addEventListener("click", () => bringToFront(phone));
  phone.element.addEventListener("news", () => markNews(phone, !isInFront(phone)));
  if (stage.demo) phone.element.addEventListener("up", readTime);
  phone.element.addEventListener("gone", () => {
    if (!phone.element.isConnected) return; // closed by hand in the meantime
    const wasInFront = isInFront(phone);
    takeOffStage(phone);
    const anew = again();
    if (wasInFront) bringToFront(anew);
  });
  main.insertBefore(phone.element, before?.element ?? add);
  tabs.insertBefore(phone.tab, before?.tab ?? null);
  phone.start();
}

function takeOffStage(phone) {
  phone.stop();
  phone.element.remove();
  phone.tab.remove();
}

function markNews(phone, isNews) {
  phone.tab.classList.toggle("news", isNews);
  phone.tab.ariaDescription = isNews ? "Pesan baru" : null;
}

const isInFront = (phone) => phone.element.classList.contains("front");

// On a narrow screen only the phone in front is seen.
function bringToFront(phone) {
  for (const each of [...librarians, coordinator].filter(Boolean)) {
    each.element.classList.toggle("front", each === phone);
    each.tab.ariaPressed = String(each === phone);
  }
  markNews(phone, false);
  phone.tab.scrollIntoView({ block: "nearest", inline: "nearest" });
  return phone;
}
