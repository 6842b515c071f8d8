/* Plain ECMAScript 5: the laptop beside the projector is an old one. */
(function () {
  "use strict";

  var EVERY = 3000; // milliseconds between two looks
  var PATIENCE = 8000;
  var place = location.pathname.replace(/\/+$/, "");
  var shown = null; // what the service said last
  var ends = 0; // when its code ends, by our own stopwatch
  var asking = false;
  var due = 0;

  function by(id) {
    return document.getElementById(id);
  }

  function write(id, words) {
    var element = by(id);
    if (element.textContent !== words) {
      element.textContent = words;
    }
  }

  function stopwatch() {
    return performance.now();
  }

  function show(said) {
    shown = said;
    ends = stopwatch() + said.left;
    document.documentElement.lang = said.language;
    document.title = said.title;
    ["title", "session", "how", "link", "present"].forEach(function (id) {
      write(id, said[id]);
    });
    write("code", said.code || "");
    write("note", said.note || "");
    document.body.className = said.code ? "open" : "closed";
    if (said.code && !by("qr").src) {
      by("qr").src = place + "/qr.png";
    }
  }

  /* A code that has ended is not shown: who typed it would be refused. */
  function lose() {
    if (!shown || stopwatch() > ends) {
      write("code", "");
      write("note", shown ? shown.offline : "…");
      document.body.className = "closed";
    }
  }

  function end() {
    write("code", "");
    write("note", shown ? shown.over : "");
    document.body.className = "closed";
    due = Infinity;
    if (!shown) {
      location.reload();
    }
  }

  function ask() {
    var request = new XMLHttpRequest();
    asking = true;
    request.open("GET", place + "/now");
    request.timeout = PATIENCE;
    request.onload = function () {
      if (request.status === 200) {
        show(JSON.parse(request.responseText));
      } else if (request.status === 404) {
        end();
      } else {
        lose();
      }
    };
    request.onerror = request.ontimeout = lose;
    request.onloadend = function () {
      asking = false;
      if (due !== Infinity) {
        due = stopwatch() + EVERY;
      }
    };
    request.send();
  }

  function tick() {
    var left = shown && shown.code ? Math.max(0, ends - stopwatch()) : 0;
    by("left").style.width = shown ? (100 * left) / shown.lasts + "%" : "0";
    if (shown && shown.code && left === 0 && due !== Infinity) {
      due = Math.min(due, ends + 500); // the next code is there
    }
    if (!asking && stopwatch() >= due) {
      ask();
    }
  }

  setInterval(tick, 200);
})();
