// swift-format-ignore-file
// Written by plaid-codegen from Plaid's OpenAPI document 2020-09-14_1.778.0+reconstructed. Do not edit: see docs/GeneratedCode.md.

public import FoundationEssentials
public import PlaidJSON
public import PlaidTypes

/// The type of ``BeaconDuplicateGetResponse/beaconUser1`` and ``BeaconDuplicateGetResponse/beaconUser2``.
///
/// See [Plaid's documentation](https://plaid.com/docs/api/products/beacon/#beaconduplicateget).
public struct BeaconUserRevision: JSONObjectDecodable, RedactedDescription {
    /// Text. Always present.
    ///
    /// See [Plaid's documentation](https://plaid.com/docs/api/products/beacon/#beaconduplicateget).
    public let id: String
    /// A whole number. Always present.
    ///
    /// See [Plaid's documentation](https://plaid.com/docs/api/products/beacon/#beaconduplicateget).
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

/// The type of ``BeaconUserUpdateRequest/user``.
///
/// See [Plaid's documentation](https://plaid.com/docs/api/products/beacon/#beaconuserupdate).
public struct BeaconUserUpdateRequestData: JSONEncodable, RedactedDescription {
    /// A date as `YYYY-MM-DD`, without a time zone. Optional.
    ///
    /// See [Plaid's documentation](https://plaid.com/docs/api/products/beacon/#beaconuserupdate).
    public var dateOfBirth: CalendarDate?
    /// An object with the members of ``BeaconUserNameNullable``. Optional. May be `null`.
    ///
    /// See [Plaid's documentation](https://plaid.com/docs/api/products/beacon/#beaconuserupdate).
    public var name: BeaconUserNameNullable?
    /// An object with the members of ``BeaconUserRequestAddressNullable``. Optional. May be `null`.
    ///
    /// See [Plaid's documentation](https://plaid.com/docs/api/products/beacon/#beaconuserupdate).
    public var address: BeaconUserRequestAddressNullable?
    /// An email address. Optional.
    ///
    /// See [Plaid's documentation](https://plaid.com/docs/api/products/beacon/#beaconuserupdate).
    public var emailAddress: String?
    /// Text. Optional. May be `null`.
    ///
    /// See [Plaid's documentation](https://plaid.com/docs/api/products/beacon/#beaconuserupdate).
    public var phoneNumber: String?
    /// An object with the members of ``BeaconUserIDNumber``. Optional. May be `null`.
    ///
    /// See [Plaid's documentation](https://plaid.com/docs/api/products/beacon/#beaconuserupdate).
    public var idNumber: BeaconUserIDNumber?
    /// Text. Optional. May be `null`.
    ///
    /// See [Plaid's documentation](https://plaid.com/docs/api/products/beacon/#beaconuserupdate).
    public var ipAddress: String?
    /// A list of ``BeaconUserRequestDepositoryAccount`` objects. Optional.
    ///
    /// See [Plaid's documentation](https://plaid.com/docs/api/products/beacon/#beaconuserupdate).
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

/// The type of 4 members, ``BeaconReport/fraudAmount`` among them.
///
/// See [Plaid's documentation](https://plaid.com/docs/api/products/beacon/#beaconreportcreate).
public struct FraudAmount: JSONObjectDecodable, JSONEncodable, RedactedDescription {
    /// The ISO 4217 code of the currency.
    ///
    /// `null` exactly when `unofficialCurrencyCode` is set.
    public var isoCurrencyCode: ISOCurrencyCode
    /// An exact decimal number. Required.
    ///
    /// See [Plaid's documentation](https://plaid.com/docs/api/products/beacon/#beaconreportcreate).
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
