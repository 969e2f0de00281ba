import { forward } from "../../../lib/tartan.js";

export const dynamic = "force-dynamic";

/** Returns the user's accounts from the database, without a request to Plaid. */
export async function GET(request) {
  return forward(request, "/api/accounts");
}
