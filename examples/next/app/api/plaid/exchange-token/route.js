import { forward } from "../../../../lib/tartan.js";

export async function POST(request) {
  return forward(request, "/api/plaid/exchange-token", ["public_token", "link_token", "metadata", "allow_duplicate"]);
}
