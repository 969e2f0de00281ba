import { forward } from "../../../../lib/tartan.js";

export async function POST(request) {
  return forward(request, "/api/plaid/create-link-token", ["language", "item_id", "select_accounts"]);
}
