// swift-format-ignore-file
// Written by plaid-codegen from Plaid's OpenAPI document 2020-09-14_1.697.4. Do not edit: see docs/GeneratedCode.md.

public import PlaidJSON
public import PlaidTypes

/// The schema `StatementsAccount` of Plaid's OpenAPI document.
public struct StatementsAccount: JSONObjectDecodable, RedactedDescription {
    /// The JSON member `account_id`.
    public let accountID: AccountID
    /// The JSON member `account_mask`.
    public let accountMask: String
    /// The JSON member `account_name`.
    public let accountName: String
    /// The JSON member `account_official_name`.
    public let accountOfficialName: String
    /// The JSON member `account_subtype`.
    public let accountSubtype: String
    /// The JSON member `account_type`.
    public let accountType: String
    /// The JSON member `statements`.
    public let statements: [StatementsStatement]

    private static let keys = JSONKeyTable("account_id", "account_mask", "account_name", "account_official_name", "account_subtype", "account_type", "statements")
    public init(json: inout JSONReader) {
        var accountID: AccountID?
        var accountMask: String?
        var accountName: String?
        var accountOfficialName: String?
        var accountSubtype: String?
        var accountType: String?
        var statements: [StatementsStatement]?
        if json.beginObject() {
            var keyCursor = JSONKeyCursor(Self.keys)
            while let keyIndex = json.nextKey(&keyCursor) {
                switch keyIndex {
                case 0: accountID = json.decode()
                case 1: accountMask = json.decode()
                case 2: accountName = json.decode()
                case 3: accountOfficialName = json.decode()
                case 4: accountSubtype = json.decode()
                case 5: accountType = json.decode()
                case 6: statements = json.decode()
                default: json.skipValue()
                }
            }
        }
        self.accountID = accountID ?? json.missing("StatementsAccount.account_id")
        self.accountMask = accountMask ?? json.missing("StatementsAccount.account_mask")
        self.accountName = accountName ?? json.missing("StatementsAccount.account_name")
        self.accountOfficialName = accountOfficialName ?? json.missing("StatementsAccount.account_official_name")
        self.accountSubtype = accountSubtype ?? json.missing("StatementsAccount.account_subtype")
        self.accountType = accountType ?? json.missing("StatementsAccount.account_type")
        self.statements = statements ?? json.missing("StatementsAccount.statements")
    }
}

/// The schema `StatementsStatement` of Plaid's OpenAPI document.
public struct StatementsStatement: JSONObjectDecodable, RedactedDescription {
    /// The JSON member `statement_id`.
    public let statementID: String
    /// The JSON member `date_posted`.
    public let datePosted: CalendarDate?
    /// The JSON member `month`.
    public let month: Int
    /// The JSON member `year`.
    public let year: Int

    private static let keys = JSONKeyTable("statement_id", "date_posted", "month", "year")
    public init(json: inout JSONReader) {
        var statementID: String?
        var datePosted: CalendarDate?
        var month: Int?
        var year: Int?
        if json.beginObject() {
            var keyCursor = JSONKeyCursor(Self.keys)
            while let keyIndex = json.nextKey(&keyCursor) {
                switch keyIndex {
                case 0: statementID = json.decode()
                case 1: datePosted = json.decode()
                case 2: month = json.decode()
                case 3: year = json.decode()
                default: json.skipValue()
                }
            }
        }
        self.statementID = statementID ?? json.missing("StatementsStatement.statement_id")
        self.datePosted = datePosted
        self.month = month ?? json.missing("StatementsStatement.month")
        self.year = year ?? json.missing("StatementsStatement.year")
    }
}
