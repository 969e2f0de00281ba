// Part of Tartan. Copyright 2026 the Tartan project authors.
// SPDX-License-Identifier: Apache-2.0

import Foundation
import PlaidJSON

/// A file with banks, each in the shape in which Plaid lists them, so that a list of Plaid's can be used as it is.
struct InstitutionFile: Sendable {
    let institutions: [Institution]

    /// What is wrong with a file, as a part of a sentence.
    struct Mistake: Error {
        var message: String

        init(_ message: String) { self.message = message }
    }

    private static let mostBytes = 16 << 20
    /// Members of Plaid's shape for which the Sandbox has rules of its own.
    private static let ignored: Set<String> = [
        "auth_metadata", "payment_initiation_metadata", "connection_availability",
    ]
    private static let members: Set<String> = ignored.union([
        "institution_id", "name", "country_codes", "products", "routing_numbers", "dtc_numbers", "oauth", "url",
        "primary_color", "logo", "status",
    ])

    /// Reads a file.
    init(file: String) throws(SandboxStartupError) {
        let bytes = try NamedFile.bytes(file, "The data file", limit: Self.mostBytes)
        let options = JSONOptions(maximumDepth: 16, maximumBytes: Self.mostBytes, refusesDuplicateKeys: true)
        let json: JSONValue
        do throws(JSONError) {
            json = try JSONValue(parsing: bytes, options: options)
        } catch {
            throw SandboxStartupError(
                .configuration,
                error.code == .duplicateKey
                    ? "The data file \(file) has an object with a member twice, at byte \(error.offset)."
                    : "The data file \(file) is not JSON of at most 16 MiB.")
        }
        do throws(Mistake) {
            try self.init(json)
        } catch {
            throw SandboxStartupError(.configuration, "The data file \(file) is invalid: \(error.message).")
        }
    }

    /// Reads an object with `institutions` or `institution`, such as a response of `/institutions/get` or
    /// `/institutions/get_by_id`.
    init(_ json: JSONValue) throws(Mistake) {
        if let mistake = BodyDomain.mistake(in: json.objectValue ?? [:]) { throw Mistake(mistake) }
        let object = json.objectValue ?? [:]
        let list: [(path: String, value: JSONValue)]
        if let values = object["institutions"]?.arrayValue {
            list = values.enumerated().map { ("institutions[\($0)]", $1) }
        } else if let one = object["institution"] {
            list = [("institution", one)]
        } else {
            throw Mistake("it must be an object with the list institutions or the object institution")
        }
        let known = [list.first?.path == "institution" ? "institution" : "institutions", "total", "request_id"]
        if let unknown = object.keys.first(where: { !known.contains($0) }) {
            throw Mistake("there is no member \(unknown)")
        }
        var institutions: [Institution] = []
        var ids: Set<String> = []
        for (path, value) in list {
            guard let members = value.objectValue else { throw Mistake("\(path) must be an object") }
            let institution = try Self.institution(members, path)
            guard ids.insert(institution.id).inserted else {
                throw Mistake("\(path).institution_id is that of another institution, too")
            }
            institutions.append(institution)
        }
        self.institutions = institutions
    }

    private static func institution(_ json: JSONObject, _ path: String) throws(Mistake) -> Institution {
        if let unknown = json.keys.first(where: { !members.contains($0) }) {
            throw Mistake("there is no member \(path).\(unknown)")
        }
        var bank = Institution(id: try text(json, "institution_id", path), name: try text(json, "name", path))
        let digits = bank.id.dropFirst(4)
        guard bank.id.hasPrefix("ins_"), (1...40).contains(digits.utf8.count), digits.utf8.allSatisfy(isWordByte) else {
            throw Mistake("\(path).institution_id must be an id such as ins_109508")
        }
        guard bank.name.unicodeScalars.allSatisfy({ $0.properties.generalCategory != .control }) else {
            throw Mistake("\(path).name must not have control characters")
        }
        let countries = try texts(json, "country_codes", path, of: "CountryCode") ?? ["US"]
        guard let country = countries.first else { throw Mistake("\(path).country_codes must not be empty") }
        bank.country = country
        bank.otherCountries = Array(countries.dropFirst())
        bank.products = try texts(json, "products", path, of: "Products") ?? Institution.Products.usual(in: country)
        bank.hasPaymentInitiation = bank.products.contains("payment_initiation")
        bank.routingNumbers = try texts(json, "routing_numbers", path) ?? []
        bank.dtcNumbers = try texts(json, "dtc_numbers", path)
        if let oauth = json["oauth"], !oauth.isNull {
            guard let isOn = oauth.boolValue else { throw Mistake("\(path).oauth must be true or false") }
            bank.usesOAuth = isOn
        }
        bank.url = try optionalText(json, "url", path)
        if let url = bank.url, !WebhookDestination.isURL(url) {
            throw Mistake("\(path).url must be a URL that begins with http:// or https://")
        }
        bank.logo = try optionalText(json, "logo", path)
        if let logo = bank.logo, Data(base64Encoded: logo)?.starts(with: pngSignature) != true {
            throw Mistake("\(path).logo must be a PNG in base64")
        }
        bank.color = try optionalText(json, "primary_color", path)
        if let color = bank.color, color.utf8.count != 7 || !color.hasPrefix("#") || !isHexadecimal(color.dropFirst()) {
            throw Mistake("\(path).primary_color must be a colour such as #1a2b3c")
        }
        bank.status = try status(json["status"], path)
        return bank
    }

    /// A word, or the object in which Plaid tells how each product does.
    private static func status(_ json: JSONValue?, _ path: String) throws(Mistake) -> String {
        guard let json, !json.isNull else { return "HEALTHY" }
        if json.objectValue != nil { return try status(json["item_logins"]?["status"], path) }
        let known = ["HEALTHY", "DEGRADED", "DOWN", "UNSUPPORTED"]
        guard let word = json.stringValue, known.contains(word) else {
            throw Mistake("\(path).status must be one of: \(known.joined(separator: ", "))")
        }
        return word
    }

    private static func text(_ json: JSONObject, _ name: String, _ path: String) throws(Mistake) -> String {
        guard let text = try optionalText(json, name, path) else { throw Mistake("\(path).\(name) is missing") }
        return text
    }

    private static func optionalText(
        _ json: JSONObject, _ name: String, _ path: String
    ) throws(Mistake) -> String? {
        guard let value = json[name], !value.isNull else { return nil }
        guard let text = value.stringValue, !text.isEmpty else {
            throw Mistake("\(path).\(name) must be a non-empty string")
        }
        return text
    }

    private static func texts(
        _ json: JSONObject, _ name: String, _ path: String, of enumeration: String? = nil
    ) throws(Mistake) -> [String]? {
        guard let value = json[name], !value.isNull else { return nil }
        let values = value.arrayValue?.compactMap { $0.stringValue?.isEmpty == false ? $0.stringValue : nil }
        guard let values, values.count == value.arrayValue?.count else {
            throw Mistake("\(path).\(name) must be a list of non-empty strings")
        }
        guard let enumeration, let known = ContractValidator.requestValues(of: enumeration) else { return values }
        if let unknown = values.first(where: { !known.contains($0) }) {
            throw Mistake("\(path).\(name) has \(unknown), which Plaid's contract does not list")
        }
        return values
    }

    private static let pngSignature: [UInt8] = [0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A]

    /// Whether a byte is a letter or a digit of an id.
    private static func isWordByte(_ byte: UInt8) -> Bool {
        switch byte {
        case 0x30...0x39, 0x41...0x5A, 0x61...0x7A: true
        default: false
        }
    }

    private static func isHexadecimal(_ text: Substring) -> Bool {
        text.utf8.allSatisfy { byte in
            switch byte {
            case 0x30...0x39, 0x41...0x46, 0x61...0x66: true
            default: false
            }
        }
    }
}

extension Institution.Products {
    /// What a bank of a country offers unless more is known.
    static func usual(in country: String) -> [String] {
        switch country {
        case "US": us
        case "CA": canada
        default: britain
        }
    }
}
