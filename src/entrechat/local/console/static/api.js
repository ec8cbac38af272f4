// Requests to this server: the public API below v1/, and the console's own addresses.

const KEY = "entrechat.key";
const ROOT = new URL("./", document.baseURI);

/** Tells of "gone" and "back" (the server), and of "key" (one is needed). */
export const bus = new EventTarget();

export class ApiError extends Error {
  constructor(status, error) {
    super(error.message);
    this.status = status;
    this.code = error.code;
    this.param = error.param;
  }
}

export const key = {
  get: () => sessionStorage.getItem(KEY) ?? "",
  set: (value) => (value ? sessionStorage.setItem(KEY, value) : sessionStorage.removeItem(KEY)),
};

let gone = false;

function mark(isGone) {
  if (gone !== isGone) bus.dispatchEvent(new Event(isGone ? "gone" : "back"));
  gone = isGone;
}

/** The server's answer, once its status is good. `browse: false` for what people asked for: the journal hides the rest. */
export async function fetched(path, { method = "GET", query = {}, body, form, signal, browse = true } = {}) {
  const url = new URL(path.replace(/^\//, ""), ROOT);
  for (const [name, value] of Object.entries(query)) if (value !== undefined && value !== "") url.searchParams.set(name, value);
  const headers = browse ? { "entrechat-console": "1" } : {};
  if (key.get()) headers.authorization = `Bearer ${key.get()}`;
  if (body !== undefined) headers["content-type"] = "application/json";
  let answer;
  try {
    answer = await fetch(url, { method, headers, signal, body: form ?? (body === undefined ? undefined : JSON.stringify(body)) });
  } catch (error) {
    if (error.name === "AbortError") throw error;
    mark(true);
    throw new ApiError(0, { message: "The server does not answer." });
  }
  mark(false);
  if (answer.ok) return answer;
  const said = await answer.json().catch(() => ({}));
  const error = new ApiError(answer.status, said.error ?? { message: `The server answered with ${answer.status}.` });
  if (answer.status === 401) bus.dispatchEvent(new CustomEvent("key", { detail: error.message }));
  throw error;
}

const asJson = async (answer) => (await answer).json();

export const get = (path, query, options) => asJson(fetched(`v1/${path}`, { query, ...options }));
export const post = (path, body = {}, options) => asJson(fetched(`v1/${path}`, { method: "POST", body, ...options }));
export const remove = (path) => asJson(fetched(`v1/${path}`, { method: "DELETE" }));
export const own_get = (path, query) => asJson(fetched(`console/${path}`, { query }));

export async function upload(file, purpose) {
  const form = new FormData();
  form.set("purpose", purpose);
  form.set("file", file);
  return asJson(fetched("v1/files", { method: "POST", form, browse: false }));
}

export const content = async (path) => (await fetched(`v1/${path}`)).blob();

/** Server-sent events: {event, data} with the data as text. */
export async function* events(answer) {
  const reader = answer.body.pipeThrough(new TextDecoderStream()).getReader();
  let rest = "";
  try {
    for (;;) {
      const { value, done } = await reader.read();
      if (done) return;
      const blocks = (rest + value).split("\n\n");
      rest = blocks.pop();
      for (const block of blocks) {
        const fields = {};
        for (const line of block.split("\n")) {
          const at = line.indexOf(":");
          if (at > 0) fields[line.slice(0, at)] = line.slice(at + 1).trimStart();
        }
        if (fields.data !== undefined) yield fields;
      }
    }
  } finally {
    await reader.cancel().catch(() => {});
  }
}

/** The JSON of each event of a streamed answer; an error among them is thrown. */
export async function* streamed(path, body, { signal } = {}) {
  for await (const { event, data } of events(await fetched(`v1/${path}`, { method: "POST", body, signal, browse: false }))) {
    if (data === "[DONE]") return;
    const value = JSON.parse(data);
    if (value.error && !value.object) throw new ApiError(500, value.error);
    yield { event, data: value };
  }
}

/** A page of the API's lists. */
export const lister = (path, query = {}) => (after) => get(path, { limit: 50, ...query, after });

/** Every item of a list, page after page, up to `most`. */
export async function all(path, query = {}, most = 2000) {
  const out = [];
  let after;
  do {
    const page = await get(path, { limit: 100, ...query, after });
    out.push(...page.data);
    after = page.has_more ? page.data.at(-1).id : undefined;
  } while (after && out.length < most);
  return out;
}
