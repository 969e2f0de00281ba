// Runs the route handlers of examples/next, and serves the pages beside it, on a free port of loopback.
import { createServer } from "node:http";
import { readFile } from "node:fs/promises";
import { register } from "node:module";

register("./next_hooks.mjs", import.meta.url);

const examples = new URL("../../../examples/", import.meta.url);
const web = new URL("./", import.meta.url);
const modules = new URL("file:///usr/share/nodejs/");
const handlers = {};
for (const name of ["create-link-token", "exchange-token"]) {
  handlers[`/api/plaid/${name}`] = await import(new URL(`next/app/api/plaid/${name}/route.js`, examples).href);
}

const files = {
  "/plain/": ["plain/index.html", examples], "/plain/connect.js": ["plain/connect.js", examples],
  "/react/": ["react/index.html", examples], "/react/main.js": ["react/main.js", examples],
  "/react/ConnectBank.js": ["react/ConnectBank.js", examples],
  "/packages/react-plaid-link.js": ["react_plaid_link.js", web],
  "/packages/react.js": ["react/umd/react.development.js", modules],
  "/packages/react-dom.js": ["react-dom/umd/react-dom.development.js", modules],
};
const globals = {
  "/packages/react": `const { createElement, useCallback, useEffect, useRef, useState } = window.React;
export { createElement, useCallback, useEffect, useRef, useState };`,
  "/packages/react-dom/client": "export const createRoot = (element) => window.ReactDOM.createRoot(element);",
};
// What a bundler does: names of packages become addresses, and what they need is loaded first.
const bundled = (text) => text
  .replace(/from "(react|react-dom\/client)"/g, 'from "/packages/$1"')
  .replace('from "react-plaid-link"', 'from "/packages/react-plaid-link.js"')
  .replace('<script type="module"', '<script src="/packages/react.js"></script>\n'
    + '<script src="/packages/react-dom.js"></script>\n<script type="module"');

const answer = async (request, body, origin) => {
  const path = new URL(request.url, origin).pathname;
  if (path in globals) return new Response(globals[path], { headers: { "Content-Type": "text/javascript" } });
  if (path in files) {
    const text = await readFile(new URL(...files[path]), "utf8");
    const type = path.endsWith(".js") ? "text/javascript" : "text/html";
    return new Response(bundled(text), {
      headers: { "Content-Type": `${type}; charset=utf-8`, "Content-Security-Policy": process.env.POLICY },
    });
  }
  const handle = handlers[path]?.[request.method];
  if (!handle) return new Response(null, { status: 404 });
  return handle(new Request(new URL(request.url, origin), { method: request.method, headers: request.headers, body }));
};

const server = createServer(async (request, response) => {
  const parts = [];
  for await (const part of request) parts.push(part);
  const made = await answer(request, Buffer.concat(parts), `http://${request.headers.host}`);
  response.writeHead(made.status, Object.fromEntries(made.headers));
  response.end(Buffer.from(await made.arrayBuffer()));
});
server.listen(0, "127.0.0.1", () => console.log(`http://localhost:${server.address().port}`));
