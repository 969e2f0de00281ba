// swift-format-ignore-file
// Written by plaid-codegen from Plaid's OpenAPI document 2020-09-14_1.697.4. Do not edit: see docs/GeneratedCode.md.

public import PlaidJSON
public import PlaidTypes

/// The schema `ClientUserIdentity` of Plaid's OpenAPI document.
public struct ClientUserIdentity: JSONObjectDecodable, JSONEncodable, RedactedDescription {
    /// The JSON member `name`.
    public var name: ClientUserIdentityName?
    /// The JSON member `date_of_birth`.
    public var dateOfBirth: CalendarDate?
    /// The JSON member `emails`.
    public var emails: [ClientUserIdentityEmail]?
    /// The JSON member `phone_numbers`.
    public var phoneNumbers: [ClientUserIdentityPhoneNumber]?
    /// The JSON member `addresses`.
    public var addresses: [ClientUserIdentityAddress]?
    /// The JSON member `id_numbers`.
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

/// The schema `ClientUserIdentityAddress` of Plaid's OpenAPI document.
public struct ClientUserIdentityAddress: JSONObjectDecodable, JSONEncodable, RedactedDescription {
    /// The JSON member `street_1`.
    public var street1: String?
    /// The JSON member `street_2`.
    public var street2: String?
    /// The JSON member `city`.
    public var city: String?
    /// The JSON member `region`.
    public var region: String?
    /// The JSON member `country`.
    public var country: String
    /// The JSON member `postal_code`.
    public var postalCode: String?
    /// The JSON member `primary`.
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

/// The schema `ClientUserIdentityEmail` of Plaid's OpenAPI document.
public struct ClientUserIdentityEmail: JSONObjectDecodable, JSONEncodable, RedactedDescription {
    /// The JSON member `data`.
    public var data: String
    /// The JSON member `primary`.
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

/// The schema `ClientUserIdentityName` of Plaid's OpenAPI document.
public struct ClientUserIdentityName: JSONObjectDecodable, JSONEncodable, RedactedDescription {
    /// The JSON member `given_name`.
    public var givenName: String
    /// The JSON member `family_name`.
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

/// The schema `ClientUserIdentityPhoneNumber` of Plaid's OpenAPI document.
public struct ClientUserIdentityPhoneNumber: JSONObjectDecodable, JSONEncodable, RedactedDescription {
    /// The JSON member `data`.
    public var data: String
    /// The JSON member `primary`.
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

/// The schema `ConsumerReportUserIdentity` of Plaid's OpenAPI document.
public struct ConsumerReportUserIdentity: JSONEncodable, RedactedDescription {
    /// The JSON member `first_name`.
    public var firstName: String
    /// The JSON member `last_name`.
    public var lastName: String
    /// The JSON member `phone_numbers`.
    public var phoneNumbers: [String]
    /// The JSON member `emails`.
    public var emails: [String]
    /// The JSON member `ssn_full`.
    public var ssnFull: SensitiveString?
    /// The JSON member `ssn_last_4`.
    public var ssnLast4: SensitiveString?
    /// The JSON member `date_of_birth`.
    public var dateOfBirth: CalendarDate?
    /// The JSON member `primary_address`.
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

/// The schema `RefreshResult` of Plaid's OpenAPI document.
public struct RefreshResult: JSONObjectDecodable, RedactedDescription {
    /// The JSON member `item_id`.
    public let itemID: ItemID?
    /// The JSON member `product`.
    public let product: String?
    /// The JSON member `error`.
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

/// The schema `UserAccountIdentity` of Plaid's OpenAPI document.
public struct UserAccountIdentity: JSONObjectDecodable, RedactedDescription {
    /// The JSON member `name`.
    public let name: UserAccountIdentityName?
    /// The JSON member `address`.
    public let address: UserAccountIdentityAddress?
    /// The JSON member `phone_number`.
    public let phoneNumber: String?
    /// The JSON member `email`.
    public let email: String?
    /// The JSON member `date_of_birth`.
    public let dateOfBirth: String?
    /// The JSON member `ssn`.
    public let ssn: SensitiveString?
    /// The JSON member `ssn_last_4`.
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

/// The schema `UserAccountIdentityAddress` of Plaid's OpenAPI document.
public struct UserAccountIdentityAddress: JSONObjectDecodable, RedactedDescription {
    /// The JSON member `city`.
    public let city: String?
    /// The JSON member `region`.
    public let region: String?
    /// The JSON member `street`.
    public let street: String?
    /// The JSON member `street2`.
    public let street2: String?
    /// The JSON member `postal_code`.
    public let postalCode: String?
    /// The JSON member `country`.
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

/// The schema `UserAccountIdentityEditCounts` of Plaid's OpenAPI document.
public struct UserAccountIdentityEditCounts: JSONObjectDecodable, RedactedDescription {
    /// The JSON member `edits_current`.
    public let editsCurrent: Int?
    /// The JSON member `edits_1d`.
    public let edits1d: Int?
    /// The JSON member `edits_30d`.
    public let edits30d: Int?
    /// The JSON member `edits_365d`.
    public let edits365d: Int?
    /// The JSON member `edits_all_time`.
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

/// The schema `UserAccountIdentityEditHistory` of Plaid's OpenAPI document.
public struct UserAccountIdentityEditHistory: JSONObjectDecodable, RedactedDescription {
    /// The JSON member `name`.
    public let name: UserAccountIdentityEditCounts?
    /// The JSON member `address`.
    public let address: UserAccountIdentityEditCounts?
    /// The JSON member `email`.
    public let email: UserAccountIdentityEditCounts?
    /// The JSON member `date_of_birth`.
    public let dateOfBirth: UserAccountIdentityEditCounts?
    /// The JSON member `official_document`.
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

/// The schema `UserAccountIdentityName` of Plaid's OpenAPI document.
public struct UserAccountIdentityName: JSONObjectDecodable, RedactedDescription {
    /// The JSON member `first_name`.
    public let firstName: String?
    /// The JSON member `last_name`.
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

/// The schema `UserAccountIdentityOfficialDocument` of Plaid's OpenAPI document.
public struct UserAccountIdentityOfficialDocument: JSONObjectDecodable, RedactedDescription {
    /// The JSON member `ssn`.
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

/// The schema `UserAccountItem` of Plaid's OpenAPI document.
public struct UserAccountItem: JSONObjectDecodable, RedactedDescription {
    /// The JSON member `item_id`.
    public let itemID: ItemID?
    /// The JSON member `access_token`.
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

/// The schema `UserAccountSessionEvent` of Plaid's OpenAPI document.
public struct UserAccountSessionEvent: JSONEncodable, RedactedDescription {
    /// The JSON member `name`.
    public var name: String
    /// The JSON member `timestamp`.
    public var timestamp: Timestamp
    /// The JSON member `outcome`.
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
