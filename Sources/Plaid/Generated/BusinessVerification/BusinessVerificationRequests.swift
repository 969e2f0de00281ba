// swift-format-ignore-file
// Written by plaid-codegen from Plaid's OpenAPI document 2020-09-14_1.697.4. Do not edit: see docs/GeneratedCode.md.

public import PlaidCore
public import PlaidJSON
public import PlaidTypes

/// A request to `/business_verification/create`.
public struct BusinessVerificationCreateRequest: PlaidRequest, RedactedDescription {
    public typealias Response = BusinessVerificationCreateResponse
    public static var path: StaticString { "/business_verification/create" }
    public static var kind: PlaidOperationKind { .write }
    /// The JSON member `client_user_id`.
    public var clientUserID: String
    /// The JSON member `business`.
    public var business: BusinessVerificationCreateRequestBusiness?

    /// Creates a value; omitted members are not sent.
    public init(
        clientUserID: String,
        business: BusinessVerificationCreateRequestBusiness? = nil
    ) {
        self.clientUserID = clientUserID
        self.business = business
    }

    public func encode(to json: inout JSONWriter) {
        json.beginObject()
        json.field("client_user_id", clientUserID)
        json.field("business", business)
        json.endObject()
    }
}

/// A request to `/business_verification/get`.
public struct BusinessVerificationGetRequest: PlaidRequest, RedactedDescription {
    public typealias Response = BusinessVerificationGetResponse
    public static var path: StaticString { "/business_verification/get" }
    public static var kind: PlaidOperationKind { .read }
    /// The JSON member `business_verification_id`.
    public var businessVerificationID: String

    /// Creates a value; omitted members are not sent.
    public init(
        businessVerificationID: String
    ) {
        self.businessVerificationID = businessVerificationID
    }

    public func encode(to json: inout JSONWriter) {
        json.beginObject()
        json.field("business_verification_id", businessVerificationID)
        json.endObject()
    }
}
