// Asking the server, and how long to wait before asking again.

const PATIENCE = 15_000; // on a thin link a request can hang; a new one often gets through
const LONGEST_PAUSE = 15_000;

// The answer, or null where there was none.
async function ask(path, options) {
  try {
    return await fetch(path, { ...options, signal: AbortSignal.timeout(PATIENCE) });
  } catch {
    return null;
  }
}

export const get = (path) => ask(path, {});

const SENDING = 120_000; // a file of 20 MB on a thin link

export const upload = async (path, file) => {
  try {
    return await fetch(path, {
      method: "POST",
      headers: { "Content-Type": "application/octet-stream", "X-File-Name": encodeURIComponent(file.name) },
      body: file,
      signal: AbortSignal.timeout(SENDING),
    });
  } catch {
    return null;
  }
};

export const post = (path, body) =>
  ask(path, {
    method: "POST",
    headers: { "Content-Type": "application/json" },
    body: JSON.stringify(body),
  });

// Doubles with each attempt, and differs between people so that they do not all come back at once.
export const pause = (attempt) =>
  Math.min(LONGEST_PAUSE, 500 * 2 ** attempt) * (0.75 + Math.random() / 2);

export const sleep = (milliseconds) => new Promise((done) => setTimeout(done, milliseconds));
