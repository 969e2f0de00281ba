// Part of Tartan. Copyright 2026 the Tartan project authors.
// SPDX-License-Identifier: Apache-2.0

import ArgumentParser
import Foundation
import MoneyLedger
import NIOCore
import PaymentService
import PlaidCore
import PlaidSandbox
import TartanService
import TartanStorage
import TokenVault

/// A failure as one sentence for the terminal.
struct Failure: Error, CustomStringConvertible {
    let description: String

    init(_ description: String) { self.description = description }

    /// An Item that the database does not have, by the ID that was given.
    static func noItem(_ id: String) -> Failure {
        Failure("There is no Item \(SafeText.line(String(id.prefix(80)))); `tartan items` lists them.")
    }

    /// Converts any error to a failure with a sentence; Tartan's own errors already have one.
    static func explaining(_ error: any Error) -> any Error {
        switch error {
        case is Failure, is ConfigurationError, is ExitCode, is ValidationError, is CleanExit, is SandboxStartupError,
            is ServiceError,
            is StorageError, is VaultError:
            return error
        case let error as PaymentError:
            return Failure(SafeText.line("\(error) (\(error.code.rawValue))"))
        case let error as LedgerError:
            return Failure("The ledger cannot be read: \(error.message) (\(error.code.rawValue))")
        case let error as PlaidError:
            return Failure("Plaid's response was not as expected (\(error)). \(error.advice)")
        case let error as IOError where error.errnoCode == EADDRINUSE:
            return Failure("Another process uses the port; choose another with --port, or 0 for a free one.")
        case let error as IOError where error.errnoCode == EACCES:
            return Failure("This user is not allowed to listen on the port; choose one above 1023 with --port.")
        default:
            return error
        }
    }
}
