// What this browser remembers across a reload. Where it refuses to store (a private window, a full
// disk) the page keeps working, and only a reload forgets.

const unstored = new Map();
const named = (key) => `rekan/${key}`;

export function recall(key, otherwise) {
  if (unstored.has(key)) return unstored.get(key);
  try {
    return JSON.parse(localStorage.getItem(named(key))) ?? otherwise;
  } catch {
    return otherwise;
  }
}

export function remember(key, value) {
  try {
    localStorage.setItem(named(key), JSON.stringify(value));
    unstored.delete(key);
  } catch {
    unstored.set(key, value);
  }
}

export function forget(key) {
  unstored.delete(key);
  try {
    localStorage.removeItem(named(key));
  } catch {
    // Nothing was stored, so nothing is left to forget.
  }
}

// Another tab of this browser changed the value.
export function whenChangedElsewhere(key, tell) {
  const listen = (event) => event.key === named(key) && tell();
  addEventListener("storage", listen);
  return () => removeEventListener("storage", listen);
}
