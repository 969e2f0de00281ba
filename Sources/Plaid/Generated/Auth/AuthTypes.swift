// swift-format-ignore-file
// Written by plaid-codegen from Plaid's OpenAPI document 2020-09-14_1.697.4. Do not edit: see docs/GeneratedCode.md.

public import PlaidJSON
public import PlaidTypes

/// The schema `AuthGetNumbers` of Plaid's OpenAPI document.
public struct AuthGetNumbers: JSONObjectDecodable, RedactedDescription {
    /// The JSON member `ach`.
    public let ach: [NumbersACH]
    /// The JSON member `eft`.
    public let eft: [NumbersEFT]
    /// The JSON member `international`.
    public let international: [NumbersInternational]
    /// The JSON member `bacs`.
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

/// The schema `AuthGetRequestOptions` of Plaid's OpenAPI document.
public struct AuthGetRequestOptions: JSONEncodable, RedactedDescription {
    /// The JSON member `account_ids`.
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

/// The schema `AuthVerifyNumbersACH` of Plaid's OpenAPI document.
public struct AuthVerifyNumbersACH: JSONEncodable, RedactedDescription {
    /// The JSON member `account`.
    public var account: SensitiveString
    /// The JSON member `routing`.
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

/// The schema `AuthVerifyRequestNumbers` of Plaid's OpenAPI document.
public struct AuthVerifyRequestNumbers: JSONEncodable, RedactedDescription {
    /// The JSON member `ach`.
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

/// The schema `NumbersACH` of Plaid's OpenAPI document.
public struct NumbersACH: JSONObjectDecodable, RedactedDescription {
    /// The JSON member `account_id`.
    public let accountID: AccountID
    /// The JSON member `account`.
    public let account: SensitiveString
    /// The JSON member `is_tokenized_account_number`.
    public let isTokenizedAccountNumber: Bool?
    /// The JSON member `routing`.
    public let routing: String
    /// The JSON member `wire_routing`.
    public let wireRouting: String?
    /// The JSON member `can_transfer_in`.
    public let canTransferIn: Bool?
    /// The JSON member `can_transfer_out`.
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

/// The schema `NumbersBACS` of Plaid's OpenAPI document.
public struct NumbersBACS: JSONObjectDecodable, RedactedDescription {
    /// The JSON member `account_id`.
    public let accountID: AccountID
    /// The JSON member `account`.
    public let account: SensitiveString
    /// The JSON member `sort_code`.
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

/// The schema `NumbersEFT` of Plaid's OpenAPI document.
public struct NumbersEFT: JSONObjectDecodable, RedactedDescription {
    /// The JSON member `account_id`.
    public let accountID: AccountID
    /// The JSON member `account`.
    public let account: SensitiveString
    /// The JSON member `institution`.
    public let institution: String
    /// The JSON member `branch`.
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

/// The schema `NumbersInternational` of Plaid's OpenAPI document.
public struct NumbersInternational: JSONObjectDecodable, RedactedDescription {
    /// The JSON member `account_id`.
    public let accountID: AccountID
    /// The JSON member `iban`.
    public let iban: SensitiveString
    /// The JSON member `bic`.
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
