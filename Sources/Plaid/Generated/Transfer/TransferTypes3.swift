// swift-format-ignore-file
// Written by plaid-codegen from Plaid's OpenAPI document 2020-09-14_1.778.0+reconstructed. Do not edit: see docs/GeneratedCode.md.

public import PlaidJSON
public import PlaidTypes

/// The account holder of a transfer.
///
/// See [Plaid's documentation](https://plaid.com/docs/api/products/transfer/reading-transfers/#transferget).
public struct TransferUserInResponse: JSONObjectDecodable, RedactedDescription {
    /// The account holder's legal name.
    public let legalName: String
    /// The account holder's telephone number.
    public let phoneNumber: String?
    /// The account holder's email address.
    public let emailAddress: String?
    /// The account holder's postal address.
    public let address: TransferUserAddressInResponse?

    private static let keys = JSONKeyTable("legal_name", "phone_number", "email_address", "address")
    public init(json: inout JSONReader) {
        var legalName: String?
        var phoneNumber: String?
        var emailAddress: String?
        var address: TransferUserAddressInResponse?
        if json.beginObject() {
            var keyCursor = JSONKeyCursor(Self.keys)
            while let keyIndex = json.nextKey(&keyCursor) {
                switch keyIndex {
                case 0: legalName = json.decode()
                case 1: phoneNumber = json.decode()
                case 2: emailAddress = json.decode()
                case 3: address = json.decode()
                default: json.skipValue()
                }
            }
        }
        self.legalName = legalName ?? json.missing("TransferUserInResponse.legal_name")
        self.phoneNumber = phoneNumber
        self.emailAddress = emailAddress
        self.address = address
    }
}

/// Details of a wire transfer.
///
/// See [Plaid's documentation](https://plaid.com/docs/api/products/transfer/reading-transfers/#transferget).
public struct TransferWireDetails: JSONObjectDecodable, JSONEncodable, RedactedDescription {
    /// A message to the recipient, at most 140 characters.
    public var messageToBeneficiary: String?
    /// The fee that was taken when a wire was returned, as a decimal text; `null` without one.
    public var wireReturnFee: String?

    /// Creates a value; omitted members are not sent.
    public init(
        messageToBeneficiary: String? = nil,
        wireReturnFee: String? = nil
    ) {
        self.messageToBeneficiary = messageToBeneficiary
        self.wireReturnFee = wireReturnFee
    }

    private static let keys = JSONKeyTable("message_to_beneficiary", "wire_return_fee")
    public init(json: inout JSONReader) {
        var messageToBeneficiary: String?
        var wireReturnFee: String?
        if json.beginObject() {
            var keyCursor = JSONKeyCursor(Self.keys)
            while let keyIndex = json.nextKey(&keyCursor) {
                switch keyIndex {
                case 0: messageToBeneficiary = json.decode()
                case 1: wireReturnFee = json.decode()
                default: json.skipValue()
                }
            }
        }
        self.messageToBeneficiary = messageToBeneficiary
        self.wireReturnFee = wireReturnFee
    }

    public func encode(to json: inout JSONWriter) {
        json.beginObject()
        json.field("message_to_beneficiary", messageToBeneficiary)
        json.field("wire_return_fee", wireReturnFee)
        json.endObject()
    }
}
