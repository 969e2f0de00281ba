// The application's session, here a signed cookie. Replace it with your own sessions; the handlers only need the ID of the
// signed-in user, from a source that the browser cannot choose.
import { createHmac, timingSafeEqual } from "node:crypto";

const sign = (user) => createHmac("sha256", process.env.SESSION_SECRET ?? "").update(user).digest("base64url");

/** Returns the cookie for a signed-in user. */
export const sessionCookie = (user) => `session=${encodeURIComponent(user)}.${sign(user)}`;

/** Returns the signed-in user of a request, or null. */
export function getSession(request) {
  if (!process.env.SESSION_SECRET) throw new Error("SESSION_SECRET is not set.");
  const cookie = request.headers.get("cookie")?.match(/(?:^|;\s*)session=([^;]*)/)?.[1] ?? "";
  const dot = cookie.lastIndexOf(".");
  if (dot < 1) return null;
  const user = decodeURIComponent(cookie.slice(0, dot));
  const given = Buffer.from(cookie.slice(dot + 1));
  const expected = Buffer.from(sign(user));
  return given.length === expected.length && timingSafeEqual(given, expected) ? { user: { id: user } } : null;
}
