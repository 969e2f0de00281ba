// Serves the route handlers of an application folder as Next.js does: app/PATH/route.js, a function for each method.
import { createServer } from "node:http";
import { existsSync } from "node:fs";
import { join } from "node:path";

const folder = process.argv[2];

const server = createServer(async (incoming, outgoing) => {
  const { pathname } = new URL(incoming.url, "http://localhost");
  const file = join(folder, "app", pathname, "route.js");
  const handler = existsSync(file) ? (await import(file))[incoming.method] : undefined;
  if (!handler) {
    outgoing.writeHead(existsSync(file) ? 405 : 404).end();
    return;
  }
  const chunks = [];
  for await (const chunk of incoming) chunks.push(chunk);
  const hasBody = incoming.method !== "GET";
  const answer = await handler(new Request(`http://localhost${incoming.url}`, {
    method: incoming.method, headers: incoming.headers, body: hasBody ? Buffer.concat(chunks) : undefined,
  }));
  outgoing.writeHead(answer.status, Object.fromEntries(answer.headers));
  outgoing.end(Buffer.from(await answer.arrayBuffer()));
});

server.listen(0, "127.0.0.1", () => {
  console.log(JSON.stringify({ url: `http://localhost:${server.address().port}` }));
});
