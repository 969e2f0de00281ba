import { forward } from "../../../../lib/tartan.js";

export const dynamic = "force-dynamic";

/** Creates a Link token, or one that repairs an Item with `item_id`. */
export async function POST(request) {
  return forward(request, "/api/plaid/create-link-token", ["language", "item_id"]);
}
