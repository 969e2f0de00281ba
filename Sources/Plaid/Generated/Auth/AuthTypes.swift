// swift-format-ignore-file
// Written by plaid-codegen from Plaid's OpenAPI document 2020-09-14_1.778.0+reconstructed. Do not edit: see docs/GeneratedCode.md.

public import PlaidJSON
public import PlaidTypes

/// Account numbers, grouped by payment system.
///
/// See [Plaid's documentation](https://plaid.com/docs/api/products/auth/#authget).
public struct AuthGetNumbers: JSONObjectDecodable, RedactedDescription {
    /// Numbers for ACH transfers in the US.
    public let ach: [NumbersACH]
    /// Numbers for EFT transfers in Canada.
    public let eft: [NumbersEFT]
    /// IBANs and BICs for international transfers.
    public let international: [NumbersInternational]
    /// Numbers for payments in the UK.
    public let bacs: [NumbersBACS]

    private static let keys = JSONKeyTable("ach", "eft", "international", "bacs")
    public init(json: inout JSONReader) {
        var ach: [NumbersACH]?
        var eft: [NumbersEFT]?
        var international: [NumbersInternational]?
        var bacs: [NumbersBACS]?
        if json.beginObject() {
            var keyCursor = JSONKeyCursor(Self.keys)
            while let keyIndex = json.nextKey(&keyCursor) {
                switch keyIndex {
                case 0: ach = json.decode()
                case 1: eft = json.decode()
                case 2: international = json.decode()
                case 3: bacs = json.decode()
                default: json.skipValue()
                }
            }
        }
        self.ach = ach ?? json.missing("AuthGetNumbers.ach")
        self.eft = eft ?? json.missing("AuthGetNumbers.eft")
        self.international = international ?? json.missing("AuthGetNumbers.international")
        self.bacs = bacs ?? json.missing("AuthGetNumbers.bacs")
    }
}

/// The type of ``AuthGetRequest/options``.
///
/// See [Plaid's documentation](https://plaid.com/docs/api/products/auth/#authget).
public struct AuthGetRequestOptions: JSONEncodable, RedactedDescription {
    /// The accounts to return; all accounts when it is absent.
    ///
    /// An identifier of another Item's account is an error.
    public var accountIDs: [AccountID]?

    /// Creates a value; omitted members are not sent.
    public init(
        accountIDs: [AccountID]? = nil
    ) {
        self.accountIDs = accountIDs
    }

    public func encode(to json: inout JSONWriter) {
        json.beginObject()
        json.field("account_ids", accountIDs)
        json.endObject()
    }
}

/// An account's numbers in the US.
///
/// See [Plaid's documentation](https://plaid.com/docs/api/products/auth/#authverify).
public struct AuthVerifyNumbersACH: JSONEncodable, RedactedDescription {
    /// The account number, text because leading zeros count.
    public var account: SensitiveString
    /// The ABA routing number, 9 digits.
    public var routing: String

    /// Creates a value; omitted members are not sent.
    public init(
        account: SensitiveString,
        routing: String
    ) {
        self.account = account
        self.routing = routing
    }

    public func encode(to json: inout JSONWriter) {
        json.beginObject()
        json.field("account", account)
        json.field("routing", routing)
        json.endObject()
    }
}

/// The numbers to check, by payment system.
///
/// See [Plaid's documentation](https://plaid.com/docs/api/products/auth/#authverify).
public struct AuthVerifyRequestNumbers: JSONEncodable, RedactedDescription {
    /// The numbers in the US.
    public var ach: AuthVerifyNumbersACH

    /// Creates a value; omitted members are not sent.
    public init(
        ach: AuthVerifyNumbersACH
    ) {
        self.ach = ach
    }

    public func encode(to json: inout JSONWriter) {
        json.beginObject()
        json.field("ach", ach)
        json.endObject()
    }
}

/// An account's numbers for ACH and wire transfers in the US.
///
/// See [Plaid's documentation](https://plaid.com/docs/api/products/auth/#authget).
public struct NumbersACH: JSONObjectDecodable, Hashable, RedactedDescription {
    /// The account that the numbers belong to.
    public let accountID: AccountID
    /// The account number, text because leading zeros count.
    ///
    /// At some institutions a token that stands for the number and dies when the user withdraws consent.
    public let account: SensitiveString
    /// Whether `account` is the institution's token instead of the real number.
    public let isTokenizedAccountNumber: Bool?
    /// The ABA routing number, 9 digits; leading zeros count.
    public let routing: String
    /// The routing number for wire transfers; `null` when it is not known to differ from `routing`.
    public let wireRouting: String?
    /// Whether the account accepts incoming ACH transfers; `null` when unknown.
    public let canTransferIn: Bool?
    /// Whether the account allows outgoing ACH transfers; `null` when unknown.
    public let canTransferOut: Bool?

    private static let keys = JSONKeyTable("account_id", "account", "is_tokenized_account_number", "routing", "wire_routing", "can_transfer_in", "can_transfer_out")
    public init(json: inout JSONReader) {
        var accountID: AccountID?
        var account: SensitiveString?
        var isTokenizedAccountNumber: Bool?
        var routing: String?
        var wireRouting: String?
        var canTransferIn: Bool?
        var canTransferOut: Bool?
        if json.beginObject() {
            var keyCursor = JSONKeyCursor(Self.keys)
            while let keyIndex = json.nextKey(&keyCursor) {
                switch keyIndex {
                case 0: accountID = json.decode()
                case 1: account = json.decode()
                case 2: isTokenizedAccountNumber = json.decode()
                case 3: routing = json.decode()
                case 4: wireRouting = json.decode()
                case 5: canTransferIn = json.decode()
                case 6: canTransferOut = json.decode()
                default: json.skipValue()
                }
            }
        }
        self.accountID = accountID ?? json.missing("NumbersACH.account_id")
        self.account = account ?? json.missing("NumbersACH.account")
        self.isTokenizedAccountNumber = isTokenizedAccountNumber
        self.routing = routing ?? json.missing("NumbersACH.routing")
        self.wireRouting = wireRouting
        self.canTransferIn = canTransferIn
        self.canTransferOut = canTransferOut
    }
}

/// An account's numbers for payments in the UK.
///
/// See [Plaid's documentation](https://plaid.com/docs/api/products/auth/#authget).
public struct NumbersBACS: JSONObjectDecodable, RedactedDescription {
    /// The account that the numbers belong to.
    public let accountID: AccountID
    /// The account number, usually 8 digits; leading zeros count.
    public let account: SensitiveString
    /// The sort code of the bank's branch, 6 digits.
    public let sortCode: String

    private static let keys = JSONKeyTable("account_id", "account", "sort_code")
    public init(json: inout JSONReader) {
        var accountID: AccountID?
        var account: SensitiveString?
        var sortCode: String?
        if json.beginObject() {
            var keyCursor = JSONKeyCursor(Self.keys)
            while let keyIndex = json.nextKey(&keyCursor) {
                switch keyIndex {
                case 0: accountID = json.decode()
                case 1: account = json.decode()
                case 2: sortCode = json.decode()
                default: json.skipValue()
                }
            }
        }
        self.accountID = accountID ?? json.missing("NumbersBACS.account_id")
        self.account = account ?? json.missing("NumbersBACS.account")
        self.sortCode = sortCode ?? json.missing("NumbersBACS.sort_code")
    }
}

/// An account's numbers for EFT transfers in Canada.
///
/// See [Plaid's documentation](https://plaid.com/docs/api/products/auth/#authget).
public struct NumbersEFT: JSONObjectDecodable, RedactedDescription {
    /// The account that the numbers belong to.
    public let accountID: AccountID
    /// The account number, text because leading zeros count.
    public let account: SensitiveString
    /// The institution's number, 3 digits.
    public let institution: String
    /// The branch's transit number, 5 digits.
    public let branch: String

    private static let keys = JSONKeyTable("account_id", "account", "institution", "branch")
    public init(json: inout JSONReader) {
        var accountID: AccountID?
        var account: SensitiveString?
        var institution: String?
        var branch: String?
        if json.beginObject() {
            var keyCursor = JSONKeyCursor(Self.keys)
            while let keyIndex = json.nextKey(&keyCursor) {
                switch keyIndex {
                case 0: accountID = json.decode()
                case 1: account = json.decode()
                case 2: institution = json.decode()
                case 3: branch = json.decode()
                default: json.skipValue()
                }
            }
        }
        self.accountID = accountID ?? json.missing("NumbersEFT.account_id")
        self.account = account ?? json.missing("NumbersEFT.account")
        self.institution = institution ?? json.missing("NumbersEFT.institution")
        self.branch = branch ?? json.missing("NumbersEFT.branch")
    }
}

/// An account's IBAN and BIC.
///
/// See [Plaid's documentation](https://plaid.com/docs/api/products/auth/#authget).
public struct NumbersInternational: JSONObjectDecodable, RedactedDescription {
    /// The account that the numbers belong to.
    public let accountID: AccountID
    /// The International Bank Account Number, without spaces.
    public let iban: SensitiveString
    /// The Bank Identifier Code (SWIFT code) of the bank.
    public let bic: String

    private static let keys = JSONKeyTable("account_id", "iban", "bic")
    public init(json: inout JSONReader) {
        var accountID: AccountID?
        var iban: SensitiveString?
        var bic: String?
        if json.beginObject() {
            var keyCursor = JSONKeyCursor(Self.keys)
            while let keyIndex = json.nextKey(&keyCursor) {
                switch keyIndex {
                case 0: accountID = json.decode()
                case 1: iban = json.decode()
                case 2: bic = json.decode()
                default: json.skipValue()
                }
            }
        }
        self.accountID = accountID ?? json.missing("NumbersInternational.account_id")
        self.iban = iban ?? json.missing("NumbersInternational.iban")
        self.bic = bic ?? json.missing("NumbersInternational.bic")
    }
}
