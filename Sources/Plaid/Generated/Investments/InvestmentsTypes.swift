// swift-format-ignore-file
// Written by plaid-codegen from Plaid's OpenAPI document 2020-09-14_1.778.0+reconstructed. Do not edit: see docs/GeneratedCode.md.

public import FoundationEssentials
public import PlaidJSON
public import PlaidTypes

/// The terms of a bond or similar security.
///
/// See [Plaid's documentation](https://plaid.com/docs/api/products/investments/#investmentsholdingsget).
public struct FixedIncome: JSONObjectDecodable, Hashable, RedactedDescription {
    /// The expected return; `null` when unknown.
    public let yieldRate: YieldRate?
    /// The date of repayment; `null` when unknown.
    public let maturityDate: CalendarDate?
    /// The date of issue; `null` when unknown.
    public let issueDate: CalendarDate?
    /// What is repaid per unit at maturity; `null` when unknown.
    public let faceValue: Decimal?

    private static let keys = JSONKeyTable("yield_rate", "maturity_date", "issue_date", "face_value")
    public init(json: inout JSONReader) {
        var yieldRate: YieldRate?
        var maturityDate: CalendarDate?
        var issueDate: CalendarDate?
        var faceValue: Decimal?
        if json.beginObject() {
            var keyCursor = JSONKeyCursor(Self.keys)
            while let keyIndex = json.nextKey(&keyCursor) {
                switch keyIndex {
                case 0: yieldRate = json.decode()
                case 1: maturityDate = json.decode()
                case 2: issueDate = json.decode()
                case 3: faceValue = json.decode()
                default: json.skipValue()
                }
            }
        }
        self.yieldRate = yieldRate
        self.maturityDate = maturityDate
        self.issueDate = issueDate
        self.faceValue = faceValue
    }
}

/// What an account holds of one security.
///
/// See [Plaid's documentation](https://plaid.com/docs/api/products/investments/#investmentsholdingsget).
public struct Holding: JSONObjectDecodable, Hashable, RedactedDescription {
    /// The account that has the holding.
    public let accountID: AccountID
    /// The security.
    ///
    /// Look it up in the response's `securities`.
    public let securityID: String
    /// The price of one unit that the institution reports.
    ///
    /// Usually that of the last market close: see `institutionPriceAsOf`.
    public let institutionPrice: Decimal
    /// The date of `institutionPrice`; `null` when the institution does not report it.
    public let institutionPriceAsOf: CalendarDate?
    /// The time of `institutionPrice`, in UTC; `null` at most institutions.
    public let institutionPriceDatetime: Timestamp?
    /// The value that the institution reports, in the holding's currency.
    ///
    /// Negative for a short position. It can differ from price times quantity.
    public let institutionValue: Decimal
    /// What the whole holding cost, not the price of one unit; `null` when unknown.
    public let costBasis: Decimal?
    /// How many units are held; fractions occur.
    ///
    /// Negative for a short position. For options the number of shares that the contracts cover, usually 100 each.
    public let quantity: Decimal
    /// The ISO 4217 code of the currency.
    ///
    /// `null` exactly when `unofficialCurrencyCode` is set.
    public let isoCurrencyCode: String?
    /// The code of a currency that ISO 4217 does not have, such as a cryptocurrency.
    ///
    /// `null` exactly when `isoCurrencyCode` is set.
    public let unofficialCurrencyCode: String?
    /// How many units are vested; only for equity compensation, `null` otherwise.
    public let vestedQuantity: Decimal?
    /// The value of the vested units; only for equity compensation, `null` otherwise.
    public let vestedValue: Decimal?
    /// The purchases that make up the holding; empty when the institution does not report them.
    public let taxLots: [HoldingTaxLot]?

    private static let keys = JSONKeyTable("account_id", "security_id", "institution_price", "institution_price_as_of", "institution_price_datetime", "institution_value", "cost_basis", "quantity", "iso_currency_code", "unofficial_currency_code", "vested_quantity", "vested_value", "tax_lots")
    public init(json: inout JSONReader) {
        var accountID: AccountID?
        var securityID: String?
        var institutionPrice: Decimal?
        var institutionPriceAsOf: CalendarDate?
        var institutionPriceDatetime: Timestamp?
        var institutionValue: Decimal?
        var costBasis: Decimal?
        var quantity: Decimal?
        var isoCurrencyCode: String?
        var unofficialCurrencyCode: String?
        var vestedQuantity: Decimal?
        var vestedValue: Decimal?
        var taxLots: [HoldingTaxLot]?
        if json.beginObject() {
            var keyCursor = JSONKeyCursor(Self.keys)
            while let keyIndex = json.nextKey(&keyCursor) {
                switch keyIndex {
                case 0: accountID = json.decode()
                case 1: securityID = json.decode()
                case 2: institutionPrice = json.decode()
                case 3: institutionPriceAsOf = json.decode()
                case 4: institutionPriceDatetime = json.decode()
                case 5: institutionValue = json.decode()
                case 6: costBasis = json.decode()
                case 7: quantity = json.decode()
                case 8: isoCurrencyCode = json.decode()
                case 9: unofficialCurrencyCode = json.decode()
                case 10: vestedQuantity = json.decode()
                case 11: vestedValue = json.decode()
                case 12: taxLots = json.decode()
                default: json.skipValue()
                }
            }
        }
        self.accountID = accountID ?? json.missing("Holding.account_id")
        self.securityID = securityID ?? json.missing("Holding.security_id")
        self.institutionPrice = institutionPrice ?? json.missing("Holding.institution_price")
        self.institutionPriceAsOf = institutionPriceAsOf
        self.institutionPriceDatetime = institutionPriceDatetime
        self.institutionValue = institutionValue ?? json.missing("Holding.institution_value")
        self.costBasis = costBasis
        self.quantity = quantity ?? json.missing("Holding.quantity")
        self.isoCurrencyCode = isoCurrencyCode
        self.unofficialCurrencyCode = unofficialCurrencyCode
        self.vestedQuantity = vestedQuantity
        self.vestedValue = vestedValue
        self.taxLots = taxLots
    }
}

/// An investment account.
///
/// See [Plaid's documentation](https://plaid.com/docs/api/products/investments/#investmentsholdingsget).
public struct InvestmentAccount: JSONObjectDecodable, Hashable, RedactedDescription {
    /// The identifier of the account, case-sensitive.
    ///
    /// Stable while the Item exists. The same account has another identifier in another Item.
    public let accountID: AccountID
    /// The account's balances.
    ///
    /// They are cached and may be a day old, except from `/accounts/balance/get`.
    public let balances: InvestmentAccountBalance
    /// The last 2 to 4 characters of the account number, for display.
    ///
    /// Not unique within an Item. `null` when the institution does not show a number.
    public let mask: String?
    /// The account's name, which the user or the institution chose.
    public let name: String
    /// The product's name at the institution; `null` when unknown.
    public let officialName: String?
    /// The kind of account.
    ///
    /// It decides the meaning of the balances.
    public let type: AccountType
    /// The narrower kind of account; `null` when unknown.
    public let subtype: AccountSubtype?
    /// How far the verification of the account's numbers is.
    ///
    /// Absent unless Auth verifies by micro-deposits or against a database.
    public let verificationStatus: AccountBaseVerificationStatus?
    /// The account holder's name that the user entered for the verification; `null` otherwise.
    public let verificationName: String?
    /// What the verification against a database found; absent for other accounts.
    public let verificationInsights: AccountVerificationInsights?
    /// An identifier of the account that stays the same across Items.
    ///
    /// Absent except at institutions with tokenized account numbers.
    public let persistentAccountID: String?
    /// Whether a person, a business, or an unknown holder owns the account.
    ///
    /// Often absent.
    public let holderCategory: AccountHolderCategory?
    /// The annual percentage yield of a deposit account: `4.25` is 4.25 %.
    ///
    /// `null` when the institution does not say.
    ///
    /// Added after version 1.697.4 of Plaid's document.
    public let apy: Decimal?
    /// The same bank account as seen through the paired Item; `null` when Plaid cannot match it.
    ///
    /// Absent when the Item has no pair: see `pairedItemID`. It can change, as every account ID.
    ///
    /// Added after version 1.697.4 of Plaid's document.
    public let pairedAccountID: String?

    private static let keys = JSONKeyTable("account_id", "balances", "mask", "name", "official_name", "type", "subtype", "verification_status", "verification_name", "verification_insights", "persistent_account_id", "holder_category", "apy", "paired_account_id")
    public init(json: inout JSONReader) {
        var accountID: AccountID?
        var balances: InvestmentAccountBalance?
        var mask: String?
        var name: String?
        var officialName: String?
        var type: AccountType?
        var subtype: AccountSubtype?
        var verificationStatus: AccountBaseVerificationStatus?
        var verificationName: String?
        var verificationInsights: AccountVerificationInsights?
        var persistentAccountID: String?
        var holderCategory: AccountHolderCategory?
        var apy: Decimal?
        var pairedAccountID: String?
        if json.beginObject() {
            var keyCursor = JSONKeyCursor(Self.keys)
            while let keyIndex = json.nextKey(&keyCursor) {
                switch keyIndex {
                case 0: accountID = json.decode()
                case 1: balances = json.decode()
                case 2: mask = json.decode()
                case 3: name = json.decode()
                case 4: officialName = json.decode()
                case 5: type = json.decode()
                case 6: subtype = json.decode()
                case 7: verificationStatus = json.decode()
                case 8: verificationName = json.decode()
                case 9: verificationInsights = json.decode()
                case 10: persistentAccountID = json.decode()
                case 11: holderCategory = json.decode()
                case 12: apy = json.decode()
                case 13: pairedAccountID = json.decode()
                default: json.skipValue()
                }
            }
        }
        self.accountID = accountID ?? json.missing("InvestmentAccount.account_id")
        self.balances = balances ?? json.missing("InvestmentAccount.balances")
        self.mask = mask
        self.name = name ?? json.missing("InvestmentAccount.name")
        self.officialName = officialName
        self.type = type ?? json.missing("InvestmentAccount.type")
        self.subtype = subtype
        self.verificationStatus = verificationStatus
        self.verificationName = verificationName
        self.verificationInsights = verificationInsights
        self.persistentAccountID = persistentAccountID
        self.holderCategory = holderCategory
        self.apy = apy
        self.pairedAccountID = pairedAccountID
    }
}

/// What an investment account holds.
///
/// See [Plaid's documentation](https://plaid.com/docs/api/products/investments/#investmentsholdingsget).
public struct InvestmentAccountBalance: JSONObjectDecodable, Hashable, RedactedDescription {
    /// The money that can be spent or withdrawn now.
    ///
    /// It takes pending transactions into account. For a credit card: the limit less what is owed. `null` when the
    /// institution does not calculate it.
    public let available: Decimal?
    /// What the account holds, or for credit and loan accounts what is owed.
    ///
    /// Positive on a credit card means the user owes money; negative means the bank does. On a depository account
    /// negative means an overdraft. On an investment account it is the value of the assets.
    public let current: Decimal?
    /// The credit limit, or the agreed overdraft of a depository account.
    ///
    /// `null` when there is none or it is unknown.
    public let limit: Decimal?
    /// The ISO 4217 code of the currency.
    ///
    /// `null` exactly when `unofficialCurrencyCode` is set.
    public let isoCurrencyCode: String?
    /// The code of a currency that ISO 4217 does not have, such as a cryptocurrency.
    ///
    /// `null` exactly when `isoCurrencyCode` is set.
    public let unofficialCurrencyCode: String?
    /// When the balance was valid; `null` at most institutions.
    ///
    /// UTC.
    public let lastUpdatedDatetime: Timestamp?
    /// What is borrowed against the account's securities; `null` when nothing or unknown.
    public let marginLoanAmount: Decimal?

    private static let keys = JSONKeyTable("available", "current", "limit", "iso_currency_code", "unofficial_currency_code", "last_updated_datetime", "margin_loan_amount")
    public init(json: inout JSONReader) {
        var available: Decimal?
        var current: Decimal?
        var limit: Decimal?
        var isoCurrencyCode: String?
        var unofficialCurrencyCode: String?
        var lastUpdatedDatetime: Timestamp?
        var marginLoanAmount: Decimal?
        if json.beginObject() {
            var keyCursor = JSONKeyCursor(Self.keys)
            while let keyIndex = json.nextKey(&keyCursor) {
                switch keyIndex {
                case 0: available = json.decode()
                case 1: current = json.decode()
                case 2: limit = json.decode()
                case 3: isoCurrencyCode = json.decode()
                case 4: unofficialCurrencyCode = json.decode()
                case 5: lastUpdatedDatetime = json.decode()
                case 6: marginLoanAmount = json.decode()
                default: json.skipValue()
                }
            }
        }
        self.available = available
        self.current = current
        self.limit = limit
        self.isoCurrencyCode = isoCurrencyCode
        self.unofficialCurrencyCode = unofficialCurrencyCode
        self.lastUpdatedDatetime = lastUpdatedDatetime
        self.marginLoanAmount = marginLoanAmount
    }
}

/// The type of ``InvestmentsHoldingsGetRequest/options``.
///
/// See [Plaid's documentation](https://plaid.com/docs/api/products/investments/#investmentsholdingsget).
public struct InvestmentHoldingsGetRequestOptions: JSONEncodable, RedactedDescription {
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

/// A transaction in an investment account.
///
/// Signs follow cash: positive when cash leaves the account, negative when it comes in.
///
/// See [Plaid's documentation](https://plaid.com/docs/api/products/investments/#investmentstransactionsget).
public struct InvestmentTransaction: JSONObjectDecodable, Hashable, RedactedDescription {
    /// The identifier of the transaction, case-sensitive.
    public let investmentTransactionID: String
    /// A former identifier for canceled transactions.
    @available(*, deprecated, message: "Plaid no longer uses it.")
    public var cancelTransactionID: String? { deprecatedCancelTransactionID }
    private let deprecatedCancelTransactionID: String?
    /// The account that the transaction belongs to.
    public let accountID: AccountID
    /// The security; `null` for movements of cash alone.
    public let securityID: String?
    /// The booking date, usually that of settlement; a calendar date without a time zone.
    public let date: CalendarDate
    /// When the order was placed, in UTC; `null` at most institutions.
    public let transactionDatetime: Timestamp?
    /// The institution's description.
    public let name: String
    /// How many units moved: positive for a purchase, negative for a sale, 0 for cash alone.
    public let quantity: Decimal
    /// The whole value: positive when cash leaves the account, as for a purchase, negative when cash comes in, as for a
    /// sale or a dividend.
    public let amount: Decimal
    /// The price of one unit; usually 0 for movements of cash alone.
    public let price: Decimal
    /// The sum of all fees of the transaction; `null` when unknown.
    public let fees: Decimal?
    /// The kind of transaction.
    public let type: InvestmentTransactionType
    /// The narrower kind of transaction.
    public let subtype: InvestmentTransactionSubtype
    /// The ISO 4217 code of the currency.
    ///
    /// `null` exactly when `unofficialCurrencyCode` is set.
    public let isoCurrencyCode: String?
    /// The code of a currency that ISO 4217 does not have, such as a cryptocurrency.
    ///
    /// `null` exactly when `isoCurrencyCode` is set.
    public let unofficialCurrencyCode: String?

    private static let keys = JSONKeyTable("investment_transaction_id", "cancel_transaction_id", "account_id", "security_id", "date", "transaction_datetime", "name", "quantity", "amount", "price", "fees", "type", "subtype", "iso_currency_code", "unofficial_currency_code")
    public init(json: inout JSONReader) {
        var investmentTransactionID: String?
        var cancelTransactionID: String?
        var accountID: AccountID?
        var securityID: String?
        var date: CalendarDate?
        var transactionDatetime: Timestamp?
        var name: String?
        var quantity: Decimal?
        var amount: Decimal?
        var price: Decimal?
        var fees: Decimal?
        var type: InvestmentTransactionType?
        var subtype: InvestmentTransactionSubtype?
        var isoCurrencyCode: String?
        var unofficialCurrencyCode: String?
        if json.beginObject() {
            var keyCursor = JSONKeyCursor(Self.keys)
            while let keyIndex = json.nextKey(&keyCursor) {
                switch keyIndex {
                case 0: investmentTransactionID = json.decode()
                case 1: cancelTransactionID = json.decode()
                case 2: accountID = json.decode()
                case 3: securityID = json.decode()
                case 4: date = json.decode()
                case 5: transactionDatetime = json.decode()
                case 6: name = json.decode()
                case 7: quantity = json.decode()
                case 8: amount = json.decode()
                case 9: price = json.decode()
                case 10: fees = json.decode()
                case 11: type = json.decode()
                case 12: subtype = json.decode()
                case 13: isoCurrencyCode = json.decode()
                case 14: unofficialCurrencyCode = json.decode()
                default: json.skipValue()
                }
            }
        }
        self.investmentTransactionID = investmentTransactionID ?? json.missing("InvestmentTransaction.investment_transaction_id")
        self.deprecatedCancelTransactionID = cancelTransactionID
        self.accountID = accountID ?? json.missing("InvestmentTransaction.account_id")
        self.securityID = securityID
        self.date = date ?? json.missing("InvestmentTransaction.date")
        self.transactionDatetime = transactionDatetime
        self.name = name ?? json.missing("InvestmentTransaction.name")
        self.quantity = quantity ?? json.missing("InvestmentTransaction.quantity")
        self.amount = amount ?? json.missing("InvestmentTransaction.amount")
        self.price = price ?? json.missing("InvestmentTransaction.price")
        self.fees = fees
        self.type = type ?? json.missing("InvestmentTransaction.type")
        self.subtype = subtype ?? json.missing("InvestmentTransaction.subtype")
        self.isoCurrencyCode = isoCurrencyCode
        self.unofficialCurrencyCode = unofficialCurrencyCode
    }
}

/// Contributions to a 401(k) account.
///
/// Amounts are sums of absolute values.
///
/// See [Plaid's documentation](https://plaid.com/docs/api/products/investments-move/#investmentsauthget).
public struct InvestmentsAuth401kContributionDetails: JSONObjectDecodable, RedactedDescription {
    /// The latest contributions, all of one day.
    public let lastContributionTransactions: [InvestmentTransaction]
    /// The number of contributions in the past month.
    public let contributionCount1m: Int
    /// The sum of contributions in the past month.
    public let contributionAmount1m: Decimal
    /// The number of contributions in the past 6 months.
    public let contributionCount6m: Int
    /// The sum of contributions in the past 6 months.
    public let contributionAmount6m: Decimal
    /// The number of contributions in the past 12 months.
    public let contributionCount12m: Int
    /// The sum of contributions in the past 12 months.
    public let contributionAmount12m: Decimal

    private static let keys = JSONKeyTable("last_contribution_transactions", "contribution_count_1m", "contribution_amount_1m", "contribution_count_6m", "contribution_amount_6m", "contribution_count_12m", "contribution_amount_12m")
    public init(json: inout JSONReader) {
        var lastContributionTransactions: [InvestmentTransaction]?
        var contributionCount1m: Int?
        var contributionAmount1m: Decimal?
        var contributionCount6m: Int?
        var contributionAmount6m: Decimal?
        var contributionCount12m: Int?
        var contributionAmount12m: Decimal?
        if json.beginObject() {
            var keyCursor = JSONKeyCursor(Self.keys)
            while let keyIndex = json.nextKey(&keyCursor) {
                switch keyIndex {
                case 0: lastContributionTransactions = json.decode()
                case 1: contributionCount1m = json.decode()
                case 2: contributionAmount1m = json.decode()
                case 3: contributionCount6m = json.decode()
                case 4: contributionAmount6m = json.decode()
                case 5: contributionCount12m = json.decode()
                case 6: contributionAmount12m = json.decode()
                default: json.skipValue()
                }
            }
        }
        self.lastContributionTransactions = lastContributionTransactions ?? json.missing("InvestmentsAuth401kContributionDetails.last_contribution_transactions")
        self.contributionCount1m = contributionCount1m ?? json.missing("InvestmentsAuth401kContributionDetails.contribution_count_1m")
        self.contributionAmount1m = contributionAmount1m ?? json.missing("InvestmentsAuth401kContributionDetails.contribution_amount_1m")
        self.contributionCount6m = contributionCount6m ?? json.missing("InvestmentsAuth401kContributionDetails.contribution_count_6m")
        self.contributionAmount6m = contributionAmount6m ?? json.missing("InvestmentsAuth401kContributionDetails.contribution_amount_6m")
        self.contributionCount12m = contributionCount12m ?? json.missing("InvestmentsAuth401kContributionDetails.contribution_count_12m")
        self.contributionAmount12m = contributionAmount12m ?? json.missing("InvestmentsAuth401kContributionDetails.contribution_amount_12m")
    }
}

/// Fees of a 401(k) account.
///
/// See [Plaid's documentation](https://plaid.com/docs/api/products/investments-move/#investmentsauthget).
public struct InvestmentsAuth401kFeeDetails: JSONObjectDecodable, RedactedDescription {
    /// The number of fees in the past 12 months.
    public let accountFeeCount12m: Int
    /// The sum of fees in the past 12 months.
    public let accountFeeAmount12m: Decimal

    private static let keys = JSONKeyTable("account_fee_count_12m", "account_fee_amount_12m")
    public init(json: inout JSONReader) {
        var accountFeeCount12m: Int?
        var accountFeeAmount12m: Decimal?
        if json.beginObject() {
            var keyCursor = JSONKeyCursor(Self.keys)
            while let keyIndex = json.nextKey(&keyCursor) {
                switch keyIndex {
                case 0: accountFeeCount12m = json.decode()
                case 1: accountFeeAmount12m = json.decode()
                default: json.skipValue()
                }
            }
        }
        self.accountFeeCount12m = accountFeeCount12m ?? json.missing("InvestmentsAuth401kFeeDetails.account_fee_count_12m")
        self.accountFeeAmount12m = accountFeeAmount12m ?? json.missing("InvestmentsAuth401kFeeDetails.account_fee_amount_12m")
    }
}

/// Fees and contributions of a 401(k) account.
///
/// See [Plaid's documentation](https://plaid.com/docs/api/products/investments-move/#investmentsauthget).
public struct InvestmentsAuthAccountDetails401k: JSONObjectDecodable, RedactedDescription {
    /// The account that the figures belong to.
    public let accountID: AccountID?
    /// The account's fees.
    public let feeDetails: InvestmentsAuth401kFeeDetails?
    /// The account's contributions.
    public let contributionDetails: InvestmentsAuth401kContributionDetails?

    private static let keys = JSONKeyTable("account_id", "fee_details", "contribution_details")
    public init(json: inout JSONReader) {
        var accountID: AccountID?
        var feeDetails: InvestmentsAuth401kFeeDetails?
        var contributionDetails: InvestmentsAuth401kContributionDetails?
        if json.beginObject() {
            var keyCursor = JSONKeyCursor(Self.keys)
            while let keyIndex = json.nextKey(&keyCursor) {
                switch keyIndex {
                case 0: accountID = json.decode()
                case 1: feeDetails = json.decode()
                case 2: contributionDetails = json.decode()
                default: json.skipValue()
                }
            }
        }
        self.accountID = accountID
        self.feeDetails = feeDetails
        self.contributionDetails = contributionDetails
    }
}

/// Where the data for a transfer comes from.
///
/// See [Plaid's documentation](https://plaid.com/docs/api/products/investments-move/#investmentsauthget).
public struct InvestmentsAuthDataSources: JSONObjectDecodable, RedactedDescription {
    /// The source of the account numbers.
    public let numbers: DataSources?
    /// The source of the owners.
    public let owners: DataSources?
    /// The source of the holdings.
    public let holdings: DataSources?

    private static let keys = JSONKeyTable("numbers", "owners", "holdings")
    public init(json: inout JSONReader) {
        var numbers: DataSources?
        var owners: DataSources?
        var holdings: DataSources?
        if json.beginObject() {
            var keyCursor = JSONKeyCursor(Self.keys)
            while let keyIndex = json.nextKey(&keyCursor) {
                switch keyIndex {
                case 0: numbers = json.decode()
                case 1: owners = json.decode()
                case 2: holdings = json.decode()
                default: json.skipValue()
                }
            }
        }
        self.numbers = numbers
        self.owners = owners
        self.holdings = holdings
    }
}

/// The numbers of investment accounts, by transfer system.
///
/// See [Plaid's documentation](https://plaid.com/docs/api/products/investments-move/#investmentsauthget).
public struct InvestmentsAuthGetNumbers: JSONObjectDecodable, RedactedDescription {
    /// Numbers for ACATS transfers in the US.
    public let acats: [NumbersACATS]?
    /// Numbers for ATON transfers in Canada.
    public let aton: [NumbersATON]?
    /// Numbers of 401(k) plans.
    public let retirement401k: [NumbersRetirement401k]?

    private static let keys = JSONKeyTable("acats", "aton", "retirement_401k")
    public init(json: inout JSONReader) {
        var acats: [NumbersACATS]?
        var aton: [NumbersATON]?
        var retirement401k: [NumbersRetirement401k]?
        if json.beginObject() {
            var keyCursor = JSONKeyCursor(Self.keys)
            while let keyIndex = json.nextKey(&keyCursor) {
                switch keyIndex {
                case 0: acats = json.decode()
                case 1: aton = json.decode()
                case 2: retirement401k = json.decode()
                default: json.skipValue()
                }
            }
        }
        self.acats = acats
        self.aton = aton
        self.retirement401k = retirement401k
    }
}

/// The type of ``InvestmentsAuthGetRequest/options``.
///
/// See [Plaid's documentation](https://plaid.com/docs/api/products/investments-move/#investmentsauthget).
public struct InvestmentsAuthGetRequestOptions: JSONEncodable, RedactedDescription {
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

/// The owners of an investment account.
///
/// See [Plaid's documentation](https://plaid.com/docs/api/products/investments-move/#investmentsauthget).
public struct InvestmentsAuthOwner: JSONObjectDecodable, RedactedDescription {
    /// The account that the names belong to.
    public let accountID: AccountID?
    /// The names of the owners.
    public let names: [String]?

    private static let keys = JSONKeyTable("account_id", "names")
    public init(json: inout JSONReader) {
        var accountID: AccountID?
        var names: [String]?
        if json.beginObject() {
            var keyCursor = JSONKeyCursor(Self.keys)
            while let keyIndex = json.nextKey(&keyCursor) {
                switch keyIndex {
                case 0: accountID = json.decode()
                case 1: names = json.decode()
                default: json.skipValue()
                }
            }
        }
        self.accountID = accountID
        self.names = names
    }
}

/// A filter and the page.
///
/// See [Plaid's documentation](https://plaid.com/docs/api/products/investments/#investmentstransactionsget).
public struct InvestmentsTransactionsGetRequestOptions: JSONEncodable, RedactedDescription {
    /// The accounts to return; all accounts when it is absent.
    ///
    /// An identifier of another Item's account is an error.
    public var accountIDs: [AccountID]?
    /// How many transactions a page has.
    ///
    /// From 1 to 500. The default is `100`.
    public var count: Int?
    /// How many transactions to skip.
    ///
    /// 0 or more. The default is `0`.
    public var offset: Int?
    /// Whether a missing history is fetched in the background instead of before the response.
    ///
    /// The webhook `HISTORICAL_UPDATE` then reports the end.
    ///
    /// The default is `false`.
    public var asyncUpdate: Bool?

    /// Creates a value; omitted members are not sent.
    public init(
        accountIDs: [AccountID]? = nil,
        count: Int? = nil,
        offset: Int? = nil,
        asyncUpdate: Bool? = nil
    ) {
        self.accountIDs = accountIDs
        self.count = count
        self.offset = offset
        self.asyncUpdate = asyncUpdate
    }

    public func encode(to json: inout JSONWriter) {
        json.beginObject()
        json.field("account_ids", accountIDs)
        json.field("count", count)
        json.field("offset", offset)
        json.field("async_update", asyncUpdate)
        json.endObject()
    }
}

/// An account's number for ACATS transfers in the US.
///
/// See [Plaid's documentation](https://plaid.com/docs/api/products/investments-move/#investmentsauthget).
public struct NumbersACATS: JSONObjectDecodable, RedactedDescription {
    /// The account that the number belongs to.
    public let accountID: AccountID
    /// The full account number.
    public let account: SensitiveString
    /// The broker's DTC numbers, the most relevant first; may be empty.
    public let dtcNumbers: [String]

    private static let keys = JSONKeyTable("account_id", "account", "dtc_numbers")
    public init(json: inout JSONReader) {
        var accountID: AccountID?
        var account: SensitiveString?
        var dtcNumbers: [String]?
        if json.beginObject() {
            var keyCursor = JSONKeyCursor(Self.keys)
            while let keyIndex = json.nextKey(&keyCursor) {
                switch keyIndex {
                case 0: accountID = json.decode()
                case 1: account = json.decode()
                case 2: dtcNumbers = json.decode()
                default: json.skipValue()
                }
            }
        }
        self.accountID = accountID ?? json.missing("NumbersACATS.account_id")
        self.account = account ?? json.missing("NumbersACATS.account")
        self.dtcNumbers = dtcNumbers ?? json.missing("NumbersACATS.dtc_numbers")
    }
}

/// An account's number for ATON transfers in Canada.
///
/// See [Plaid's documentation](https://plaid.com/docs/api/products/investments-move/#investmentsauthget).
public struct NumbersATON: JSONObjectDecodable, RedactedDescription {
    /// The account that the number belongs to.
    public let accountID: AccountID
    /// The full account number.
    public let account: String

    private static let keys = JSONKeyTable("account_id", "account")
    public init(json: inout JSONReader) {
        var accountID: AccountID?
        var account: String?
        if json.beginObject() {
            var keyCursor = JSONKeyCursor(Self.keys)
            while let keyIndex = json.nextKey(&keyCursor) {
                switch keyIndex {
                case 0: accountID = json.decode()
                case 1: account = json.decode()
                default: json.skipValue()
                }
            }
        }
        self.accountID = accountID ?? json.missing("NumbersATON.account_id")
        self.account = account ?? json.missing("NumbersATON.account")
    }
}

/// The number of an account in a 401(k) plan.
///
/// See [Plaid's documentation](https://plaid.com/docs/api/products/investments-move/#investmentsauthget).
public struct NumbersRetirement401k: JSONObjectDecodable, RedactedDescription {
    /// The account that the number belongs to.
    public let accountID: AccountID
    /// The number of the employer's plan.
    public let plan: String?
    /// The full account number.
    public let account: String?

    private static let keys = JSONKeyTable("account_id", "plan", "account")
    public init(json: inout JSONReader) {
        var accountID: AccountID?
        var plan: String?
        var account: String?
        if json.beginObject() {
            var keyCursor = JSONKeyCursor(Self.keys)
            while let keyIndex = json.nextKey(&keyCursor) {
                switch keyIndex {
                case 0: accountID = json.decode()
                case 1: plan = json.decode()
                case 2: account = json.decode()
                default: json.skipValue()
                }
            }
        }
        self.accountID = accountID ?? json.missing("NumbersRetirement401k.account_id")
        self.plan = plan
        self.account = account
    }
}

/// The terms of an option.
///
/// See [Plaid's documentation](https://plaid.com/docs/api/products/investments/#investmentsholdingsget).
public struct OptionContract: JSONObjectDecodable, Hashable, RedactedDescription {
    /// `put` or `call`.
    public let contractType: String
    /// The last day on which the option can be exercised.
    public let expirationDate: CalendarDate
    /// The price of one share at exercise.
    public let strikePrice: Decimal
    /// The trading symbol of the security that can be bought or sold.
    public let underlyingSecurityTicker: String

    private static let keys = JSONKeyTable("contract_type", "expiration_date", "strike_price", "underlying_security_ticker")
    public init(json: inout JSONReader) {
        var contractType: String?
        var expirationDate: CalendarDate?
        var strikePrice: Decimal?
        var underlyingSecurityTicker: String?
        if json.beginObject() {
            var keyCursor = JSONKeyCursor(Self.keys)
            while let keyIndex = json.nextKey(&keyCursor) {
                switch keyIndex {
                case 0: contractType = json.decode()
                case 1: expirationDate = json.decode()
                case 2: strikePrice = json.decode()
                case 3: underlyingSecurityTicker = json.decode()
                default: json.skipValue()
                }
            }
        }
        self.contractType = contractType ?? json.missing("OptionContract.contract_type")
        self.expirationDate = expirationDate ?? json.missing("OptionContract.expiration_date")
        self.strikePrice = strikePrice ?? json.missing("OptionContract.strike_price")
        self.underlyingSecurityTicker = underlyingSecurityTicker ?? json.missing("OptionContract.underlying_security_ticker")
    }
}

/// A security, such as a share, a fund or a bond.
///
/// Securities are the same for all users; their identifiers can change over time.
///
/// See [Plaid's documentation](https://plaid.com/docs/api/products/investments/#investmentsholdingsget).
public struct Security: JSONObjectDecodable, Hashable, RedactedDescription {
    /// The identifier of the security, case-sensitive.
    ///
    /// It may change when the security's name or identifiers do, so take it from the same response as the holdings.
    public let securityID: String
    /// The 12-character ISIN; `null` when unknown or not licensed to you.
    public let isin: String?
    /// The 9-character CUSIP of a North American security; `null` when unknown or not licensed to you.
    public let cusip: String?
    /// The 7-character SEDOL of a UK security.
    @available(*, deprecated, message: "Plaid no longer provides it.")
    public var sedol: String? { deprecatedSedol }
    private let deprecatedSedol: String?
    /// The institution's identifier; `null` when it has none.
    public let institutionSecurityID: String?
    /// The institution that `institutionSecurityID` belongs to; `null` without one.
    public let institutionID: InstitutionID?
    /// A security that performs alike, for one without prices of its own; `null` otherwise.
    public let proxySecurityID: String?
    /// The security's name for display; `null` when unknown.
    public let name: String?
    /// The trading symbol, or another short name; `null` when there is none.
    ///
    /// Symbols are not unique across markets.
    public let tickerSymbol: String?
    /// Whether the security can be treated as cash, as a money market fund; `null` when unknown.
    public let isCashEquivalent: Bool?
    /// The kind of security, such as `equity`, `etf` or `cash`; `null` when it cannot be told.
    public let type: String?
    /// The narrower kind of security; `null` when it cannot be told.
    public let subtype: String?
    /// The price of one unit at the last market close; `null` for securities that are not traded.
    public let closePrice: Decimal?
    /// The trading date of `closePrice`; `null` when there is no price.
    public let closePriceAsOf: CalendarDate?
    /// The time of `closePrice`, in UTC; `null` when there is no price.
    public let updateDatetime: Timestamp?
    /// The ISO 4217 code of the currency.
    ///
    /// `null` exactly when `unofficialCurrencyCode` is set.
    public let isoCurrencyCode: String?
    /// The code of a currency that ISO 4217 does not have, such as a cryptocurrency.
    ///
    /// `null` exactly when `isoCurrencyCode` is set.
    public let unofficialCurrencyCode: String?
    /// The ISO 10383 code of the market; `null` when unknown.
    public let marketIdentifierCode: String?
    /// The sector of the economy, such as `Finance`; `null` when unknown.
    public let sector: String?
    /// The industry within the sector; `null` when unknown.
    public let industry: String?
    /// The ISO 10962 code that classifies the security; `null` or absent when unknown.
    public let cfiCode: String?
    /// The terms of an option; `null` for other securities.
    public let optionContract: OptionContract?
    /// The terms of a bond or similar security; `null` for other securities.
    public let fixedIncome: FixedIncome?
    /// The Financial Instrument Global Identifier, 12 characters; `null` when unknown.
    ///
    /// Added after version 1.697.4 of Plaid's document.
    public let figi: String?

    private static let keys = JSONKeyTable("security_id", "isin", "cusip", "sedol", "institution_security_id", "institution_id", "proxy_security_id", "name", "ticker_symbol", "is_cash_equivalent", "type", "subtype", "close_price", "close_price_as_of", "update_datetime", "iso_currency_code", "unofficial_currency_code", "market_identifier_code", "sector", "industry", "cfi_code", "option_contract", "fixed_income", "figi")
    public init(json: inout JSONReader) {
        var securityID: String?
        var isin: String?
        var cusip: String?
        var sedol: String?
        var institutionSecurityID: String?
        var institutionID: InstitutionID?
        var proxySecurityID: String?
        var name: String?
        var tickerSymbol: String?
        var isCashEquivalent: Bool?
        var type: String?
        var subtype: String?
        var closePrice: Decimal?
        var closePriceAsOf: CalendarDate?
        var updateDatetime: Timestamp?
        var isoCurrencyCode: String?
        var unofficialCurrencyCode: String?
        var marketIdentifierCode: String?
        var sector: String?
        var industry: String?
        var cfiCode: String?
        var optionContract: OptionContract?
        var fixedIncome: FixedIncome?
        var figi: String?
        if json.beginObject() {
            var keyCursor = JSONKeyCursor(Self.keys)
            while let keyIndex = json.nextKey(&keyCursor) {
                switch keyIndex {
                case 0: securityID = json.decode()
                case 1: isin = json.decode()
                case 2: cusip = json.decode()
                case 3: sedol = json.decode()
                case 4: institutionSecurityID = json.decode()
                case 5: institutionID = json.decode()
                case 6: proxySecurityID = json.decode()
                case 7: name = json.decode()
                case 8: tickerSymbol = json.decode()
                case 9: isCashEquivalent = json.decode()
                case 10: type = json.decode()
                case 11: subtype = json.decode()
                case 12: closePrice = json.decode()
                case 13: closePriceAsOf = json.decode()
                case 14: updateDatetime = json.decode()
                case 15: isoCurrencyCode = json.decode()
                case 16: unofficialCurrencyCode = json.decode()
                case 17: marketIdentifierCode = json.decode()
                case 18: sector = json.decode()
                case 19: industry = json.decode()
                case 20: cfiCode = json.decode()
                case 21: optionContract = json.decode()
                case 22: fixedIncome = json.decode()
                case 23: figi = json.decode()
                default: json.skipValue()
                }
            }
        }
        self.securityID = securityID ?? json.missing("Security.security_id")
        self.isin = isin
        self.cusip = cusip
        self.deprecatedSedol = sedol
        self.institutionSecurityID = institutionSecurityID
        self.institutionID = institutionID
        self.proxySecurityID = proxySecurityID
        self.name = name
        self.tickerSymbol = tickerSymbol
        self.isCashEquivalent = isCashEquivalent
        self.type = type
        self.subtype = subtype
        self.closePrice = closePrice
        self.closePriceAsOf = closePriceAsOf
        self.updateDatetime = updateDatetime
        self.isoCurrencyCode = isoCurrencyCode
        self.unofficialCurrencyCode = unofficialCurrencyCode
        self.marketIdentifierCode = marketIdentifierCode
        self.sector = sector
        self.industry = industry
        self.cfiCode = cfiCode
        self.optionContract = optionContract
        self.fixedIncome = fixedIncome
        self.figi = figi
    }
}

/// The expected return of a bond.
///
/// See [Plaid's documentation](https://plaid.com/docs/api/products/investments/#investmentsholdingsget).
public struct YieldRate: JSONObjectDecodable, Hashable, RedactedDescription {
    /// The return in percent per year: 5 is 5%.
    public let percentage: Decimal
    /// How the return is calculated; `null` when unknown.
    public let type: YieldRateType?

    private static let keys = JSONKeyTable("percentage", "type")
    public init(json: inout JSONReader) {
        var percentage: Decimal?
        var type: YieldRateType?
        if json.beginObject() {
            var keyCursor = JSONKeyCursor(Self.keys)
            while let keyIndex = json.nextKey(&keyCursor) {
                switch keyIndex {
                case 0: percentage = json.decode()
                case 1: type = json.decode()
                default: json.skipValue()
                }
            }
        }
        self.percentage = percentage ?? json.missing("YieldRate.percentage")
        self.type = type
    }
}
