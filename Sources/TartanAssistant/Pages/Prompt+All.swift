// Part of Tartan. Copyright 2026 the Tartan project authors.
// SPDX-License-Identifier: Apache-2.0

extension Prompt {
    /// Every prompt.
    static let all: [Prompt] = [connectBank, failingItem, testWebhooks, moveToSync]

    static let connectBank = Prompt(
        name: "connect-a-bank", title: "Connect a bank in the Sandbox",
        description: "Create an Item, wait for its history and show its data.",
        arguments: [
            Argument(name: "institution_id", description: "The bank (default: First Platypus Bank)."),
            Argument(name: "products", description: "The products, separated by commas."),
        ],
        text: { given in
            let bank = given["institution_id"] ?? "ins_109508"
            let products = given["products"] ?? "transactions, auth, identity"
            return """
                Connect a bank in the Sandbox and show me what an application would see.

                1. Call create_sandbox_item with institution_id \(bank) and the products \(products).
                2. Call advance_clock by 10s, so that the history is available (without that tool, wait instead).
                3. Call get_accounts, then get_transactions until has_more is false.
                4. Sum up the accounts with their balances, and the transactions by month and category.

                Then show the same requests in the language of my project, with the necessary error handling.
                """
        })

    static let failingItem = Prompt(
        name: "why-does-an-item-fail", title: "Find out why an Item fails",
        description: "Find the cause of an error code or a failing Item, and what to do.",
        arguments: [
            Argument(
                name: "error_code", description: "The error code, such as ITEM_LOGIN_REQUIRED.",
                complete: { Catalogue.words($0) })
        ],
        text: { given in
            let known = given["error_code"].map { "The error code was \($0). " } ?? ""
            return """
                \(known)Find out why an Item fails and how to fix it.

                1. Call explain with the code; without one, call get_item and use the code of its error.
                2. Call get_item: does the Item have an error, does its consent expire soon, is its webhook set?
                3. Call run_doctor to check credentials, webhook address, database and rate limits.
                4. Say who must act (nobody, I, the end user, the bank or Plaid), whether a retry can help, and what to \
                tell the end user.
                5. If the user must log in again, show how to open Link in update mode in my project.
                """
        })

    static let testWebhooks = Prompt(
        name: "test-webhooks", title: "Test webhook handling",
        description: "Send genuine, repeated and forged webhooks to a receiver and check its responses.",
        arguments: [
            Argument(name: "webhook", description: "The receiver's address on this machine.", isRequired: true)
        ],
        text: { given in
            """
            Test the webhook receiver at \(given["webhook"] ?? "") against the Sandbox.

            1. Call create_sandbox_item with this address as webhook, then advance_clock by 10s.
            2. Call get_webhook_deliveries: did each arrive, and how did the receiver respond?
            3. Take a body and its jwt and call verify_webhook; then change one character of the body and call it again. \
            The second must fail. Check that my receiver rejects it too.
            4. Call fire_webhook with SYNC_UPDATES_AVAILABLE and with ERROR, and check what the receiver does.
            5. Say what is missing: verification on the raw bytes, a response within ten seconds, processing after \
            the response, idempotent handling of repeated webhooks.
            """
        })

    static let moveToSync = Prompt(
        name: "move-to-sync", title: "Move from /transactions/get to /transactions/sync",
        description: "Move an integration from dates and offsets to a cursor.",
        text: { _ in
            """
            Move this project from /transactions/get to /transactions/sync.

            1. Call search_guides about moving to /transactions/sync and read the results.
            2. Find all code that calls /transactions/get, pages by offset or stores rows by date.
            3. Plan the change: one cursor for each Item, stored in the same database transaction as the rows; added, \
            modified and removed all handled; a failed sync run restarts from its first cursor; the webhook \
            SYNC_UPDATES_AVAILABLE instead of the older ones.
            4. Try it: create_sandbox_item with the user user_transactions_dynamic, advance_clock by 10s, get_transactions \
            page by page; inject_fault with the kind mutation, and check that the run restarts.
            5. Change the code and its tests, and say how existing Items get their first cursor.
            """
        })
}
