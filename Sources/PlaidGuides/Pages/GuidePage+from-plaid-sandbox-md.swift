// From docs/guides/from-plaid-sandbox.md by scripts/embed. Do not edit.

extension GuidePage {
    static let fromPlaidSandboxMd: StaticString = #"""
        # From Plaid's hosted Sandbox to the offline one

        An integration that was tested against `https://sandbox.plaid.com` runs against `tartan sandbox` after one change, the address. This page says what stays the
        same, what becomes possible, what is not the same, and has recipes for continuous integration: pytest, Node's own test runner, Swift Testing and GitHub
        Actions.

        ## The change

        | | hosted | offline |
        |---|---|---|
        | address | `https://sandbox.plaid.com` | `http://127.0.0.1:8181`, or a free port with `--port 0 --json` |
        | client id, secret | from the dashboard | any; each client id is a world of its own |
        | Link's script | `https://cdn.plaid.com/link/v2/stable/link-initialize.js` | the same path on the Sandbox's address |
        | the webhook's sender | Plaid, to a public address | the Sandbox, to this machine: no tunnel |
        | the key of a webhook's signature | `/webhook_verification_key/get` | the same, at the Sandbox's address |

        Every client has a setting for the address ([Sandbox](../Sandbox.md) has six languages). If yours can only choose among the environments by name, that is the
        line to change: read the address from `PLAID_URL`, and keep Plaid's own as what it is without the variable.

        What stays: paths, bodies, error codes and messages, tokens' forms, ids of the test banks, `user_good` and `pass_good` and all other test logins,
        `/sandbox/…`, signed webhooks, Link in a browser. Old access tokens do not move: they belong to the hosted world. Make Items anew, which takes milliseconds.

        ```sh
        plaid() { curl -sS --fail-with-body "$PLAID_URL$1" -H "PLAID-CLIENT-ID: $PLAID_CLIENT_ID" -H "PLAID-SECRET: $PLAID_SECRET" \
          -H 'Content-Type: application/json' -d "$2"; }
        plaid /accounts/get "{\"access_token\": \"$ACCESS_TOKEN\"}" > accounts.json
        python3 -c 'import json; print([account["name"] for account in json.load(open("accounts.json"))["accounts"]])'
        ```

        ## What was slow, flaky or impossible

        | in the hosted Sandbox | here |
        |---|---|
        | wait for transactions, up to a minute | about a second; or `/_tartan/clock` with `{"advance": "1h"}` |
        | wait 24 hours for a micro-deposit, 30 days for a login to end | move the clock |
        | a new world only by a new client | a new client id in each test, or `/_tartan/reset`, or a snapshot |
        | other data each time | `--seed 7 --now 2026-01-01` |
        | no `TRANSACTIONS_SYNC_MUTATION_DURING_PAGINATION` on demand | a fault of the kind `mutation` |
        | no time-outs, resets, broken JSON, 503 on demand | faults of these kinds |
        | a forged, stale, doubled or lost webhook: build it yourself | `/_tartan/webhooks/lab` |
        | shared rate limits: parallel jobs disturb each other | none, or the published ones with `--rate-limits` |
        | Link in an automated browser: against the page of another firm, which changes | a page without surprises; or no browser, with `/_tartan/link/complete` |
        | a network, and a secret in the build | neither |

        ## What is not the same

        - The catalogue has all of the test banks and several hundred invented ones, not Plaid's ten thousand.
        - Some operations answer placeholders that the contract allows; each answer carries the header `Tartan-Fidelity`, and [SandboxFidelity](../SandboxFidelity.md)
          lists all of them. A test can insist:

        ```python
        import os

        import requests

        answer = requests.post(
            f"{os.environ['PLAID_URL']}/accounts/get", timeout=10, json={"access_token": os.environ["ACCESS_TOKEN"]},
            headers={"PLAID-CLIENT-ID": os.environ["PLAID_CLIENT_ID"], "PLAID-SECRET": os.environ["PLAID_SECRET"]})
        answer.raise_for_status()
        assert answer.headers["Tartan-Fidelity"] != "contract-only", "this test would rest on placeholders"
        ```

        - Looks and texts of Link are our own; tests that click on Plaid's texts find buttons by other names.
        - The dashboard does not exist: redirect addresses are checked by their rules, not against a list.
        - It is a test double. Run a small set of tests against the hosted Sandbox too, once a day and not at every push; that is where you notice what Plaid changed.

        ## pytest

        One Sandbox for the whole run; a client id, and so a world, for each test, so that tests may run side by side.

        ```python
        import json
        import subprocess
        import sys
        import uuid

        import plaid
        import pytest
        from plaid.api import plaid_api
        from plaid.model.accounts_get_request import AccountsGetRequest
        from plaid.model.item_public_token_exchange_request import ItemPublicTokenExchangeRequest
        from plaid.model.products import Products
        from plaid.model.sandbox_public_token_create_request import SandboxPublicTokenCreateRequest


        @pytest.fixture(scope="session")
        def sandbox():
            process = subprocess.Popen(
                ["tartan", "sandbox", "--port", "0", "--seed", "7", "--json"], stdout=subprocess.PIPE, text=True)
            try:
                line = process.stdout.readline()
                assert line, "the Sandbox did not start"
                yield json.loads(line)["url"]
            finally:
                process.terminate()
                process.wait(timeout=10)


        @pytest.fixture
        def client(sandbox):
            return plaid_api.PlaidApi(plaid.ApiClient(plaid.Configuration(
                host=sandbox.rstrip("/"), api_key={"clientId": f"test{uuid.uuid4().hex}", "secret": "test"})))


        @pytest.fixture
        def access_token(client):
            created = client.sandbox_public_token_create(SandboxPublicTokenCreateRequest(
                institution_id="ins_109508", initial_products=[Products("transactions")]))
            return client.item_public_token_exchange(ItemPublicTokenExchangeRequest(
                public_token=created.public_token)).access_token


        def test_accounts(client, access_token):
            names = [account.name for account in client.accounts_get(AccountsGetRequest(access_token=access_token)).accounts]
            assert names[0] == "Plaid Checking"


        def test_the_bank_is_down(sandbox, client, access_token):
            requests.post(f"{sandbox.rstrip('/')}/_tartan/faults", timeout=10, json={
                "kind": "error", "error_code": "INSTITUTION_DOWN", "access_token": access_token, "count": 1}).raise_for_status()
            with pytest.raises(plaid.ApiException) as failure:
                client.accounts_get(AccountsGetRequest(access_token=access_token))
            assert json.loads(failure.value.body)["error_code"] == "INSTITUTION_DOWN"
            client.accounts_get(AccountsGetRequest(access_token=access_token))


        if __name__ == "__main__":  # here only, because this page is one program
            sys.exit(pytest.main(["-q", "-p", "no:cacheprovider", __file__]))
        ```

        A fault that names the access token or the client id leaves the neighbours alone.

        ## Node

        `node --test` needs no package. `before` starts the Sandbox, `after` ends it.

        ```js
        import assert from "node:assert/strict";
        import { spawn } from "node:child_process";
        import { once } from "node:events";
        import { createInterface } from "node:readline";
        import { after, before, test } from "node:test";
        import { randomUUID } from "node:crypto";

        let sandbox;
        let url;

        before(async () => {
          sandbox = spawn("tartan", ["sandbox", "--port", "0", "--seed", "7", "--json"], { stdio: ["ignore", "pipe", "inherit"] });
          const [line] = await once(createInterface({ input: sandbox.stdout }), "line");
          url = JSON.parse(line).url.replace(/\/$/, "");
        });

        after(async () => {
          const ended = once(sandbox, "exit");
          sandbox.kill("SIGTERM");
          await ended;
        });

        /** A world of its own. */
        const world = () => {
          const headers = { "PLAID-CLIENT-ID": `test${randomUUID()}`, "PLAID-SECRET": "test" };
          return async (path, body) => {
            const answer = await fetch(url + path, { method: "POST", headers, body: JSON.stringify(body) });
            const value = await answer.json();
            if (!answer.ok) throw Object.assign(new Error(value.error_code), { code: value.error_code });
            return value;
          };
        };

        const connect = async (plaid) => {
          const { public_token } = await plaid("/sandbox/public_token/create", {
            institution_id: "ins_109508", initial_products: ["transactions"],
          });
          return (await plaid("/item/public_token/exchange", { public_token })).access_token;
        };

        test("the whole history is there a day later", async () => {
          const plaid = world();
          const access_token = await connect(plaid);
          await plaid("/transactions/sync", { access_token });
          await fetch(`${url}/_tartan/clock`, { method: "POST", body: JSON.stringify({ advance: "24h" }) });
          const round = await plaid("/transactions/sync", { access_token, count: 500 });
          assert.equal(round.transactions_update_status, "HISTORICAL_UPDATE_COMPLETE");
          assert.ok(round.added.length > 0);
        });

        test("a login that ended", async () => {
          const plaid = world();
          const access_token = await connect(plaid);
          await plaid("/sandbox/item/reset_login", { access_token });
          await assert.rejects(plaid("/transactions/sync", { access_token }), { code: "ITEM_LOGIN_REQUIRED" });
        });
        ```

        The clock belongs to the Sandbox and moves for all of its worlds. Tests that depend on a standing clock start a Sandbox of their own; it is up in
        milliseconds.

        ## Swift Testing

        `PlaidSandboxTesting` starts a Sandbox inside the test's process, one for each test.

        ```swift package
        .testTarget(
            name: "BankTests",
            dependencies: [
                .product(name: "Plaid", package: "tartan"),
                .product(name: "PlaidSandboxTesting", package: "tartan"),
            ]),
        ```

        ```swift test
        import Foundation
        import Plaid
        import PlaidSandbox
        import PlaidSandboxTesting
        import Testing

        @Suite(.plaidSandbox(seed: 7))
        struct BankTests {
            @Test func aLoginThatEnded() async throws {
                let sandbox = try PlaidSandbox.current
                let transport = AsyncHTTPClientTransport()
                let client = PlaidClient(
                    clientID: "test", secret: "test", environment: .custom(sandbox.baseURL), transport: transport)
                let created = try await client.sandboxPublicTokenCreate(
                    institutionID: "ins_109508", initialProducts: [.transactions])
                let token = try await client.itemPublicTokenExchange(publicToken: created.publicToken).accessToken
                // Thirty days later the bank wants its user.
                await sandbox.sandbox.advance(by: 31 * 86_400)
                let error = await #expect(throws: PlaidError.self) { try await client.transactionsSync(accessToken: token) }
                #expect(error?.requiresUpdateMode == true)
                await transport.shutdown()
            }
        }
        ```

        ## GitHub Actions

        ```text
        jobs:
          test:
            runs-on: ubuntu-latest
            container: swift:6.3
            steps:
              - uses: actions/checkout@v4
              - name: Build the Sandbox, or take it from the cache
                run: |
                  git clone --depth 1 --branch VERSION ADDRESS-OF-TARTAN tartan
                  cd tartan && swift build -c release --product tartan
                  echo "$PWD/.build/release" >> "$GITHUB_PATH"
              - name: One Sandbox for steps that cannot start it themselves
                run: |
                  tartan sandbox --seed 7 --json > sandbox.json &
                  while ! test -s sandbox.json; do sleep 0.1; done
                  echo "PLAID_URL=$(python3 -c 'import json; print(json.load(open("sandbox.json"))["url"])')" >> "$GITHUB_ENV"
                  echo "PLAID_CLIENT_ID=test" >> "$GITHUB_ENV"
                  echo "PLAID_SECRET=test" >> "$GITHUB_ENV"
              - run: python -m pytest
              - run: node --test
        ```

        No secret of Plaid's is needed, so that builds of pull requests from strangers can run the tests too. The recipe is text and was not run; the commands in it
        were. Building needs libpq and SQLite's development files (`scripts/setup` names them).

        ## Further

        - [Testing with the Sandbox](sandbox.md), [all that it can be told](../Sandbox.md), [time, snapshots, repeatable runs](../SandboxControl.md)
        - [How close it is, operation by operation](../SandboxFidelity.md)
        - [Environments and keys](environments.md)
        - Plaid: <https://plaid.com/docs/sandbox/>

        """#
}
