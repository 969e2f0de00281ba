// swift-format-ignore-file
// Written by plaid-codegen from Plaid's OpenAPI document 2020-09-14_1.697.4. Do not edit: see docs/GeneratedCode.md.

public import PlaidCore
public import PlaidJSON
public import PlaidTypes

/// The response of the operations that return `FDXConsentGrant`.
public struct FDXConsentGrant: PlaidResponse, RedactedDescription {
    /// The JSON member `id`.
    public let id: String
    /// The JSON member `status`.
    public let status: FDXConsentGrantStatus
    /// The JSON member `createdTime`.
    public let createdTime: Timestamp
    /// The JSON member `updatedTime`.
    public let updatedTime: Timestamp
    /// The JSON member `expirationTime`.
    public let expirationTime: Timestamp?
    /// The JSON member `parties`.
    public let parties: [FDXParty]
    /// The JSON member `resources`.
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

/// The response of the operations that return `GetRecipientResponse`.
public struct GetRecipientResponse: PlaidResponse, RedactedDescription {
    /// The JSON member `recipient_id`.
    public let recipientID: String
    /// The JSON member `client_name`.
    public let clientName: String
    /// The JSON member `logo_uri`.
    public let logoURI: String?
    /// The JSON member `third_party_legal_name`.
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

/// The response of the operations that return `GetRecipientsResponse`.
public struct GetRecipientsResponse: PlaidResponse, RedactedDescription {
    /// The JSON member `recipients`.
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
