// swift-format-ignore-file
// Written by plaid-codegen from Plaid's OpenAPI document 2020-09-14_1.697.4. Do not edit: see docs/GeneratedCode.md.

public import PlaidJSON
public import PlaidTypes

/// The schema `Issue` of Plaid's OpenAPI document.
public struct Issue: JSONObjectDecodable, RedactedDescription {
    /// The JSON member `issue_id`.
    public let issueID: String?
    /// The JSON member `institution_names`.
    public let institutionNames: [String]?
    /// The JSON member `institution_ids`.
    public let institutionIDs: [InstitutionID]?
    /// The JSON member `created_at`.
    public let createdAt: Timestamp?
    /// The JSON member `summary`.
    public let summary: String?
    /// The JSON member `detailed_description`.
    public let detailedDescription: String?
    /// The JSON member `status`.
    public let status: IssuesStatus?

    private static let keys = JSONKeyTable("issue_id", "institution_names", "institution_ids", "created_at", "summary", "detailed_description", "status")
    public init(json: inout JSONReader) {
        var issueID: String?
        var institutionNames: [String]?
        var institutionIDs: [InstitutionID]?
        var createdAt: Timestamp?
        var summary: String?
        var detailedDescription: String?
        var status: IssuesStatus?
        if json.beginObject() {
            var keyCursor = JSONKeyCursor(Self.keys)
            while let keyIndex = json.nextKey(&keyCursor) {
                switch keyIndex {
                case 0: issueID = json.decode()
                case 1: institutionNames = json.decode()
                case 2: institutionIDs = json.decode()
                case 3: createdAt = json.decode()
                case 4: summary = json.decode()
                case 5: detailedDescription = json.decode()
                case 6: status = json.decode()
                default: json.skipValue()
                }
            }
        }
        self.issueID = issueID
        self.institutionNames = institutionNames
        self.institutionIDs = institutionIDs
        self.createdAt = createdAt
        self.summary = summary
        self.detailedDescription = detailedDescription
        self.status = status
    }
}
