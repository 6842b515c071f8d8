// The service's time (in a demo it can be moved forward) and how a time is written.

const ZONES = ["Asia/Jakarta", "Asia/Makassar", "Asia/Jayapura"];

const FORMS = {
  time: { hour: "2-digit", minute: "2-digit" }, // 09.00
  day: { weekday: "long", day: "numeric", month: "long", year: "numeric" }, // Senin, 23 November 2026
  shortDay: { weekday: "short", day: "numeric", month: "short" }, // Sen, 23 Nov
};

class Clock extends EventTarget {
  #from = Date.now();
  #since = performance.now();
  #forms;
  nextDue = null;

  constructor() {
    super();
    this.useZone(undefined); // the browser's own
  }

  now() {
    return new Date(this.#from + performance.now() - this.#since);
  }

  set({ now, next_due }) {
    this.#from = Date.parse(now);
    this.#since = performance.now();
    this.nextDue = next_due;
    this.dispatchEvent(new Event("set"));
  }

  // The zone that is used: an unknown one becomes WITA, where the sample programmes are.
  useZone(wanted) {
    const timeZone = wanted === undefined || ZONES.includes(wanted) ? wanted : "Asia/Makassar";
    this.#forms = Object.fromEntries(
      Object.entries(FORMS).map(([name, parts]) => [name, new Intl.DateTimeFormat("id-ID", { ...parts, timeZone })]),
    );
    this.dispatchEvent(new Event("zone"));
    return timeZone;
  }

  time(moment) {
    return this.#forms.time.format(new Date(moment));
  }

  day(moment) {
    return this.#forms.day.format(new Date(moment));
  }

  shortDay(moment) {
    return this.#forms.shortDay.format(new Date(moment));
  }
}

export const clock = new Clock();
