// swift-format-ignore-file
// Written by plaid-codegen from Plaid's OpenAPI document 2020-09-14_1.697.4. Do not edit: see docs/GeneratedCode.md.

public import PlaidCore
public import PlaidJSON
public import PlaidTypes

/// What `/institutions/get_by_id` is sent.
public struct InstitutionsGetByIdRequest: PlaidRequest, RedactedDescription {
    public typealias Response = InstitutionsGetByIdResponse
    public static var path: StaticString { "/institutions/get_by_id" }
    public static var kind: PlaidOperationKind { .read }
    /// The wire's `institution_id`.
    public var institutionID: InstitutionID
    /// The wire's `country_codes`.
    public var countryCodes: [CountryCode]
    /// The wire's `options`.
    public var options: InstitutionsGetByIdRequestOptions?

    /// Makes a value; what is left out is not sent.
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

/// What `/institutions/get` is sent.
public struct InstitutionsGetRequest: PlaidRequest, RedactedDescription {
    public typealias Response = InstitutionsGetResponse
    public static var path: StaticString { "/institutions/get" }
    public static var kind: PlaidOperationKind { .read }
    /// The wire's `count`.
    public var count: Int
    /// The wire's `offset`.
    public var offset: Int
    /// The wire's `country_codes`.
    public var countryCodes: [CountryCode]
    /// The wire's `options`.
    public var options: InstitutionsGetRequestOptions?

    /// Makes a value; what is left out is not sent.
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

/// What `/institutions/search` is sent.
public struct InstitutionsSearchRequest: PlaidRequest, RedactedDescription {
    public typealias Response = InstitutionsSearchResponse
    public static var path: StaticString { "/institutions/search" }
    public static var kind: PlaidOperationKind { .read }
    /// The wire's `query`.
    public var query: String
    /// The wire's `products`.
    public var products: [Products]?
    /// The wire's `country_codes`.
    public var countryCodes: [CountryCode]
    /// The wire's `options`.
    public var options: InstitutionsSearchRequestOptions?

    /// Makes a value; what is left out is not sent.
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
