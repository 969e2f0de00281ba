// swift-format-ignore-file
// Written by plaid-codegen from Plaid's OpenAPI document 2020-09-14_1.697.4. Do not edit: see docs/GeneratedCode.md.

public import FoundationEssentials
public import PlaidJSON
public import PlaidTypes

/// The schema `BeaconUserRevision` of Plaid's OpenAPI document.
public struct BeaconUserRevision: JSONObjectDecodable, RedactedDescription {
    /// The JSON member `id`.
    public let id: String
    /// The JSON member `version`.
    public let version: Int

    private static let keys = JSONKeyTable("id", "version")
    public init(json: inout JSONReader) {
        var id: String?
        var version: Int?
        if json.beginObject() {
            var keyCursor = JSONKeyCursor(Self.keys)
            while let keyIndex = json.nextKey(&keyCursor) {
                switch keyIndex {
                case 0: id = json.decode()
                case 1: version = json.decode()
                default: json.skipValue()
                }
            }
        }
        self.id = id ?? json.missing("BeaconUserRevision.id")
        self.version = version ?? json.missing("BeaconUserRevision.version")
    }
}

/// The schema `BeaconUserUpdateRequestData` of Plaid's OpenAPI document.
public struct BeaconUserUpdateRequestData: JSONEncodable, RedactedDescription {
    /// The JSON member `date_of_birth`.
    public var dateOfBirth: CalendarDate?
    /// The JSON member `name`.
    public var name: BeaconUserNameNullable?
    /// The JSON member `address`.
    public var address: BeaconUserRequestAddressNullable?
    /// The JSON member `email_address`.
    public var emailAddress: String?
    /// The JSON member `phone_number`.
    public var phoneNumber: String?
    /// The JSON member `id_number`.
    public var idNumber: BeaconUserIDNumber?
    /// The JSON member `ip_address`.
    public var ipAddress: String?
    /// The JSON member `depository_accounts`.
    public var depositoryAccounts: [BeaconUserRequestDepositoryAccount]?

    /// Creates a value; omitted members are not sent.
    public init(
        dateOfBirth: CalendarDate? = nil,
        name: BeaconUserNameNullable? = nil,
        address: BeaconUserRequestAddressNullable? = nil,
        emailAddress: String? = nil,
        phoneNumber: String? = nil,
        idNumber: BeaconUserIDNumber? = nil,
        ipAddress: String? = nil,
        depositoryAccounts: [BeaconUserRequestDepositoryAccount]? = nil
    ) {
        self.dateOfBirth = dateOfBirth
        self.name = name
        self.address = address
        self.emailAddress = emailAddress
        self.phoneNumber = phoneNumber
        self.idNumber = idNumber
        self.ipAddress = ipAddress
        self.depositoryAccounts = depositoryAccounts
    }

    public func encode(to json: inout JSONWriter) {
        json.beginObject()
        json.field("date_of_birth", dateOfBirth)
        json.field("name", name)
        json.field("address", address)
        json.field("email_address", emailAddress)
        json.field("phone_number", phoneNumber)
        json.field("id_number", idNumber)
        json.field("ip_address", ipAddress)
        json.field("depository_accounts", depositoryAccounts)
        json.endObject()
    }
}

/// The schema `FraudAmount` of Plaid's OpenAPI document.
public struct FraudAmount: JSONObjectDecodable, JSONEncodable, RedactedDescription {
    /// The JSON member `iso_currency_code`.
    public var isoCurrencyCode: ISOCurrencyCode
    /// The JSON member `value`.
    public var value: Decimal

    /// Creates a value; omitted members are not sent.
    public init(
        isoCurrencyCode: ISOCurrencyCode,
        value: Decimal
    ) {
        self.isoCurrencyCode = isoCurrencyCode
        self.value = value
    }

    private static let keys = JSONKeyTable("iso_currency_code", "value")
    public init(json: inout JSONReader) {
        var isoCurrencyCode: ISOCurrencyCode?
        var value: Decimal?
        if json.beginObject() {
            var keyCursor = JSONKeyCursor(Self.keys)
            while let keyIndex = json.nextKey(&keyCursor) {
                switch keyIndex {
                case 0: isoCurrencyCode = json.decode()
                case 1: value = json.decode()
                default: json.skipValue()
                }
            }
        }
        self.isoCurrencyCode = isoCurrencyCode ?? json.missing("FraudAmount.iso_currency_code")
        self.value = value ?? json.missing("FraudAmount.value")
    }

    public func encode(to json: inout JSONWriter) {
        json.beginObject()
        json.field("iso_currency_code", isoCurrencyCode)
        json.field("value", value)
        json.endObject()
    }
}
