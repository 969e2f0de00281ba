// Prints the balances of a bank and the latest transactions: Balances ACCESS_TOKEN
// Reads PLAID_CLIENT_ID, PLAID_SECRET, and PLAID_ENV or PLAID_URL (an offline Sandbox).

import Foundation
import Plaid

guard let argument = CommandLine.arguments.dropFirst().first else {
    print("Usage: Balances ACCESS_TOKEN")
    exit(64)
}
let token = AccessToken(argument)

do {
    try await withPlaidClient { client in
        for account in try await client.accountsGet(accessToken: token).accounts {
            print(account.name, account.balances.currentMoney?.description ?? "unknown", separator: ": ")
        }
        // A new Item's history takes a moment.
        let history = try await client.waitForTransactionHistory(accessToken: token)
        for row in history.added.sorted(by: { $0.date > $1.date }).prefix(5) {
            print("\(row.date)  \(row.money)  \(row.name)")
        }
    }
} catch let error as PlaidError {
    // What to do about it, in a sentence; the description never contains a token.
    print("\(error)\n\(error.advice)")
    exit(1)
}
