// swift-format-ignore-file
// Written by plaid-codegen from Plaid's OpenAPI document 2020-09-14_1.778.0+reconstructed. Do not edit: see docs/GeneratedCode.md.

public import PlaidJSON
public import PlaidTypes

/// Settings of a balance request.
///
/// See [Plaid's documentation](https://plaid.com/docs/api/processor-partners/#processorbalanceget).
public struct ProcessorBalanceGetRequestOptions: JSONEncodable, RedactedDescription {
    /// The oldest balance that you accept.
    ///
    /// Only some institutions require it. UTC.
    public var minLastUpdatedDatetime: Timestamp?

    /// Creates a value; omitted members are not sent.
    public init(
        minLastUpdatedDatetime: Timestamp? = nil
    ) {
        self.minLastUpdatedDatetime = minLastUpdatedDatetime
    }

    public func encode(to json: inout JSONWriter) {
        json.beginObject()
        json.field("min_last_updated_datetime", minLastUpdatedDatetime)
        json.endObject()
    }
}

/// An account's numbers by payment system; only those of its country are present.
///
/// See [Plaid's documentation](https://plaid.com/docs/api/processor-partners/#processorauthget).
public struct ProcessorNumber: JSONObjectDecodable, RedactedDescription {
    /// The numbers for ACH transfers in the US.
    public let ach: NumbersACH?
    /// The numbers for EFT transfers in Canada.
    public let eft: NumbersEFT?
    /// The IBAN and BIC.
    public let international: NumbersInternational?
    /// The numbers for payments in the UK.
    public let bacs: NumbersBACS?

    private static let keys = JSONKeyTable("ach", "eft", "international", "bacs")
    public init(json: inout JSONReader) {
        var ach: NumbersACH?
        var eft: NumbersEFT?
        var international: NumbersInternational?
        var bacs: NumbersBACS?
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
        self.ach = ach
        self.eft = eft
        self.international = international
        self.bacs = bacs
    }
}

/// The type of ``ProcessorTransactionsGetRequest/options``.
///
/// See [Plaid's documentation](https://plaid.com/docs/api/processor-partners/#processortransactionsget).
public struct ProcessorTransactionsGetRequestOptions: JSONEncodable, RedactedDescription {
    /// How many transactions a page has.
    ///
    /// From 1 to 500. The default is `100`.
    public var count: Int?
    /// How many transactions to skip.
    ///
    /// 0 or more. The default is `0`.
    public var offset: Int?
    /// Whether to return the institution's unchanged descriptions.
    ///
    /// The default is `false`.
    public var includeOriginalDescription: Bool?
    /// Whether to return categories.
    ///
    /// The default is `false`.
    @available(*, deprecated, message: "Categories are always returned.")
    public var includePersonalFinanceCategoryBeta: Bool? { get { deprecatedIncludePersonalFinanceCategoryBeta } set { deprecatedIncludePersonalFinanceCategoryBeta = newValue } }
    private var deprecatedIncludePersonalFinanceCategoryBeta: Bool?
    /// Whether to return categories.
    ///
    /// The default is `false`.
    @available(*, deprecated, message: "Categories are always returned.")
    public var includePersonalFinanceCategory: Bool? { get { deprecatedIncludePersonalFinanceCategory } set { deprecatedIncludePersonalFinanceCategory = newValue } }
    private var deprecatedIncludePersonalFinanceCategory: Bool?
    /// Whether to return logos and counterparties.
    ///
    /// The default is `false`.
    @available(*, deprecated, message: "They are always returned.")
    public var includeLogoAndCounterpartyBeta: Bool? { get { deprecatedIncludeLogoAndCounterpartyBeta } set { deprecatedIncludeLogoAndCounterpartyBeta = newValue } }
    private var deprecatedIncludeLogoAndCounterpartyBeta: Bool?

    /// Creates a value; omitted members are not sent.
    public init(
        count: Int? = nil,
        offset: Int? = nil,
        includeOriginalDescription: Bool? = nil,
        includePersonalFinanceCategoryBeta: Bool? = nil,
        includePersonalFinanceCategory: Bool? = nil,
        includeLogoAndCounterpartyBeta: Bool? = nil
    ) {
        self.count = count
        self.offset = offset
        self.includeOriginalDescription = includeOriginalDescription
        self.deprecatedIncludePersonalFinanceCategoryBeta = includePersonalFinanceCategoryBeta
        self.deprecatedIncludePersonalFinanceCategory = includePersonalFinanceCategory
        self.deprecatedIncludeLogoAndCounterpartyBeta = includeLogoAndCounterpartyBeta
    }

    public func encode(to json: inout JSONWriter) {
        json.beginObject()
        json.field("count", count)
        json.field("offset", offset)
        json.field("include_original_description", includeOriginalDescription)
        json.field("include_personal_finance_category_beta", deprecatedIncludePersonalFinanceCategoryBeta)
        json.field("include_personal_finance_category", deprecatedIncludePersonalFinanceCategory)
        json.field("include_logo_and_counterparty_beta", deprecatedIncludeLogoAndCounterpartyBeta)
        json.endObject()
    }
}
