// The application's own session: here a signed cookie. Put what your application uses in its place; all that the handlers need is
// the id of the user who is signed in, and it must not come from anything that the browser can choose.
import { createHmac, timingSafeEqual } from "node:crypto";

const sign = (user) => createHmac("sha256", process.env.SESSION_SECRET ?? "").update(user).digest("base64url");

/** The cookie for a user who has signed in. */
export const sessionCookie = (user) => `session=${encodeURIComponent(user)}.${sign(user)}`;

/** The signed-in user of a request, or null. */
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
