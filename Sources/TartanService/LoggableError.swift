// Part of Tartan. Copyright 2026 the Tartan project authors.
// SPDX-License-Identifier: Apache-2.0

import PlaidCore
import TartanStorage
import TokenVault

extension Error {
    /// The loggable form of an error: only Tartan's own errors guarantee a safe description; of all others, the type is logged.
    var loggable: String {
        switch self {
        case let error as StorageError: error.description
        case let error as VaultError: error.description
        case let error as PlaidError: error.description
        default: "\(type(of: self))"
        }
    }
}
