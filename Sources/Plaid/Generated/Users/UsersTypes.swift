// swift-format-ignore-file
// Written by plaid-codegen from Plaid's OpenAPI document 2020-09-14_1.778.0+reconstructed. Do not edit: see docs/GeneratedCode.md.

public import PlaidJSON
public import PlaidTypes

/// The type of ``UserCreateRequest/identity``, ``UserGetResponse/identity`` and ``UserUpdateRequest/identity``.
///
/// See [Plaid's documentation](https://plaid.com/docs/api/users/#usercreate).
public struct ClientUserIdentity: JSONObjectDecodable, JSONEncodable, RedactedDescription {
    /// An object with the members of ``ClientUserIdentityName``. Optional. May be `null`.
    ///
    /// See [Plaid's documentation](https://plaid.com/docs/api/users/#usercreate).
    public var name: ClientUserIdentityName?
    /// A date as `YYYY-MM-DD`, without a time zone. Optional. May be `null`.
    ///
    /// See [Plaid's documentation](https://plaid.com/docs/api/users/#usercreate).
    public var dateOfBirth: CalendarDate?
    /// A list of ``ClientUserIdentityEmail`` objects. Optional.
    ///
    /// See [Plaid's documentation](https://plaid.com/docs/api/users/#usercreate).
    public var emails: [ClientUserIdentityEmail]?
    /// A list of ``ClientUserIdentityPhoneNumber`` objects. Optional.
    ///
    /// See [Plaid's documentation](https://plaid.com/docs/api/users/#usercreate).
    public var phoneNumbers: [ClientUserIdentityPhoneNumber]?
    /// A list of ``ClientUserIdentityAddress`` objects. Optional.
    ///
    /// See [Plaid's documentation](https://plaid.com/docs/api/users/#usercreate).
    public var addresses: [ClientUserIdentityAddress]?
    /// A list of ``UserIDNumber`` objects. Optional.
    ///
    /// See [Plaid's documentation](https://plaid.com/docs/api/users/#usercreate).
    public var idNumbers: [UserIDNumber]?

    /// Creates a value; omitted members are not sent.
    public init(
        name: ClientUserIdentityName? = nil,
        dateOfBirth: CalendarDate? = nil,
        emails: [ClientUserIdentityEmail]? = nil,
        phoneNumbers: [ClientUserIdentityPhoneNumber]? = nil,
        addresses: [ClientUserIdentityAddress]? = nil,
        idNumbers: [UserIDNumber]? = nil
    ) {
        self.name = name
        self.dateOfBirth = dateOfBirth
        self.emails = emails
        self.phoneNumbers = phoneNumbers
        self.addresses = addresses
        self.idNumbers = idNumbers
    }

    private static let keys = JSONKeyTable("name", "date_of_birth", "emails", "phone_numbers", "addresses", "id_numbers")
    public init(json: inout JSONReader) {
        var name: ClientUserIdentityName?
        var dateOfBirth: CalendarDate?
        var emails: [ClientUserIdentityEmail]?
        var phoneNumbers: [ClientUserIdentityPhoneNumber]?
        var addresses: [ClientUserIdentityAddress]?
        var idNumbers: [UserIDNumber]?
        if json.beginObject() {
            var keyCursor = JSONKeyCursor(Self.keys)
            while let keyIndex = json.nextKey(&keyCursor) {
                switch keyIndex {
                case 0: name = json.decode()
                case 1: dateOfBirth = json.decode()
                case 2: emails = json.decode()
                case 3: phoneNumbers = json.decode()
                case 4: addresses = json.decode()
                case 5: idNumbers = json.decode()
                default: json.skipValue()
                }
            }
        }
        self.name = name
        self.dateOfBirth = dateOfBirth
        self.emails = emails
        self.phoneNumbers = phoneNumbers
        self.addresses = addresses
        self.idNumbers = idNumbers
    }

    public func encode(to json: inout JSONWriter) {
        json.beginObject()
        json.field("name", name)
        json.field("date_of_birth", dateOfBirth)
        json.field("emails", emails)
        json.field("phone_numbers", phoneNumbers)
        json.field("addresses", addresses)
        json.field("id_numbers", idNumbers)
        json.endObject()
    }
}

/// The type of ``ClientUserIdentity/addresses``.
///
/// See [Plaid's documentation](https://plaid.com/docs/api/users/#usercreate).
public struct ClientUserIdentityAddress: JSONObjectDecodable, JSONEncodable, RedactedDescription {
    /// Text. Optional. May be `null`.
    ///
    /// See [Plaid's documentation](https://plaid.com/docs/api/users/#usercreate).
    public var street1: String?
    /// Text. Optional. May be `null`.
    ///
    /// See [Plaid's documentation](https://plaid.com/docs/api/users/#usercreate).
    public var street2: String?
    /// Text. Optional. May be `null`.
    ///
    /// See [Plaid's documentation](https://plaid.com/docs/api/users/#usercreate).
    public var city: String?
    /// Text. Optional. May be `null`.
    ///
    /// See [Plaid's documentation](https://plaid.com/docs/api/users/#usercreate).
    public var region: String?
    /// Text. Required.
    ///
    /// See [Plaid's documentation](https://plaid.com/docs/api/users/#usercreate).
    public var country: String
    /// Text. Optional. May be `null`.
    ///
    /// See [Plaid's documentation](https://plaid.com/docs/api/users/#usercreate).
    public var postalCode: String?
    /// A Boolean value. Required.
    ///
    /// See [Plaid's documentation](https://plaid.com/docs/api/users/#usercreate).
    public var primary: Bool

    /// Creates a value; omitted members are not sent.
    public init(
        country: String,
        primary: Bool,
        street1: String? = nil,
        street2: String? = nil,
        city: String? = nil,
        region: String? = nil,
        postalCode: String? = nil
    ) {
        self.street1 = street1
        self.street2 = street2
        self.city = city
        self.region = region
        self.country = country
        self.postalCode = postalCode
        self.primary = primary
    }

    private static let keys = JSONKeyTable("street_1", "street_2", "city", "region", "country", "postal_code", "primary")
    public init(json: inout JSONReader) {
        var street1: String?
        var street2: String?
        var city: String?
        var region: String?
        var country: String?
        var postalCode: String?
        var primary: Bool?
        if json.beginObject() {
            var keyCursor = JSONKeyCursor(Self.keys)
            while let keyIndex = json.nextKey(&keyCursor) {
                switch keyIndex {
                case 0: street1 = json.decode()
                case 1: street2 = json.decode()
                case 2: city = json.decode()
                case 3: region = json.decode()
                case 4: country = json.decode()
                case 5: postalCode = json.decode()
                case 6: primary = json.decode()
                default: json.skipValue()
                }
            }
        }
        self.street1 = street1
        self.street2 = street2
        self.city = city
        self.region = region
        self.country = country ?? json.missing("ClientUserIdentityAddress.country")
        self.postalCode = postalCode
        self.primary = primary ?? json.missing("ClientUserIdentityAddress.primary")
    }

    public func encode(to json: inout JSONWriter) {
        json.beginObject()
        json.field("street_1", street1)
        json.field("street_2", street2)
        json.field("city", city)
        json.field("region", region)
        json.field("country", country)
        json.field("postal_code", postalCode)
        json.field("primary", primary)
        json.endObject()
    }
}

/// The type of ``ClientUserIdentity/emails``.
///
/// See [Plaid's documentation](https://plaid.com/docs/api/users/#usercreate).
public struct ClientUserIdentityEmail: JSONObjectDecodable, JSONEncodable, RedactedDescription {
    /// Text. Required.
    ///
    /// See [Plaid's documentation](https://plaid.com/docs/api/users/#usercreate).
    public var data: String
    /// A Boolean value. Required.
    ///
    /// See [Plaid's documentation](https://plaid.com/docs/api/users/#usercreate).
    public var primary: Bool

    /// Creates a value; omitted members are not sent.
    public init(
        data: String,
        primary: Bool
    ) {
        self.data = data
        self.primary = primary
    }

    private static let keys = JSONKeyTable("data", "primary")
    public init(json: inout JSONReader) {
        var data: String?
        var primary: Bool?
        if json.beginObject() {
            var keyCursor = JSONKeyCursor(Self.keys)
            while let keyIndex = json.nextKey(&keyCursor) {
                switch keyIndex {
                case 0: data = json.decode()
                case 1: primary = json.decode()
                default: json.skipValue()
                }
            }
        }
        self.data = data ?? json.missing("ClientUserIdentityEmail.data")
        self.primary = primary ?? json.missing("ClientUserIdentityEmail.primary")
    }

    public func encode(to json: inout JSONWriter) {
        json.beginObject()
        json.field("data", data)
        json.field("primary", primary)
        json.endObject()
    }
}

/// The type of ``ClientUserIdentity/name``.
///
/// See [Plaid's documentation](https://plaid.com/docs/api/users/#usercreate).
public struct ClientUserIdentityName: JSONObjectDecodable, JSONEncodable, RedactedDescription {
    /// Text. Required.
    ///
    /// See [Plaid's documentation](https://plaid.com/docs/api/users/#usercreate).
    public var givenName: String
    /// Text. Required.
    ///
    /// See [Plaid's documentation](https://plaid.com/docs/api/users/#usercreate).
    public var familyName: String

    /// Creates a value; omitted members are not sent.
    public init(
        givenName: String,
        familyName: String
    ) {
        self.givenName = givenName
        self.familyName = familyName
    }

    private static let keys = JSONKeyTable("given_name", "family_name")
    public init(json: inout JSONReader) {
        var givenName: String?
        var familyName: String?
        if json.beginObject() {
            var keyCursor = JSONKeyCursor(Self.keys)
            while let keyIndex = json.nextKey(&keyCursor) {
                switch keyIndex {
                case 0: givenName = json.decode()
                case 1: familyName = json.decode()
                default: json.skipValue()
                }
            }
        }
        self.givenName = givenName ?? json.missing("ClientUserIdentityName.given_name")
        self.familyName = familyName ?? json.missing("ClientUserIdentityName.family_name")
    }

    public func encode(to json: inout JSONWriter) {
        json.beginObject()
        json.field("given_name", givenName)
        json.field("family_name", familyName)
        json.endObject()
    }
}

/// The type of ``ClientUserIdentity/phoneNumbers``.
///
/// See [Plaid's documentation](https://plaid.com/docs/api/users/#usercreate).
public struct ClientUserIdentityPhoneNumber: JSONObjectDecodable, JSONEncodable, RedactedDescription {
    /// Text. Required.
    ///
    /// See [Plaid's documentation](https://plaid.com/docs/api/users/#usercreate).
    public var data: String
    /// A Boolean value. Required.
    ///
    /// See [Plaid's documentation](https://plaid.com/docs/api/users/#usercreate).
    public var primary: Bool

    /// Creates a value; omitted members are not sent.
    public init(
        data: String,
        primary: Bool
    ) {
        self.data = data
        self.primary = primary
    }

    private static let keys = JSONKeyTable("data", "primary")
    public init(json: inout JSONReader) {
        var data: String?
        var primary: Bool?
        if json.beginObject() {
            var keyCursor = JSONKeyCursor(Self.keys)
            while let keyIndex = json.nextKey(&keyCursor) {
                switch keyIndex {
                case 0: data = json.decode()
                case 1: primary = json.decode()
                default: json.skipValue()
                }
            }
        }
        self.data = data ?? json.missing("ClientUserIdentityPhoneNumber.data")
        self.primary = primary ?? json.missing("ClientUserIdentityPhoneNumber.primary")
    }

    public func encode(to json: inout JSONWriter) {
        json.beginObject()
        json.field("data", data)
        json.field("primary", primary)
        json.endObject()
    }
}

/// The type of ``UserCreateRequest/consumerReportUserIdentity`` and ``UserUpdateRequest/consumerReportUserIdentity``.
///
/// See [Plaid's documentation](https://plaid.com/docs/api/users/#usercreate).
public struct ConsumerReportUserIdentity: JSONEncodable, RedactedDescription {
    /// Text. Required.
    ///
    /// See [Plaid's documentation](https://plaid.com/docs/api/users/#usercreate).
    public var firstName: String
    /// Text. Required.
    ///
    /// See [Plaid's documentation](https://plaid.com/docs/api/users/#usercreate).
    public var lastName: String
    /// A list of texts. Required.
    ///
    /// See [Plaid's documentation](https://plaid.com/docs/api/users/#usercreate).
    public var phoneNumbers: [String]
    /// A list of texts. Required.
    ///
    /// See [Plaid's documentation](https://plaid.com/docs/api/users/#usercreate).
    public var emails: [String]
    /// Sensitive text, which descriptions redact. Optional. May be `null`.
    ///
    /// See [Plaid's documentation](https://plaid.com/docs/api/users/#usercreate).
    public var ssnFull: SensitiveString?
    /// Sensitive text, which descriptions redact, exactly 4 characters. Optional. May be `null`.
    ///
    /// See [Plaid's documentation](https://plaid.com/docs/api/users/#usercreate).
    public var ssnLast4: SensitiveString?
    /// A date as `YYYY-MM-DD`, without a time zone. Required. May be `null`.
    ///
    /// See [Plaid's documentation](https://plaid.com/docs/api/users/#usercreate).
    public var dateOfBirth: CalendarDate?
    /// An object with the members of ``AddressData``. Required.
    ///
    /// See [Plaid's documentation](https://plaid.com/docs/api/users/#usercreate).
    public var primaryAddress: AddressData

    /// Creates a value; omitted members are not sent.
    public init(
        firstName: String,
        lastName: String,
        phoneNumbers: [String],
        emails: [String],
        primaryAddress: AddressData,
        ssnFull: SensitiveString? = nil,
        ssnLast4: SensitiveString? = nil,
        dateOfBirth: CalendarDate? = nil
    ) {
        self.firstName = firstName
        self.lastName = lastName
        self.phoneNumbers = phoneNumbers
        self.emails = emails
        self.ssnFull = ssnFull
        self.ssnLast4 = ssnLast4
        self.dateOfBirth = dateOfBirth
        self.primaryAddress = primaryAddress
    }

    public func encode(to json: inout JSONWriter) {
        json.beginObject()
        json.field("first_name", firstName)
        json.field("last_name", lastName)
        json.field("phone_numbers", phoneNumbers)
        json.field("emails", emails)
        json.field("ssn_full", ssnFull)
        json.field("ssn_last_4", ssnLast4)
        if let dateOfBirth { json.field("date_of_birth", dateOfBirth) } else { json.key("date_of_birth"); json.writeNull() }
        json.field("primary_address", primaryAddress)
        json.endObject()
    }
}

/// The type of ``UserFinancialDataRefreshResponse/results`` and ``UserTransactionsRefreshResponse/results``.
///
/// See [Plaid's documentation](https://plaid.com/docs/api/products/transactions/#usertransactionsrefresh).
public struct RefreshResult: JSONObjectDecodable, RedactedDescription {
    /// The identifier of an Item. May be absent.
    ///
    /// See [Plaid's documentation](https://plaid.com/docs/api/products/transactions/#usertransactionsrefresh).
    public let itemID: ItemID?
    /// Text. May be absent.
    ///
    /// See [Plaid's documentation](https://plaid.com/docs/api/products/transactions/#usertransactionsrefresh).
    public let product: String?
    /// An object with the members of ``PlaidErrorObject``. May be absent or `null`.
    ///
    /// See [Plaid's documentation](https://plaid.com/docs/api/products/transactions/#usertransactionsrefresh).
    public let error: PlaidErrorObject?

    private static let keys = JSONKeyTable("item_id", "product", "error")
    public init(json: inout JSONReader) {
        var itemID: ItemID?
        var product: String?
        var error: PlaidErrorObject?
        if json.beginObject() {
            var keyCursor = JSONKeyCursor(Self.keys)
            while let keyIndex = json.nextKey(&keyCursor) {
                switch keyIndex {
                case 0: itemID = json.decode()
                case 1: product = json.decode()
                case 2: error = json.decode()
                default: json.skipValue()
                }
            }
        }
        self.itemID = itemID
        self.product = product
        self.error = error
    }
}

/// The type of ``UserAccountSessionGetResponse/identity``.
///
/// See [Plaid's documentation](https://plaid.com/docs/api/products/layer/#user_accountsessionget).
public struct UserAccountIdentity: JSONObjectDecodable, RedactedDescription {
    /// An object with the members of ``UserAccountIdentityName``. May be absent or `null`.
    ///
    /// See [Plaid's documentation](https://plaid.com/docs/api/products/layer/#user_accountsessionget).
    public let name: UserAccountIdentityName?
    /// An object with the members of ``UserAccountIdentityAddress``. May be absent or `null`.
    ///
    /// See [Plaid's documentation](https://plaid.com/docs/api/products/layer/#user_accountsessionget).
    public let address: UserAccountIdentityAddress?
    /// Text. May be absent.
    ///
    /// See [Plaid's documentation](https://plaid.com/docs/api/products/layer/#user_accountsessionget).
    public let phoneNumber: String?
    /// Text. May be absent or `null`.
    ///
    /// See [Plaid's documentation](https://plaid.com/docs/api/products/layer/#user_accountsessionget).
    public let email: String?
    /// Text. May be absent or `null`.
    ///
    /// See [Plaid's documentation](https://plaid.com/docs/api/products/layer/#user_accountsessionget).
    public let dateOfBirth: String?
    /// Sensitive text, which descriptions redact. May be absent or `null`.
    ///
    /// See [Plaid's documentation](https://plaid.com/docs/api/products/layer/#user_accountsessionget).
    public let ssn: SensitiveString?
    /// Sensitive text, which descriptions redact. May be absent or `null`.
    ///
    /// See [Plaid's documentation](https://plaid.com/docs/api/products/layer/#user_accountsessionget).
    public let ssnLast4: SensitiveString?

    private static let keys = JSONKeyTable("name", "address", "phone_number", "email", "date_of_birth", "ssn", "ssn_last_4")
    public init(json: inout JSONReader) {
        var name: UserAccountIdentityName?
        var address: UserAccountIdentityAddress?
        var phoneNumber: String?
        var email: String?
        var dateOfBirth: String?
        var ssn: SensitiveString?
        var ssnLast4: SensitiveString?
        if json.beginObject() {
            var keyCursor = JSONKeyCursor(Self.keys)
            while let keyIndex = json.nextKey(&keyCursor) {
                switch keyIndex {
                case 0: name = json.decode()
                case 1: address = json.decode()
                case 2: phoneNumber = json.decode()
                case 3: email = json.decode()
                case 4: dateOfBirth = json.decode()
                case 5: ssn = json.decode()
                case 6: ssnLast4 = json.decode()
                default: json.skipValue()
                }
            }
        }
        self.name = name
        self.address = address
        self.phoneNumber = phoneNumber
        self.email = email
        self.dateOfBirth = dateOfBirth
        self.ssn = ssn
        self.ssnLast4 = ssnLast4
    }
}

/// The type of ``UserAccountIdentity/address``.
///
/// See [Plaid's documentation](https://plaid.com/docs/api/products/layer/#user_accountsessionget).
public struct UserAccountIdentityAddress: JSONObjectDecodable, RedactedDescription {
    /// Text. May be absent or `null`.
    ///
    /// See [Plaid's documentation](https://plaid.com/docs/api/products/layer/#user_accountsessionget).
    public let city: String?
    /// Text. May be absent or `null`.
    ///
    /// See [Plaid's documentation](https://plaid.com/docs/api/products/layer/#user_accountsessionget).
    public let region: String?
    /// Text. May be absent or `null`.
    ///
    /// See [Plaid's documentation](https://plaid.com/docs/api/products/layer/#user_accountsessionget).
    public let street: String?
    /// Text. May be absent or `null`.
    ///
    /// See [Plaid's documentation](https://plaid.com/docs/api/products/layer/#user_accountsessionget).
    public let street2: String?
    /// Text. May be absent or `null`.
    ///
    /// See [Plaid's documentation](https://plaid.com/docs/api/products/layer/#user_accountsessionget).
    public let postalCode: String?
    /// Text. May be absent or `null`.
    ///
    /// See [Plaid's documentation](https://plaid.com/docs/api/products/layer/#user_accountsessionget).
    public let country: String?

    private static let keys = JSONKeyTable("city", "region", "street", "street2", "postal_code", "country")
    public init(json: inout JSONReader) {
        var city: String?
        var region: String?
        var street: String?
        var street2: String?
        var postalCode: String?
        var country: String?
        if json.beginObject() {
            var keyCursor = JSONKeyCursor(Self.keys)
            while let keyIndex = json.nextKey(&keyCursor) {
                switch keyIndex {
                case 0: city = json.decode()
                case 1: region = json.decode()
                case 2: street = json.decode()
                case 3: street2 = json.decode()
                case 4: postalCode = json.decode()
                case 5: country = json.decode()
                default: json.skipValue()
                }
            }
        }
        self.city = city
        self.region = region
        self.street = street
        self.street2 = street2
        self.postalCode = postalCode
        self.country = country
    }
}

/// The type of 5 members, ``UserAccountIdentityEditHistory/name`` among them.
///
/// See [Plaid's documentation](https://plaid.com/docs/api/products/layer/#user_accountsessionget).
public struct UserAccountIdentityEditCounts: JSONObjectDecodable, RedactedDescription {
    /// A whole number. May be absent.
    ///
    /// See [Plaid's documentation](https://plaid.com/docs/api/products/layer/#user_accountsessionget).
    public let editsCurrent: Int?
    /// A whole number. May be absent.
    ///
    /// See [Plaid's documentation](https://plaid.com/docs/api/products/layer/#user_accountsessionget).
    public let edits1d: Int?
    /// A whole number. May be absent.
    ///
    /// See [Plaid's documentation](https://plaid.com/docs/api/products/layer/#user_accountsessionget).
    public let edits30d: Int?
    /// A whole number. May be absent.
    ///
    /// See [Plaid's documentation](https://plaid.com/docs/api/products/layer/#user_accountsessionget).
    public let edits365d: Int?
    /// A whole number. May be absent.
    ///
    /// See [Plaid's documentation](https://plaid.com/docs/api/products/layer/#user_accountsessionget).
    public let editsAllTime: Int?

    private static let keys = JSONKeyTable("edits_current", "edits_1d", "edits_30d", "edits_365d", "edits_all_time")
    public init(json: inout JSONReader) {
        var editsCurrent: Int?
        var edits1d: Int?
        var edits30d: Int?
        var edits365d: Int?
        var editsAllTime: Int?
        if json.beginObject() {
            var keyCursor = JSONKeyCursor(Self.keys)
            while let keyIndex = json.nextKey(&keyCursor) {
                switch keyIndex {
                case 0: editsCurrent = json.decode()
                case 1: edits1d = json.decode()
                case 2: edits30d = json.decode()
                case 3: edits365d = json.decode()
                case 4: editsAllTime = json.decode()
                default: json.skipValue()
                }
            }
        }
        self.editsCurrent = editsCurrent
        self.edits1d = edits1d
        self.edits30d = edits30d
        self.edits365d = edits365d
        self.editsAllTime = editsAllTime
    }
}

/// The type of ``UserAccountSessionGetResponse/identityEditHistory``.
///
/// See [Plaid's documentation](https://plaid.com/docs/api/products/layer/#user_accountsessionget).
public struct UserAccountIdentityEditHistory: JSONObjectDecodable, RedactedDescription {
    /// An object with the members of ``UserAccountIdentityEditCounts``. May be absent.
    ///
    /// See [Plaid's documentation](https://plaid.com/docs/api/products/layer/#user_accountsessionget).
    public let name: UserAccountIdentityEditCounts?
    /// An object with the members of ``UserAccountIdentityEditCounts``. May be absent.
    ///
    /// See [Plaid's documentation](https://plaid.com/docs/api/products/layer/#user_accountsessionget).
    public let address: UserAccountIdentityEditCounts?
    /// An object with the members of ``UserAccountIdentityEditCounts``. May be absent.
    ///
    /// See [Plaid's documentation](https://plaid.com/docs/api/products/layer/#user_accountsessionget).
    public let email: UserAccountIdentityEditCounts?
    /// An object with the members of ``UserAccountIdentityEditCounts``. May be absent.
    ///
    /// See [Plaid's documentation](https://plaid.com/docs/api/products/layer/#user_accountsessionget).
    public let dateOfBirth: UserAccountIdentityEditCounts?
    /// An object with the members of ``UserAccountIdentityOfficialDocument``. May be absent or `null`.
    ///
    /// See [Plaid's documentation](https://plaid.com/docs/api/products/layer/#user_accountsessionget).
    public let officialDocument: UserAccountIdentityOfficialDocument?

    private static let keys = JSONKeyTable("name", "address", "email", "date_of_birth", "official_document")
    public init(json: inout JSONReader) {
        var name: UserAccountIdentityEditCounts?
        var address: UserAccountIdentityEditCounts?
        var email: UserAccountIdentityEditCounts?
        var dateOfBirth: UserAccountIdentityEditCounts?
        var officialDocument: UserAccountIdentityOfficialDocument?
        if json.beginObject() {
            var keyCursor = JSONKeyCursor(Self.keys)
            while let keyIndex = json.nextKey(&keyCursor) {
                switch keyIndex {
                case 0: name = json.decode()
                case 1: address = json.decode()
                case 2: email = json.decode()
                case 3: dateOfBirth = json.decode()
                case 4: officialDocument = json.decode()
                default: json.skipValue()
                }
            }
        }
        self.name = name
        self.address = address
        self.email = email
        self.dateOfBirth = dateOfBirth
        self.officialDocument = officialDocument
    }
}

/// The type of ``UserAccountIdentity/name``.
///
/// See [Plaid's documentation](https://plaid.com/docs/api/products/layer/#user_accountsessionget).
public struct UserAccountIdentityName: JSONObjectDecodable, RedactedDescription {
    /// Text. May be absent.
    ///
    /// See [Plaid's documentation](https://plaid.com/docs/api/products/layer/#user_accountsessionget).
    public let firstName: String?
    /// Text. May be absent.
    ///
    /// See [Plaid's documentation](https://plaid.com/docs/api/products/layer/#user_accountsessionget).
    public let lastName: String?

    private static let keys = JSONKeyTable("first_name", "last_name")
    public init(json: inout JSONReader) {
        var firstName: String?
        var lastName: String?
        if json.beginObject() {
            var keyCursor = JSONKeyCursor(Self.keys)
            while let keyIndex = json.nextKey(&keyCursor) {
                switch keyIndex {
                case 0: firstName = json.decode()
                case 1: lastName = json.decode()
                default: json.skipValue()
                }
            }
        }
        self.firstName = firstName
        self.lastName = lastName
    }
}

/// The type of ``UserAccountIdentityEditHistory/officialDocument``.
///
/// See [Plaid's documentation](https://plaid.com/docs/api/products/layer/#user_accountsessionget).
public struct UserAccountIdentityOfficialDocument: JSONObjectDecodable, RedactedDescription {
    /// An object with the members of ``UserAccountIdentityEditCounts``. May be absent.
    ///
    /// See [Plaid's documentation](https://plaid.com/docs/api/products/layer/#user_accountsessionget).
    public let ssn: UserAccountIdentityEditCounts?

    private static let keys = JSONKeyTable("ssn")
    public init(json: inout JSONReader) {
        var ssn: UserAccountIdentityEditCounts?
        if json.beginObject() {
            var keyCursor = JSONKeyCursor(Self.keys)
            while let keyIndex = json.nextKey(&keyCursor) {
                switch keyIndex {
                case 0: ssn = json.decode()
                default: json.skipValue()
                }
            }
        }
        self.ssn = ssn
    }
}

/// The type of ``UserAccountSessionGetResponse/items``.
///
/// See [Plaid's documentation](https://plaid.com/docs/api/products/layer/#user_accountsessionget).
public struct UserAccountItem: JSONObjectDecodable, RedactedDescription {
    /// The identifier of an Item. May be absent.
    ///
    /// See [Plaid's documentation](https://plaid.com/docs/api/products/layer/#user_accountsessionget).
    public let itemID: ItemID?
    /// The secret that gives access to the Item.
    ///
    /// Never log it or send it to a browser.
    public let accessToken: AccessToken?

    private static let keys = JSONKeyTable("item_id", "access_token")
    public init(json: inout JSONReader) {
        var itemID: ItemID?
        var accessToken: AccessToken?
        if json.beginObject() {
            var keyCursor = JSONKeyCursor(Self.keys)
            while let keyIndex = json.nextKey(&keyCursor) {
                switch keyIndex {
                case 0: itemID = json.decode()
                case 1: accessToken = json.decode()
                default: json.skipValue()
                }
            }
        }
        self.itemID = itemID
        self.accessToken = accessToken
    }
}

/// The type of ``UserAccountSessionEventSendRequest/event``.
///
/// See [Plaid's documentation](https://plaid.com/docs/api/products/layer/#user_accountsessioneventsend).
public struct UserAccountSessionEvent: JSONEncodable, RedactedDescription {
    /// Text. Required.
    ///
    /// See [Plaid's documentation](https://plaid.com/docs/api/products/layer/#user_accountsessioneventsend).
    public var name: String
    /// A date and time as ISO 8601. Required.
    ///
    /// See [Plaid's documentation](https://plaid.com/docs/api/products/layer/#user_accountsessioneventsend).
    public var timestamp: Timestamp
    /// Text. Optional.
    ///
    /// See [Plaid's documentation](https://plaid.com/docs/api/products/layer/#user_accountsessioneventsend).
    public var outcome: String?

    /// Creates a value; omitted members are not sent.
    public init(
        name: String,
        timestamp: Timestamp,
        outcome: String? = nil
    ) {
        self.name = name
        self.timestamp = timestamp
        self.outcome = outcome
    }

    public func encode(to json: inout JSONWriter) {
        json.beginObject()
        json.field("name", name)
        json.field("timestamp", timestamp)
        json.field("outcome", outcome)
        json.endObject()
    }
}
