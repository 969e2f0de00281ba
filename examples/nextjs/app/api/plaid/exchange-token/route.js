import { forward } from "../../../../lib/tartan.js";

export const dynamic = "force-dynamic";

/** Stores the bank that the user has just connected. The access token stays with the service. */
export async function POST(request) {
  return forward(
    request, "/api/plaid/exchange-token", ["public_token", "link_token", "metadata", "allow_duplicate"]);
}
