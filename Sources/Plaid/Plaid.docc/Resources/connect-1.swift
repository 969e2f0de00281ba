// Part of Tartan. Copyright 2026 the Tartan project authors.
// SPDX-License-Identifier: Apache-2.0

import Plaid

try await withPlaidClient { client in
    print("The client is ready.")
}
