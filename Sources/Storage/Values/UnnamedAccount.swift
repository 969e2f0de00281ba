package import PlaidTypes

/// Stands for the account of a row whose account the bank did not name, so that the row is kept.
package enum UnnamedAccount {
    package static let id: AccountID = "no-account"

    /// Stands for one of several such accounts.
    package static func numbered(_ kind: String, _ index: Int) -> AccountID {
        AccountID(rawValue: "\(id.rawValue):\(kind):\(index)")
    }

    /// Whether an id is such a stand-in, which callers read as null.
    package static func contains(_ id: String) -> Bool {
        id == Self.id.rawValue || id.hasPrefix("\(Self.id.rawValue):")
    }
}

extension AccountID {
    /// The id, or the stand-in for one that was not sent.
    package var orUnnamed: AccountID { rawValue.isEmpty ? UnnamedAccount.id : self }
}
