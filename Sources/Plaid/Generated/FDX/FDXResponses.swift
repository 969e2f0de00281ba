// swift-format-ignore-file
// Written by plaid-codegen from Plaid's OpenAPI document 2020-09-14_1.778.0+reconstructed. Do not edit: see docs/GeneratedCode.md.

public import PlaidCore
public import PlaidJSON
public import PlaidTypes

/// The response of `/fdx/consents/{consentId}`.
public struct FDXConsentGrant: PlaidResponse, RedactedDescription {
    /// Text. Always present.
    public let id: String
    /// One of `ACTIVE`, `REVOKED` and `EXPIRED`. Always present.
    public let status: FDXConsentGrantStatus
    /// A date and time as ISO 8601. Always present.
    public let createdTime: Timestamp
    /// A date and time as ISO 8601. Always present.
    public let updatedTime: Timestamp
    /// A date and time as ISO 8601. May be absent.
    public let expirationTime: Timestamp?
    /// A list of ``FDXParty`` objects. Always present.
    public let parties: [FDXParty]
    /// A list of ``FDXConsentGrantResource`` objects. May be absent.
    public let resources: [FDXConsentGrantResource]?
    /// The original response.
    public var raw: RawJSON = .empty

    private static let keys = JSONKeyTable("id", "status", "createdTime", "updatedTime", "expirationTime", "parties", "resources")
    public init(json: inout JSONReader) {
        var id: String?
        var status: FDXConsentGrantStatus?
        var createdTime: Timestamp?
        var updatedTime: Timestamp?
        var expirationTime: Timestamp?
        var parties: [FDXParty]?
        var resources: [FDXConsentGrantResource]?
        if json.beginObject() {
            var keyCursor = JSONKeyCursor(Self.keys)
            while let keyIndex = json.nextKey(&keyCursor) {
                switch keyIndex {
                case 0: id = json.decode()
                case 1: status = json.decode()
                case 2: createdTime = json.decode()
                case 3: updatedTime = json.decode()
                case 4: expirationTime = json.decode()
                case 5: parties = json.decode()
                case 6: resources = json.decode()
                default: json.skipValue()
                }
            }
        }
        self.id = id ?? json.missing("FDXConsentGrant.id")
        self.status = status ?? json.missing("FDXConsentGrant.status")
        self.createdTime = createdTime ?? json.missing("FDXConsentGrant.createdTime")
        self.updatedTime = updatedTime ?? json.missing("FDXConsentGrant.updatedTime")
        self.expirationTime = expirationTime
        self.parties = parties ?? json.missing("FDXConsentGrant.parties")
        self.resources = resources
    }
}

/// The response of `/fdx/consents`.
///
/// Added after version 1.697.4 of Plaid's document.
public struct GetConsentsResponse: PlaidResponse, RedactedDescription {
    /// A list of ``FDXConsentGrant`` objects. Always present.
    public let consentGrants: [FDXConsentGrant]
    /// The original response.
    public var raw: RawJSON = .empty

    private static let keys = JSONKeyTable("consent_grants")
    public init(json: inout JSONReader) {
        var consentGrants: [FDXConsentGrant]?
        if json.beginObject() {
            var keyCursor = JSONKeyCursor(Self.keys)
            while let keyIndex = json.nextKey(&keyCursor) {
                switch keyIndex {
                case 0: consentGrants = json.decode()
                default: json.skipValue()
                }
            }
        }
        self.consentGrants = consentGrants ?? json.missing("GetConsentsResponse.consent_grants")
    }
}

/// The response of `/fdx/recipient/{recipientId}`.
public struct GetRecipientResponse: PlaidResponse, RedactedDescription {
    /// Text, at most 256 characters. Always present.
    public let recipientID: String
    /// Text, at most 256 characters. Always present.
    public let clientName: String
    /// Text. May be absent or `null`.
    public let logoURI: String?
    /// Text, at most 256 characters. Always present.
    public let thirdPartyLegalName: String
    /// The original response.
    public var raw: RawJSON = .empty

    private static let keys = JSONKeyTable("recipient_id", "client_name", "logo_uri", "third_party_legal_name")
    public init(json: inout JSONReader) {
        var recipientID: String?
        var clientName: String?
        var logoURI: String?
        var thirdPartyLegalName: String?
        if json.beginObject() {
            var keyCursor = JSONKeyCursor(Self.keys)
            while let keyIndex = json.nextKey(&keyCursor) {
                switch keyIndex {
                case 0: recipientID = json.decode()
                case 1: clientName = json.decode()
                case 2: logoURI = json.decode()
                case 3: thirdPartyLegalName = json.decode()
                default: json.skipValue()
                }
            }
        }
        self.recipientID = recipientID ?? json.missing("GetRecipientResponse.recipient_id")
        self.clientName = clientName ?? json.missing("GetRecipientResponse.client_name")
        self.logoURI = logoURI
        self.thirdPartyLegalName = thirdPartyLegalName ?? json.missing("GetRecipientResponse.third_party_legal_name")
    }
}

/// The response of `/fdx/recipients`.
public struct GetRecipientsResponse: PlaidResponse, RedactedDescription {
    /// A list of ``ExtendedRecipientMetadata`` objects. Always present.
    public let recipients: [ExtendedRecipientMetadata]
    /// The original response.
    public var raw: RawJSON = .empty

    private static let keys = JSONKeyTable("recipients")
    public init(json: inout JSONReader) {
        var recipients: [ExtendedRecipientMetadata]?
        if json.beginObject() {
            var keyCursor = JSONKeyCursor(Self.keys)
            while let keyIndex = json.nextKey(&keyCursor) {
                switch keyIndex {
                case 0: recipients = json.decode()
                default: json.skipValue()
                }
            }
        }
        self.recipients = recipients ?? json.missing("GetRecipientsResponse.recipients")
    }
}
