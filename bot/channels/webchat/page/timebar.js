// The demo's time: what the service's clock shows, and buttons that move it forward.

import { clock } from "./clock.js";
import { forget, recall, remember } from "./memory.js";
import { get, post } from "./server.js";

const bar = document.querySelector(".timebar");
const shown = bar.querySelector("time");
const zone = bar.querySelector("select");
const next = bar.querySelector("[data-move=next]");
const status = bar.querySelector("[role=status]");
const written = (moment) => `${clock.day(moment)}, ${clock.time(moment)}`;

let moves = 0;

export function showTimebar(label) {
  showZone(label);
  zone.value = clock.useZone(recall("zone", zone.value));
  zone.addEventListener("change", () => remember("zone", clock.useZone(zone.value)));
  for (const button of bar.querySelectorAll("[data-move]")) button.addEventListener("click", () => move(button));
  for (const change of ["set", "zone"]) clock.addEventListener(change, show);
  setInterval(show, 1000);
  show();
  bar.hidden = false;
}

// `label`: WIB, WITA or WIT.
function showZone(label) {
  const option = [...zone.options].find(({ text }) => text === label);
  zone.value = clock.useZone(option?.value ?? "Asia/Makassar");
}

// Another office is played: what was chosen by hand was meant for the one before.
export function followZone(label) {
  forget("zone");
  showZone(label);
}

// After a connection was lost, or the computer slept, the clock shown here may be behind.
export async function readTime() {
  const before = moves;
  const answer = await get("/api/stage");
  if (!answer?.ok) return;
  const time = await answer.json();
  if (moves === before) clock.set(time); // else it was asked before time moved, and is of the past
}

function show() {
  const now = clock.now();
  if (shown.textContent !== written(now)) {
    shown.dateTime = now.toISOString();
    shown.textContent = written(now);
  }
  if (!clock.nextDue && document.activeElement === next) bar.querySelector("[data-move]").focus();
  next.disabled = !clock.nextDue;
  const due = clock.nextDue ? `${clock.shortDay(clock.nextDue)}, ${clock.time(clock.nextDue)}` : "belum ada";
  const small = next.querySelector("small");
  if (small.textContent !== due) small.textContent = due;
}

async function move(button) {
  if (bar.ariaBusy === "true") return;
  bar.ariaBusy = "true";
  const answer = await post("/api/time", { move: button.dataset.move });
  moves++;
  if (answer?.ok) clock.set(await answer.json());
  status.textContent = answer?.ok ? `Sekarang ${written(clock.now())}` : "Waktu belum dapat dimajukan. Silakan coba lagi.";
  status.classList.toggle("unseen", Boolean(answer?.ok));
  bar.ariaBusy = "false";
}
