// The application's back end: serves a folder, and calls Tartan on behalf of the signed-in user.
//
//   TARTAN_API_KEY=… node examples/server.mjs examples/plain
//
// TARTAN_URL is the service (default: http://127.0.0.1:8080), PORT the port to listen on (default: 3000; 0: any). The service says
// where Link's script is; LINK_SCRIPT names another address.
import { createServer } from "node:http";
import { readFile } from "node:fs/promises";
import { extname, join, normalize } from "node:path";

const tartan = process.env.TARTAN_URL ?? "http://127.0.0.1:8080";
const apiKey = process.env.TARTAN_API_KEY;
const folder = process.argv[2];
if (!apiKey || !folder) {
  console.error("usage: TARTAN_API_KEY=… node server.mjs FOLDER   (`tartan keys create` creates the key)");
  process.exit(2);
}

// An application gets its user from its session. This one has a single user.
const userOf = () => "demo-user";

// The routes that the page may use, and those of the service. Everything else is rejected.
const allowed = new Map([
  ["POST /api/plaid/create-link-token", "/api/plaid/create-link-token"],
  ["POST /api/plaid/exchange-token", "/api/plaid/exchange-token"],
  ["GET /api/accounts", "/api/accounts"],
]);
const types = { ".html": "text/html", ".js": "text/javascript", ".css": "text/css" };

// Plaid's own script, or that of the Sandbox which the service uses. Requested until the service responds.
let known = process.env.LINK_SCRIPT;
const linkScript = async () => {
  known ??= (await (await fetch(`${tartan}/connect/settings`)).json()).link_script;
  return known;
};

// react-plaid-link always loads Plaid's own.
const plaid = "https://cdn.plaid.com";
const policy = async () => {
  const origin = await linkScript().then((address) => new URL(address).origin).catch(() => plaid);
  return `default-src 'self'; script-src 'self' ${origin} ${plaid}; base-uri 'none'; `
    + `frame-src ${process.env.LINK_FRAME ?? `${origin} ${plaid}`}; frame-ancestors 'none'`;
};

const read = async (request) => {
  const chunks = [];
  let size = 0;
  for await (const chunk of request) {
    size += chunk.length;
    if (size > 65536) throw new RangeError("The body is too large.");
    chunks.push(chunk);
  }
  return Buffer.concat(chunks);
};

const server = createServer(async (request, response) => {
  const { pathname } = new URL(request.url, "http://localhost");
  const contentSecurityPolicy = await policy();
  const send = (status, type, body) => {
    response.writeHead(status, {
      "Content-Type": `${type}; charset=utf-8`, "Content-Security-Policy": contentSecurityPolicy, "Cache-Control": "no-store",
      "X-Content-Type-Options": "nosniff",
    });
    response.end(body);
  };
  try {
    const target = allowed.get(`${request.method} ${pathname}`);
    if (target) {
      // Another site's page cannot send this header without a preflight request, so it cannot act for the user.
      if (request.method === "POST" && request.headers["x-requested-with"] !== "fetch") {
        send(403, "application/json", '{"error":{"message":"Only the pages of this application may send this request."}}');
        return;
      }
      const reply = await fetch(tartan + target, {
        method: request.method,
        headers: {
          Authorization: `Bearer ${apiKey}`, "Tartan-User": userOf(request), "Content-Type": "application/json",
        },
        body: request.method === "POST" ? await read(request) : undefined,
      });
      send(reply.status, "application/json", await reply.text());
    } else if (pathname === "/settings.json") {
      send(200, "application/json", JSON.stringify({ link_script: await linkScript() }));
    } else if (request.method === "GET") {
      const path = normalize(pathname === "/" ? "/index.html" : pathname);
      send(200, types[extname(path)] ?? "application/octet-stream", await readFile(join(folder, path)));
    } else {
      send(405, "text/plain", "Not allowed");
    }
  } catch (error) {
    if (error.code === "ENOENT" || error.code === "EISDIR") send(404, "text/plain", "Not found");
    else send(502, "application/json", '{"error":{"message":"The Tartan service does not respond. Start it, then reload the page."}}');
  }
});

server.listen(Number(process.env.PORT ?? 3000), "127.0.0.1", () => {
  console.log(JSON.stringify({ url: `http://localhost:${server.address().port}` }));
});
