// Asks Tartan's service on behalf of the user who is logged in. The key stays here, in the back end.
import { NextResponse } from "next/server";
import { getSession } from "./session.js";

// What of a page's request is passed on. Products, countries and addresses are for the service's configuration.
const pick = (body, names) => Object.fromEntries(names.filter((name) => name in body).map((name) => [name, body[name]]));

const failure = (status, code, message) => NextResponse.json({ error: { code, message } }, { status });

export async function forward(request, path, names) {
  const session = await getSession(request);
  if (!session) return failure(401, "unauthenticated", "Log in first.");
  // A form of another site cannot send this type, so that nobody else's page acts for this user.
  if (!(request.headers.get("content-type") ?? "").startsWith("application/json")) {
    return failure(415, "invalid_request", "Send application/json.");
  }
  let body;
  try {
    body = await request.json();
  } catch {
    body = null;
  }
  if (body === null || typeof body !== "object" || Array.isArray(body)) {
    return failure(400, "invalid_request", "Send a JSON object.");
  }
  try {
    const answer = await fetch(`${process.env.TARTAN_URL}${path}`, {
      method: "POST",
      headers: {
        "Content-Type": "application/json",
        Authorization: `Bearer ${process.env.TARTAN_KEY}`,
        "Tartan-User": session.user.id,
      },
      body: JSON.stringify(pick(body, names)),
      cache: "no-store",
      signal: AbortSignal.timeout(30_000),
    });
    return NextResponse.json(await answer.json(), { status: answer.status });
  } catch {
    return failure(502, "unavailable", "The bank service does not answer. Try again.");
  }
}
