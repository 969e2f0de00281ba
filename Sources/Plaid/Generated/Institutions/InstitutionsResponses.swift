// swift-format-ignore-file
// Written by plaid-codegen from Plaid's OpenAPI document 2020-09-14_1.778.0+reconstructed. Do not edit: see docs/GeneratedCode.md.

public import PlaidCore
public import PlaidJSON
public import PlaidTypes

/// The response of `/institutions/get_by_id`.
///
/// See [Plaid's documentation](https://plaid.com/docs/api/institutions/#institutionsget_by_id).
public struct InstitutionsGetByIdResponse: PlaidResponse, RedactedDescription {
    /// The institution.
    public let institution: Institution
    /// Plaid's identifier of this request.
    ///
    /// Log it, and quote it to Plaid's support.
    public let requestID: RequestID
    /// The original response.
    public var raw: RawJSON = .empty

    private static let keys = JSONKeyTable("institution", "request_id")
    public init(json: inout JSONReader) {
        var institution: Institution?
        var requestID: RequestID?
        if json.beginObject() {
            var keyCursor = JSONKeyCursor(Self.keys)
            while let keyIndex = json.nextKey(&keyCursor) {
                switch keyIndex {
                case 0: institution = json.decode()
                case 1: requestID = json.decode()
                default: json.skipValue()
                }
            }
        }
        self.institution = institution ?? json.missing("InstitutionsGetByIdResponse.institution")
        self.requestID = requestID ?? json.missing("InstitutionsGetByIdResponse.request_id")
    }
}

/// The response of `/institutions/get`.
///
/// See [Plaid's documentation](https://plaid.com/docs/api/institutions/#institutionsget).
public struct InstitutionsGetResponse: PlaidResponse, RedactedDescription {
    /// The institutions of this page.
    public let institutions: [Institution]
    /// How many institutions there are.
    ///
    /// Raise `offset` until you have them all.
    public let total: Int
    /// Plaid's identifier of this request.
    ///
    /// Log it, and quote it to Plaid's support.
    public let requestID: RequestID
    /// The original response.
    public var raw: RawJSON = .empty

    private static let keys = JSONKeyTable("institutions", "total", "request_id")
    public init(json: inout JSONReader) {
        var institutions: [Institution]?
        var total: Int?
        var requestID: RequestID?
        if json.beginObject() {
            var keyCursor = JSONKeyCursor(Self.keys)
            while let keyIndex = json.nextKey(&keyCursor) {
                switch keyIndex {
                case 0: institutions = json.decode()
                case 1: total = json.decode()
                case 2: requestID = json.decode()
                default: json.skipValue()
                }
            }
        }
        self.institutions = institutions ?? json.missing("InstitutionsGetResponse.institutions")
        self.total = total ?? json.missing("InstitutionsGetResponse.total")
        self.requestID = requestID ?? json.missing("InstitutionsGetResponse.request_id")
    }
}

/// The response of `/institutions/search`.
///
/// See [Plaid's documentation](https://plaid.com/docs/api/institutions/#institutionssearch).
public struct InstitutionsSearchResponse: PlaidResponse, RedactedDescription {
    /// The institutions of this page.
    public let institutions: [Institution]
    /// Plaid's identifier of this request.
    ///
    /// Log it, and quote it to Plaid's support.
    public let requestID: RequestID
    /// The original response.
    public var raw: RawJSON = .empty

    private static let keys = JSONKeyTable("institutions", "request_id")
    public init(json: inout JSONReader) {
        var institutions: [Institution]?
        var requestID: RequestID?
        if json.beginObject() {
            var keyCursor = JSONKeyCursor(Self.keys)
            while let keyIndex = json.nextKey(&keyCursor) {
                switch keyIndex {
                case 0: institutions = json.decode()
                case 1: requestID = json.decode()
                default: json.skipValue()
                }
            }
        }
        self.institutions = institutions ?? json.missing("InstitutionsSearchResponse.institutions")
        self.requestID = requestID ?? json.missing("InstitutionsSearchResponse.request_id")
    }
}
