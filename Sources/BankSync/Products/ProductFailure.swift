// Part of Tartan. Copyright 2026 the Tartan project authors.
// SPDX-License-Identifier: Apache-2.0

import PlaidCore
import PlaidTypes
import TartanStorage

/// The consequences of a product that could not be fetched.
struct ProductFailure {
    var state: ProductFetchRecord.State
    var errorCode: String
    var requestID: RequestID?
    var delay: Duration

    /// Codes that mean that the product is not available for the bank, the Item or its accounts.
    private static let unavailable: Set<String> = [
        "PRODUCTS_NOT_SUPPORTED", "PRODUCT_NOT_SUPPORTED", "PRODUCT_NOT_ENABLED", "PRODUCT_UNAVAILABLE",
        "INVALID_PRODUCT", "UNAUTHORIZED_ROUTE_ACCESS", "NO_ACCOUNTS", "NO_AUTH_ACCOUNTS", "NO_INVESTMENT_ACCOUNTS",
        "NO_LIABILITY_ACCOUNTS", "ADDITIONAL_CONSENT_REQUIRED", "ACCESS_NOT_GRANTED",
    ]

    /// - Parameters:
    ///   - failures: The number of consecutive failed requests before this one.
    ///   - age: How old rows may get.
    init(_ error: SyncError, failures: Int, random: Double, age: Duration) {
        errorCode = error.plaid?.code.rawValue ?? error.code.rawValue
        requestID = error.plaid?.requestID
        if Self.unavailable.contains(errorCode) {
            state = .unavailable
            delay = age
        } else if error.plaid?.code == .productNotReady {
            state = .notReady
            delay = min(.seconds(1 << min(failures, 10)), .seconds(600))
        } else {
            state = .failed
            delay = max(FailurePlan(error, failures: failures, random: random).delay, .seconds(30))
        }
    }
}
