// Part of Tartan. Copyright 2026 the Tartan project authors.
// SPDX-License-Identifier: Apache-2.0

import Plaid

let client = try PlaidClient.fromEnvironment()
let banks = try await client.institutionsGet(count: 5, offset: 0, countryCodes: [.us]).institutions
for bank in banks { print(bank.institutionID, bank.name) }
