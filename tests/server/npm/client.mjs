// Drives the npm `openai` package against a local server: node client.mjs DIRECTORY-OF-THE-PACKAGE BASE-URL
// Prints one JSON object: what each part of the API answered.
import { createRequire } from "node:module";
import { pathToFileURL } from "node:url";

const [home, baseURL] = process.argv.slice(2);
const load = createRequire(pathToFileURL(`${home}/`));
const { default: OpenAI, toFile } = await import(pathToFileURL(load.resolve("openai")));
const client = new OpenAI({ apiKey: "any", adminAPIKey: "any", baseURL, maxRetries: 0, timeout: 30_000 });
const model = "gpt-4o-mini";
const messages = [{ role: "user", content: "Hello there" }];

async function settled(read, done) {
  for (let turn = 0; turn < 400; turn++) {
    const found = await read();
    if (done(found)) return found;
    await new Promise((resolve) => setTimeout(resolve, 25));
  }
  throw new Error("it never came to an end");
}

const parts = {
  async models() {
    const ids = [];
    for await (const each of client.models.list()) ids.push(each.id);
    return ids;
  },

  async chat() {
    const { data, request_id } = await client.chat.completions.create({ model, messages }).withResponse();
    return { text: data.choices[0].message.content, usage: data.usage.total_tokens, id: request_id.slice(0, 4) };
  },

  async chatStream() {
    let text = "";
    for await (const chunk of await client.chat.completions.create({ model, messages, stream: true })) {
      text += chunk.choices[0]?.delta?.content ?? "";
    }
    const final = await client.chat.completions.stream({ model, messages }).finalContent();
    return { text, final };
  },

  async responses() {
    const whole = await client.responses.create({ model, input: "Hello there" });
    const next = await client.responses.create({ model, input: "And again", previous_response_id: whole.id });
    const types = [];
    const stream = client.responses.stream({ model, input: "Hello there" });
    for await (const event of stream) types.push(event.type);
    const final = await stream.finalResponse();
    return { text: whole.output_text, next: next.status, first: types[0], last: types.at(-1), final: final.output_text };
  },

  async embeddings() {
    const made = await client.embeddings.create({ model: "text-embedding-3-small", input: ["one", "two"] });
    return { many: made.data.length, numbers: made.data.every((each) => each.embedding.every(Number.isFinite)) };
  },

  async moderations() {
    const made = await client.moderations.create({ input: "Hello there" });
    return { flagged: made.results[0].flagged };
  },

  async files() {
    const line = Buffer.from('{"item": "Ärger"}\n');
    const made = await client.files.create({ purpose: "evals", file: await toFile(line, "a.jsonl") });
    const text = await (await client.files.content(made.id)).text();
    const gone = await client.files.delete(made.id);
    return { bytes: made.bytes, text, deleted: gone.deleted };
  },

  async vectorStores() {
    const text = Buffer.from("Refunds are paid within thirty days.");
    const store = await client.vectorStores.create({ name: "Help" });
    const file = await client.vectorStores.files.uploadAndPoll(store.id, await toFile(text, "refunds.txt"));
    const found = await client.vectorStores.search(store.id, { query: "refunds" });
    return { status: file.status, found: found.data[0].content[0].text };
  },

  async assistants() {
    const assistant = await client.beta.assistants.create({ model });
    const thread = await client.beta.threads.create({ messages });
    const run = client.beta.threads.runs.stream(thread.id, { assistant_id: assistant.id });
    let text = "";
    run.on("textDelta", (delta) => (text += delta.value));
    const final = await run.finalRun();
    const polled = await client.beta.threads.runs.createAndPoll(thread.id, { assistant_id: assistant.id });
    return { text, status: final.status, polled: polled.status };
  },

  async batches() {
    const body = { model, messages };
    const line = JSON.stringify({ custom_id: "one", method: "POST", url: "/v1/chat/completions", body });
    const file = await client.files.create({ purpose: "batch", file: await toFile(Buffer.from(`${line}\n`), "in.jsonl") });
    const made = await client.batches.create({
      input_file_id: file.id,
      endpoint: "/v1/chat/completions",
      completion_window: "24h",
    });
    const ends = ["completed", "failed", "expired", "cancelled"];
    const done = await settled(() => client.batches.retrieve(made.id), (batch) => ends.includes(batch.status));
    const out = JSON.parse(await (await client.files.content(done.output_file_id)).text());
    return { status: done.status, id: out.custom_id, text: out.response.body.choices[0].message.content };
  },

  async administration() {
    const project = await client.admin.organization.projects.create({ name: "Desk" });
    const bot = await client.admin.organization.projects.serviceAccounts.create(project.id, { name: "bot" });
    const theirs = client.withOptions({ apiKey: bot.api_key.value });
    const hidden = await client.conversations.create({});
    const refused = await theirs.conversations.retrieve(hidden.id).catch((error) => error.status);
    return { name: project.name, refused };
  },

  async errors() {
    const wrong = await client.chat.completions.create({ model, messages, temperature: 9 }).catch((error) => error);
    const absent = await client.models.retrieve("claude").catch((error) => error);
    return [wrong, absent].map((error) => [error.constructor.name, error.status, error.code, error.param]);
  },
};

const said = {};
for (const [name, part] of Object.entries(parts)) {
  said[name] = await part().catch((error) => ({ failed: `${error.constructor.name}: ${error.message}` }));
}
console.log(JSON.stringify(said));
