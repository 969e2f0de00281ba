// swift-format-ignore-file
// Written by plaid-codegen from Plaid's OpenAPI document 2020-09-14_1.697.4. Do not edit: see docs/GeneratedCode.md.

public import PlaidJSON
public import PlaidTypes

/// The schema `ProcessorBalanceGetRequestOptions` of Plaid's OpenAPI document.
public struct ProcessorBalanceGetRequestOptions: JSONEncodable, RedactedDescription {
    /// The JSON member `min_last_updated_datetime`.
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

/// The schema `ProcessorNumber` of Plaid's OpenAPI document.
public struct ProcessorNumber: JSONObjectDecodable, RedactedDescription {
    /// The JSON member `ach`.
    public let ach: NumbersACH?
    /// The JSON member `eft`.
    public let eft: NumbersEFT?
    /// The JSON member `international`.
    public let international: NumbersInternational?
    /// The JSON member `bacs`.
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

/// The schema `ProcessorTransactionsGetRequestOptions` of Plaid's OpenAPI document.
public struct ProcessorTransactionsGetRequestOptions: JSONEncodable, RedactedDescription {
    /// The JSON member `count`.
    public var count: Int?
    /// The JSON member `offset`.
    public var offset: Int?
    /// The JSON member `include_original_description`.
    public var includeOriginalDescription: Bool?
    /// The JSON member `include_personal_finance_category_beta`.
    public var includePersonalFinanceCategoryBeta: Bool?
    /// The JSON member `include_personal_finance_category`.
    public var includePersonalFinanceCategory: Bool?
    /// The JSON member `include_logo_and_counterparty_beta`.
    public var includeLogoAndCounterpartyBeta: Bool?

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
        self.includePersonalFinanceCategoryBeta = includePersonalFinanceCategoryBeta
        self.includePersonalFinanceCategory = includePersonalFinanceCategory
        self.includeLogoAndCounterpartyBeta = includeLogoAndCounterpartyBeta
    }

    public func encode(to json: inout JSONWriter) {
        json.beginObject()
        json.field("count", count)
        json.field("offset", offset)
        json.field("include_original_description", includeOriginalDescription)
        json.field("include_personal_finance_category_beta", includePersonalFinanceCategoryBeta)
        json.field("include_personal_finance_category", includePersonalFinanceCategory)
        json.field("include_logo_and_counterparty_beta", includeLogoAndCounterpartyBeta)
        json.endObject()
    }
}
