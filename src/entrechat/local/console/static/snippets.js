// A request as a program would make it.
import { parsed } from "./json.js";

const INDENT = "    ";
const quoted = (text) => `'${text.replaceAll("'", "'\\''")}'`;
const address = (path, query) => new URL(`${path}${query ? `?${query}` : ""}`, location.origin).href;

/** {method, path, query, request} → a command of a shell. */
export function curl({ method, path, query, request }) {
  const lines = [`curl ${quoted(address(path, query))}`];
  if (method !== "GET" && !(method === "POST" && request)) lines.push(`-X ${method}`);
  lines.push('-H "Authorization: Bearer $OPENAI_API_KEY"');
  if (request && !parsed(request).error) lines.push("-H 'Content-Type: application/json'", `-d ${quoted(request)}`);
  else if (request !== "" && method === "POST") lines.push("-F file=@FILE  # the form was not text");
  return lines.join(" \\\n  ");
}

/** A value as a literal of Python. */
export function literal(value, indent = "") {
  if (value === null) return "None";
  if (value === true) return "True";
  if (value === false) return "False";
  if (typeof value !== "object") return JSON.stringify(value);
  const inner = indent + INDENT;
  const [open, close] = Array.isArray(value) ? "[]" : "{}";
  const items = Array.isArray(value) ? value.map((each) => literal(each, inner)) : Object.entries(value).map(([name, each]) => `${JSON.stringify(name)}: ${literal(each, inner)}`);
  const line = `${open}${items.join(", ")}${close}`;
  if (line.length + indent.length < 100 && !line.includes("\n")) return line;
  return `${open}\n${items.map((each) => `${inner}${each},\n`).join("")}${indent}${close}`;
}

/** Python; with the operation's method where its path has no parameters (`plain`). */
export function python({ method, path, query, request, operation, plain }) {
  const below = path.replace(/^\/v1/, "");
  const lines = ["from entrechat import OpenAI", "", `client = OpenAI(base_url=${JSON.stringify(address("/v1"))}, api_key="YOUR_KEY")`];
  const { value, error } = parsed(request || "null");
  if (error) return [...lines, `# ${method} ${below} with a form, which was not kept: see client.${operation ?? "…"}`, ""].join("\n");
  const given = { ...Object.fromEntries([...new URLSearchParams(query ?? "")].map(([name, each]) => [name, /^\d+$/.test(each) ? Number(each) : each])), ...value };
  const names = Object.keys(given);
  if (operation && plain && names.every((each) => /^[a-z_]\w*$/.test(each))) {
    const call = `client.${operation}(${names.length ? `\n${names.map((each) => `${INDENT}${each}=${literal(given[each], INDENT)},\n`).join("")}` : ""})`;
    lines.push(...(given.stream ? [`for event in ${call}:`, `${INDENT}print(event)`] : [`print(${call})`]));
  } else {
    const body = value ? `, body=${literal(value)}` : "";
    lines.push(`print(client.${method.toLowerCase()}(${JSON.stringify(below + (query ? `?${query}` : ""))}${body}, cast_to=object))`);
  }
  return `${lines.join("\n")}\n`;
}
