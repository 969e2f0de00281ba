// swift-format-ignore-file
// Written by plaid-codegen from Plaid's OpenAPI document 2020-09-14_1.778.0+reconstructed. Do not edit: see docs/GeneratedCode.md.

public import PlaidJSON
public import PlaidTypes

/// An account with its statements.
///
/// See [Plaid's documentation](https://plaid.com/docs/api/products/statements#statementslist).
public struct StatementsAccount: JSONObjectDecodable, RedactedDescription {
    /// The identifier of the account.
    public let accountID: AccountID
    /// The last 2 to 4 characters of the account number.
    public let accountMask: String
    /// The account's name.
    public let accountName: String
    /// The product's name at the institution; absent or `null` when unknown.
    public let accountOfficialName: String
    /// The narrower kind of account.
    public let accountSubtype: String
    /// The kind of account.
    public let accountType: String
    /// The statements.
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

/// A bank statement.
///
/// See [Plaid's documentation](https://plaid.com/docs/api/products/statements#statementslist).
public struct StatementsStatement: JSONObjectDecodable, RedactedDescription {
    /// The identifier of the statement.
    public let statementID: String
    /// The date of the statement; absent or `null` when unknown.
    public let datePosted: CalendarDate?
    /// The month that it covers, from 1 to 12.
    public let month: Int
    /// The year that it covers.
    ///
    /// 2010 or more.
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
