// From docs/guides/from-plaid-sandbox.md by scripts/embed. Do not edit.

extension GuidePage {
    static let fromPlaidSandboxMd: StaticString = #"""
        # From Plaid's hosted Sandbox to the offline one

        An integration that was tested against `https://sandbox.plaid.com` works with `tartan sandbox` after one change: the base URL. This page lists what stays the
        same, what becomes possible and what differs, and contains recipes for pytest, Node's test runner, Swift Testing and GitHub Actions.

        On this page: [The change](#the-change), [What becomes possible](#what-becomes-possible), [What differs](#what-differs), [pytest](#pytest),
        [Node](#node), [Swift Testing](#swift-testing), [GitHub Actions](#github-actions).

        ## The change

        | | Hosted | Offline |
        |---|---|---|
        | Address | `https://sandbox.plaid.com` | `http://127.0.0.1:8181`, or a free port with `--port 0 --json` |
        | Client ID, secret | From the dashboard | Any; each client ID has its own isolated environment |
        | Link's script | `https://cdn.plaid.com/link/v2/stable/link-initialize.js` | The same path on the Sandbox's address |
        | Webhooks | From Plaid, to a public address | From the Sandbox, to this machine: no tunnel |
        | Webhook key | `/webhook_verification_key/get` | The same, at the Sandbox's address |

        Every client library has a setting for the base URL ([Sandbox](../Sandbox.md#configure-your-sdk) shows six of them). If your code selects an environment only by
        name, change that line: read the address from `PLAID_URL`, and use Plaid's own address if the variable is not set.

        These stay the same: paths, bodies, error codes and messages, token formats, IDs of the test banks, `user_good` and `pass_good` and all other test logins,
        `/sandbox/…`, signed webhooks, and Link in a browser. You cannot use existing access tokens, because they belong to the hosted Sandbox. Create new Items, which
        takes milliseconds.

        ```sh
        plaid() { curl -sS --fail-with-body "$PLAID_URL$1" -H "PLAID-CLIENT-ID: $PLAID_CLIENT_ID" -H "PLAID-SECRET: $PLAID_SECRET" \
          -H 'Content-Type: application/json' -d "$2"; }
        plaid /accounts/get "{\"access_token\": \"$ACCESS_TOKEN\"}" > accounts.json
        python3 -c 'import json; print([account["name"] for account in json.load(open("accounts.json"))["accounts"]])'
        ```

        ## What becomes possible

        | In the hosted Sandbox | Offline |
        |---|---|
        | Wait for transactions, up to a minute | About a second; or `tartan sandbox clock advance 1h` |
        | Wait 24 hours for a micro-deposit, 30 days for a login to expire | Move the clock |
        | A fresh environment needs a new Plaid account | A new client ID in each test, or `tartan sandbox reset`, or a snapshot |
        | Different data each time | `--seed 7 --now 2026-01-01T00:00:00Z` |
        | No `TRANSACTIONS_SYNC_MUTATION_DURING_PAGINATION` on demand | `tartan sandbox fault set mutation` |
        | No timeouts, resets, malformed JSON or 503 on demand | `tartan sandbox fault set timeout` and others |
        | You must build forged, stale, duplicate or dropped webhooks yourself | `/_tartan/webhooks/lab` |
        | Shared rate limits: parallel jobs affect each other | No rate limits, or the published ones with `--rate-limits` |
        | Link in an automated browser depends on a third-party page that changes | A stable page; or no browser, with `/_tartan/link/complete` |
        | The build needs a network and a secret | The build needs neither |

        ## What differs

        - The catalogue has all test banks and several hundred fictional ones, not Plaid's ten thousand.
        - Some operations return placeholder data that matches the contract. Every response has the header `Tartan-Fidelity`, and
          [SandboxFidelity](../SandboxFidelity.md) lists all operations. A test can check it:

        ```python
        import os

        import requests

        response = requests.post(
            f"{os.environ['PLAID_URL']}/accounts/get", timeout=10, json={"access_token": os.environ["ACCESS_TOKEN"]},
            headers={"PLAID-CLIENT-ID": os.environ["PLAID_CLIENT_ID"], "PLAID-SECRET": os.environ["PLAID_SECRET"]})
        response.raise_for_status()
        assert response.headers["Tartan-Fidelity"] != "contract-only", "this test would depend on placeholder data"
        ```

        - Link has its own design and texts; tests that click on Plaid's texts must use other button names.
        - There is no dashboard: redirect URIs are checked against Plaid's general rules, not against a list of registered URIs.
        - The offline Sandbox is a test double. Also run a small set of tests against the hosted Sandbox, daily rather than on every push, to detect changes by Plaid.

        ## pytest

        Start one Sandbox for the whole test run, and give each test its own client ID. The tests are then isolated and can run in parallel.

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


        if __name__ == "__main__":  # only needed on this page, which is one program
            sys.exit(pytest.main(["-q", "-p", "no:cacheprovider", __file__]))
        ```

        To keep faults from affecting other tests, include the access token or the client ID in the rule.

        ## Node

        `node --test` needs no packages. `before` starts the Sandbox, `after` stops it.

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

        /** A client with its own isolated environment. */
        const isolatedClient = () => {
          const headers = { "PLAID-CLIENT-ID": `test${randomUUID()}`, "PLAID-SECRET": "test" };
          return async (path, body) => {
            const response = await fetch(url + path, { method: "POST", headers, body: JSON.stringify(body) });
            const value = await response.json();
            if (!response.ok) throw Object.assign(new Error(value.error_code), { code: value.error_code });
            return value;
          };
        };

        const connect = async (plaid) => {
          const { public_token } = await plaid("/sandbox/public_token/create", {
            institution_id: "ins_109508", initial_products: ["transactions"],
          });
          return (await plaid("/item/public_token/exchange", { public_token })).access_token;
        };

        test("the complete history is available a day later", async () => {
          const plaid = isolatedClient();
          const access_token = await connect(plaid);
          await plaid("/transactions/sync", { access_token });
          await fetch(`${url}/_tartan/clock`, { method: "POST", body: JSON.stringify({ advance: "24h" }) });
          const sync = await plaid("/transactions/sync", { access_token, count: 500 });
          assert.equal(sync.transactions_update_status, "HISTORICAL_UPDATE_COMPLETE");
          assert.ok(sync.added.length > 0);
        });

        test("an expired login", async () => {
          const plaid = isolatedClient();
          const access_token = await connect(plaid);
          await plaid("/sandbox/item/reset_login", { access_token });
          await assert.rejects(plaid("/transactions/sync", { access_token }), { code: "ITEM_LOGIN_REQUIRED" });
        });
        ```

        The clock is shared by all environments of the Sandbox. Tests that need a stopped clock should start their own Sandbox, which takes milliseconds.

        ## Swift Testing

        `PlaidSandboxTesting` starts a Sandbox in the test process, one for each test.

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
            @Test func anExpiredLogin() async throws {
                let sandbox = try PlaidSandbox.current
                let transport = AsyncHTTPClientTransport()
                let client = PlaidClient(
                    clientID: "test", secret: "test", environment: .custom(sandbox.baseURL), transport: transport)
                let created = try await client.sandboxPublicTokenCreate(
                    institutionID: "ins_109508", initialProducts: [.transactions])
                let token = try await client.itemPublicTokenExchange(publicToken: created.publicToken).accessToken
                // After thirty days, the bank requires a login.
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
              - name: Build the Sandbox, or restore it from the cache
                run: |
                  git clone --depth 1 --branch VERSION ADDRESS-OF-TARTAN tartan
                  cd tartan && swift build -c release --product tartan
                  echo "$PWD/.build/release" >> "$GITHUB_PATH"
              - name: Start one Sandbox for steps that cannot start it themselves
                run: |
                  tartan sandbox --seed 7 --json > sandbox.json &
                  while ! test -s sandbox.json; do sleep 0.1; done
                  echo "PLAID_URL=$(python3 -c 'import json; print(json.load(open("sandbox.json"))["url"])')" >> "$GITHUB_ENV"
                  echo "PLAID_CLIENT_ID=test" >> "$GITHUB_ENV"
                  echo "PLAID_SECRET=test" >> "$GITHUB_ENV"
              - run: python -m pytest
              - run: node --test
        ```

        No Plaid secret is needed, so pull requests from forks can run the tests too. The commands in this recipe were tested, but not the workflow itself. The build
        needs the development files of SQLite and zlib (`scripts/setup` lists them).

        ## See also

        - [Testing with the Sandbox](sandbox.md), [all features](../Sandbox.md), [clock, snapshots, reproducible runs](../SandboxControl.md)
        - [Sandbox fidelity, operation by operation](../SandboxFidelity.md)
        - [Environments and keys](environments.md)
        - Plaid: <https://plaid.com/docs/sandbox/>

        """#
}
