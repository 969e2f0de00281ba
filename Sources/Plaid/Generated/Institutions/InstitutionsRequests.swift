// swift-format-ignore-file
// Written by plaid-codegen from Plaid's OpenAPI document 2020-09-14_1.778.0+reconstructed. Do not edit: see docs/GeneratedCode.md.

public import PlaidCore
public import PlaidJSON
public import PlaidTypes

/// A request to `/institutions/get_by_id`.
///
/// Returns one institution.
///
/// See [Plaid's documentation](https://plaid.com/docs/api/institutions/#institutionsget_by_id).
public struct InstitutionsGetByIdRequest: PlaidRequest, RedactedDescription {
    public typealias Response = InstitutionsGetByIdResponse
    public static var path: StaticString { "/institutions/get_by_id" }
    public static var kind: PlaidOperationKind { .read }
    /// The institution to return.
    public var institutionID: InstitutionID
    /// The countries whose institutions are returned, as ISO 3166-1 alpha-2 codes.
    ///
    /// A country that your account is not enabled for is an error.
    public var countryCodes: [CountryCode]
    /// Further settings of the request.
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
///
/// Returns the institutions that Plaid supports, page by page.
///
/// See [Plaid's documentation](https://plaid.com/docs/api/institutions/#institutionsget).
public struct InstitutionsGetRequest: PlaidRequest, RedactedDescription {
    public typealias Response = InstitutionsGetResponse
    public static var path: StaticString { "/institutions/get" }
    public static var kind: PlaidOperationKind { .read }
    /// How many institutions a page has.
    ///
    /// From 1 to 500.
    public var count: Int
    /// How many institutions to skip.
    ///
    /// 0 or more.
    public var offset: Int
    /// The countries whose institutions are returned, as ISO 3166-1 alpha-2 codes.
    ///
    /// A country that your account is not enabled for is an error.
    ///
    /// At least 1 element.
    public var countryCodes: [CountryCode]
    /// Further settings of the request.
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
///
/// Returns the institutions whose name matches a query.
///
/// See [Plaid's documentation](https://plaid.com/docs/api/institutions/#institutionssearch).
public struct InstitutionsSearchRequest: PlaidRequest, RedactedDescription {
    public typealias Response = InstitutionsSearchResponse
    public static var path: StaticString { "/institutions/search" }
    public static var kind: PlaidOperationKind { .read }
    /// What the name has to match.
    public var query: String
    /// Products that the institution has to support; all of them.
    ///
    /// Absent means any.
    ///
    /// At least 1 element.
    public var products: [Products]?
    /// The countries whose institutions are returned, as ISO 3166-1 alpha-2 codes.
    ///
    /// A country that your account is not enabled for is an error.
    public var countryCodes: [CountryCode]
    /// Further settings of the request.
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
