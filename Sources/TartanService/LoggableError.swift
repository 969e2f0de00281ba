import PlaidCore
import Storage
import TokenVault

extension Error {
    /// What a log may say about an error: only errors of our own promise that their description is safe, of all others
    /// it is the type.
    var loggable: String {
        switch self {
        case let error as StorageError: error.description
        case let error as VaultError: error.description
        case let error as PlaidError: error.description
        default: "\(type(of: self))"
        }
    }
}
