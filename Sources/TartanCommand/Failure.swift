import ArgumentParser
import Foundation
import NIOCore
import PlaidCore
import PlaidSandbox
import Storage
import TartanService
import TokenVault

/// A failure as one sentence for the terminal.
struct Failure: Error, CustomStringConvertible {
    let description: String

    init(_ description: String) { self.description = description }

    /// Converts any error to a failure with a sentence; Tartan's own errors already have one.
    static func explaining(_ error: any Error) -> any Error {
        switch error {
        case is Failure, is ConfigurationError, is ExitCode, is ValidationError, is CleanExit, is SandboxStartupError,
            is ServiceError,
            is StorageError, is VaultError:
            return error
        case let error as PlaidError:
            return Failure("Plaid did not answer as expected (\(error)). \(error.advice)")
        case let error as IOError where error.errnoCode == EADDRINUSE:
            return Failure("The port is taken by another process; choose another with --port, or 0 for a free one.")
        case let error as IOError where error.errnoCode == EACCES:
            return Failure("The port may not be listened on by this user; choose one above 1023 with --port.")
        default:
            return error
        }
    }
}
