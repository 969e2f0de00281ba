import { forward } from "../../../lib/tartan.js";

export const dynamic = "force-dynamic";

/** The user's accounts, from the database; no call to Plaid. */
export async function GET(request) {
  return forward(request, "/api/accounts");
}
