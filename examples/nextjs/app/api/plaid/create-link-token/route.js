import { forward } from "../../../../lib/tartan.js";

export const dynamic = "force-dynamic";

/** Makes a Link token; with `item_id` one that repairs that Item. */
export async function POST(request) {
  return forward(request, "/api/plaid/create-link-token", ["language", "item_id"]);
}
