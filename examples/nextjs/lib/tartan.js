// Calls the Tartan service on behalf of a user. Runs only on the server: the API key must not reach a browser.
import { NextResponse } from "next/server";

import { getSession } from "./session.js";

const failure = (status, code, message) => NextResponse.json({ error: { code, message } }, { status });

/** Forwards the named members of the request to the service, and returns its response. */
export async function forward(request, path, members = []) {
  const session = getSession(request);
  if (!session) return failure(401, "unauthenticated", "Sign in first.");
  let body;
  if (request.method === "POST") {
    // A form on another site can send a cookie, but not this content type.
    if (!request.headers.get("content-type")?.startsWith("application/json")) {
      return failure(415, "invalid_request", "Send JSON.");
    }
    const given = await request.json().catch(() => null);
    if (given === null || typeof given !== "object") return failure(400, "invalid_request", "The body is not JSON.");
    // The service's configuration decides what is requested from the bank and where webhooks go, not the page.
    body = Object.fromEntries(members.filter((name) => name in given).map((name) => [name, given[name]]));
  }
  try {
    const response = await fetch(`${process.env.TARTAN_URL ?? "http://127.0.0.1:8080"}${path}`, {
      method: request.method,
      headers: {
        Authorization: `Bearer ${process.env.TARTAN_API_KEY}`, "Tartan-User": session.user.id,
        "Content-Type": "application/json",
      },
      body: body && JSON.stringify(body),
      cache: "no-store",
    });
    return NextResponse.json(await response.json(), { status: response.status });
  } catch {
    return failure(502, "unreachable", "The bank service is not responding. Please try again later.");
  }
}
