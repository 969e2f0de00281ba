// swift-format-ignore-file
// Written by plaid-codegen from Plaid's OpenAPI document 2020-09-14_1.697.4. Do not edit: see docs/GeneratedCode.md.

public import PlaidCore
public import PlaidJSON
public import PlaidTypes

/// A request to `/institutions/get_by_id`.
public struct InstitutionsGetByIdRequest: PlaidRequest, RedactedDescription {
    public typealias Response = InstitutionsGetByIdResponse
    public static var path: StaticString { "/institutions/get_by_id" }
    public static var kind: PlaidOperationKind { .read }
    /// The JSON member `institution_id`.
    public var institutionID: InstitutionID
    /// The JSON member `country_codes`.
    public var countryCodes: [CountryCode]
    /// The JSON member `options`.
    public var options: InstitutionsGetByIdRequestOptions?

    /// Creates a value; omitted members are not sent.
    public init(
        institutionID: InstitutionID,
        countryCodes: [CountryCode],
        options: InstitutionsGetByIdRequestOptions? = nil
    ) {
        self.institutionID = institutionID
        self.countryCodes = countryCodes
        self.options = options
    }

    public func encode(to json: inout JSONWriter) {
        json.beginObject()
        json.field("institution_id", institutionID)
        json.field("country_codes", countryCodes)
        json.field("options", options)
        json.endObject()
    }
}

/// A request to `/institutions/get`.
public struct InstitutionsGetRequest: PlaidRequest, RedactedDescription {
    public typealias Response = InstitutionsGetResponse
    public static var path: StaticString { "/institutions/get" }
    public static var kind: PlaidOperationKind { .read }
    /// The JSON member `count`.
    public var count: Int
    /// The JSON member `offset`.
    public var offset: Int
    /// The JSON member `country_codes`.
    public var countryCodes: [CountryCode]
    /// The JSON member `options`.
    public var options: InstitutionsGetRequestOptions?

    /// Creates a value; omitted members are not sent.
    public init(
        count: Int,
        offset: Int,
        countryCodes: [CountryCode],
        options: InstitutionsGetRequestOptions? = nil
    ) {
        self.count = count
        self.offset = offset
        self.countryCodes = countryCodes
        self.options = options
    }

    public func encode(to json: inout JSONWriter) {
        json.beginObject()
        json.field("count", count)
        json.field("offset", offset)
        json.field("country_codes", countryCodes)
        json.field("options", options)
        json.endObject()
    }
}

/// A request to `/institutions/search`.
public struct InstitutionsSearchRequest: PlaidRequest, RedactedDescription {
    public typealias Response = InstitutionsSearchResponse
    public static var path: StaticString { "/institutions/search" }
    public static var kind: PlaidOperationKind { .read }
    /// The JSON member `query`.
    public var query: String
    /// The JSON member `products`.
    public var products: [Products]?
    /// The JSON member `country_codes`.
    public var countryCodes: [CountryCode]
    /// The JSON member `options`.
    public var options: InstitutionsSearchRequestOptions?

    /// Creates a value; omitted members are not sent.
    public init(
        query: String,
        countryCodes: [CountryCode],
        products: [Products]? = nil,
        options: InstitutionsSearchRequestOptions? = nil
    ) {
        self.query = query
        self.products = products
        self.countryCodes = countryCodes
        self.options = options
    }

    public func encode(to json: inout JSONWriter) {
        json.beginObject()
        json.field("query", query)
        json.field("products", products)
        json.field("country_codes", countryCodes)
        json.field("options", options)
        json.endObject()
    }
}
