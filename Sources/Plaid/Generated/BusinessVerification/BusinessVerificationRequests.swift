// swift-format-ignore-file
// Written by plaid-codegen from Plaid's OpenAPI document 2020-09-14_1.778.0+reconstructed. Do not edit: see docs/GeneratedCode.md.

public import PlaidCore
public import PlaidJSON
public import PlaidTypes

/// A request to `/business_verification/create`.
///
/// Starts the verification of a business.
///
/// See [Plaid's documentation](https://plaid.com/docs/api/products/business-verification/#businessverificationcreate).
public struct BusinessVerificationCreateRequest: PlaidRequest, RedactedDescription {
    public typealias Response = BusinessVerificationCreateResponse
    public static var path: StaticString { "/business_verification/create" }
    public static var kind: PlaidOperationKind { .write }
    /// Your own identifier of the user.
    ///
    /// Use a stable identifier that is not personal: no email address and no telephone number.
    public var clientUserID: String
    /// An object with the members of ``BusinessVerificationCreateRequestBusiness``. Optional. May be `null`.
    ///
    /// See [Plaid's
    /// documentation](https://plaid.com/docs/api/products/business-verification/#businessverificationcreate).
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
///
/// Returns the verification of a business.
///
/// See [Plaid's documentation](https://plaid.com/docs/api/products/business-verification/#businessverificationget).
public struct BusinessVerificationGetRequest: PlaidRequest, RedactedDescription {
    public typealias Response = BusinessVerificationGetResponse
    public static var path: StaticString { "/business_verification/get" }
    public static var kind: PlaidOperationKind { .read }
    /// Text. Required.
    ///
    /// See [Plaid's documentation](https://plaid.com/docs/api/products/business-verification/#businessverificationget).
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
