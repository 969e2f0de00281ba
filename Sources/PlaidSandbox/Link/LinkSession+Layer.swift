// Part of Tartan. Copyright 2026 the Tartan project authors.
// SPDX-License-Identifier: Apache-2.0

import FoundationEssentials
import PlaidJSON

// Layer: the application asks for the phone number itself, and learns whether its user is known before Link opens.
//
// Events and outcomes are those of recordings of March 2026; see docs/SandboxFidelity.md.

extension LinkSession {
    /// What a Layer session shows.
    enum LayerStep: String, Sendable, Codable {
        /// Nothing: Link is not open.
        case closed
        case consent
        case code
        case review
        /// The user is not known.
        case refused
    }

    /// Numbers of users whose data Layer has, as digits.
    private static let knownPhones: Set<String> = [
        "14155550011", "14155550012", "14155550013", "14155550014", "14155550015",
    ]
    /// The number that a date of birth makes known, where the template asks for one.
    private static let completedPhone = "14155550000"
    private static let completingBirthday = "1975-01-18"

    /// The bank at which such a user has an account.
    private static let layerBank = "ins_109511"

    var isLayer: Bool { rules.layerTemplate != nil }

    /// Takes the phone number, or the date of birth, that the application has asked for.
    mutating func submitLayer(_ input: LinkInput) {
        guard layer?.step == .closed else { return }
        func tell(_ name: String) { record(name, at: input.now, request: input.requestID) }
        let isAutofilled = rules.layerTemplate?.contains("autofill") == true
        if input.values["phone_number"]?.stringValue != nil {
            let digits = Self.digits(input.text("phone_number"))
            phone = input.text("phone_number").trimmed.clipped(bytes: 40)
            layer?.isEligible = Self.knownPhones.contains(digits)
            layer?.mayComplete = isAutofilled && digits == Self.completedPhone
            if layer?.isEligible == true { return tell("LAYER_READY") }
            tell("LAYER_NOT_AVAILABLE")
            // Only a template that completes what is missing waits for a date of birth.
            if !isAutofilled { tell("LAYER_AUTOFILL_NOT_AVAILABLE") }
        } else if input.values["date_of_birth"]?.stringValue != nil, phone != nil, isAutofilled {
            let isCompleted =
                layer?.mayComplete == true && input.text("date_of_birth").trimmed == Self.completingBirthday
            layer?.isEligible = isCompleted
            tell(isCompleted ? "LAYER_READY" : "LAYER_AUTOFILL_NOT_AVAILABLE")
        }
    }

    /// Takes what a user does in Link.
    mutating func receiveLayer(_ input: LinkInput) -> Effect {
        switch (layer?.step, input.action) {
        case (.closed?, "submit"): submitLayer(input)
        case (.closed?, "open"): openLayer(input)
        case (.consent?, "continue"): showLayer(.code, input)
        case (.code?, "submit"):
            record("SUBMIT_OTP", at: input.now, request: input.requestID)
            guard input.text("code").trimmed == Self.phoneCode else {
                fail(.documented(code: "INVALID_OTP") ?? .internalServerError, input, on: .phone)
                return .none
            }
            showLayer(.review, input)
        case (.review?, "continue"):
            institutionID = Self.layerBank
            username = "user_good"
            password = "pass_good"
            return .connect
        default: break
        }
        return .none
    }

    private mutating func openLayer(_ input: LinkInput) {
        guard layer?.isEligible == true else {
            layer?.step = .refused
            return
        }
        record("OPEN", at: input.now, request: input.requestID)
        record("VERIFY_PHONE", at: input.now, request: input.requestID)
        showLayer(.consent, input)
    }

    private mutating func showLayer(_ step: LayerStep, _ input: LinkInput) {
        layer?.step = step
        show(.phone, input)
    }

    var layerPane: LinkPane {
        let words = LinkWords(rules.language)
        let names = ["app": rules.clientName, "device": phone ?? ""]
        switch layer?.step {
        case .consent:
            return LinkPane(
                name: "layer", title: words(.layerTitle, names), text: [words(.layerText, names)],
                buttons: [.init(action: "continue", label: words(.goOn))])
        case .code:
            return LinkPane(
                name: "phone-code", title: words(.codeTitle), text: [words(.codeSent, names)],
                notice: problem == nil ? ("", "") : ("error", words(.wrongAnswer)), code: problem?.code ?? "",
                fields: [
                    .init(
                        kind: "text", name: "code", label: words(.code), hint: words(.phoneCodeHint),
                        autocomplete: "one-time-code", inputMode: "numeric")
                ], buttons: [.init(action: "submit", label: words(.submit))])
        case .review:
            let bank = rules.institutions.named(Self.layerBank)?.name ?? ""
            return LinkPane(
                name: "layer-review", title: words(.layerReview), text: [words(.layerShared, ["bank": bank])],
                buttons: [.init(action: "continue", label: words(.layerShare))])
        case .closed, .refused, nil:
            return LinkPane(
                name: "layer-refused", title: words(.layerUnknown), text: [words(.layerUnknownText, names)],
                buttons: [.init(action: "exit", label: words(.leave))])
        }
    }
}

/// What a Layer session knows of its user.
struct LayerVisit: Sendable, Codable {
    var step = LinkSession.LayerStep.closed
    var isEligible = false
    /// Whether a date of birth would make the user known.
    var mayComplete = false
}

extension World {
    /// Makes the Link token of a Layer session; its template is one of Plaid's Dashboard.
    mutating func sessionTokenCreate(_ request: SandboxRequest) throws(SandboxError) -> JSONObject {
        let template = try request.string("template_id")
        if let uri = request.optionalString("redirect_uri") { try Self.checkRedirect(uri) }
        // Which products a template has is set in the Dashboard.
        var body: JSONObject = [
            "client_name": "This Application", "language": "en", "country_codes": ["US"],
            "products": ["identity", "transactions"], "template_id": .string(template),
            "user": request.body["user"] ?? ["client_user_id": ""],
        ]
        for name in ["redirect_uri", "webhook"] { body[name] = request.body[name] }
        let user = request.optionalString("user_id") ?? request.body["user"]?["user_id"]?.stringValue
        if let user, findRecord("user", user) != nil { body["user_id"] = .string(user) }
        let text = "link-sandbox-\(identifiers.uuid("link-\(nextSerial())"))"
        let token = LinkToken(
            createdAt: request.now, expiresAt: request.now + LinkToken.lifetime, request: body, updatedItem: nil,
            isHosted: false)
        linkTokens[text] = token
        var link: JSONObject = ["link_token": .string(text), "expiration": .string(token.expiresAt.timestamp)]
        link["user_id"] = body["user_id"]
        return ["link": .object(link)]
    }
}

extension LinkWords.Phrase {
    static let layerTitle = Phrase(
        "Share your details with {app}", "Comparta sus datos con {app}", "Partagez vos données avec {app}")
    static let layerText = Phrase(
        "A code proves that {device} is your number.", "Un código prueba que {device} es su teléfono.",
        "Un code prouve que {device} est votre numéro.")
    static let layerReview = Phrase("Check what is shared", "Compruebe lo que comparte", "Vérifiez ce qui est partagé")
    static let layerShared = Phrase(
        "Your name, address, phone number and your accounts at {bank}.",
        "Su nombre, dirección, teléfono y sus cuentas en {bank}.",
        "Votre nom, adresse, numéro de téléphone et vos comptes chez {bank}.")
    static let layerShare = Phrase("Share", "Compartir", "Partager")
    static let layerUnknown = Phrase("No details found", "No se encontraron datos", "Aucune donnée trouvée")
    static let layerUnknownText = Phrase(
        "{app} has to ask for them itself.", "{app} tiene que pedirlos.", "{app} doit les demander.")
}
